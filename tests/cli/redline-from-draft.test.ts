import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RedlineOutput } from '#contract/formats/redline-output.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { anApp } from '#tests/builders/app-builders.ts';
import { digestOf } from '#tests/builders/papers.ts';
import { inList, list, p, readFile, textsBefore, textsNow, wordFile } from '#tests/builders/papers-word.ts';
import { runHere } from './run-command.ts';

const OPTION =
  'Option. Owner grants Producer the exclusive and irrevocable option to acquire the remake rights in the motion picture for a period of twelve (12) months from the Effective Date.';
const FEE =
  'Initial Option Payment. On signature Producer shall pay Owner an option payment of US$25,000, applicable against the Purchase Price.';
const PRICE = 'Purchase Price. The purchase price is US$620,000, payable on exercise of the option.';
const REVERSION =
  'Reversion. If principal photography has not commenced within seven (7) years of exercise, all rights revert to Owner.';
const THEIRS = agreement(OPTION, FEE, PRICE, REVERSION);
const PRIVATE = 'we would sign at fifty thousand before the festival';

describe('jibun redline from a draft of ours, of a paper that was imported', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jibun-redline-'));
  const path = (name: string) => join(folder, name);
  let [ours, theirs] = ['', ''];

  beforeAll(async () => {
    writeFileSync(path('theirs.docx'), THEIRS);
    const workspace = path('ours.jibun');
    const desk = anApp({ workspacePath: workspace });
    const { dealId } = await desk.ask('samples.open', { sampleId: 'invented-remake' });
    desk.app.close();
    const more = ['--workspace', workspace, '--deal', dealId];
    expect(await runHere(['import', path('theirs.docx'), ...more])).toMatchObject({ code: 0 });
    desk.reopen();
    const { token } = await desk.ask('dealFiles.export', { dealId, edition: 'internal' });
    const file = JSON.parse(String(await desk.content(token))) as Pick<DealDocument, 'drafts'> & {
      ladders: Record<string, object>;
    };
    desk.end();
    const draft = file.drafts.findLast(({ side }) => side === 'ours');
    const fee = draft?.entries['option_fee_initial'];
    ours = draft?.id ?? '';
    theirs = file.drafts.find(({ side }) => side === 'theirs')?.id ?? '';
    if (fee) Object.assign(fee, { note: PRIVATE });
    file.ladders['option_fee_initial'] = { walkAway: { condition: { en: PRIVATE, ko: '' } } };
    writeFileSync(path('deal.json'), JSON.stringify(file));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const redline = (name: string, draft: string, ...more: string[]) =>
    runHere([
      'redline',
      path(name),
      `--from=${path('deal.json')}`,
      `--draft=${draft}`,
      '--author=Jane Doe',
      `--out=${path('out.docx')}`,
      ...more,
    ]);

  it('puts our figures into their sentences, as theirs are written, and nothing that is private', async () => {
    const { code, out, err } = await redline('theirs.docx', ours, '--json');
    expect([code, err]).toEqual([0, '']);
    const output = JSON.parse(out) as RedlineOutput;
    if (!output.isWritten) throw new Error('refused');
    expect(output.says.en).toBe('4 changes in 4 clauses; nothing else changed.');
    expect(output.receipt.digests.theirs).toBe(digestOf(THEIRS));
    const written = readFileSync(path('out.docx'));
    const read = await readFile(written);
    expect(textsBefore(read)).toEqual(textsNow(await readFile(THEIRS)));
    expect(textsNow(read).slice(1)).toEqual([
      OPTION.replace('twelve (12) months', 'eighteen (18) months'),
      FEE.replace('US$25,000', 'US$45,000'),
      PRICE.replace('US$620,000', 'US$700,000'),
      REVERSION.replace('seven (7) years', '60 months'),
    ]);
    expect(read.comments).toEqual([]);
    const parts = Object.values(unzipSync(written)).map((bytes) => strFromU8(bytes));
    expect(parts.join('\n')).not.toContain(PRIVATE);
  });

  it('names by reason what a person words; what nobody has looked for is not called silent', async () => {
    const { out } = await redline('theirs.docx', ours);
    expect(out).toContain('4 changes in 4 clauses');
    expect(out).toMatch(/^ {2}Nobody has looked for it in their paper yet \(\d+\): Set-up bonus; /m);
    expect(out).not.toContain('Their paper does not say it');
  });

  it('writes nothing from their draft, and nothing into a file that was not read', async () => {
    writeFileSync(path('out.docx'), 'former');
    writeFileSync(path('later.docx'), agreement(OPTION, FEE, PRICE));
    expect(await redline('later.docx', ours)).toMatchObject({
      code: 1,
      err: expect.stringContaining('No figure of this draft'),
    });
    const { code, err } = await redline('theirs.docx', theirs);
    expect([code, err]).toEqual([1, expect.stringContaining('is no draft of ours')]);
    expect(readFileSync(path('out.docx'), 'utf8')).toBe('former');
  });
});

function agreement(...clauses: readonly string[]): Uint8Array {
  return wordFile({
    body: p('OPTION AND PURCHASE AGREEMENT') + clauses.map((said) => p(said, inList(1))).join(''),
    numbering: list(1, [['decimal', '%1.']]),
  });
}
