import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Paper } from '#domain/deal/paper.ts';
import type { Value } from '#domain/values/value.ts';
import type { InputOf, ReturnedPaper } from '#contract/methods.ts';
import { anApp } from '#tests/builders/app-builders.ts';
import { editedWorkbook } from '#tests/builders/edited-workbook.ts';
import { p, readFile, textsNow, wordFile } from '#tests/builders/papers-word.ts';
import { writeRedline } from '#word/redline/write-redline.ts';
import { digestOf } from '#tests/builders/papers.ts';

type Order = InputOf<'documents.write'>;
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const COUNSEL = { name: 'Opposing Counsel', initials: 'OC', at: '2026-11-27T09:00:00Z' };
const desk = anApp();
let [dealId, draftId] = ['', ''];

beforeAll(async () => {
  ({ dealId } = await desk.ask('samples.open', { sampleId: 'invented-remake' }));
  const { document } = await desk.ask('deals.get', { dealId });
  const draft = document.drafts.findLast(({ side }) => side === 'ours');
  if (!draft) throw new Error('The sample has a draft of ours.');
  draftId = draft.id;
});
afterAll(() => desk.end());

async function exported(order: object): Promise<Uint8Array> {
  // Every kind has these fields besides its own.
  const { token } = await desk.ask('documents.write', { dealId, draftId, ...order } as Order);
  return desk.content(token);
}

type Change = Parameters<typeof writeRedline>[1][number];

/** The file with words changed as counsel changes them: some typed over, some tracked. */
function markedUp(bytes: Uint8Array, typed: readonly Change[], tracked: readonly Change[]): Uint8Array {
  const over = typed.length === 0 ? bytes : written(bytes, typed).clean;
  return written(over, tracked).redline;
}

function written(bytes: Uint8Array, changes: readonly Change[]) {
  const done = writeRedline(bytes, changes, COUNSEL);
  if (done.kind === 'refused')
    throw new Error(JSON.stringify(done.refusals.map(({ code, words }) => [code, words])));
  return done;
}

/** The same words in other bytes: it was opened and saved. */
function touched(bytes: Uint8Array): Uint8Array {
  return zipSync(unzipSync(bytes), { level: 9 });
}

async function keep(
  fileName: string,
  bytes: Uint8Array,
  more: Pick<Paper, 'side' | 'direction' | 'draftId'>,
) {
  const { token } = await desk.offer(fileName, bytes);
  const { revision, document } = await desk.ask('deals.get', { dealId });
  const paperId = `file-${Object.keys(document.papers ?? {}).length}`;
  const sizeBytes = bytes.length;
  const mime = fileName.endsWith('.xlsx') ? XLSX : DOCX;
  const about = { on: '2026-11-27', round: 9, fileName, digest: digestOf(bytes), mime, sizeBytes };
  await desk.ask('papers.addFile', { dealId, revision, paperId, token, paper: { ...about, ...more } });
  return paperId;
}

async function comesBack(fileName: string, bytes: Uint8Array): Promise<ReturnedPaper | null> {
  const paperId = await keep(fileName, bytes, { side: 'theirs', direction: 'received' });
  return desk.ask('papers.returned', { dealId, paperId });
}

const told = (returned: ReturnedPaper | null) =>
  returned?.changes.map(({ termIds, column, isUntracked, authors, proposals }) => ({
    termIds,
    column,
    how: isUntracked ? 'not marked' : authors.join(),
    proposed: proposals.map(({ termId, value }) => [termId, sayValue(value)]),
  }));
const sayValue = (value: Value) =>
  value.kind === 'money'
    ? value.money.amountMinor
    : value.kind === 'duration'
      ? `${value.n.numerator} ${value.unit}`
      : value.kind;

const AGREED = 'sixty (60) months after exercise, all rights revert';

// The first reading of an app loads the lexicon and the weights, and a whole term sheet is read for its values.
const READING_MS = 120_000;

describe('a term sheet of ours that counsel sends back', { timeout: READING_MS }, () => {
  it('is known by what stands in it, and its tracked and typed changes are put as values of its terms', async () => {
    const sheet = await exported({ kind: 'term-sheet', edition: 'shareable', language: 'en' });
    const returned = await comesBack(
      'Sheet marked.docx',
      markedUp(
        sheet,
        [{ find: 'USD 45,000', replace: 'USD 35,000' }],
        [{ find: AGREED, replace: AGREED.replace('sixty (60)', 'eighty-four (84)') }],
      ),
    );
    expect(returned).toMatchObject({ kind: 'term-sheet', draftId, isKept: false, canTrack: true });
    expect(told(returned)).toEqual([
      {
        termIds: ['option_fee_initial'],
        column: '',
        how: 'not marked',
        proposed: [['option_fee_initial', 3_500_000]],
      },
      {
        termIds: ['reversion_term'],
        column: '',
        how: 'Opposing Counsel',
        proposed: [['reversion_term', '84 months']],
      },
    ]);
  });

  it('is held against the file that was kept, and shows nothing where nothing was changed', async () => {
    const sheet = await exported({ kind: 'term-sheet', edition: 'shareable', language: 'ko' });
    await keep('조건서.docx', sheet, { side: 'ours', direction: 'sent', draftId });
    expect(await comesBack('조건서 회신.docx', touched(sheet))).toMatchObject({ isKept: true, changes: [] });
  });
});

describe('an issues list of ours that counsel sends back', { timeout: READING_MS }, () => {
  it('proposes what the status agrees to and the value that was typed in, and shows who is to act', async () => {
    const list = await exported({
      kind: 'issues-list',
      edition: 'shareable',
      language: 'en',
      format: 'docx',
      points: ['option_fee_initial', 'reversion_term'],
    });
    const of =
      textsNow(await readFile(list))
        .join('|')
        .split('Open').length - 1;
    const returned = await comesBack(
      'List marked.docx',
      markedUp(
        list,
        [{ find: 'USD 45,000', replace: 'USD 35,000' }],
        [{ find: 'Open', replace: 'Agreed', place: { nth: of, of } }],
      ),
    );
    expect(returned).toMatchObject({ kind: 'issues-list', draftId });
    expect(told(returned)).toEqual([
      {
        termIds: ['option_fee_initial'],
        column: 'Change proposed',
        how: 'not marked',
        proposed: [['option_fee_initial', 3_500_000]],
      },
      {
        termIds: ['reversion_term'],
        column: 'Status, to act',
        how: 'Opposing Counsel',
        proposed: [['reversion_term', '60 months']],
      },
    ]);
  });
});

describe('an issues list of ours that comes back from Excel', { timeout: READING_MS }, () => {
  const LIST = {
    kind: 'issues-list',
    edition: 'shareable',
    language: 'en',
    format: 'xlsx',
    points: ['option_fee_initial', 'reversion_term'],
  };
  // No row of this list has a public reason, so that it has no column of reasons.
  const [POINT, PROPOSED, STATUS, OWNER, OWN] = ['C', 'F', 'H', 'I', 'J'] as const;

  it('is known with its rows sorted, a row added, a column hidden and lines above it', async () => {
    const list = await exported(LIST);
    const asked = await readFile(list);
    const rowOf = (words: RegExp) =>
      asked.parts
        .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])))
        .findIndex(({ cells }) => words.test(JSON.stringify(cells))) + 1;
    const [fee, reversion] = [rowOf(/USD 45,000/), rowOf(/60 months/)];
    const returned = await comesBack(
      'List from counsel.xlsx',
      editedWorkbook(list, {
        above: ['Larchmont comments, 27 November'],
        order: [3, 2],
        hidden: [4],
        typed: {
          [fee]: { [PROPOSED]: 'USD 35,000', [OWNER]: 'Owner', [OWN]: 'Our floor, see the call.' },
          [reversion]: { [STATUS]: 'Agreed' },
        },
        added: [{ [POINT]: 'Set visits', [STATUS]: 'Open' }],
        // Below the line above the table: heads in row 2, the two rows in their new order, the new one.
        notes: { [`${PROPOSED}4`]: 'Too high for a first-time writer.', [`${OWN}5`]: 'No visits at night.' },
        threads: [
          { cell: `${STATUS}3`, text: 'Agreed with the studio.' },
          { cell: `${STATUS}3`, text: 'Thank you.', answers: true },
        ],
      }),
    );
    expect(
      returned?.comments.map(({ author, text, termIds, row, column, isAnswer }) => [
        author,
        text,
        termIds.join(),
        row,
        column,
        isAnswer,
      ]),
    ).toEqual([
      ['J. Larch', 'Agreed with the studio.', 'reversion_term', REVERSION_ROW, 'Status', false],
      ['J. Larch', 'Thank you.', 'reversion_term', REVERSION_ROW, 'Status', true],
      [
        'Larchmont',
        'Too high for a first-time writer.',
        'option_fee_initial',
        FEE_ROW,
        'Change proposed',
        false,
      ],
      ['Larchmont', 'No visits at night.', '', 'Set visits', '', false],
    ]);
    expect(returned).toMatchObject({ kind: 'issues-list', draftId, isKept: false, canTrack: false });
    expect(told(returned)?.toSorted((a, b) => a.column.localeCompare(b.column))).toEqual([
      { termIds: ['option_fee_initial'], column: '', how: 'not marked', proposed: [] },
      { termIds: [], column: '', how: 'not marked', proposed: [] },
      {
        termIds: ['option_fee_initial'],
        column: 'Change proposed',
        how: 'not marked',
        proposed: [['option_fee_initial', 3_500_000]],
      },
      {
        termIds: ['reversion_term'],
        column: 'Status',
        how: 'not marked',
        proposed: [['reversion_term', '60 months']],
      },
      { termIds: ['option_fee_initial'], column: 'To act', how: 'not marked', proposed: [] },
    ]);
    expect(returned?.issues.map(({ termIds, status, owner }) => [termIds[0], status, owner])).toEqual(
      expect.arrayContaining([
        ['option_fee_initial', 'Open', 'Owner'],
        ['reversion_term', 'Agreed', 'Purchaser'],
      ]),
    );
  });

  it('says nothing where nothing was changed, and is held against the file that was kept', async () => {
    const list = await exported({ ...LIST, language: 'both' });
    await keep('쟁점표.xlsx', list, { side: 'ours', direction: 'sent', draftId });
    expect(await comesBack('쟁점표 회신.xlsx', touched(list))).toMatchObject({
      isKept: true,
      changes: [],
      issues: [],
      comments: [],
    });
  });

  it('stores no status before a person notes it, and then shows it in our own list', async () => {
    const { document, revision } = await desk.ask('deals.get', { dealId });
    const papers = Object.entries(document.papers ?? {});
    expect(papers.filter(([, { reading }]) => reading?.issues)).toEqual([]);
    const paperId = papers.find(([, { fileName }]) => fileName === 'List from counsel.xlsx')?.[0] ?? '';
    const to = { status: 'Agreed in principle', owner: 'Owner' };
    await desk.ask('deals.apply', {
      dealId,
      revision,
      operation: { kind: 'note-issue', paperId, termId: 'option_fee_initial', to },
    });
    const said = async (edition: string) => {
      const list = await exported({ ...LIST, edition });
      return textsNow(await readFile(list)).join('|');
    };
    expect(await said('internal')).toContain('Agreed in principle');
    expect(await said('shareable')).not.toContain('Agreed in principle');
  });

  it('is the only workbook that is read', async () => {
    const list = await exported(LIST);
    const { token } = await desk.offer('Budget.xlsx', editedWorkbook(list, { order: [] }, 2));
    expect(await desk.ask('papers.readFile', { dealId, token })).toMatchObject({
      document: { format: 'xlsx' },
    });
    const other = zipSync({ ...unzipSync(list), 'xl/worksheets/sheet1.xml': strToU8(EMPTY_SHEET) });
    const budget = await desk.offer('Budget.xlsx', other);
    const refusal = await desk.refusal('papers.readFile', { dealId, token: budget.token });
    expect(refusal).toMatchObject({ code: 'refused' });
    expect(refusal.en).toContain('an Excel workbook');
  });
});

const [REVERSION_ROW, FEE_ROW] = ['2 · Reversion if not produced', '1 · Initial Option Fee'];
const EMPTY_SHEET =
  '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';

describe('a paper of theirs', () => {
  it('that only quotes our term sheet, or is called one, is none of ours', async () => {
    const theirs = wordFile({
      body: p('Term sheet') + p('Purchaser shall pay Owner US$45,000 on signature.').repeat(9),
    });
    expect(await comesBack('Their sheet.docx', theirs)).toBe(null);
  });
});
