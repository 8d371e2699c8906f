import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findGrowth } from '#tests/builders/patterns/growth.ts';
import type { Growth } from '#tests/builders/patterns/growth.ts';
import { filesThatMakePatterns, sourcePatterns } from '#tests/builders/patterns/source-patterns.ts';
import { ROOT } from '#tests/builders/paths.ts';

/** What goes back over its text, and why a stranger cannot make that text long. */
const BOUNDED: Readonly<Record<string, string>> = {
  'src/app/files/json-fault.ts':
    'asked at one place after another; at the first that it refuses the reader ends',
  'src/domain/reading/clauses/front-reading.ts': 'of a line of at most 120 letters',
  'src/domain/reading/clauses/zone-words.ts': 'of a line of fewer than 160 letters',
  'src/domain/reading/figures/names.ts': 'of the 110 letters before a figure',
  'src/domain/reading/figures/roles.ts': 'of the letters right before a figure',
  'src/domain/reading/findings/assign-figures.ts': 'of the 20 letters before a figure',
  'src/domain/reading/findings/labelled-parts.ts': 'of the 8 letters before a figure',
  'src/word/check/table-rows.ts': 'of marks that our own checker wrote, each whole',
  'src/word/redline/resolve-rows.ts': 'of the 200 letters before a stretch',
};

describe('the work of a pattern grows with its text and no faster', () => {
  it('is told by counting: what goes back is found, and what does not is let be', () => {
    const back = [
      /\s+$/,
      /\s*,\s*$/,
      /(?:a|ab?)+c/,
      /<!--.*?-->/s,
      /^(\w+\s?)*$/,
      /"(?:[^"\\]|\\.)*"/,
      /(.*)\1x/,
    ];
    const forth = [/(?<!\s)\s+$/, /\s{0,4},$/, /^\s+/, /<!--[^<]*-->/, /\b\w{1,20}\b/, /[가-힣]+/u, /a|b|cd/];
    expect(back.filter(({ source, flags }) => !findGrowth(source, flags))).toEqual([]);
    expect(forth.filter(({ source, flags }) => findGrowth(source, flags))).toEqual([]);
  });

  it('for every pattern that is written out, wherever it runs', () => {
    const patterns = sourcePatterns();
    expect(patterns.length).toBeGreaterThan(1_500);
    expect(patterns.flatMap(({ source, flags, files }) => faultsOf(source, flags, files))).toEqual([]);
  }, 120_000);

  it('for every pattern that a module makes out of parts, and for the phrases of a lexicon', () => {
    const modules = filesThatMakePatterns();
    const script = join(ROOT, 'tests', 'builders', 'patterns', 'made-patterns.ts');
    const printed = execFileSync(process.execPath, [script, ...modules], { encoding: 'utf8' });
    const made = printed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { source: string; flags: string; file: string });
    expect(made.length).toBeGreaterThan(30);
    const faults = made.flatMap(({ source, flags, file }) =>
      faultsOf(source, flags, [file.replace(`${ROOT}/`, '')]),
    );
    expect([...new Set(faults)]).toEqual([]);
  }, 120_000);
});

function faultsOf(source: string, flags: string, files: readonly string[]): string[] {
  const strange = files.filter((file) => !(file in BOUNDED));
  if (strange.length === 0) return [];
  const growth = findGrowth(source, flags);
  return growth ? [`${strange.join(', ')}: /${source}/${flags} ${inWords(growth)}`] : [];
}

function inWords({ text, looks, ofTwice }: Growth): string {
  return `over ${JSON.stringify(text)}: ${looks} looks, ${ofTwice} at twice the length`;
}
