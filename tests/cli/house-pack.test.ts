import { TEMPLATES } from '#tests/builders/paths.ts';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CompareOutput, LeverageOutput } from '#contract/formats/output-schemas.ts';
import type { HouseOperation } from '#domain/house/operations/house-operations.ts';
import { anApp } from '#tests/builders/app-builders.ts';
import { money } from '#tests/builders/deal-builders.ts';
import { aPrecedentOf } from '#tests/builders/house-builders.ts';
import { runHere, temporaryFolder } from './run-command.ts';

const REMAKE = join(TEMPLATES, 'samples', 'invented-remake.internal.json');
const HIDDEN = 'reversion_term';
const CONFIDENTIAL = '달무리영화 2024년 비공개 계약';
const LADDER = '달무리영화가 늘 요구하는 조건';

/** The house of a workspace, the same deal in it, and the pack that the interface exports from it. */
describe('--house lays an exported pack over the library', () => {
  const app = anApp();
  let folder: string;
  let pack: string;
  let dealId: string;
  let draftId: string;
  beforeAll(async () => {
    folder = temporaryFolder();
    const operations: HouseOperation[] = [
      {
        kind: 'add-precedent',
        precedent: aPrecedentOf('option_fee_initial', {
          from: CONFIDENTIAL,
          figure: { kind: 'value', value: money(5_000_000, 'USD') },
        }),
      },
      {
        kind: 'set-house-ladder',
        termId: 'sequel_passive',
        roles: ['owner'],
        ladder: { ask: { condition: { en: 'As always', ko: LADDER } } },
      },
      { kind: 'set-hidden', termId: HIDDEN, hidden: true },
    ];
    for (const operation of operations) {
      const { revision } = await app.ask('house.get', {});
      await app.ask('house.apply', { revision, operation });
    }
    const { token } = await app.ask('packs.export', { title: '달무리', withConfidential: true });
    const bytes = await app.content(token);
    pack = join(folder, 'moonhalo.pack.json');
    writeFileSync(pack, bytes);
    ({ dealId } = await app.ask('samples.open', { sampleId: 'invented-remake' }));
    const { document } = await app.ask('deals.get', { dealId });
    draftId = document.drafts.filter(({ side }) => side === 'theirs').at(-1)?.id ?? '';
  });
  afterAll(() => {
    app.end();
    rmSync(folder, { recursive: true, force: true });
  });

  it('compare says of every term what the workspace says', async () => {
    const inApp = await app.ask('compare.draft', { dealId, draftId });
    const { terms } = await answered<CompareOutput>(['compare', REMAKE, '--house', pack, '--json']);
    const standings = (list: readonly { termId: string; standing: string; score?: number | null }[]) =>
      list.map(({ termId, standing, score }) => ({ termId, standing, score }));
    expect(standings(terms)).toEqual(standings(inApp.terms));
    // The pack did something: without it the hidden benchmark stands.
    const bare = await answered<CompareOutput>(['compare', REMAKE, '--json']);
    const standingIn = (list: CompareOutput) => list.terms.find(({ termId }) => termId === HIDDEN)?.standing;
    expect(standings(bare.terms)).not.toEqual(standings(terms));
    expect(standingIn(bare)).not.toBe('no-benchmark');
    expect(terms.find(({ termId }) => termId === HIDDEN)?.standing).toBe('no-benchmark');
  });

  it('leverage draws the map that the workspace draws', async () => {
    const inApp = await app.ask('leverage.map', { dealId, draftId });
    const { dimensions } = await answered<LeverageOutput>(['leverage', REMAKE, '--house', pack, '--json']);
    const scores = (list: readonly { dimension: string; terms: unknown }[]) =>
      list.map(({ dimension, terms }) => ({ dimension, terms }));
    expect(JSON.parse(JSON.stringify(scores(dimensions)))).toEqual(
      JSON.parse(JSON.stringify(scores(inApp.dimensions))),
    );
  });

  it('an internal brief cites the precedent; a shareable one and a term sheet hold no word of a confidential one', async () => {
    const write = async (args: readonly string[]): Promise<string> => {
      const out = join(folder, 'out.docx');
      const { code, err } = await runHere([...args, '--lang', 'ko', '--house', pack, '--out', out]);
      expect([code, err]).toEqual([0, '']);
      return Object.values(unzipSync(readFileSync(out)))
        .map((part) => Buffer.from(part).toString('utf8'))
        .join('\n');
    };
    expect(await write(['brief', REMAKE, '--edition', 'internal', '--length', 'full'])).toContain(
      CONFIDENTIAL,
    );
    for (const args of [
      ['brief', REMAKE, '--edition', 'shareable'],
      ['term-sheet', REMAKE],
    ]) {
      const text = await write(args);
      expect(text).not.toContain('달무리');
      expect(text).not.toContain(LADDER);
    }
  });

  it.each([
    ['a pack that is not there', () => join(folder, 'nothing.json'), /^nothing\.json: does not exist/],
    ['a deal file in its place', () => REMAKE, /^invented-remake\.internal\.json: /],
    ['a folder', () => folder, /is a folder, not a file/],
    ['a pack with an unknown term', () => broken(), /^broken\.json: .*no_such_term/],
  ])('refuses %s in one line that names it', async (_what, path, words) => {
    const { code, out, err } = await runHere(['compare', REMAKE, '--house', path()]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(words);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('is wrong usage without a name, and where a command has no use for it', async () => {
    expect((await runHere(['compare', REMAKE, '--house', ''])).code).toBe(2);
    expect((await runHere(['rules', REMAKE, '--house', pack])).code).toBe(2);
    expect((await runHere(['help'])).out).toContain('--house PACK.json');
  });

  function broken(): string {
    const path = join(folder, 'broken.json');
    writeFileSync(path, readFileSync(pack, 'utf8').replaceAll('option_fee_initial', 'no_such_term'));
    return path;
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- names the published output of the command
  async function answered<T>(args: readonly string[]): Promise<T> {
    const { code, out, err } = await runHere(args);
    expect([code, err]).toEqual([0, '']);
    return JSON.parse(out) as T;
  }
});
