import { ROOT } from '#tests/builders/paths.ts';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LibraryOutput, LibraryReportOutput } from '#contract/formats/output-schemas.ts';
import type { Library } from '#domain/library/library.ts';
import { reportLibrary } from '#domain/library/library-report.ts';
import type { Term } from '#domain/library/term.ts';
import { TEMPLATES } from '#tests/builders/app-builders.ts';
import { theLibrary } from '#tests/builders/documents.ts';
import { runHere, temporaryFolder } from './run-command.ts';

const library = theLibrary();

let folder: string;
beforeAll(() => {
  folder = temporaryFolder();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('jibun library --report', () => {
  it('counts every term once by evidence and confidence, and once by family and by dimension', async () => {
    const { code, out } = await runHere(['library', '--report', '--json']);
    expect(code).toBe(0);
    const report = JSON.parse(out) as LibraryReportOutput;
    const schema = readFileSync(join(ROOT, 'templates', 'schemas', 'library-report.schema.json'), 'utf8');
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(schema) as object);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    for (const rows of [report.termsByEvidence, report.termsByFamily, report.termsByDimension])
      expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(report.totals.terms);
    expect(report.factsByStatus.reduce((sum, { count }) => sum + count, 0)).toBe(report.totals.caseFacts);
    expect(report.rulesByAge).toHaveLength(report.totals.rules);
  });

  it.each([
    [
      'en_US.UTF-8',
      ['Terms by evidence and confidence', 'The oldest sources', 'WHAT IT LACKS', 'no public case is known'],
    ],
    [
      'ko_KR.UTF-8',
      ['근거와 신뢰도별 조건', '가장 오래된 출처', '부족한 것', '공개 사례가 알려지지 않은 조건'],
    ],
  ])('prints it for people (%s)', async (LANG, words) => {
    const { code, out } = await runHere(['library', '--report'], { env: { LANG } });
    expect(code).toBe(0);
    for (const word of words) expect(out).toContain(word);
    expect(out).not.toMatch(/undefined|NaN|\[object/);
  });

  it('leaves a snapshot in the data folder where the person has a copy of a file, and shows that copy', async () => {
    const data = join(folder, 'kept');
    const env = { XDG_DATA_HOME: data };
    const copy = join(data, 'jibun', 'templates', 'library', 'families.yaml');
    mkdirSync(dirname(copy), { recursive: true });
    const ours = readFileSync(join(TEMPLATES, 'library', 'families.yaml'), 'utf8');
    for (const name of ['The firm’s own', 'Its second thought']) {
      writeFileSync(copy, `${ours}- { id: own, name: { en: ${name}, ko: 자체 } }\n`);
      const { families } = JSON.parse((await runHere(['library', '--json'], { env })).out) as LibraryOutput;
      expect(families.at(-1)?.name.en).toBe(name);
      expect(readFileSync(join(data, 'jibun', 'library.snapshot.json'), 'utf8')).toContain(name);
    }
  });

  it('names a file that could not be read, beside the rest', async () => {
    const data = join(folder, 'data');
    mkdirSync(join(data, 'jibun', 'templates', 'library', 'terms', 'remake'), { recursive: true });
    const broken = join(data, 'jibun', 'templates', 'library', 'terms', 'remake', 'option.yaml');
    writeFileSync(broken, '- id: option_fee_initial\n  weight: heavy\n');
    const { code, out, err } = await runHere(['library', '--report'], { env: { XDG_DATA_HOME: data } });
    expect(code).toBe(0);
    expect(out).toMatch(/Problems: what could not be read: \d+/);
    expect(out).toContain('terms/remake/option.yaml:2 [0].weight');
    expect(err).toContain('terms/remake/option.yaml:2');
  });
});

describe('a gap', () => {
  const id = 'option_fee_initial';
  const spoil = (change: (term: Term) => Term): Library => ({
    ...library,
    terms: library.terms.map((term) => (term.id === id ? change(term) : term)),
  });
  const of = (changed: Library) => reportLibrary(changed, [], '2026-11-20');
  const without = (term: Term, key: keyof Term): Term => {
    const { [key]: _gone, ...rest } = term;
    return rest as unknown as Term;
  };

  it.each<[string, Library, (report: ReturnType<typeof of>) => readonly { readonly id: string }[]]>([
    ['a clause', spoil((term) => without(term, 'clauses')), ({ lacks }) => lacks.clause],
    ['a case', spoil((term) => ({ ...term, cases: [] })), ({ lacks }) => lacks.case],
    ['a source', spoil((term) => ({ ...term, sources: [] })), ({ lacks }) => lacks.sources],
    ['a market figure', spoil((term) => ({ ...term, market: {} })), ({ lacks }) => lacks.market],
    ['what it depends on', spoil((term) => without(term, 'dependsOn')), ({ lacks }) => lacks.dependsOn],
    ['related terms', spoil((term) => ({ ...term, related: [] })), ({ lacks }) => lacks.related],
    [
      'evidence',
      spoil((term) => ({ ...term, evidence: 'unverified' })),
      ({ unverified }) => unverified.terms,
    ],
    [
      'a rung',
      spoil((term) => ({ ...term, positions: term.positions.map((each) => ({ ...each, ladder: {} })) })),
      ({ lacks }) => lacks.rungs,
    ],
  ])('is named: a term without %s', (_what, changed, gaps) => {
    expect(gaps(of(changed)).map((gap) => gap.id)).toContain(id);
  });

  it('is named: Korean that is not Korean, with its field', () => {
    const changed = spoil((term) => ({ ...term, definition: { en: 'Fee', ko: 'Option fee' } }));
    expect(of(changed).lacks.korean).toContainEqual({
      record: `terms/${id}`,
      field: 'definition.ko',
      text: 'Option fee',
    });
  });

  it('is named: a source that nothing cites, one that does not say when it is from, a rule that was read long ago', () => {
    const source = { id: 'nobody', title: 'T', outlet: 'O', url: 'https://example.com/x' };
    const report = of({ ...library, sources: [...library.sources, source] });
    expect(report.uncitedSources).toEqual(['nobody']);
    expect(report.sourcesWithoutDate).toEqual(['nobody']);
    const ages = report.rulesByAge.map(({ ageDays }) => ageDays);
    expect(ages).toEqual(ages.toSorted((a, b) => b - a));
    expect(ages[0]).toBeGreaterThan(0);
  });
});
