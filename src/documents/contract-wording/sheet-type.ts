import type { SharedDeal, SharedDraft } from '#domain/deal/disclosure.ts';
import type { PublicLibrary } from '#domain/library/public-term.ts';
import type { DealKind } from '#domain/library/term.ts';
import type { TermSheetType } from '#domain/words/term-sheet-words.ts';

type Asked = {
  readonly deal: SharedDeal;
  readonly draft: SharedDraft;
  readonly library: PublicLibrary;
  readonly type?: TermSheetType;
};

/**
 * The type that was asked for, else the one that follows from the deal: its first kind; for a remake its format and
 * whether the draft speaks of an option at all.
 */
export function typeOfSheet({ deal, draft, library, type }: Asked): TermSheetType {
  if (type !== undefined) return type;
  const kind = deal.kinds[0] ?? 'remake';
  if (kind !== 'remake') return kind;
  if (deal.project.format === 'series') return 'series';
  const spoken = library.terms.filter(({ id }) => isSpoken(draft, id));
  const isOption = spoken.some(({ family }) => family === OPTION_FAMILY);
  return isOption || spoken.length === 0 ? 'option' : 'purchase';
}

/** The family of terms that only an option has. */
export const OPTION_FAMILY = 'option';

/** The kind of deal whose terms a sheet of the type is made of. */
export const KIND_OF_TYPE: Readonly<Record<TermSheetType, DealKind>> = {
  option: 'remake',
  purchase: 'remake',
  series: 'remake',
  'co-production': 'co-production',
  distribution: 'distribution',
};

function isSpoken(draft: SharedDraft, termId: string): boolean {
  const kind = draft.entries[termId]?.state.kind ?? 'unread';
  return kind !== 'unread' && kind !== 'absent';
}
