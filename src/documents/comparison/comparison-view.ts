import { sameContent } from '#domain/base/same-content.ts';
import type { SharedDraft, SharedEntry } from '#domain/deal/disclosure.ts';
import type { Term } from '#domain/library/term.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { nameIn } from '#domain/text/names.ts';
import { saysTheSame, wordingOf } from '#domain/text/wording.ts';
import { formatDate, formatState } from '#domain/values/format-value.ts';
import type { SharedState } from '#domain/values/state.ts';
import { PAPER_WORDS } from '#domain/words/deal-words.ts';
import { asTitle } from '#domain/words/words.ts';
import { dealHeadView } from '#documents/input/deal-head-view.ts';
import { entryOfContract, labelOfTerm } from '#documents/contract-wording/contract-words.ts';
import { STANDING_MARKS } from '#documents/input/marks.ts';
import { markClause } from './clause-marks.ts';
import type { MarkedRun } from './clause-marks.ts';
import type { ComparisonInput } from './comparison-input.ts';

/** Everything that a comparison can say, in one language. */
export function comparisonView(input: ComparisonInput, lang: Lang) {
  const { deal, drafts, library } = input;
  const [first] = drafts;
  if (!first) throw new Error('A comparison is of two papers or more.');
  const { draft: _first, ...head } = dealHeadView(deal, first, lang);
  const rows = library.terms
    .filter(({ kinds }) => kinds.some((kind) => deal.kinds.includes(kind)))
    .flatMap((term) => rowOf(term, input, lang) ?? []);
  const ofKind = (kind: RowKind) => rows.filter((row) => row.kind === kind);
  return {
    is_internal: input.edition === 'internal',
    ...head,
    head: { date: formatDate(input.on)[lang], author: input.author.name, firm: input.author.firm },
    drafts: drafts.map((draft) => ({
      label: nameIn(draft.label, draft.labelIn, lang),
      paper: asTitle(PAPER_WORDS[draft.side])[lang],
      round: draft.round,
      date: formatDate(draft.on)[lang],
      is_ours: draft.side === 'ours',
    })),
    families: library.families.flatMap((family) => {
      const changed = ofKind('changed').filter((row) => row.family === family.id);
      return changed.length === 0 ? [] : [{ name: family.name[lang], rows: changed }];
    }),
    changed_count: ofKind('changed').length,
    partial: ofKind('partial'),
    same_terms: ofKind('same'),
    same: ofKind('same').map(({ name, cells }) => ({ name, value: cells[0]?.value ?? '' })),
  };
}

/** `partial`: what is known of the papers agrees, but not every one of them has been read on it or states it. */
type RowKind = 'changed' | 'partial' | 'same';

type ComparedTerm = Pick<Term, 'id' | 'name' | 'family' | 'form' | 'kinds'>;

/** Undefined where no paper speaks of the term. */
function rowOf(term: ComparedTerm, input: ComparisonInput, lang: Lang) {
  const { drafts } = input;
  const states = drafts.map((draft): SharedState => draft.entries[term.id]?.state ?? { kind: 'unread' });
  if (!states.some(({ kind }) => kind === 'value' || kind === 'open' || kind === 'disputed'))
    return undefined;
  const cells = drafts.map((_draft, column) => cellOf(term, input, column, lang));
  const isChanged = cells.some((cell) => cell.is_changed);
  const isPartial = states.some(({ kind }) => !isKnown(kind));
  const kind: RowKind = isChanged ? 'changed' : isPartial ? 'partial' : 'same';
  return {
    kind,
    term_id: term.id,
    name: (input.edition === 'shareable' ? labelOfTerm(term) : term.name)[lang],
    family: term.family,
    cells: cells.map((cell, column) => ({ ...cell, standing: standingIn(input, column, term.id, lang) })),
  };
}

/** One paper's word on a term, against the nearest paper before it that has one. */
function cellOf(term: ComparedTerm, input: ComparisonInput, column: number, lang: Lang) {
  const drafts: readonly SharedDraft[] = input.drafts;
  const entry = drafts[column]?.entries[term.id];
  const before = drafts.slice(0, column).flatMap((draft) => draft.entries[term.id] ?? []);
  const state: SharedState = entry?.state ?? { kind: 'unread' };
  const earlier = before.findLast((each) => isKnown(each.state.kind))?.state;
  const isNewValue =
    earlier !== undefined && isKnown(state.kind) && !sameContent(wordingOf(earlier), wordingOf(state));
  const clause = entry?.clause.trim() ?? '';
  const earlierClause = before.map((each) => each.clause.trim()).findLast((each) => each !== '');
  const isNewClause = clause !== '' && earlierClause !== undefined && !saysTheSame(earlierClause, clause);
  return {
    value: isKnown(state.kind) ? entryText({ state, clause }, term, input)[lang] : NOTHING_KNOWN,
    value_style: isNewValue ? 'Inserted' : '',
    is_changed: isNewValue || isNewClause,
    place: entry?.place.trim() ?? '',
    runs: clause === '' ? [] : marked(earlierClause, clause),
  };
}

/** As our desk calls it, or as both sides may read it. */
function entryText(
  entry: Pick<SharedEntry, 'state' | 'clause'>,
  term: ComparedTerm,
  { edition, library }: ComparisonInput,
): Bilingual {
  return edition === 'shareable'
    ? entryOfContract(entry, term, library)
    : formatState(entry.state, term, library, 'exact');
}

/** A paper that nobody has read on a term, or that does not cover it. */
const NOTHING_KNOWN = '–';

function isKnown(kind: SharedState['kind']): boolean {
  return kind !== 'unread' && kind !== 'undisclosed';
}

/** Words in two languages have nothing to be compared by. */
function marked(earlier: string | undefined, clause: string): SpacedRun[] {
  const isHangul = (text: string) => /[가-힣]/.test(text);
  const isComparable = earlier !== undefined && isHangul(earlier) === isHangul(clause);
  // What goes into a template is trimmed, so the white space around a run is said apart.
  return markClause(isComparable ? earlier : undefined, clause).map(({ text, style }) => ({
    text: text.trim(),
    style,
    is_spaced_before: /^\s/.test(text),
    is_spaced_after: /\S\s+$/.test(text),
  }));
}

type SpacedRun = MarkedRun & { readonly is_spaced_before: boolean; readonly is_spaced_after: boolean };

/** PRIVATE. Empty in what leaves. */
function standingIn(input: ComparisonInput, column: number, termId: string, lang: Lang) {
  if (input.edition === 'shareable') return NO_STANDING;
  const standing = input.standings[column]?.find((each) => each.termId === termId)?.standing;
  if (standing === undefined || !TOLD.has(standing)) return NO_STANDING;
  const { sign, word, style } = STANDING_MARKS[standing];
  return { sign, word: word[lang], style };
}

const NO_STANDING = { sign: '', word: '', style: '' } as const;
const TOLD: ReadonlySet<keyof typeof STANDING_MARKS> = new Set(['favourable', 'neutral', 'unfavourable']);

export const COMPARISON_WORD: Bilingual = { en: 'Comparison of papers', ko: '초안 대비표' };
