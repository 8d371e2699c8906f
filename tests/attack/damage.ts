import { Damager } from '#tests/bench/reading/damage.ts';
import type { Dice } from './dice.ts';
import { spoilt } from './inputs.ts';

/** Words that files have been made to break readers with. */
const NASTY = [
  '\u0000',
  '\uFEFF',
  '\uFDFA'.repeat(2_000),
  '<!--'.repeat(500),
  '['.repeat(3_000),
  '{"a":'.repeat(3_000),
  '&a;'.repeat(500),
  '%'.repeat(3_000),
  '{{ x }}{% for a in (1..9) %}',
  '- &a [*a]\n',
  '1e999',
  '  \t'.repeat(3_000),
  '제1조 '.repeat(2_000),
];

/** Ways to damage a file. What is JSON is mostly spoilt as what it says, and so gets past the first look. */
export function createDamage(dice: Dice) {
  const damager = new Damager(dice.below);
  return (whole: Uint8Array): Uint8Array => {
    const text = Buffer.from(whole).toString('utf8');
    if (text.startsWith('{') || text.startsWith('[')) {
      if (dice.chance(0.7)) return spoiltJson(text);
      return dice.chance(0.5) ? damager.damage(whole) : within(text);
    }
    const isText = !text.includes('\uFFFD') && !text.startsWith('%PDF');
    return isText && dice.chance(0.6) ? within(text) : damager.damage(whole);
  };

  function spoiltJson(text: string): Uint8Array {
    let value: unknown = JSON.parse(text);
    for (let times = 1 + dice.below(3); times > 0; times -= 1) value = spoilt(value, dice);
    return Buffer.from(JSON.stringify(value) ?? '');
  }

  /** Something nasty in the middle, or a piece of it twice, elsewhere or gone. */
  function within(text: string): Uint8Array {
    const [from, to, at] = [dice.below(text.length), dice.below(text.length), dice.below(text.length)];
    const piece = text.slice(Math.min(from, to), Math.max(from, to)).slice(0, 3_000);
    const put = dice.oneOf([dice.oneOf(NASTY), piece, '']);
    const gone = dice.chance(0.5) ? piece.length : 0;
    return Buffer.from(text.slice(0, at) + put + text.slice(at + gone));
  }
}
