import { deflateRawSync } from 'node:zlib';
import { Fail } from '#domain/base/failure.ts';
import { requireDraft } from '#domain/deal/deal.ts';
import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import { discloseDeal } from '#domain/deal/disclosure.ts';
import type { SharedDeal, SharedDraft } from '#domain/deal/disclosure.ts';
import { requirePaper } from '#domain/deal/paper.ts';
import type { Paper } from '#domain/deal/paper.ts';
import type { Library } from '#domain/library/library.ts';
import { publishLibrary } from '#domain/library/public-term.ts';
import type { PublicLibrary } from '#domain/library/public-term.ts';
import { findPrivateWords } from '#domain/outgoing/private-words.ts';
import type { PaperFinding } from '#domain/outgoing/paper-finding.ts';
import { isInsertion } from '#domain/redline/change.ts';
import type { RedlineAuthor, RedlineChange } from '#domain/redline/change.ts';
import { receiptSentence } from '#domain/redline/receipt.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import type { OfferedFile, ParsedInputOf, RedlineAnswer, RedlineProposal } from '#contract/methods.ts';
import { wordingToPaste } from '#documents/issues-list/pasted-wording.ts';
import { writeReceipt } from '#documents/redline-receipt/write-receipt.ts';
import type { Engine } from '#engine/engine.ts';
import type { RedlineDone } from '#engine/tasks/redline.ts';
import type { ProductTasks } from '#engine/tasks/tasks.ts';
import { localDate } from '#app/base/local-date.ts';
import type { Report } from '#app/base/report.ts';
import type { AppContext } from '#app/context/context.ts';
import { readSettings } from '#app/context/settings.ts';
import { getDocument, requireDeal } from '#app/deals/deals.ts';
import { originalOf } from '#app/deals/paper-texts.ts';
import { redlineRecord } from '#app/documents/export-records.ts';
import { writeWithTemplates } from '#app/documents/own-templates.ts';
import { mimeOf } from '#app/files/file-tokens.ts';
import { changesOfDraft, discloseOurs } from './changes-of-draft.ts';
import { stemOf, wordEnding } from '#app/files/file-name.ts';
import { nameIn } from '#domain/text/names.ts';
import { hasHangul } from '#domain/text/hangul.ts';

type Order = ParsedInputOf<'redlines.propose'>;

export type RedlineDesk = ReturnType<typeof createRedlineDesk>;

/** Redlines of a Word file of the other side, from a draft of ours. Their file stays as it was kept. */
export function createRedlineDesk(context: AppContext, run: Engine<ProductTasks>['run']) {
  return {
    /** Throws Fail `not-found`, and `refused` for a draft that is not ours and a file that takes no changes. */
    async propose(input: ParsedInputOf<'redlines.propose'>, report: Report): Promise<RedlineProposal> {
      const { document, draft, ours, paper, file } = onDesk(input);
      const library = context.houseLibrary();
      const { changes, byHand } = changesOfDraft(document, draft, library, paper.digest);
      const order = { paper: file, changes: changes.map(({ change }) => change) };
      const { clauses, refusals, leaving } = await run('lookAtRedline', order, report);
      const lang = languageOfChanges(document, paper);
      const wording = wordingOf(
        { deal: discloseDeal(document), ours, library: publishLibrary(library) },
        byHand.map(({ termId }) => termId),
        lang,
      );
      const refused = new Map(refusals.map((refusal) => [refusal.change, refusal]));
      return {
        changes: changes.map(({ change, termIds }, index) => {
          const refusal = refused.get(index);
          return { change, termIds, clause: clauses[index] ?? '', ...(refusal ? { refusal } : {}) };
        }),
        byHand: byHand.map((each) => ({ ...each, wording: wording.get(each.termId) ?? '' })),
        leaving,
      };
    },
    /** Throws Fail as `propose` does, and `refused` where new words hold what is private. */
    async write(input: ParsedInputOf<'redlines.write'>, report: Report): Promise<RedlineAnswer> {
      const { document, draft, paper, file } = onDesk(input);
      const { changes, author } = input;
      const findings = privateWordsIn(changes, document, draft, context.houseLibrary());
      const stop = findings.find(({ severity }) => severity === 'stop');
      if (stop) throw new Fail('refused', stop.says, stop.terms[0]);
      const done = await run('redline', { paper: file, changes, author }, report);
      if (done.kind === 'refused') return done;
      const { receipt, leaving, broken } = done;
      const stem = stemOfRedline(document, paper, author);
      const pages = {
        en: await receiptPage(document, stem, done, author, 'en'),
        ko: await receiptPage(document, stem, done, author, 'ko'),
      };
      const redline = offer(paper, `${stem} - redline`, done.redline);
      noteExport(input, redline.name, receipt.digests.redline);
      return {
        kind: 'written',
        redline,
        clean: offer(paper, `${stem} - clean`, done.clean),
        pages,
        says: receiptSentence(receipt),
        receipt,
        leaving,
        broken,
        findings,
      };
    },
  };

  /** Throws Fail `not-found` for what is not in the deal, `refused` where it is not ours or not here. */
  function onDesk({ dealId, paperId, draftId }: ParsedInputOf<'redlines.propose'>) {
    const document = getDocument(context, dealId);
    const paper = requirePaper(document.papers, paperId);
    const draft = requireDraft(document, draftId, 'draftId');
    const ours = discloseOurs(document, draft);
    const file = { name: paper.fileName, bytes: originalOf(context, paper) };
    return { document, draft, ours, paper, file };
  }

  /** The deal may have been erased while the file was written. */
  function noteExport({ dealId, paperId, draftId }: Order, name: string, digest: string): void {
    const deal = requireDeal(context, dealId);
    const document = getDocument(context, dealId);
    const paper = requirePaper(document.papers, paperId);
    const language = languageOfChanges(document, paper);
    const at = context.options.now().toISOString();
    const record = redlineRecord({ name, language, deal, at, paperId, draftId, digest });
    const workspace = context.workspace();
    workspace.transact(() => workspace.exports.put(dealId, record));
  }

  function offer({ fileName }: Paper, stem: string, bytes: Uint8Array): OfferedFile {
    const name = `${stem}${wordEnding(fileName)}`;
    return context.tokens.put({ name, mime: mimeOf(name), bytes });
  }

  /**
   * What, who, when: the name under which their paper is kept is the person's own and stays here. Who is the party that
   * sends it, else whoever signs the changes.
   */
  function stemOfRedline(document: DealDocument, paper: Paper, { name, at }: RedlineAuthor): string {
    const { title, titleIn, parties } = document.deal;
    const lang = languageOfChanges(document, paper);
    const us = parties.find(({ side }) => side === 'ours');
    const who = us ? nameIn(us.name, us.nameIn, lang) : name;
    const on = at?.slice(0, 10) ?? localDate(context.options.now());
    return stemOf([nameIn(title, titleIn, lang), who, on]);
  }

  async function receiptPage(
    { deal }: DealDocument,
    stem: string,
    { receipt, broken }: Extract<RedlineDone, { kind: 'written' }>,
    signed: ParsedInputOf<'redlines.write'>['author'],
    lang: Lang,
  ): Promise<OfferedFile> {
    const { authorName, firmName } = readSettings(context.workspace());
    const warnings: Bilingual[] = [];
    const bytes = await writeWithTemplates(
      context.options,
      (templates) =>
        writeReceipt({
          language: lang,
          on: localDate(context.options.now()),
          author: { name: authorName, firm: firmName },
          templates,
          deflateRaw: (raw) => deflateRawSync(raw),
          title: deal.title,
          ...(deal.titleIn ? { titleIn: deal.titleIn } : {}),
          signed,
          receipt,
          broken,
        }),
      (warning) => warnings.push(warning),
    );
    const name = `${stem} - redline receipt.${lang}.docx`;
    const page = context.tokens.put({ name, mime: mimeOf(name), bytes });
    return warnings.length === 0 ? page : { ...page, warnings };
  }
}

/** New clauses are in the language in which their paper was quoted; where nothing of it was quoted, in English. */
function languageOfChanges({ drafts, papers = {} }: DealDocument, { digest }: Paper): Lang {
  const quoted = drafts
    .flatMap(({ entries }) => Object.values(entries))
    .flatMap(({ found }) => (found && papers[found.paperId]?.digest === digest ? [found.quotation] : []));
  const korean = quoted.filter((words) => hasHangul(words)).length;
  return korean * 2 > quoted.length ? 'ko' : 'en';
}

/** The very words of our term sheet, so that no two papers of ours ask for different things. */
function wordingOf(
  papers: { readonly deal: SharedDeal; readonly ours: SharedDraft; readonly library: PublicLibrary },
  termIds: readonly string[],
  lang: Lang,
): ReadonlyMap<string, string> {
  return new Map(
    papers.library.terms
      .filter(({ id }) => termIds.includes(id))
      .flatMap((term) => {
        // Each alone: a clause that several terms share is whole at each of them.
        const text = wordingToPaste(papers, [term], lang).get(term.id)?.text;
        return text === undefined ? [] : [[term.id, text] as const];
      }),
  );
}

/** PRIVATE. What a person has typed into the changes that stands among our private words letter by letter. */
function privateWordsIn(
  changes: readonly RedlineChange[],
  document: DealDocument,
  draft: Draft,
  library: Library,
): PaperFinding[] {
  const articles = changes.map((change) => {
    const { clause = '', comment = '' } = change;
    const words = isInsertion(change) ? change.text : change.replace;
    return { number: clause, heading: '', text: `${words}\n${comment}`, termIds: [] };
  });
  return findPrivateWords({ articles }, document, draft, library);
}
