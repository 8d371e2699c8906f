import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentRequest } from '#contract/methods.ts';
import type { Precedent } from '#domain/library/precedent.ts';
import { anApp } from '#tests/builders/app-builders.ts';
import { aRichDeal } from '#tests/builders/rich-deal.ts';
import { writeDealFile } from '#app/deals/deal-file.ts';
import { aPrecedentOf } from '#tests/builders/house-builders.ts';
import { money, months } from '#tests/builders/deal-builders.ts';

/** Words that stand nowhere but in the house: whatever goes to the other side must not hold one of them. */
const SECRET = {
  from: 'ZQFROM 뚫훑가',
  note: 'ZQNOTE 뚫훑나',
  en: 'ZQCLAUSE agreed',
  ko: '뚫훑다 합의 문안',
  year: 1923,
  amountMinor: 7_654_321_00,
  ladder: 'ZQLADDER 뚫훑라',
  openNote: 'ZQOPENNOTE 뚫훑마',
};
const SECRET_WORDS = [
  'ZQFROM',
  '뚫훑',
  'ZQNOTE',
  'ZQCLAUSE',
  '(1923)',
  '1923년',
  '7,654,321',
  '765만',
  'ZQLADDER',
  'ZQOPENNOTE',
];
const OPEN = 'ZQOPEN 2022 계약';

describe('house precedents in documents', () => {
  const desk = anApp();
  let dealId = '';
  let theirs = '';
  let ours = '';
  beforeAll(async () => {
    const library = await desk.ask('library.get', {});
    const document = aRichDeal(library);
    const bytes = writeDealFile({ edition: 'internal', document, originId: 'origin' });
    const { token } = await desk.offer('d.internal.json', bytes);
    ({ dealId } = await desk.ask('dealFiles.import', { token }));
    const { drafts } = (await desk.ask('deals.get', { dealId })).document;
    theirs = drafts.find(({ side }) => side === 'theirs')?.id ?? '';
    ours = drafts.find(({ side }) => side === 'ours')?.id ?? '';
    const secret = (termId: string, over: Partial<Precedent>): Precedent =>
      aPrecedentOf(termId, {
        id: `secret-${termId}`,
        from: SECRET.from,
        note: SECRET.note,
        wording: { en: SECRET.en, ko: SECRET.ko },
        year: SECRET.year,
        ...over,
      });
    const precedents = [
      ...library.terms.map((term) => secret(term.id, {})),
      secret('option_fee_initial', {
        id: 'secret-money',
        figure: { kind: 'value', value: money(SECRET.amountMinor, 'USD') },
      }),
      // Not confidential: the figure may be shown, our note on it and the clause may not.
      ...library.terms
        .filter(({ form }) => form.kind === 'duration')
        .map((term) =>
          secret(term.id, {
            id: `open-${term.id}`,
            from: OPEN,
            year: 2022,
            isConfidential: false,
            note: SECRET.openNote,
            figure: { kind: 'range', low: months(13), high: months(29) },
          }),
        ),
    ];
    let { revision } = await desk.ask('house.get', {});
    for (const precedent of precedents)
      ({ revision } = await desk.ask('house.apply', {
        revision,
        operation: { kind: 'add-precedent', precedent },
      }));
    const ladder = { ask: { condition: { en: SECRET.ladder, ko: SECRET.ladder } } };
    for (const { id } of library.terms)
      ({ revision } = await desk.ask('house.apply', {
        revision,
        operation: { kind: 'set-house-ladder', termId: id, roles: ['owner', 'producer', 'investor'], ladder },
      }));
  });
  afterAll(() => desk.end());

  const brief = { kind: 'brief', language: 'both', edition: 'shareable' } as const;
  const sheet = { kind: 'term-sheet', language: 'both', edition: 'shareable' } as const;
  const requests: readonly (readonly [string, () => DocumentRequest])[] = [
    ['the position paper', () => ({ ...brief, dealId, draftId: ours })],
    [
      'the position paper on one point',
      () => ({ ...brief, dealId, draftId: theirs, points: ['option_period_initial'] }),
    ],
    ['the term sheet', () => ({ ...sheet, dealId, draftId: ours })],
  ];
  it.each(requests)('%s holds nothing of the house', async (_name, request) => {
    const said = await textOf(request());
    // Our own contracts are no public support, confidential or not.
    expect([...SECRET_WORDS, OPEN].filter((word) => said.includes(word))).toEqual([]);
    const { sections } = await desk.ask('documents.outline', request());
    expect(SECRET_WORDS.filter((word) => JSON.stringify(sections).includes(word))).toEqual([]);
  });

  it('the internal brief shows all of it, confidential ones named so, and the house ladder as such', async () => {
    const said = await textOf({
      kind: 'brief',
      language: 'both',
      edition: 'internal',
      length: 'full',
      dealId,
      draftId: theirs,
    });
    for (const word of [
      'ZQFROM',
      'ZQCLAUSE',
      'ZQNOTE',
      '뚫훑다',
      '1923',
      '대외비',
      'confidential',
      'ZQLADDER',
      '자사 기준',
      'house ladder',
    ])
      expect(said.includes(word), word).toBe(true);
  });

  it('the shareable deal file holds nothing of the house', async () => {
    const { token } = await desk.ask('dealFiles.export', { dealId, edition: 'shareable' });
    const bytes = await desk.content(token);
    const said = bytes.toString('utf8');
    expect([...SECRET_WORDS, OPEN].filter((word) => said.includes(word))).toEqual([]);
  });

  it('a pack without the confidential ones holds none, no note and no ladder', async () => {
    const { token } = await desk.ask('packs.export', { title: 'For a partner', withConfidential: false });
    const bytes = await desk.content(token);
    const said = bytes.toString('utf8');
    // The wording of a precedent that is not confidential is part of it.
    expect(
      ['ZQFROM', 'ZQNOTE', 'ZQOPENNOTE', 'ZQLADDER', '"year": 1923', '765432100'].filter((word) =>
        said.includes(word),
      ),
    ).toEqual([]);
    expect(said).toContain(OPEN);
  });

  async function textOf(request: DocumentRequest): Promise<string> {
    const { token } = await desk.ask('documents.write', request);
    const file = await desk.content(token);
    const parts = Object.values(unzipSync(file)).map((bytes) => strFromU8(bytes));
    // With and without the tags: a word may be split over runs.
    const said = [...parts, ...parts.map((xml) => xml.replaceAll(/<[^>]+>/g, ''))].join('\n');
    // A figure and its unit have a space between them at which no line ends.
    return said.replaceAll('\u00a0', ' ');
  }
});
