import { LINE_BREAK } from '#domain/redline/change.ts';
import type { RevisionMarks } from './revision-marks.ts';
import { encodeXml } from './scan-xml.ts';
import type { MappedRun, Piece } from './story-map.ts';
import { withoutElements } from './xml-children.ts';

/** What becomes of one run: letters that go, and what comes at a place between two letters. */
export type RunEdit = {
  readonly run: MappedRun;
  readonly pieces: readonly Piece[];
  readonly cuts: Cut[];
  readonly arrivals: Arrival[];
};

/** Letters of a piece that go. */
export type Cut = { readonly piece: Piece; readonly from: number; readonly to: number };

/** New words, or XML that stands between runs (the edge of a comment), in the order in which they come. */
export type Arrival = {
  readonly piece: Piece;
  readonly offset: number;
  readonly words?: string;
  readonly xml?: string;
};

/**
 * The run in the parts that its changes leave, each with the look of the old. Whatever of it stays keeps its own XML,
 * letter for letter.
 */
export function writeRun(xml: string, edit: RunEdit, marks: RevisionMarks): string {
  const { run } = edit;
  const properties = run.properties ? xml.slice(run.properties.from, run.properties.to) : '';
  // A run written in one tag holds no letters, so it is never changed.
  const openTag = xml.slice(run.from, run.contentFrom);
  const w = marks.prefix;
  let written = '';
  for (const { state, content } of joined(segmentsOf(xml, edit, w))) {
    const asRun = `${openTag}${properties}${content}</${w}r>`;
    if (state === 'stays') written += asRun;
    else if (state === 'goes') written += marks.isClean ? '' : `<${w}del${marks.next()}>${asRun}</${w}del>`;
    else if (state === 'between') written += content;
    else written += newWords(xml, run, `<${w}r>${lookOf(properties, w)}${content}</${w}r>`, marks);
  }
  return written;
}

/** New words as the content of a run: tabs and line breaks are elements of their own. */
export function wordsXml(words: string, w: string): string {
  return words
    .split(/([\t\v])/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\t') return `<${w}tab/>`;
      return part === LINE_BREAK ? `<${w}br/>` : `<${w}t xml:space="preserve">${encodeXml(part)}</${w}t>`;
    })
    .join('');
}

/** The look of a run for new words beside its own: without the record of how others changed that look. */
export function lookOf(properties: string, w: string): string {
  return withoutElements(properties, w, ['rPrChange', 'ins', 'del', 'moveFrom', 'moveTo']);
}

/** Words cannot be inserted within another's insertion: it ends before them and begins again behind. */
function newWords(xml: string, { insertion }: MappedRun, asRun: string, marks: RevisionMarks): string {
  const w = marks.prefix;
  const ours = marks.isClean ? asRun : `<${w}ins${marks.next()}>${asRun}</${w}ins>`;
  return insertion ? `</${w}ins>${ours}${xml.slice(insertion.from, insertion.to)}` : ours;
}

type Segment = { readonly state: 'stays' | 'goes' | 'comes' | 'between'; readonly content: string };

function segmentsOf(xml: string, { pieces, cuts, arrivals }: RunEdit, w: string): Segment[] {
  const segments: Segment[] = [];
  for (const piece of pieces) {
    const ofPiece = arrivals.filter((arrival) => arrival.piece === piece);
    const goes = cuts.filter((cut) => cut.piece === piece);
    const places = [
      ...new Set([
        0,
        piece.text.length,
        ...goes.flatMap(({ from, to }) => [from, to]),
        ...ofPiece.map(({ offset }) => offset),
      ]),
    ].toSorted((a, b) => a - b);
    for (const [n, from] of places.entries()) {
      segments.push(...ofPiece.filter(({ offset }) => offset === from).map((arrival) => arrived(arrival, w)));
      const to = places[n + 1];
      if (to !== undefined) segments.push(stretch(xml, piece, from, to, goes, w));
    }
    if (piece.text === '') {
      const state = piece.kind === 'soft' && goes.length > 0 ? 'goes' : 'stays';
      segments.push({ state, content: xml.slice(piece.from, piece.to) });
    }
  }
  return segments;
}

function arrived({ words, xml }: Arrival, w: string): Segment {
  return words === undefined
    ? { state: 'between', content: xml ?? '' }
    : { state: 'comes', content: wordsXml(words, w) };
}

function stretch(
  xml: string,
  piece: Piece,
  from: number,
  to: number,
  goes: readonly Cut[],
  w: string,
): Segment {
  const isGone = goes.some((cut) => cut.from <= from && to <= cut.to);
  const state = isGone ? 'goes' : 'stays';
  if (piece.kind !== 'text') return { state, content: xml.slice(piece.from, piece.to) };
  if (!isGone && from === 0 && to === piece.text.length)
    return { state, content: xml.slice(piece.from, piece.to) };
  const tag = isGone ? 'delText' : 't';
  const letters = xml.slice(letterAt(piece, from), letterAt(piece, to));
  return { state, content: `<${w}${tag} xml:space="preserve">${letters}</${w}${tag}>` };
}

function letterAt({ lettersFrom, letters }: Piece, at: number): number {
  return letters?.[at] ?? lettersFrom + at;
}

function joined(segments: readonly Segment[]): Segment[] {
  const all: Segment[] = [];
  for (const segment of segments) {
    const last = all.at(-1);
    const isOne = last?.state === segment.state && (segment.state === 'stays' || segment.state === 'goes');
    if (last && isOne) all[all.length - 1] = { state: last.state, content: last.content + segment.content };
    else all.push(segment);
  }
  return all;
}
