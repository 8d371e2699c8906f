import { WITHDRAWN_SOURCES } from '#domain/library/withdrawn-sources.ts';
import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DEAL_FILE_LIMIT_BYTES, readDealFile, writeDealFile } from '#app/deals/deal-file.ts';
import { parseDealFile } from '#tests/builders/parse-deal-file.ts';
import { discloseSent } from '#domain/deal/disclosure.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { Fail } from '#domain/base/failure.ts';
import type { Failure } from '#domain/base/failure.ts';
import { anApp } from '#tests/builders/app-builders.ts';
import { anyDocument } from '#tests/builders/arbitrary-deal.ts';
import { aDeal, aDocument, aDraft, anEntryOf, share, withoutIds } from '#tests/builders/deal-builders.ts';
import { ROOT } from '#tests/builders/paths.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import { draws } from '#tests/builders/draws.ts';

const library = theLibrary();

describe('a deal file', () => {
  it('gives the same deal when it is read again', () => {
    fc.assert(
      fc.property(anyDocument(library), (document) => {
        const bytes = writeDealFile({ edition: 'internal', document, originId: 'origin-1' });
        expect(parseDealFile(bytes, library)).toEqual(document);
      }),
      { numRuns: draws(150) },
    );
  });

  it('in its shareable edition gives what the gate lets through, whatever the deal', () => {
    fc.assert(
      fc.property(anyDocument(library), (document) => {
        const shared = discloseSent(document);
        const read = readDealFile(writeDealFile({ edition: 'shareable', shared }), library);
        expect(discloseSent(read.document)).toEqual(shared);
        expect(read.document).toMatchObject({ ladders: {}, situation: {} });
      }),
      { numRuns: draws(60) },
    );
  });

  it('begins with its private mark, and only in the internal edition', () => {
    const document = aDocument();
    const text = textOf(document);
    expect(text.split('\n')[1]).toMatch(/^ {2}"private": "PRIVATE — .*비공개/);
    const shareable = new TextDecoder().decode(
      writeDealFile({ edition: 'shareable', shared: discloseSent(document) }),
    );
    expect(shareable).not.toContain('PRIVATE');
  });

  it('is the same bytes for the same deal', () => {
    const write = (): Uint8Array =>
      writeDealFile({ edition: 'internal', document: aDocument(), originId: 'o' });
    expect(write()).toEqual(write());
  });

  it.each([1, 2])("of version %i without the meaning of its walk-aways is read in today's", (version) => {
    const left = {
      value: { kind: 'choice', choice: 'granted' },
      condition: { en: 'Never', ko: '불가' },
    } as const;
    const document = { ...aSimpleDocument(), ladders: { res_stage: { walkAway: left } } };
    const { walkAwayMeans, ...file } = JSON.parse(textOf(document)) as Json;
    expect(walkAwayMeans).toBe('worst-accepted');
    const readFrom = (content: Json) =>
      parseDealFile(new TextEncoder().encode(JSON.stringify(content)), library).ladders['res_stage']
        ?.walkAway;
    expect(readFrom({ ...file, version })).toEqual({
      ...left,
      value: { kind: 'choice', choice: 'granted_priced' },
    });
    expect(readFrom({ ...file, walkAwayMeans })).toEqual(left);
  });

  it('says nothing of walk-aways in its shareable edition', () => {
    const bytes = writeDealFile({ edition: 'shareable', shared: discloseSent(aDocument()) });
    expect(new TextDecoder().decode(bytes)).not.toMatch(/walkAway|worst-accepted/);
  });

  it('of version 1, as it was published, has the walk-aways of the sample of today', () => {
    const ladderIn = (path: string, termId: string) =>
      parseDealFile(readFileSync(join(ROOT, path, 'invented-co-production.internal.json')), library).ladders[
        termId
      ];
    for (const termId of ['territory_split', 'overages', 'dist_fee_theatrical', 'final_cut'])
      expect(ladderIn('tests/fixtures/deal-files/v1', termId)?.walkAway, termId).toEqual(
        ladderIn('templates/samples', termId)?.walkAway,
      );
  });

  it.each([...WITHDRAWN_SOURCES])(
    'keeps reading where it cites a source that an edition took out: %s',
    (sourceId) => {
      expect(library.sources.some(({ id }) => id === sourceId)).toBe(false);
      const file = JSON.parse(textOf(aSimpleDocument())) as Json;
      at(file, 'drafts[0].entries.net_profit_points')['sourceIds'] = [sourceId];
      const { drafts } = parseDealFile(new TextEncoder().encode(JSON.stringify(file)), library);
      expect(drafts[0]?.entries['net_profit_points']?.sourceIds).toEqual([sourceId]);
    },
  );

  it('takes text whatever its letters: what nobody sees is left out, half a character is shown as one', () => {
    const file = JSON.parse(textOf(aSimpleDocument())) as Json;
    at(file, 'deal')['notes'] = 'a\u0007b \uD83D';
    at(file, 'deal')['title'] = 'a\u202Eb\nc';
    const { deal } = parseDealFile(new TextEncoder().encode(JSON.stringify(file)), library);
    expect([deal.notes, deal.title]).toEqual(['ab \uFFFD', 'ab c']);
  });

  describe('is refused, naming the field,', () => {
    const drafts0 = 'drafts[0]';
    const shareAt = `${drafts0}.entries.net_profit_points.state.value`;
    it.each<[string, (file: Json) => void, Partial<Failure>, string]>([
      ['without its format', (file) => delete file['format'], { field: 'format' }, 'no deal file'],
      [
        'of a newer format',
        (file) => void (file['version'] = 3),
        { code: 'refused', field: 'version' },
        'Update Jibun',
      ],
      ['without its private mark', (file) => delete file['private'], { field: 'private' }, 'private mark'],
      ['with a field too many', (file) => void (file['leverage'] = 1), {}, 'leverage'],
      [
        'with an unknown term',
        (file) => rename(file, 'net_profit_points', 'net_profit_pionts'),
        { field: `${drafts0}.entries.net_profit_pionts` },
        'Did you mean “net_profit_points”?',
      ],
      [
        'with a term that names a method of objects',
        (file) => rename(file, 'net_profit_points', 'constructor'),
        { field: `${drafts0}.entries.constructor` },
        'no term “constructor”',
      ],
      [
        'with a percentage without a base',
        (file) => delete at(file, shareAt)['base'],
        { field: `${shareAt}.base` },
        'needs a base',
      ],
      [
        'with an unknown base',
        (file) => void (at(file, shareAt)['base'] = 'gross_points'),
        { field: `${shareAt}.base` },
        'no base “gross_points”',
      ],
      [
        'with a negative share',
        (file) => void (at(file, `${shareAt}.share`)['numerator'] = -5),
        { field: `${shareAt}.share.numerator` },
        'negative',
      ],
      [
        'with a share that overflows',
        (file) => void (at(file, `${shareAt}.share`)['numerator'] = 1e300),
        { field: `${shareAt}.share.numerator` },
        '',
      ],
      [
        'with a denominator of zero',
        (file) => void (at(file, `${shareAt}.share`)['denominator'] = 0),
        { field: `${shareAt}.share.denominator` },
        '',
      ],
      [
        'with a date that does not exist',
        (file) => void (at(file, drafts0)['on'] = '2026-02-30'),
        { field: `${drafts0}.on` },
        'does not exist',
      ],
      [
        'with a date in words',
        (file) => void (at(file, drafts0)['on'] = '내년'),
        { field: `${drafts0}.on` },
        '2026-11-20',
      ],
      [
        'with a currency that does not exist',
        (file) => void (at(file, 'deal')['currency'] = 'WON'),
        { field: 'deal.currency' },
        'not a currency',
      ],
      [
        'with two drafts of one id',
        (file) => void (file['drafts'] as unknown[]).push((file['drafts'] as unknown[])[0]),
        { field: 'drafts[1].id' },
        'used twice',
      ],
      [
        'with text of a megabyte',
        (file) => void (at(file, 'deal')['notes'] = '가'.repeat(1_000_000)),
        { field: 'deal.notes' },
        '20,000',
      ],
      [
        'with an unknown question',
        (file) => void (file['situation'] = { mood: { answer: 'unknown', note: '' } }),
        { field: 'situation.mood' },
        'no question “mood”',
      ],
      [
        'with a note in a shareable edition',
        (file) => void Object.assign(file, { edition: 'shareable' }),
        {},
        '',
      ],
    ])('%s', (_name, damage, wanted, said) => {
      const file = JSON.parse(textOf(aSimpleDocument())) as Json;
      damage(file);
      const failure = refusalOf(new TextEncoder().encode(JSON.stringify(file)));
      expect(failure).toMatchObject({ code: 'invalid-input', ...wanted });
      expect(failure.message.en).toContain(said);
      expect(failure.message.ko).toMatch(/[가-힣]/);
    });

    it('cut off anywhere', () => {
      const text = textOf(aSimpleDocument());
      for (let length = 0; length < text.length - 2; length += 37)
        expect(refusalOf(text.slice(0, length)).code).toBe('invalid-input');
    });

    it('nested ten thousand levels deep', () => {
      expect(refusalOf('['.repeat(10_000) + ']'.repeat(10_000)).message.en).toContain('40 levels');
      expect(refusalOf('{"deal":'.repeat(10_000)).message.en).toContain('40 levels');
    });

    it('with the same name twice in one object, which a parser would pass over in silence', () => {
      const text = textOf(aSimpleDocument()).replace('"notes": ""', '"notes": "", "\\u006eotes": "other"');
      expect(refusalOf(text)).toMatchObject({ field: 'deal.notes' });
    });

    it('with __proto__, which would reach into every object', () => {
      const text = textOf(aSimpleDocument()).replace('"situation": {', '"situation": {"__proto__": {"x": 1}');
      expect(refusalOf(text)).toMatchObject({ field: 'situation.__proto__' });
      expect(({} as Record<string, unknown>)['x']).toBeUndefined();
    });

    it('over the limit of size, before it is read', () => {
      expect(refusalOf(new Uint8Array(DEAL_FILE_LIMIT_BYTES + 1)).code).toBe('too-large');
    });

    it('in another encoding', () => {
      // "계약" in EUC-KR.
      expect(refusalOf(Uint8Array.from([0xb0, 0xe8, 0xbe, 0xe0])).message.en).toContain('UTF-8');
    });

    it.each(['null', '[]', '"deal"', '7', ''])('when it is just %s', (text) => {
      expect(refusalOf(text).code).toBe('invalid-input');
    });

    it('whatever bytes it holds, and never with anything but a refusal', () => {
      const base = textOf(aSimpleDocument());
      fc.assert(
        fc.property(fc.nat(base.length - 1), fc.string({ unit: 'binary', maxLength: 6 }), (place, noise) => {
          const text = base.slice(0, place) + noise + base.slice(place + noise.length);
          try {
            parseDealFile(new TextEncoder().encode(text), library);
          } catch (error) {
            expect(error).toBeInstanceOf(Fail);
          }
        }),
        { numRuns: draws(400) },
      );
    });
  });

  describe('through a workspace', () => {
    const app = anApp();
    afterAll(() => app.end());

    it('export then import gives the same deal under new ids', async () => {
      await fc.assert(
        fc.asyncProperty(anyDocument(library), async (document) => {
          const first = await importFile(writeDealFile({ edition: 'internal', document, originId: 'o-1' }));
          const { token } = await app.ask('dealFiles.export', { dealId: first, edition: 'internal' });
          const bytes = await app.content(token);
          const second = await importFile(bytes);
          const read = async (dealId: string): Promise<DealDocument> =>
            withoutIds((await app.ask('deals.get', { dealId })).document);
          expect(second).not.toBe(first);
          expect(await read(second)).toEqual(withoutIds(document));
          expect(await read(first)).toEqual(withoutIds(document));
        }),
        { numRuns: draws(25) },
      );
    });

    async function importFile(bytes: Uint8Array): Promise<string> {
      const { token } = await app.offer('a.internal.json', bytes);
      return (await app.ask('dealFiles.import', { token })).dealId;
    }
  });
});

type Json = Record<string, unknown>;

function aSimpleDocument(): DealDocument {
  return aDocument({
    deal: aDeal(),
    drafts: [aDraft({ entries: { net_profit_points: anEntryOf(share(5, 100, 'net_profits')) } })],
  });
}

function textOf(document: DealDocument): string {
  return new TextDecoder().decode(writeDealFile({ edition: 'internal', document, originId: 'origin-1' }));
}

function refusalOf(content: string | Uint8Array): Failure {
  try {
    parseDealFile(typeof content === 'string' ? new TextEncoder().encode(content) : content, library);
  } catch (error) {
    if (error instanceof Fail) return error.failure;
    throw error;
  }
  throw new Error('It was read.');
}

function at(file: Json, path: string): Json {
  return path
    .split(/[.[\]]+/)
    .filter((key) => key !== '')
    .reduce<Json>((inside, key) => inside[key] as Json, file);
}

function rename(file: Json, from: string, to: string): void {
  const entries = at(file, 'drafts[0].entries');
  entries[to] = entries[from];
  delete entries[from];
}
