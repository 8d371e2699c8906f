import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { CheckPaperOutput } from '#contract/formats/check-paper-output.ts';
import { aFolder } from '#tests/builders/app-builders.ts';
import { TEMPLATES } from '#tests/builders/paths.ts';
import { runHere } from './run-command.ts';

const SAMPLES = join(TEMPLATES, 'samples');
const REMAKE = join(SAMPLES, 'invented-remake.internal.json');
const CO_PRODUCTION = join(SAMPLES, 'invented-co-production.internal.json');

describe('jibun check-paper', () => {
  it.each([
    [REMAKE, 'term-sheet'],
    [CO_PRODUCTION, 'term-sheet'],
    [CO_PRODUCTION, 'brief'],
    [CO_PRODUCTION, 'issues-list'],
    [CO_PRODUCTION, 'comparison'],
  ])('prints what its published schema says: %s, %s', async (file, kind) => {
    const { code, out, err } = await runHere(['check-paper', file, '--kind', kind, '--json']);
    expect([code, err]).toEqual([0, '']);
    const output = JSON.parse(out) as CheckPaperOutput;
    const schema = readFileSync(join(TEMPLATES, 'schemas', 'check-paper-output.schema.json'), 'utf8');
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(schema) as object);
    expect(validate(output), JSON.stringify(validate.errors)).toBe(true);
    expect(output.findings.length).toBeGreaterThan(0);
    expect(output.findings.some(({ severity }) => severity === 'stop')).toBe(false);
  });

  it('says the same as text, in the language of the terminal', async () => {
    const [en, ko] = await Promise.all(
      ['en_US.UTF-8', 'ko_KR.UTF-8'].map((LANG) =>
        runHere(['check-paper', CO_PRODUCTION, '--kind', 'term-sheet'], { env: { LANG } }),
      ),
    );
    expect(en?.out).toContain('Ask below their offer: “Production company overhead”');
    expect(ko?.out).toContain('상대방 제안보다 낮은 요구: ‘제작사 오버헤드’');
  });

  it('refuses their paper and a kind that does not leave', async () => {
    const theirs = await runHere(['check-paper', REMAKE, '--kind', 'term-sheet', '--draft', 'theirs-1']);
    expect([theirs.code, theirs.out]).toEqual([1, '']);
    expect(theirs.err).toContain('Only a paper of ours is checked');
    expect((await runHere(['check-paper', REMAKE, '--kind', 'memoir'])).code).toBe(2);
  });

  it('a term sheet with our private words in it is not written, and the line says which', async () => {
    const { path: folder } = aFolder();
    const walkAway = 'We would sign for half of it before the festival in May';
    const deal = JSON.parse(readFileSync(REMAKE, 'utf8')) as {
      ladders: Record<string, object>;
      drafts: { side: string; entries: Record<string, { clause: string }> }[];
    };
    deal.ladders['option_fee_initial'] = { walkAway: { condition: { en: walkAway, ko: '' } } };
    const ours = deal.drafts.findLast(({ side }) => side === 'ours')?.entries['option_fee_initial'];
    if (ours) ours.clause = `${walkAway}.`;
    const [file, out] = [join(folder, 'deal.json'), join(folder, 'sheet.docx')];
    writeFileSync(file, JSON.stringify(deal));
    const run = await runHere(['term-sheet', file, '--lang', 'en', '--out', out]);
    expect(run.code).toBe(1);
    expect(run.err.trim().split('\n')).toHaveLength(1);
    expect(run.err).toContain('holds the words of our walk-away');
    expect(existsSync(out)).toBe(false);
  });
});

describe('jibun brief --edition shareable', () => {
  const write = async (...args: readonly string[]) => {
    const { path: folder } = aFolder();
    const out = join(folder, 'paper.docx');
    const run = await runHere(['brief', ...args, '--lang', 'en', '--out', out]);
    return { ...run, isWritten: existsSync(out) };
  };

  it('is a position paper on the points that are named', async () => {
    const points = ['--points', 'reversion_term,option_fee_initial'];
    expect(await write(REMAKE, '--edition', 'shareable', ...points)).toMatchObject({
      code: 0,
      isWritten: true,
    });
  });

  it.each([
    [['--edition', 'shareable', '--points', 'no_such_term'], 1, 'is no point of this deal'],
    [['--edition', 'internal', '--points', 'reversion_term'], 2, '--points goes with --edition shareable'],
    [['--edition', 'shareable', '--points', ','], 2, '--points needs ids of terms'],
  ])('refuses in one line, and writes no file: %j', async (args, code, says) => {
    const run = await write(REMAKE, ...args);
    expect([run.code, run.isWritten]).toEqual([code, false]);
    expect(run.err).toContain(says);
  });

  it('is refused where no draft of ours speaks and no point is chosen', async () => {
    const run = await write(join(SAMPLES, 'bugonia.internal.json'), '--edition', 'shareable');
    expect([run.code, run.isWritten]).toEqual([1, false]);
    expect(run.err.trim().split('\n')).toHaveLength(1);
    expect(run.err).toContain('No draft of ours speaks and no point is chosen');
  });
});
