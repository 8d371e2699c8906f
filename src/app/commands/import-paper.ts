import { Fail } from '#domain/base/failure.ts';
import { findLatestDraft } from '#domain/deal/deal.ts';
import type { DealDocument, Draft, DraftSide, TermEntry } from '#domain/deal/deal.ts';
import type { DecidedFinding, Paper, PaperDirection } from '#domain/deal/paper.ts';
import { entryOfDecision } from '#domain/reading/review/decided-entries.ts';
import type { PaperRead } from '#domain/reading/review/paper-read.ts';
import { paragraphsById, placeOfStretch } from '#domain/reading/review/place-in-paper.ts';
import { reviewItems } from '#domain/reading/review/review-item.ts';
import type { ReviewGroup, ReviewItem } from '#domain/reading/review/review-item.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { draftName } from '#domain/words/deal-words.ts';
import type { Answer } from '#contract/api.ts';
import type { App } from '#app/base/app-options.ts';

export type ImportOrder = {
  readonly dealId: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly side: DraftSide;
  readonly round: number | undefined;
  /** ISO date. */
  readonly on: string;
  readonly lang: Lang;
  readonly newId: () => string;
};

export type Imported = {
  readonly dealTitle: string;
  readonly fileName: string;
  readonly draftLabel: string;
  readonly values: number;
  readonly open: number;
  /** What was found and not taken: a person looks at it in the Paper place. */
  readonly left: number;
  /** What was not found anywhere: a person confirms in the Paper place that the paper does not say it. */
  readonly silences: number;
};

/**
 * What is taken without a person looking at each: what is certain, and what the paper itself leaves open. A silence is
 * neither. It has no words that could be checked, and stands against us in the comparison as if the paper had been read
 * for it; what was only not heard would be one.
 */
const TAKEN: ReadonlySet<ReviewGroup> = new Set(['sure', 'open']);

/**
 * Keeps a paper byte for byte in a deal, and puts what is certain of it into a draft. These are two steps, as they are
 * in the window: whoever takes the terms back keeps the paper. Throws Fail for a deal that is not there and for what
 * cannot be read; then nothing is kept.
 */
export async function importPaper(app: App, order: ImportOrder): Promise<Imported> {
  const { dealId, name, bytes, side, on, lang, newId } = order;
  const { token } = valueOf(await app.files.receive(name, inOnePiece(bytes)));
  const { document, revision } = valueOf(await app.api.call('deals.get', { dealId }));
  const { file, ...read } = valueOf(await app.api.call('papers.readFile', { dealId, token }));
  const items = reviewItems(read.findings);
  const taken = items.filter(({ group }) => TAKEN.has(group));
  const [paperId, target] = [newId(), targetIn(document, order)];
  const paper: Paper = {
    ...file,
    side,
    direction: DIRECTIONS[side],
    on,
    round: target.round,
    reading: {
      isDone: false,
      decisions: Object.fromEntries(taken.map((item) => [item.termId, decisionOn(item)])),
    },
  };
  const kept = valueOf(await app.api.call('papers.addFile', { dealId, revision, paperId, paper, token }));
  const draft = target.draft ?? newDraft(side, target.round, on, lang, newId());
  valueOf(
    await app.api.call('deals.apply', {
      dealId,
      revision: kept.revision,
      operation: {
        kind: 'put-findings',
        paperId,
        draftId: draft.id,
        ...(target.draft ? {} : { newDraft: draft }),
        entries: entriesOf(paperId, taken, read),
        isDone: taken.length === items.length,
      },
    }),
  );
  const count = (group: ReviewGroup) => items.filter((item) => item.group === group).length;
  return {
    dealTitle: document.deal.title,
    fileName: file.fileName,
    draftLabel: draft.label,
    values: count('sure'),
    open: count('open'),
    left: items.length - taken.length - count('absent'),
    silences: count('absent'),
  };
}

const DIRECTIONS: Readonly<Record<DraftSide, PaperDirection>> = {
  theirs: 'received',
  ours: 'kept',
  agreed: 'received',
};

/**
 * The draft that nobody has filled yet, as a new deal has one, or none: then a new one is made. Its round is the one
 * that is asked for, else the one after the latest draft of that side.
 */
function targetIn(
  document: DealDocument,
  { side, round }: ImportOrder,
): { readonly draft?: Draft; readonly round: number } {
  const latest = findLatestDraft(document, side);
  const wanted =
    round === undefined
      ? latest
      : document.drafts.find((draft) => draft.side === side && draft.round === round);
  const isFree =
    wanted !== undefined &&
    Object.keys(wanted.entries).length === 0 &&
    !Object.values(document.papers ?? {}).some(({ draftId }) => draftId === wanted.id);
  if (isFree) return { draft: wanted, round: wanted.round };
  return { round: round ?? (latest?.round ?? 0) + 1 };
}

function newDraft(side: DraftSide, round: number, on: string, lang: Lang, id: string): Draft {
  return { id, side, label: draftName(side, round)[lang], round, on, entries: {} };
}

function decisionOn({ quotation, value }: ReviewItem): DecidedFinding {
  return { decision: 'accepted', quotation, ...(value ? { value } : {}) };
}

/** What each finding makes of its term, with its quotation and its place in the paper. */
function entriesOf(
  paperId: string,
  items: readonly ReviewItem[],
  { document, findings }: PaperRead,
): Record<string, Partial<TermEntry>> {
  const paragraphs = paragraphsById(document);
  return Object.fromEntries(
    items.flatMap((item): [string, Partial<TermEntry>][] => {
      const { at, flags, confidence } = item;
      const restsOn = at && {
        place: placeOfStretch(findings.clauses, paragraphs, at),
        flags,
        ...(confidence === undefined ? {} : { confidence }),
      };
      const entry = entryOfDecision(paperId, decisionOn(item), restsOn);
      return entry ? [[item.termId, entry]] : [];
    }),
  );
}

function valueOf<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  const { code, message, field } = answer.failure;
  throw new Fail(code, message, field);
}

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
