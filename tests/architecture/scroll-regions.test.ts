import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '#tests/builders/paths.ts';

/** Selectors and bodies, those inside @media too. */
const RULE = /([^{}]+)\{([^{}]*)\}/g;
const SCROLLS = /(?:^|;)\s*overflow(?:-[a-z]+)?:\s*(?:auto|scroll)/;
const POSITIONED = /(?:^|;)\s*position:\s*(?:relative|absolute|fixed|sticky)/;

describe('a region that scrolls', () => {
  const regions = globSync('renderer/**/*.css', { cwd: ROOT }).flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(RULE)]
      .filter(([, , body = '']) => SCROLLS.test(body))
      .map(([, selector = '', body = '']) => ({ name: `${file}: ${selector.trim()}`, body })),
  );

  // A word hidden from the eye is laid out absolutely. Were the page its nearest positioned ancestor, it would
  // keep its place far below in a scrolled list and make the page itself scroll, to blank.
  it('keeps what is hidden in it from making the page longer', () => {
    expect(regions.length).toBeGreaterThan(10);
    expect(regions.filter(({ body }) => !POSITIONED.test(body)).map(({ name }) => name)).toEqual([]);
  });
});
