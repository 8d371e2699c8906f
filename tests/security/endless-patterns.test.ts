import { expect, it } from 'vitest';
import { parseDirective } from '#documents/templates/directives.ts';
import { figuresIn } from '#domain/reading/figures/figures-in.ts';
import { withoutFlattening } from '#papers/text/flattened.ts';
import { RANGES_ONLY } from '#word/check/checked-story.ts';
import { figureContext } from '#tests/builders/figure-cases.ts';

const LONG = 200_000;
const line = (text: string) => ({ text, gap: 0, isAfterPage: false });

/** Each would have gone on for hours, or for ever, over a few letters of a stranger's file; now it ends with the test. */
it.each<readonly [where: string, look: () => unknown, found: unknown]>([
  [
    'tabs without an end in a text',
    () => withoutFlattening([line(`the first paragraph   the second${'\t'.repeat(LONG)}`)]).length,
    2,
  ],
  ['spaces without an end in a text', () => withoutFlattening([line(' '.repeat(LONG))]).length, 1],
  ['a comment of a template that is not closed', () => parseDirective(`<!--${' '.repeat(LONG)}x`), undefined],
  [
    'permissions in a Word file, and something else behind them',
    () => RANGES_ONLY.test(`${'<w:permission w:id="1">'.repeat(60)}<w:p>`),
    false,
  ],
  [
    'permissions in a Word file alone',
    () => RANGES_ONLY.test('<w:permStart w:id="1"/><w:permEnd w:id="1"/>'),
    true,
  ],
  [
    'a limit with one word behind it over and over',
    // As many as fit into the letters before a figure in which a limit is looked for.
    () => figuresIn(`A fee of up to ${'sum'.repeat(33)}; US$25,000.`, figureContext()).figures.length,
    1,
  ],
])('a look at %s ends', (_where, look, found) => {
  expect(look()).toEqual(found);
});
