import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDealFile } from '#app/deals/deal-file.ts';
import type { OutputOf } from '#contract/methods.ts';
import type { RedlineChange } from '#domain/redline/change.ts';
import { anApp } from '#tests/builders/app-builders.ts';
import { digestOf } from '#tests/builders/papers.ts';
import { list, p, r, readFile, textsBefore, textsNow, wordFile, xml } from '#tests/builders/papers-word.ts';
import {
  FEE,
  LAW,
  OPTION,
  PRICE,
  PRIVATE_WORDS,
  THEIRS,
  aDealWithKeptPaper,
} from '#tests/builders/redline/kept-paper.ts';

const AUTHOR = { name: '이지분', initials: '이', at: '2026-11-20T09:00:00Z' };
const desk = anApp();
afterAll(() => desk.end());

/** `title - who - date - what` */
function named(name: string) {
  const [, , on = '', what = ''] = name.split(' - ');
  return { on, what };
}

/** What comes in gets ids of its own. */
async function bring(title: string, bytes: Uint8Array = THEIRS) {
  const document = aDealWithKeptPaper(title, bytes);
  const file = writeDealFile({
    edition: 'internal',
    document,
    originId: document.deal.id,
    originals: { [digestOf(bytes)]: Buffer.from(bytes).toString('base64') },
  });
  const { token } = await desk.offer('deal.internal.json', file);
  const { dealId } = await desk.ask('dealFiles.import', { token });
  const {
    document: { papers = {}, drafts },
  } = await desk.ask('deals.get', { dealId });
  const [paperId = ''] = Object.keys(papers);
  const idOf = (wanted: 'ours' | 'theirs') => drafts.find(({ side }) => side === wanted)?.id ?? '';
  return { ours: { dealId, paperId, draftId: idOf('ours') }, theirsId: idOf('theirs') };
}

describe('a redline of their kept paper from a draft of ours', () => {
  let [order, theirsId] = [{ dealId: '', paperId: '', draftId: '' }, ''];
  let proposal: OutputOf<'redlines.propose'>;
  beforeAll(async () => {
    const brought = await bring('The redline');
    [order, theirsId] = [brought.ours, brought.theirsId];
    proposal = await desk.ask('redlines.propose', order);
  });

  it('is proposed sentence by sentence with clause and terms, and the rest is left to the person with wording', () => {
    expect(proposal.changes).toEqual([
      {
        change: { find: FEE, replace: FEE.replace('US$25,000', 'US$45,000'), clause: '2' },
        termIds: ['option_fee_initial'],
        clause: '2 Initial Option Payment',
      },
      {
        change: {
          find: OPTION,
          replace: OPTION.replace('eighteen (18) months', 'twelve (12) months'),
          clause: '1',
        },
        termIds: ['option_period_initial'],
        clause: '1 Option',
      },
    ]);
    expect(proposal.byHand.map(({ termId, why }) => [termId, why])).toEqual([['reversion_term', 'silent']]);
    expect(proposal.byHand[0]?.wording).toMatch(/60 months|sixty \(60\) months/);
  });

  it('is written with its clean copy and a receipt in both languages, and their file stays', async () => {
    const inserted = proposal.byHand[0]?.wording.split('\n')[0] ?? '';
    const changes: RedlineChange[] = [
      { ...(proposal.changes[0]?.change ?? { find: '', replace: '' }), comment: 'As discussed on Monday.' },
      { insertAfter: PRICE, text: inserted },
    ];
    const done = await desk.ask('redlines.write', { ...order, changes, author: AUTHOR });
    if (done.kind !== 'written') throw new Error('refused');
    expect(done.says.en).toBe('2 changes in 2 clauses, 1 comment in the margin; nothing else changed.');
    const { on, what } = named(done.redline.name);
    expect(what).toBe('redline.docx');
    expect(on).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(done.redline.name).toMatch(/^The redline - \S.* - \d{4}-/);
    expect(done.clean.name).toBe(done.redline.name.replace('redline.docx', 'clean.docx'));
    expect(done.pages.ko.name).toBe(done.redline.name.replace('redline.docx', 'redline receipt.ko.docx'));
    // The name under which their paper is kept is the person's own.
    for (const { name } of [done.redline, done.clean, done.pages.en, done.pages.ko])
      expect(name).not.toContain('Option agreement');
    const bytes = await desk.content(done.redline.token);
    expect(digestOf(bytes)).toBe(done.receipt.digests.redline);
    const read = await readFile(bytes);
    expect(textsBefore(read)).toEqual(textsNow(await readFile(THEIRS)));
    const now = [OPTION, FEE.replace('US$25,000', 'US$45,000'), PRICE, inserted, LAW];
    expect(textsNow(read).slice(1)).toEqual(now);
    expect(read.comments.map(({ author, text }) => [author, text])).toEqual([
      ['이지분', 'As discussed on Monday.'],
    ]);
    const clean = await readFile(await desk.content(done.clean.token));
    expect([textsNow(clean).slice(1), clean.revisions, clean.comments]).toEqual([now, [], []]);
    for (const [lang, word] of [
      ['en', 'Redline receipt'],
      ['ko', '수정 표시본 확인서'],
    ] as const) {
      const page = textsNow(await readFile(await desk.content(done.pages[lang].token))).join('\n');
      expect(page).toContain(word);
      for (const digest of Object.values(done.receipt.digests))
        expect(page.replaceAll(' ', '')).toContain(digest);
      expect(page).not.toContain(PRIVATE_WORDS);
    }
    const { dealId, paperId } = order;
    expect((await desk.ask('papers.read', { dealId, paperId })).file.digest).toBe(digestOf(THEIRS));
    const [row] = await desk.ask('documents.recent', { dealId });
    expect(row).toMatchObject({ kind: 'redline', name: done.redline.name, paperId, draftId: order.draftId });
    expect(row).not.toHaveProperty('request');
  });

  it('refuses all where one change cannot be made, each by its place, and gives out nothing', async () => {
    const done = await desk.ask('redlines.write', {
      ...order,
      changes: [
        proposal.changes[0]?.change ?? { find: '', replace: '' },
        { find: 'words that stand nowhere', replace: 'others' },
      ],
      author: AUTHOR,
    });
    expect(done).toMatchObject({ kind: 'refused', refusals: [{ change: 1, code: 'not-found' }] });
    expect(Object.keys(done)).toEqual(['kind', 'refusals']);
  });

  it('is never made from their draft, and keeps private words out of new words and comments', async () => {
    const theirs = { ...order, draftId: theirsId };
    const changes = [{ find: FEE, replace: FEE, comment: `Between us: ${PRIVATE_WORDS}.` }];
    expect(await desk.refusal('redlines.propose', theirs)).toMatchObject({ code: 'refused' });
    expect(await desk.refusal('redlines.write', { ...theirs, changes, author: AUTHOR })).toMatchObject({
      code: 'refused',
      field: 'draftId',
    });
    expect(await desk.refusal('redlines.write', { ...order, changes, author: AUTHOR })).toMatchObject({
      code: 'refused',
      field: 'option_fee_initial',
    });
  });
});

describe('a file that takes no redline', () => {
  const LOCKED = wordFile({
    body: p(OPTION) + p(FEE),
    files: {
      'word/settings.xml': xml('w:settings', '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>'),
    },
    relations: [
      {
        id: 'rS',
        type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings',
        target: 'settings.xml',
      },
    ],
  });
  it.each([
    ['is protected', LOCKED, 'refused', /protected against every change/],
    ['is no Word file', new TextEncoder().encode(`${OPTION}\n${FEE}`), 'invalid-input', /Word/],
  ])('is refused by name before anything is proposed: %s', async (title, bytes, code, says) => {
    const refusal = await desk.refusal('redlines.propose', (await bring(title, bytes)).ours);
    expect(refusal.code).toBe(code);
    expect(refusal.en).toMatch(says);
  });
});

describe('a paper with changes of others and hidden text', () => {
  const DELETED = `<w:del w:id="7" w:author="Opposing Counsel" w:date="2026-11-03T09:00:00Z"><w:r><w:delText>gone</w:delText></w:r></w:del>`;
  it('is named with what leaves with it, and a change that cannot be made with its reason', async () => {
    const bytes = wordFile({
      body:
        p(OPTION) +
        `<w:p>${r(FEE)}${DELETED}${r('remember the festival', '<w:vanish/>')}</w:p>` +
        p(OPTION) +
        p(PRICE),
      numbering: list(1, [['decimal', '%1.']]),
    });
    const proposal = await desk.ask('redlines.propose', (await bring('Others', bytes)).ours);
    expect(proposal.leaving).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'author', name: 'Opposing Counsel' }),
        expect.objectContaining({ kind: 'hidden-text', says: 'remember the festival' }),
      ]),
    );
    // Its words stand twice, in no clause that tells them apart.
    expect(proposal.changes.map(({ refusal }) => refusal?.code)).toEqual([
      expect.stringMatching(/clause-not-found/),
      expect.stringMatching(/clause-not-found|found-several-times/),
    ]);
  });
});
