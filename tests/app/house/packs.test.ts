import Ajv2020 from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPack, writePack } from '#app/house/pack-file.ts';
import { packJsonSchema } from '#contract/formats/pack-schema.ts';
import type { House } from '#domain/house/house.ts';
import { createKnownIds } from '#domain/references/known-ids.ts';
import { anApp, TEMPLATES } from '#tests/builders/app-builders.ts';
import { changeHouse } from '#tests/builders/changes.ts';
import { months, share } from '#tests/builders/deal-builders.ts';
import { EMPTY_HOUSE } from '#domain/house/house.ts';
import { aHouse, aPrecedentOf } from '#tests/builders/house-builders.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

const HEAD = { title: '한강필름 선례집', madeBy: '한강필름', madeOn: '2026-11-20' };
const MINE = aPrecedentOf('option_period_initial', { figure: { kind: 'value', value: months(12) } });
const PERCENT = aPrecedentOf('net_profit_points', {
  id: 'points',
  figure: { kind: 'value', value: share(1, 20, 'net_profits') },
});
const FULL = aHouse({
  precedents: [PERCENT, MINE],
  ladders: { reversion_term: { owner: { ask: { condition: { en: 'Five years', ko: '5년' } } } } },
  hidden: ['territory_language'],
});

let desk: ReturnType<typeof anApp>;
beforeEach(() => {
  desk = anApp();
});
afterEach(() => desk.end());

async function offer(text: string | Uint8Array): Promise<string> {
  const { token } = await desk.offer('house.jibun-pack.json', text);
  return token;
}

async function take(house: House, decisions: Record<string, 'mine' | 'theirs' | 'both'> = {}) {
  const token = await offer(writePack(house, HEAD, true));
  const { revision } = await desk.ask('house.get', {});
  return desk.ask('packs.import', { token, revision, decisions, keepOpen: true });
}

describe('the published schema of packs', () => {
  const file = readFileSync(join(TEMPLATES, 'schemas', 'house-pack.schema.json'), 'utf8');

  it('is what the code makes', () => {
    expect(JSON.parse(file)).toEqual(JSON.parse(JSON.stringify(packJsonSchema())));
  });

  it('accepts a pack of ours and refuses a field that it does not know', () => {
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(file) as object);
    const pack = JSON.parse(new TextDecoder().decode(writePack(FULL, HEAD, true))) as object;
    expect(validate(pack), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...pack, extra: 1 })).toBe(false);
  });
});

describe('a pack', () => {
  it('carries the whole house to another workspace as one step that can be undone', async () => {
    const { house, undo, revision } = await take(FULL);
    expect(house).toEqual(FULL);
    expect(undo?.ko).toBe('선례집 ‘한강필름 선례집’ 가져오기');
    const back = await changeHouse(desk.ask, 'house.undo', { revision });
    expect(back.house.precedents).toEqual([]);
    expect(back.house.hidden).toEqual([]);
  });

  it('of a partner comes in as confidential, collisions too: what they show is not ours to show', async () => {
    const open = aPrecedentOf('reversion_term', {
      id: 'a',
      isConfidential: false,
      from: '파트너',
      year: 2024,
    });
    const twin = aPrecedentOf('option_fee_initial', { id: 'b', isConfidential: false, note: '우리 메모' });
    await take({ ...EMPTY_HOUSE, precedents: [twin] });
    const theirs = { ...EMPTY_HOUSE, precedents: [open, { ...twin, note: '그쪽 메모' }] };
    const token = await offer(writePack(theirs, HEAD, true));
    const { revision } = await desk.ask('house.get', {});
    const decisions = { 'precedent/b': 'theirs' as const };
    const { house } = await desk.ask('packs.import', { token, revision, decisions });
    expect(house.precedents.map(({ isConfidential }) => isConfidential)).toEqual([true, true]);
  });

  it('exported and taken in again says that all of it is here already', async () => {
    await take(FULL);
    const exported = await desk.ask('packs.export', { title: '선례집', withConfidential: true });
    expect(exported.name).toBe('선례집.jibun-pack.json');
    const inspection = await desk.ask('packs.inspect', { token: exported.token });
    expect(inspection).toMatchObject({ sameCount: 4, collisions: [], fresh: { precedents: [], hidden: [] } });
  });

  it('shows a collision side by side and changes nothing until it is decided', async () => {
    await take(FULL);
    const theirs = { ...MINE, figure: { kind: 'value', value: months(18) } } as const;
    const token = await offer(writePack(aHouse({ precedents: [theirs] }), HEAD, true));
    const { collisions, revision } = await desk.ask('packs.inspect', { token });
    expect(collisions).toEqual([
      { kind: 'precedent', key: 'precedent/precedent-1', termId: MINE.termId, mine: MINE, theirs },
    ]);
    const refusal = await desk.refusal('packs.import', { token, revision, decisions: {} });
    expect(refusal).toMatchObject({ code: 'invalid-input', field: 'decisions.precedent/precedent-1' });
    expect((await desk.ask('house.get', {})).house).toEqual(FULL);
  });

  it.each([
    ['mine', [12]],
    ['theirs', [18]],
    ['both', [12, 18]],
  ] as const)('a collision decided “%s” leaves %j months', async (decision, wanted) => {
    await take(aHouse({ precedents: [MINE] }));
    const theirs = { ...MINE, figure: { kind: 'value', value: months(18) } } as const;
    const { house } = await take(aHouse({ precedents: [theirs] }), { 'precedent/precedent-1': decision });
    const left = house.precedents.map(({ figure }) =>
      figure.kind === 'value' && figure.value.kind === 'duration' ? figure.value.n.numerator : 0,
    );
    expect(left.toSorted((a, b) => a - b)).toEqual(wanted);
    expect(new Set(house.precedents.map(({ id }) => id)).size).toBe(wanted.length);
  });

  it.each(['mine', 'theirs', 'both'] as const)(
    'in which a precedent of ours that is confidential stands open leaves nothing of it open, decided “%s”',
    async (decision) => {
      const same = { ...MINE, id: 'same', termId: 'reversion_term', from: '' } as const;
      await take(aHouse({ precedents: [MINE, same] }));
      const open = aHouse({
        precedents: [
          // Differs in its figure too; and one that differs in nothing else, under an id of its own.
          { ...MINE, isConfidential: false, figure: { kind: 'value', value: months(18) } },
          { ...same, id: 'elsewhere', isConfidential: false },
        ],
      });
      const token = await offer(writePack(open, HEAD, false));
      const inspection = await desk.ask('packs.inspect', { token });
      expect(inspection).toMatchObject({ keptConfidentialCount: 2, sameCount: 1, fresh: { precedents: [] } });
      const { house } = await take(open, { 'precedent/precedent-1': decision });
      expect(house.precedents.filter(({ isConfidential }) => !isConfidential)).toEqual([]);
      expect(house.precedents).toHaveLength(decision === 'both' ? 3 : 2);
    },
  );

  it('the same deal under another id collides too; two ladders of a term cannot both stay', async () => {
    await take(FULL);
    const twin = { ...MINE, id: 'elsewhere', note: 'another note' };
    const ladders = { reversion_term: { owner: { ask: { condition: { en: 'Six', ko: '6년' } } } } };
    const token = await offer(writePack(aHouse({ precedents: [twin], ladders }), HEAD, true));
    const { collisions, revision } = await desk.ask('packs.inspect', { token });
    expect(collisions.map(({ key }) => key)).toEqual(['precedent/elsewhere', 'ladders/reversion_term']);
    const decisions = { 'precedent/elsewhere': 'both', 'ladders/reversion_term': 'both' } as const;
    const refusal = await desk.refusal('packs.import', { token, revision, decisions });
    expect(refusal.field).toBe('decisions.ladders/reversion_term');
  });

  it('is refused when the house changed since it was looked at', async () => {
    const token = await offer(writePack(FULL, HEAD, true));
    const { revision } = await desk.ask('packs.inspect', { token });
    await desk.ask('house.apply', {
      revision,
      operation: { kind: 'set-hidden', termId: 'reversion_term', hidden: true },
    });
    expect((await desk.refusal('packs.import', { token, revision, decisions: {} })).code).toBe('conflict');
  });

  type Raw = Record<string, unknown> & { precedents: Record<string, unknown>[] };
  const first = (pack: Raw): Record<string, unknown> => pack.precedents[0] ?? {};
  it.each<[string, (pack: Raw) => void, string, RegExp]>([
    ['an unknown field', (pack) => void (pack['colour'] = 'red'), 'invalid-input', /colour/],
    ['an unknown field in a precedent', (pack) => void (first(pack)['score'] = 99), 'invalid-input', /score/],
    [
      'wrong units',
      (pack) => void (first(pack)['figure'] = { kind: 'value', value: { kind: 'yes-no', yes: true } }),
      'invalid-input',
      /unit is wrong/,
    ],
    [
      'a percentage without a base',
      (pack) =>
        void (first(pack)['figure'] = {
          kind: 'value',
          value: { kind: 'share', share: { numerator: 1, denominator: 20 } },
        }),
      'invalid-input',
      /percentage needs a base/,
    ],
    [
      'a base that does not exist',
      (pack) =>
        void (first(pack)['figure'] = {
          kind: 'value',
          value: { kind: 'share', share: { numerator: 1, denominator: 20 }, base: 'moonlight' },
        }),
      'invalid-input',
      /moonlight/,
    ],
    [
      'script in the wording',
      (pack) => void (first(pack)['wording'] = { en: 'Owner <script>x</script>', ko: '' }),
      'invalid-input',
      /script or markup/,
    ],
    [
      'a javascript address in the place of origin',
      (pack) => void (first(pack)['from'] = 'javascript:alert(1)'),
      'invalid-input',
      /script or markup/,
    ],
    [
      'a handler in a ladder',
      (pack) =>
        void (pack['ladders'] = {
          reversion_term: { owner: { ask: { condition: { en: '<b onmouseover=x>', ko: '' } } } },
        }),
      'invalid-input',
      /script or markup/,
    ],
    ['the same id twice', (pack) => pack.precedents.push(first(pack)), 'invalid-input', /used twice/],
    [
      'a term that is not in the library',
      (pack) => void (first(pack)['termId'] = 'moon_rights'),
      'invalid-input',
      /moon_rights/,
    ],
    ['another format', (pack) => void (pack['format'] = 'jibun-deal'), 'invalid-input', /no pack/],
    ['a newer format', (pack) => void (pack['version'] = 2), 'refused', /Update Jibun/],
    [
      'too many records',
      (pack) => void (pack.precedents = Array.from({ length: 6000 }, () => first(pack))),
      'too-large',
      /6,000 records|larger than/,
    ],
  ])('with %s is refused whole with the reason', async (_name, spoil, code, reason) => {
    const pack = JSON.parse(new TextDecoder().decode(writePack(FULL, HEAD, true))) as Raw;
    spoil(pack);
    const token = await offer(JSON.stringify(pack));
    for (const method of ['packs.inspect', 'packs.import'] as const) {
      const input = method === 'packs.inspect' ? { token } : { token, revision: 0, decisions: {} };
      const refusal = await desk.refusal(method, input);
      expect(refusal.code).toBe(code);
      expect(refusal.en).toMatch(reason);
    }
    expect((await desk.ask('house.get', {})).house.precedents).toEqual([]);
  });

  it("without the meaning of its walk-aways is taken in in today's, and says it once it is written again", async () => {
    const walkAway = {
      value: { kind: 'choice', choice: 'granted' },
      condition: { en: 'Never', ko: '불가' },
    } as const;
    const ladders = { res_stage: { owner: { walkAway } } };
    const { walkAwayMeans, ...old } = JSON.parse(
      new TextDecoder().decode(writePack(aHouse({ ladders }), HEAD, true)),
    ) as Record<string, unknown>;
    expect(walkAwayMeans).toBe('worst-accepted');
    const readFrom = (pack: unknown) =>
      readPack(
        new TextEncoder().encode(JSON.stringify(pack)),
        createKnownIds(theLibrary()),
        theLibrary().terms,
      ).ladders;
    expect(readFrom(old)).toEqual({
      res_stage: {
        owner: { walkAway: { ...walkAway, value: { kind: 'choice', choice: 'granted_priced' } } },
      },
    });
    expect(readFrom({ ...old, walkAwayMeans })).toEqual(ladders);
    const open = new TextDecoder().decode(writePack(aHouse({ ladders }), HEAD, false));
    expect(open).not.toContain('walkAwayMeans');
  });

  it('of a million records, or cut short, is refused', async () => {
    const million = `{"format":"jibun-pack","version":1,"precedents":[${'{},'.repeat(999_999)}{}]}`;
    expect(await desk.refusal('packs.inspect', { token: await offer(million) })).toMatchObject({
      code: 'too-large',
      field: 'precedents',
    });
    const huge = `{"format":"jibun-pack","title":"${'x'.repeat(6_000_000)}"}`;
    expect((await desk.refusal('packs.inspect', { token: await offer(huge) })).code).toBe('too-large');
    const cut = new TextDecoder().decode(writePack(FULL, HEAD, true)).slice(0, -20);
    expect((await desk.refusal('packs.inspect', { token: await offer(cut) })).en).toMatch(/not whole JSON/);
  });
});
