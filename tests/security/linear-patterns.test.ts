import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findGrowth, isBounded } from '#tests/builders/patterns/growth.ts';
import type { Growth } from '#tests/builders/patterns/growth.ts';
import type { MadePattern } from '#tests/builders/patterns/made-patterns.ts';
import { placesThatMakePatterns, sourcePatterns } from '#tests/builders/patterns/source-patterns.ts';
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
  }, 600_000);

  it('for every pattern that is made out of parts, when a module is loaded or while papers are read, marked and written', () => {
    const made = madePatterns();
    const unmade = placesThatMakePatterns().filter(
      (place) => !made.some((pattern) => pattern.place === place),
    );
    expect(unmade, 'made by nothing that this test does').toEqual([]);
    const faults = made
      .filter(({ place }) => !place.startsWith(PHRASES))
      .flatMap(({ source, flags, place }) => faultsOf(source, flags, [place.replace(/:\d+$/, '')]));
    expect([...new Set(faults)]).toEqual([]);
    const phrases = made.filter(({ place }) => place.startsWith(PHRASES));
    expect(phrases.length).toBeGreaterThan(2_000);
    expect(phrases.filter(({ source }) => !isBounded(source))).toEqual([]);
  }, 600_000);
});

/** The lexicon's phrases are thousands. Each is bounded by how it is built, which is asked of every one. */
const PHRASES = 'src/domain/reading/findings/phrase.ts:';

function madePatterns(): MadePattern[] {
  const script = join(ROOT, 'tests', 'builders', 'patterns', 'made-patterns.ts');
  const files = new Set(placesThatMakePatterns().map((place) => join(ROOT, place.replace(/:\d+$/, ''))));
  const printed = execFileSync(process.execPath, [script, ...files], {
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  });
  return printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as MadePattern);
}

function faultsOf(source: string, flags: string, files: readonly string[]): string[] {
  const strange = files.filter((file) => !(file in BOUNDED));
  if (strange.length === 0) return [];
  const growth = findGrowth(source, flags);
  return growth ? [`${strange.join(', ')}: /${source}/${flags} ${inWords(growth)}`] : [];
}

function inWords({ text, looks, ofTwice }: Growth): string {
  return `over ${JSON.stringify(text)}: ${looks} looks, ${ofTwice} at twice the length`;
}
