import type { Value } from '#domain/values/value.ts';
import { islandOf } from './island.ts';
import type { Island, Sentence } from './island.ts';

/** A day of the calendar; both days where day and month could change places. The date of a statute is none. */
export function readDay({ tokens, text }: Sentence, at: number): Island | undefined {
  const token = tokens[at];
  if (token?.kind !== 'date' || isOfStatute(text, token.from, token.to)) return undefined;
  const values = token.days.map((on): Value => ({ kind: 'date', on }));
  const said = text.slice(token.from, token.to).replace(/(?<=일|\d)\.$/, '');
  return islandOf(values, {
    flags: values.length > 1 ? ['alternatives'] : [],
    rule: /[a-z]/.test(said) ? 'date.english' : /[가-힣]/.test(said) ? 'date.korean' : 'date.figures',
    from: token.from,
    to: token.to,
    first: at,
    next: at + 1,
  });
}

function isOfStatute(text: string, from: number, to: number): boolean {
  const [before, after] = [text.slice(Math.max(0, from - 40), from), text.slice(to, to + 24)];
  if (
    /^[^가-힣]{0,3}(?:법률|대통령령|부령|고시|훈령|예규|제정|개정|시행|일부개정|전부개정|법률 ?제)/.test(
      after,
    )
  )
    return true;
  return /(?:법률|법|시행령|고시)\s?\(?$|(?:act|statute|regulation|convention|treaty|directive|law|code|berne)(?: of| dated| enacted| as amended)*,?(?: on)? ?\(?$/.test(
    before,
  );
}
