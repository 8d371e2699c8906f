import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { ReadOutput } from '#contract/formats/read-output.ts';
import { BY_KIM, p, r, wordFile } from '#tests/builders/papers-word.ts';
import { ROOT } from '#tests/builders/paths.ts';
import { runHere } from './run-command.ts';

const SCHEMA = join(ROOT, 'templates', 'schemas', 'read-output.schema.json');
const check = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);

const MEMO = `OPTION AGREEMENT

1. Option. Owner grants Producer an exclusive option for a period of eighteen (18) months.

2. Purchase Price. The purchase price is US$620,000, payable on exercise of the option.
`;

const BILINGUAL = `OPTION AGREEMENT

1. Option. Owner grants Producer an exclusive option for a period of eighteen (18) months, on the terms of Schedule B.

2. Purchase Price. The purchase price is US$620,000 (six hundred thousand dollars), payable on exercise.

3. Language. This Agreement is made in Korean and English. If the two differ, the English version shall prevail.
`;

const CHANGED = wordFile({
  body: `<w:p>${r('The option runs for ')}<w:del ${BY_KIM}><w:r><w:delText>twelve</w:delText></w:r></w:del>${r('eighteen months.')}</w:p>${p('The price is open.')}`,
});

describe('jibun read', () => {
  it('prints what was in the paper, as its published schema says', async () => {
    const output = await read('their draft.txt', MEMO);
    expect(output.document).toEqual({ name: 'their draft.txt', format: 'txt', language: 'en', pages: null });
    const words = output.clauses.map(({ text }) => text).join('\n');
    for (const said of ['eighteen (18) months', 'US$620,000']) expect(words).toContain(said);
    expect(output.clauses.flatMap(({ topics }) => topics.map(({ topic }) => topic))).toContain('option');
    expect(output.receipt.counts.letters?.present).toBe(output.receipt.counts.letters?.read);
    expect(output.receipt.unread).toEqual([]);
  });

  it('reads Markdown as Markdown, and Korean in the letters of Windows', async () => {
    const markdown = await read(
      'draft.md',
      '# 옵션 계약서\n\n| 조건 | 값 |\n|---|---|\n| 구매가 | 5억원 |\n',
    );
    expect(markdown.document).toMatchObject({ format: 'md', language: 'ko' });
    expect(JSON.stringify(markdown.clauses)).not.toContain('---');
    // 옵션료는 5억원
    const cp949 = Uint8Array.of(
      0xbf,
      0xc9,
      0xbc,
      0xc7,
      0xb7,
      0xe1,
      0xb4,
      0xc2,
      0x20,
      0x35,
      0xbe,
      0xef,
      0xbf,
      0xf8,
    );
    expect((await read('draft.txt', cp949)).clauses[0]?.text).toBe('옵션료는 5억원');
  });

  it('says it in the language of the terminal, or in the one that is asked for', async () => {
    const path = file('draft.txt', MEMO);
    expect((await runHere(['read', path], { env: { LANG: 'ko_KR.UTF-8' } })).out).toContain('조항');
    const { out } = await runHere(['read', path, '--lang', 'en']);
    expect(out).toMatch(/^draft\.txt · English · /);
    expect(out).toContain('Receipt');
  });

  it('names the schedules that are not there and the language that prevails', async () => {
    const output = await read('draft.txt', BILINGUAL);
    const clauseSaying = (words: string) => output.clauses.find(({ text }) => text.includes(words))?.ordinal;
    expect(output.missingSchedules).toEqual([
      {
        name: 'Schedule B',
        clause: clauseSaying('Schedule B'),
        quote: expect.stringContaining('on the terms of Schedule B'),
      },
    ]);
    expect(output.prevailing).toEqual({
      language: 'en',
      clause: clauseSaying('shall prevail'),
      quote: expect.stringContaining('the English version shall prevail'),
    });
    const path = file('draft.txt', BILINGUAL);
    const english = await runHere(['read', path, '--lang', 'en']);
    expect(english.out).toContain('Schedule B (Clause 1): “');
    expect(english.out).toContain('English (Clause 3): “');
    const korean = await runHere(['read', path, '--lang', 'ko']);
    expect(korean.out).toContain('Schedule B (조항 1): ‘');
    expect(korean.out).toContain('영문 (조항 3): ‘');
  });

  it('says of a paper without them that none is missing and that none prevails', async () => {
    const output = await read('draft.txt', MEMO);
    expect(output.missingSchedules).toEqual([]);
    expect(output).not.toHaveProperty('prevailing');
    const { out } = await runHere(['read', file('draft.txt', MEMO)]);
    expect(out).not.toContain('prevails');
    expect(out).not.toContain('Schedules named');
  });

  it('puts what is doubtful of a value under its row, so that the words keep their room', async () => {
    const { out } = await runHere(['read', file('draft.txt', BILINGUAL)]);
    const rows = out.split('\n');
    const below = rows.findIndex((line) => line.startsWith('  ↳ words and figures differ'));
    expect(rows[below - 1]).toMatch(/620,000 +\S+ +The purchase price is/);
  });

  it('says why nothing is listed as missing, where the paper is about something else', async () => {
    const lease = file(
      'lease.txt',
      'LEASE\n\n1. Rent. Tenant pays $2,000 a month.\n\n2. Deposit. Tenant pays a deposit of $4,000.\n',
    );
    const english = await runHere(['read', lease, '--lang', 'en']);
    expect(english.out).toMatch(
      /Found nowhere, to be confirmed\s+Not listed: this does not read as a paper about a film/,
    );
    expect(english.out).not.toContain('found nowhere: 0');
    const korean = await runHere(['read', lease, '--lang', 'ko']);
    expect(korean.out).toMatch(
      /규정을 찾지 못한 조건\(확인 필요\)\s+영화·시리즈나 그 옵션에 관한 문서로 보이지 않아/,
    );
    const { out } = await runHere(['read', file('draft.txt', MEMO), '--lang', 'en']);
    expect(out).not.toContain('Not listed');
    expect(out).toContain('Tax gross-up');
  });

  it('calls a clause without a number and a heading the same wherever it stands, and says what each change did', async () => {
    const { out } = await runHere(['read', file('changed.docx', CHANGED), '--lang', 'en']);
    const [, changes = '', clauses = ''] = /Tracked changes([^]*)\nClauses([^]*)\nReceipt/.exec(out) ?? [];
    const [mark = ''] = /#\d+/.exec(changes) ?? [];
    expect(changes).toMatch(new RegExp(`${mark} +김 변호사 +deleted +twelve`));
    expect(clauses).toMatch(new RegExp(`${mark} +The option runs for eighteen months`));
  });

  it('calls nothing sure that is flagged', async () => {
    const output = await read('draft.txt', BILINGUAL);
    const flagged = output.values.filter(({ flags }) => flags.includes('words-against-figures'));
    expect(flagged).not.toEqual([]);
    const { out } = await runHere(['read', file('draft.txt', BILINGUAL), '--lang', 'en']);
    const rows = out.split('\n');
    for (const [at, row] of rows.entries())
      if (row.startsWith('  ↳ words and figures differ')) expect(rows[at - 1]).toContain('contradictory');
  });

  it('leaves out of the receipt what is neither in the file nor read', async () => {
    const { out } = await runHere(['read', file('changed.docx', CHANGED), '--lang', 'en']);
    const receipt = out.slice(out.indexOf('\nReceipt'));
    expect(receipt).toMatch(/deletions +1 +1/);
    expect(receipt).not.toContain('footnotes');
  });

  it('refuses in one line what it cannot read, and says what to do', async () => {
    const refused = async (path: string) => {
      const { code, out, err } = await runHere(['read', path, '--json']);
      expect({ code, out, lines: err.trim().split('\n').length }).toEqual({ code: 1, out: '', lines: 1 });
      return err;
    };
    expect(await refused(file('scan.docx', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)))).toMatch(
      /^scan\.docx: .*picture.*Ask for the paper as Word/,
    );
    expect(await refused(file('empty.txt', ''))).toMatch(/empty/);
    expect(await refused(join(tmpdir(), 'no such paper.docx'))).toMatch(/does not exist/);
    expect(await refused(tmpdir())).toMatch(/is a folder/);
  });

  it('tells wrong usage apart from a paper that is refused', async () => {
    expect(await runHere(['read'])).toMatchObject({ code: 2, err: expect.stringContaining('needs a paper') });
    expect(await runHere(['read', 'a', 'b'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('one paper'),
    });
    expect(await runHere(['read', 'a', '--kind', 'sale'])).toMatchObject({ code: 2 });
    expect(await runHere(['read', 'a', '--lang', 'fr'])).toMatchObject({ code: 2 });
  });
});

async function read(name: string, content: string | Uint8Array): Promise<ReadOutput> {
  const { code, out, err } = await runHere(['read', file(name, content), '--json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const output = JSON.parse(out) as ReadOutput;
  expect(check(output), JSON.stringify(check.errors)).toBe(true);
  return output;
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'jibun-read-')), name);
  writeFileSync(path, content);
  return path;
}
