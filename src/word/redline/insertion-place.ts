import type { RedlineRefusalCode } from '#domain/redline/refusal.ts';
import type { SmallChange } from '#domain/redline/smallest-changes.ts';
import type { MappedParagraph, MappedRun, Piece } from './story-map.ts';

/** A place in a run: behind so many letters of one of its pieces. */
export type PlaceInRun = { readonly piece: Piece; readonly run: MappedRun; readonly offset: number };

/** Why the new words of a change cannot be put in; undefined where they can. */
export function canPutIn(paragraph: MappedParagraph, change: SmallChange): RedlineRefusalCode | undefined {
  const place = placeOfNewWords(paragraph, change);
  if (place) return undefined;
  const around = piecesAround(paragraph, change);
  if (around.some(({ barred }) => barred === 'moved')) return 'moved-text';
  if (around.some(({ run }) => run?.isDeepInInsertion === true)) return 'nested-insertion';
  if (around.some(({ barred }) => barred === 'field-result')) return 'in-field';
  return around.some(({ barred }) => barred !== undefined) ? 'locked-control' : 'crosses-object';
}

/** Behind the last letter that goes; of words that only come, behind the letter before them, else before the next. */
export function placeOfNewWords(paragraph: MappedParagraph, change: SmallChange): PlaceInRun | undefined {
  for (const piece of piecesAround(paragraph, change)) {
    const { run, barred } = piece;
    if (!run || barred || run.isDeepInInsertion) continue;
    const isBehind = change.from < change.to ? piece.at < change.to : piece.at < change.from;
    const last = change.from < change.to ? change.to : change.from;
    return { piece, run, offset: isBehind ? Math.min(last - piece.at, piece.text.length) : 0 };
  }
  return undefined;
}

/** The piece that the change ends in, or those on both sides of a place. */
function piecesAround({ pieces }: MappedParagraph, { from, to }: SmallChange): Piece[] {
  const said = pieces.filter(({ kind }) => kind === 'text' || kind === 'sign');
  if (from < to) return said.filter(({ at, text }) => at < to && to <= at + text.length);
  const before = said.filter(({ at, text }) => at < from && from <= at + text.length);
  const behind = said.filter(({ at }) => at === from);
  return [...before, ...behind];
}
