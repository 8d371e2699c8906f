import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ComparedVersions, InputOf } from '#contract/methods.ts';
import type { Paper } from '#domain/deal/paper.ts';
import { textsNow, readFile, BY_KIM, p, r, wordFile } from '#tests/builders/papers-word.ts';
import { anApp } from '#tests/builders/app-builders.ts';
import { aDraft, anEntry, known, money } from '#tests/builders/deal-builders.ts';

const FEE = 'option_fee_initial';
const ONE = [
  '1. Option. Owner grants Purchaser an exclusive option to acquire the Rights.',
  '2. Fee. Purchaser shall pay an option fee of US$50,000 upon signature.',
  '3. Law. This Agreement is governed by the laws of the State of California.',
];
const roundOne = wordFile({ body: ONE.map((text) => p(text)).join('') });
const roundTwo = wordFile({
  body: [
    p(ONE[0]?.replace('exclusive', 'non-exclusive') ?? ''),
    `<w:p>${r('2. Fee. Purchaser shall pay an option fee of US$')}<w:del ${BY_KIM}><w:r><w:delText>50,000</w:delText></w:r></w:del><w:ins ${BY_KIM}>${r('40,000')}</w:ins>${r(' upon signature.')}</w:p>`,
    p(ONE[2] ?? ''),
  ].join(''),
});
const SECRET = 'our-walk-away-is-45k';

let desk: ReturnType<typeof anApp>;
let dealId: string;
let choice: Omit<InputOf<'versions.compare'>, 'dealId'>;

beforeAll(async () => {
  desk = anApp();
  const { document } = await desk.ask('deals.create', {
    title: 'Moonlit Stair',
    original: '달빛 계단',
    counterparty: 'Larchmont Pictures',
    kinds: ['remake'],
    ourRoles: ['owner'],
    currency: 'USD',
  });
  dealId = document.deal.id;
  for (const [round, bytes] of [roundOne, roundTwo].entries()) {
    const name = `${SECRET}-${round + 1}.docx`;
    const { token } = await desk.offer(name, bytes);
    const { revision } = await desk.ask('deals.get', { dealId });
    const { file } = await desk.ask('papers.readFile', { dealId, token });
    const paper: Paper = {
      ...file,
      side: 'theirs',
      direction: 'received',
      on: `2026-11-0${round + 1}`,
      round: round + 1,
    };
    await desk.ask('papers.addFile', { dealId, revision, paperId: `paper-${round + 1}`, paper, token });
  }
  choice = {
    before: { kind: 'paper', paperId: 'paper-1' },
    after: { kind: 'paper', paperId: 'paper-2' },
    beforeView: 'accepted',
    afterView: 'accepted',
    isExact: false,
  };
});
afterAll(() => desk.end());

describe('two papers of a deal', () => {
  it('are compared by job, with what is not marked told from what is', async () => {
    const { changes, before, after, clauses } = await desk.ask('versions.compare', { dealId, ...choice });
    expect(changes.map(({ kind, isUntracked, hasFigures }) => [kind, isUntracked, hasFigures])).toEqual([
      ['changed', true, false],
      ['changed', false, true],
    ]);
    expect([before.name.en, after.revisions]).toEqual(['Their paper, round 1 (November 1, 2026)', 2]);
    expect(clauses.after.map(({ heading }) => heading)).toEqual(['Option', 'Fee', 'Law']);
  });

  it('are compared as their tracked changes are taken', async () => {
    const { changes } = await desk.ask('versions.compare', { dealId, ...choice, afterView: 'original' });
    expect(changes.map(({ hasFigures }) => hasFigures)).toEqual([false]);
  });

  it('give a redline of the earlier file, with its receipt and nothing left out', async () => {
    const { file, says, left, unlike } = await desk.ask('versions.redline', {
      dealId,
      ...choice,
      author: { name: 'Kim', initials: 'K', at: '2026-11-20T09:00:00Z' },
    });
    expect([left, unlike, says.en]).toEqual([[], 0, '2 changes in 2 clauses; nothing else changed.']);
    const written = await readFile(await desk.content(file.token));
    expect(textsNow(written)).toEqual(textsNow(await readFile(roundTwo)));
    const [row] = await desk.ask('documents.recent', { dealId });
    expect(row).toMatchObject({ kind: 'redline', name: file.name, language: 'en' });
  });

  it.each(['en', 'ko'] as const)(
    'stand side by side in a Word file that names no file of ours (%s)',
    async (language) => {
      const { token, name } = await desk.ask('versions.sideBySide', { dealId, ...choice, language });
      expect(name).toBe(`Moonlit Stair.side-by-side-comparison.${language}.docx`);
      const said = textsNow(await readFile(await desk.content(token))).join('\n');
      expect(said).not.toContain(SECRET);
      for (const words of ['non-exclusive', '50,000', '40,000']) expect(said).toContain(words);
      expect(said.indexOf('non-exclusive')).toBeLessThan(said.indexOf('40,000'));
      expect(said).toContain(language === 'ko' ? '◆ 표시 없음' : '◆ not marked');
      // A clause in which nothing changed is named, not printed.
      expect(said).not.toContain('State of California');
    },
  );

  it('keep on the screen what a person has called a file from elsewhere, and off the paper', async () => {
    const { token } = await desk.offer(`${SECRET}.docx`, roundTwo);
    const order = { dealId, ...choice, after: { kind: 'file', token } } as const;
    expect((await desk.ask('versions.compare', order)).after.name.en).toBe(`${SECRET}.docx`);
    const file = await desk.ask('versions.sideBySide', { ...order, language: 'en' });
    const said = textsNow(await readFile(await desk.content(file.token))).join('\n');
    expect(said).not.toContain(SECRET);
    expect(said).toContain('→ Later paper');
  });

  it('refuses a redline on a paper taken before its changes, and on a draft', async () => {
    const author = { name: 'Kim', initials: 'K' };
    expect(
      await desk.refusal('versions.redline', { dealId, ...choice, beforeView: 'original', author }),
    ).toMatchObject({ code: 'refused', field: 'beforeView' });
  });
});

describe('a draft of ours', () => {
  it('is compared as text, clause by clause, without what is private of it', async () => {
    const draft = aDraft({
      id: 'ours-1',
      side: 'ours',
      label: SECRET,
      entries: {
        [FEE]: anEntry({
          state: known(money(60_000_00, 'USD')),
          clause: 'Purchaser shall pay an option fee of US$60,000 upon signature.',
          note: SECRET,
        }),
      },
    });
    const { revision } = await desk.ask('deals.get', { dealId });
    await desk.ask('deals.apply', { dealId, revision, operation: { kind: 'add-draft', draft } });
    const compared: ComparedVersions = await desk.ask('versions.compare', {
      dealId,
      ...choice,
      before: { kind: 'draft', draftId: 'ours-1', language: 'en' },
    });
    expect(compared.isTextOnly).toBe(true);
    expect(JSON.stringify(compared)).not.toContain(SECRET);
    const fee = compared.changes.find(({ hasFigures, kind }) => hasFigures && kind === 'changed');
    expect(fee?.runs?.flatMap(({ kind, text }) => (kind === 'same' ? [] : [text]))).toContain('$60,000');
    expect(
      await desk.refusal('versions.redline', {
        dealId,
        ...choice,
        before: { kind: 'draft', draftId: 'ours-1', language: 'en' },
        author: { name: 'Kim', initials: 'K' },
      }),
    ).toMatchObject({ code: 'refused', field: 'before' });
  });
});
