import { byId } from '#domain/base/by-id.ts';
import { formatRung } from '#domain/library/format-market.ts';
import type { Rung, Term } from '#domain/library/term.ts';
import type { Point } from '#domain/points/point.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { formatState } from '#domain/values/format-value.ts';
import type { InternalBriefInput } from '#documents/input/document-input.ts';
import { writtenRegister } from '#documents/text/written-register.ts';

/** What every part of an internal brief is made with, in one language. */
export type Reader = {
  readonly input: InternalBriefInput;
  readonly lang: Lang;
  readonly say: (words: Bilingual) => string;
  readonly terms: ReadonlyMap<string, Term>;
};

export function readerOf(input: InternalBriefInput, lang: Lang): Reader {
  return { input, lang, say: (words) => words[lang], terms: byId(input.library.terms) };
}

/** A sentence of the screen in the register of documents. */
export function written(words: Bilingual, lang: Lang): string {
  return lang === 'ko' ? writtenRegister(words.ko) : words.en;
}

export function pointOf(termId: string, { points }: InternalBriefInput): Point | undefined {
  return points.find((point) => point.termId === termId);
}

/** What a paper says of a term; empty where it does not state it. */
export function saidBy(
  point: Point,
  side: 'theirs' | 'ours',
  { input, say, terms }: Pick<Reader, 'input' | 'say' | 'terms'>,
): string {
  const [state, term] = [point[side], terms.get(point.termId)];
  if (!state || !term || state.kind === 'unread') return '';
  return say(formatState(state, term, input.library));
}

/** The value of a rung, and its words where they say more than the value: a floor without its condition is another one. */
export function rungText(rung: Rung, term: Term, { input, say }: Pick<Reader, 'input' | 'say'>): string {
  const value = rung.value ? say(formatRung(rung, term, input.library)) : '';
  const condition = say(rung.condition).trim();
  if (value === '' || condition === '') return value + condition;
  const [short, long] = [value.toLowerCase(), condition.toLowerCase()];
  if (long.includes(short)) return condition;
  return short.includes(long) ? value : `${value} – ${condition}`;
}

/** The columns that a text of a brief may take: in the full length nothing is cut. */
export function roomIn({ input }: Pick<Reader, 'input'>, columns: number): number {
  return input.length === 'full' ? Infinity : columns;
}

/** Our ask where it stands; where our own last paper already asks for less, what that paper asks. */
export function askOf(point: Point, reader: Reader): string {
  const { input, say, terms } = reader;
  const term = terms.get(point.termId);
  const ask = input.document.ladders[point.termId]?.ask;
  const isFaulty = point.ladder.some(({ rung, fault }) => rung === 'ask' && fault !== undefined);
  if (term && ask && !isFaulty) return say(formatRung(ask, term, input.library));
  return saidBy(point, 'ours', reader);
}
