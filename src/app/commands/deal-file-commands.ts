import type {
  CompareOutput,
  DealRef,
  DraftRef,
  LibraryOutput,
  LibraryReportOutput,
  RulesOutput,
} from '#contract/formats/output-schemas.ts';
import { byId } from '#domain/base/by-id.ts';
import { entryOf, findDraft, findLatestDraft, requireDraft } from '#domain/deal/deal.ts';
import type { DealDocument, Draft, DraftSide } from '#domain/deal/deal.ts';
import { Fail } from '#domain/base/failure.ts';
import { judgeDraft } from '#domain/leverage/judge-draft.ts';
import { reportLibrary } from '#domain/library/library-report.ts';
import type { LibraryDiffOutput } from '#contract/formats/library-diff-output.ts';
import { diffLibraries } from '#domain/library/diff-libraries.ts';
import { currentEdition } from '#domain/library/edition.ts';
import { openOtherLibrary, rootOfOther } from '#app/library/other-library.ts';
import type { Library } from '#domain/library/library.ts';
import { ageInMonths, checkRules, rulesFor } from '#domain/rules/check-rules.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { formatState } from '#domain/values/format-value.ts';
import { formatMarket } from '#domain/library/format-market.ts';
import { writeOrderedDocument } from '#app/documents/document-writers.ts';
import type { DocumentOrder, DocumentWork } from '#app/documents/document-order.ts';
import { writeWithTemplates } from '#app/documents/own-templates.ts';
import { workMoneyPage, workMoves, workPrices } from '#app/money/money.ts';
import { openLibrary } from '#app/library/open-library.ts';
import type { LibraryPlaces } from '#app/library/open-library.ts';
import { moneyEntries, moneyParametersOf, openMoneyParameters } from '#app/money/open-money-parameters.ts';
import { VERSION } from '#app/base/version.ts';
import { PAPER_WORDS } from '#domain/words/deal-words.ts';
import { countOutcomes } from '#domain/rules/count-outcomes.ts';

export { openLibrary } from '#app/library/open-library.ts';
export { readDealFile, DEAL_FILE_LIMIT_BYTES } from '#app/deals/deal-file.ts';
export { localDate } from '#app/base/local-date.ts';

/** Where templates and the library lie. */
export type TemplateRoots = LibraryPlaces;

export function printLibrary(roots: TemplateRoots): LibraryOutput {
  return { version: VERSION, ...openLibrary(roots) };
}

/** What the library holds and lacks, ages counted to `on` (an ISO date). */
export function printLibraryReport(roots: TemplateRoots, on: string): LibraryReportOutput {
  const { parameters } = openMoneyParameters(roots);
  const assumptions = Object.entries(parameters).map(([id, { label, evidence }]) => ({
    id,
    name: label,
    evidence,
  }));
  return { version: VERSION, ...reportLibrary(openLibrary(roots), assumptions, on) };
}

/** The library on hand against an older folder of it. Throws Fail `not-found` where the folder holds no library. */
export function printLibraryDiff(roots: TemplateRoots, oldFolder: string): LibraryDiffOutput {
  const [before, after] = [openOtherLibrary(oldFolder), openLibrary(roots)];
  const formerMoney = moneyParametersOf(rootOfOther(oldFolder));
  const [from, to] = [currentEdition(before), currentEdition(after)];
  return {
    version: VERSION,
    ...(from ? { from: from.id } : {}),
    ...(to ? { to: to.id } : {}),
    ...diffLibraries(
      { ...before, money: formerMoney ? moneyEntries(formerMoney) : [] },
      { ...after, money: moneyEntries(openMoneyParameters(roots)) },
    ),
  };
}

/** The named draft, or the latest of a side. Throws Fail `not-found`, which lists the drafts there are. */
export function chooseDraft(document: DealDocument, draftId: string | undefined, side: DraftSide): Draft {
  const draft =
    draftId === undefined
      ? (findLatestDraft(document, side) ?? findAgreed(document, side))
      : findDraft(document, draftId);
  if (draft) return draft;
  const there = listDrafts(document);
  if (draftId !== undefined) {
    throw new Fail(
      'not-found',
      {
        en: `There is no draft “${draftId.slice(0, 80)}”. ${there.en}`,
        ko: `‘${draftId.slice(0, 80)}’ 초안이 없습니다. ${there.ko}`,
      },
      'draft',
    );
  }
  const paper = PAPER_WORDS[side];
  throw new Fail(
    'not-found',
    {
      en: `Not in the deal: ${paper.en}. ${there.en}`,
      ko: `거래에 ${paper.ko}이(가) 없습니다. ${there.ko}`,
    },
    'draft',
  );
}

/** A deal known from the public record has the agreed text and no paper of theirs. */
function findAgreed(document: DealDocument, side: DraftSide): Draft | undefined {
  return side === 'theirs' ? findLatestDraft(document, 'agreed') : undefined;
}

function listDrafts({ drafts }: DealDocument): Bilingual {
  if (drafts.length === 0)
    return { en: 'Add a draft to the file first.', ko: '먼저 파일에 초안을 추가하세요.' };
  const list = drafts.map(({ id, side }) => `${id} (${side})`).join(', ');
  return { en: `Name one with --draft: ${list}.`, ko: `--draft로 지정하세요: ${list}.` };
}

/** Where every applicable term of the draft stands. Pure. */
export function compareInFile(document: DealDocument, draft: Draft, library: Library): CompareOutput {
  const terms = byId(library.terms);
  const { comparison } = judgeDraft(document, draft, library);
  return {
    version: VERSION,
    ...refs(document, draft),
    terms: comparison.terms.flatMap((compared) => {
      const term = terms.get(compared.termId);
      if (!term) return [];
      return {
        ...compared,
        name: term.name,
        dimension: term.dimension,
        valueText: formatState(entryOf(draft, term.id).state, term, library),
        marketText: formatMarket(term, library),
      };
    }),
  };
}

/** Every rule that bears on the deal with its outcome on the draft, ages counted to `on` (an ISO date). Pure. */
export function rulesInFile(
  document: DealDocument,
  draft: Draft | undefined,
  library: Library,
  on: string,
): RulesOutput {
  const { deal, situation } = document;
  const results = checkRules({ deal, draft, situation, library });
  const names = {
    fact: new Map(library.facts.map(({ id, text }) => [id, text])),
    term: new Map(library.terms.map(({ id, name }) => [id, name])),
  };
  return {
    version: VERSION,
    deal: dealRef(document),
    ...(draft ? { draft: draftRef(draft) } : {}),
    on,
    counts: countOutcomes(results),
    rules: rulesFor(library.rules, deal).map(({ check: _table, ...rule }) => {
      const result = results.find(({ ruleId }) => ruleId === rule.id);
      const ageMonths = ageInMonths(rule.asOf, on);
      if (!result) return { ...rule, ageMonths };
      const { outcome, say, missing } = result;
      const named = missing.map(({ kind, id }) => ({
        kind,
        id,
        name: names[kind].get(id) ?? { en: id, ko: id },
      }));
      return { ...rule, ageMonths, check: { outcome, say, missing: named } };
    }),
  };
}

export function refs(document: DealDocument, draft: Draft): Pick<CompareOutput, 'deal' | 'draft'> {
  return { deal: dealRef(document), draft: draftRef(draft) };
}

function dealRef({ deal }: DealDocument): DealRef {
  const { title, kinds, ourRoles, currency } = deal;
  return { title, kinds, ourRoles, currency };
}

function draftRef({ id, side, label, round, on }: Draft): DraftRef {
  return { id, side, label, round, on };
}

/** An order of a document that is not in a workspace: its templates come from folders, and nobody signs it. */
export type FileOrder = WithoutFrame<DocumentOrder>;
type WithoutFrame<Order> = Order extends unknown ? Omit<Order, 'templates' | 'author'> : never;

/**
 * The Word file. A broken template of the person's own gives way to ours, and `warn` is told. Throws Fail `refused`
 * (a term sheet from their paper), `library-invalid` (a broken template of ours, a broken style or base of the firm).
 */
export function writeDocumentFromFile(
  order: FileOrder,
  roots: TemplateRoots,
  warn: (warning: Bilingual) => void,
): Promise<Uint8Array> {
  const { document, draftId, library } = order;
  const parameters = () => openMoneyParameters(roots);
  const work: DocumentWork = {
    page: () =>
      workMoneyPage(document, requireDraft(document, draftId, 'draftId'), parameters(), library.terms),
    prices: (draft) => workPrices({ document, draft, terms: library.terms }, parameters()),
    moves: (draft) => workMoves({ document, draft, terms: library.terms }, parameters()),
  };
  return writeWithTemplates(
    roots,
    (templates) => writeOrderedDocument({ ...order, templates, author: { name: '', firm: '' } }, work),
    warn,
  );
}
