import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { ComparePapersOutput } from '#contract/formats/compare-papers-output.ts';
import { aFolder } from '#tests/builders/app-builders.ts';
import { TEMPLATES } from '#tests/builders/paths.ts';
import { BY_KIM, p, r, readFile, textsBefore, textsNow, wordFile } from '#tests/builders/papers-word.ts';
import { runHere } from './run-command.ts';

const { path: folder } = aFolder();
const file = (name: string, body: string) => {
  const path = join(folder, name);
  writeFileSync(path, wordFile({ body }));
  return path;
};
const EARLIER = file(
  'round-1.docx',
  [p('1. The Option Period is 18 months.'), p('2. The seat of arbitration is Los Angeles.')].join(''),
);
const LATER = file(
  'round-2.docx',
  `<w:p>${r('1. The Option Period is ')}<w:del ${BY_KIM}>${r('18').replaceAll('w:t', 'w:delText')}</w:del><w:ins ${BY_KIM}>${r('24')}</w:ins>${r(' months.')}</w:p>${p('2. The seat of arbitration is London.')}`,
);

describe('jibun compare-papers', () => {
  it('prints what its published schema says, with what is not marked named', async () => {
    const { code, out, err } = await runHere(['compare-papers', EARLIER, LATER, '--json']);
    expect([code, err]).toEqual([0, '']);
    const output = JSON.parse(out) as ComparePapersOutput;
    const schema = readFileSync(join(TEMPLATES, 'schemas', 'compare-papers-output.schema.json'), 'utf8');
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(schema) as object);
    expect(validate(output), JSON.stringify(validate.errors)).toBe(true);
    expect(output.changes.map(({ kind, isUntracked }) => [kind, isUntracked])).toEqual([
      ['changed', false],
      ['changed', true],
    ]);
  });

  it('says the same as text, what is not marked first; undone, the tracked change is none', async () => {
    const { out } = await runHere(['compare-papers', EARLIER, LATER, '--lang', 'ko']);
    expect(out.indexOf('표시 없이 바뀐 곳 (1)')).toBeGreaterThan(0);
    expect(out.indexOf('변경 추적으로 표시된 곳 (1)')).toBeGreaterThan(out.indexOf('London'));
    expect(out).toContain('[-18-][+24+]');
    const undone = await runHere(['compare-papers', EARLIER, LATER, '--after', 'original', '--lang', 'en']);
    expect(undone.out).toContain('1 changed, 1 the same');
  });

  it('writes the difference into the file of the earlier paper, with its receipt', async () => {
    const out = join(folder, 'compared.docx');
    const args = ['compare-papers', EARLIER, LATER, '--out', out, '--author', 'Kim', '--lang', 'en'];
    const { code, out: said, err } = await runHere(args);
    expect([code, err]).toEqual([0, '']);
    expect(said).toContain('2 changes in 2 clauses; nothing else changed.');
    expect(said).toContain('With every change accepted it says what the later paper says');
    const [written, later] = [await readFile(readFileSync(out)), await readFile(readFileSync(LATER))];
    expect(textsNow(written)).toEqual(textsNow(later));
    expect(textsBefore(written)).toEqual(textsNow(await readFile(readFileSync(EARLIER))));
  });

  it('writes both side by side', async () => {
    const out = join(folder, 'side-by-side.docx');
    const { code } = await runHere([
      'compare-papers',
      EARLIER,
      LATER,
      '--out',
      out,
      '--as',
      'side-by-side',
      '--lang',
      'ko',
    ]);
    expect(code).toBe(0);
    expect(textsNow(await readFile(readFileSync(out))).join(' ')).toContain('London');
  });

  it.each([
    [['--out', EARLIER, '--author', 'Kim'], /not written over/],
    [['--out', 'x.docx'], /--author NAME/],
    [['--out', 'x.docx', '--author', 'Kim', '--before', 'original'], /as it stands/],
    [['--out', 'x.pdf', '--author', 'Kim'], /must end in \.docx/],
  ])('refuses %j before anything is read', async (args, why) => {
    const { code, err } = await runHere(['compare-papers', EARLIER, LATER, ...args]);
    expect(code).not.toBe(0);
    expect(err).toMatch(why);
  });

  it('names the one of two that it cannot read', async () => {
    const broken = join(folder, 'broken.docx');
    writeFileSync(broken, readFileSync(LATER).subarray(0, 300));
    const { code, err } = await runHere(['compare-papers', EARLIER, broken]);
    expect(code).toBe(1);
    expect(err).toContain('broken.docx');
  });

  it('names the paper that it cannot read', async () => {
    const { code, out, err } = await runHere(['compare-papers', EARLIER, join(folder, 'none.docx')]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('none.docx');
    expect((await runHere(['compare-papers', EARLIER])).code).toBe(2);
  });
});
