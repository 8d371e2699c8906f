import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DealDocument } from '#domain/deal/deal.ts';
import { aFolder, anApp } from '#tests/builders/app-builders.ts';
import { runHere } from './run-command.ts';

const OPTION = '(a) Initial Option Payment: $45,000, applicable against the Purchase Price.';
const DRAFT = `OPTION AND PURCHASE AGREEMENT

1. Option. Owner grants Producer the exclusive and irrevocable option to acquire the remake rights in the motion picture, for a period of eighteen (18) months.

${OPTION}

(b) Purchase Price: $620,000.

2. Reversion. To be discussed.
`;

describe('jibun import', () => {
  let home: ReturnType<typeof aFolder>;
  let desk: ReturnType<typeof anApp>;
  let dealId: string;
  let paper: string;

  beforeEach(async () => {
    home = aFolder();
    desk = anApp({ workspacePath: join(home.path, 'ours.jibun') });
    const made = await desk.ask('deals.create', {
      title: 'The Well',
      kinds: ['remake'],
      ourRoles: ['owner'],
      original: 'The Well',
      counterparty: 'Acme',
      currency: 'USD',
    });
    dealId = made.document.deal.id;
    desk.app.close();
    paper = join(home.path, 'their draft.txt');
    writeFileSync(paper, DRAFT);
  });
  afterEach(() => {
    desk.end();
    home.remove();
  });

  const importing = (...more: string[]) =>
    runHere(['import', paper, '--workspace', join(home.path, 'ours.jibun'), '--deal', dealId, ...more], {
      env: { XDG_DATA_HOME: home.path },
    });

  async function dealNow(): Promise<DealDocument> {
    desk.reopen();
    return (await desk.ask('deals.get', { dealId })).document;
  }

  it('keeps the paper byte for byte, and fills the draft with what is certain, its words and their place', async () => {
    const { code, out, err } = await importing();
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Kept “their draft.txt” as it came, in the deal “The Well”.');
    const { drafts, papers = {} } = await dealNow();
    const [kept] = Object.entries(papers);
    expect(kept?.[1]).toMatchObject({
      side: 'theirs',
      direction: 'received',
      round: 1,
      digest: createHash('sha256').update(DRAFT).digest('hex'),
      draftId: drafts[0]?.id,
    });
    expect(drafts).toHaveLength(1);
    const settled = Object.entries(drafts[0]?.entries ?? {}).filter(
      ([, { state }]) => state.kind === 'value',
    );
    expect(settled.map(([termId]) => termId)).toContain('option_period_initial');
    const flat = DRAFT.replaceAll(/\s+/g, ' ');
    for (const [termId, { found }] of settled) {
      expect(found?.paperId).toBe(kept?.[0]);
      expect(flat).toContain(found?.quotation.replaceAll(/\s+/g, ' '));
      expect(kept?.[1].reading?.decisions[termId]).toMatchObject({ decision: 'accepted' });
    }
  });

  it('leaves what it found nowhere to be confirmed by a person, and says how many terms these are', async () => {
    const { out } = await importing();
    const silences = Number(/found nowhere, to be confirmed there: (\d+)/.exec(out)?.[1]);
    const { drafts, papers = {} } = await dealNow();
    const [paperId = ''] = Object.keys(papers);
    const { findings } = await desk.ask('papers.read', { dealId, paperId });
    expect(silences).toBe(findings.absent.length);
    expect(silences).toBeGreaterThan(0);
    const states = Object.values(drafts[0]?.entries ?? {}).map(({ state }) => state.kind);
    expect(states).not.toContain('absent');
    expect(papers[paperId]?.reading?.isDone).toBe(false);
    const decisions = Object.values(papers[paperId]?.reading?.decisions ?? {});
    expect(decisions.map(({ decision }) => decision)).not.toContain('absent');
  });

  it('takes the terms of the draft back in one step and leaves the paper, as it says', async () => {
    expect((await importing()).out).toContain('One undo takes the draft');
    await dealNow();
    const { revision } = await desk.ask('deals.get', { dealId });
    await desk.ask('history.undo', { dealId, revision });
    const { document } = await desk.ask('deals.get', { dealId });
    expect(document.drafts[0]?.entries).toEqual({});
    expect(Object.keys(document.papers ?? {})).toHaveLength(1);
  });

  it('makes a draft of its own for a second paper, or for the round that is named', async () => {
    await importing();
    await importing();
    await importing('--side', 'ours', '--round', '7');
    const { drafts } = await dealNow();
    expect(drafts.map(({ side, round }) => [side, round])).toEqual([
      ['theirs', 1],
      ['theirs', 2],
      ['ours', 7],
    ]);
  });

  it('changes nothing where the deal, the workspace or the paper cannot be had', async () => {
    const [unknown, nowhere] = [dealId, join(home.path, 'no.jibun')];
    dealId = 'no-such-deal';
    expect(await importing()).toMatchObject({ code: 1, out: '' });
    dealId = unknown;
    const elsewhere = await runHere(['import', paper, '--workspace', nowhere, '--deal', dealId]);
    expect(elsewhere).toMatchObject({ code: 1, err: expect.stringContaining('no such workspace') });
    writeFileSync(paper, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10));
    expect(await importing()).toMatchObject({ code: 1, err: expect.stringMatching(/^their draft\.txt: /) });
    expect((await dealNow()).papers).toBeUndefined();
  });

  it('tells wrong usage apart', async () => {
    expect(await runHere(['import', paper, '--workspace', 'x.jibun'])).toMatchObject({ code: 2 });
    expect(await importing('--round', 'two')).toMatchObject({ code: 2 });
    expect(await importing('--side', 'nobody')).toMatchObject({ code: 2 });
  });
});
