import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '#tests/builders/paths.ts';
import { isComposing } from '#renderer/ui/is-composing.ts';

const THE_RULE = join('renderer', 'ui', 'is-composing.ts');

describe('a key that belongs to an input method', () => {
  it('is known by its code where the syllable has already ended, and the Enter after it is an Enter', () => {
    expect(isComposing({ isComposing: true, keyCode: 13 })).toBe(true);
    expect(isComposing({ nativeEvent: { isComposing: false, keyCode: 229 } })).toBe(true);
    expect(isComposing({ nativeEvent: { isComposing: false, keyCode: 13 } })).toBe(false);
  });

  it('is recognised by the one rule everywhere', () => {
    const others = globSync('renderer/**/*.{ts,tsx}', { cwd: ROOT }).filter(
      (file) => file !== THE_RULE && /\.isComposing\b/.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(others).toEqual([]);
  });
});
