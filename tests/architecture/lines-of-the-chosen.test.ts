import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '#tests/builders/paths.ts';

const TRANSPARENT_BORDER = /border[a-z-]*:[^;]*\btransparent\b/g;

describe('a border that waits for the line of what is chosen', () => {
  // Forced colours draw a transparent border in full, so every tab and row would look chosen.
  it('has the colour of the page in forced colours, by the one name that says so', () => {
    const found = globSync('renderer/**/*.css', { cwd: ROOT }).flatMap((file) =>
      (readFileSync(join(ROOT, file), 'utf8').match(TRANSPARENT_BORDER) ?? []).map(
        (line) => `${file}: ${line}`,
      ),
    );
    expect(found).toEqual([]);
  });
});
