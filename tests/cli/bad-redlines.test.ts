import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { writeDealFile } from '#app/deals/deal-file.ts';
import type { RedlineOutput } from '#contract/formats/redline-output.ts';
import type { RedlineChange } from '#domain/redline/change.ts';
import type { RedlineRefusalCode } from '#domain/redline/refusal.ts';
import { anApp } from '#tests/builders/app-builders.ts';
import { digestOf } from '#tests/builders/papers.ts';
import {
  inList,
  list,
  p,
  r,
  readFile,
  table,
  textsBefore,
  textsNow,
  wordEntries,
  wordFile,
} from '#tests/builders/papers-word.ts';
import { aDealWithKeptPaper } from '#tests/builders/redline/kept-paper.ts';
import { control, fileWithSettings, refField } from '#tests/builders/redline/word-parts.ts';
import { writeRedline } from '#word/redline/write-redline.ts';
import { runHere } from './run-command.ts';
import { runRedline } from './run-redline.ts';

// Every row of bad input for redlines (order 15): done truly, or refused by name with the former output as it was.

const desk = anApp();
afterAll(() => desk.end());

let changeId = 900;
const byKim = () => `w:id="${(changeId += 1)}" w:author="김 변호사" w:date="2026-11-03T09:00:00Z"`;
const inserted = (words: string) => `<w:ins ${byKim()}>${r(words)}</w:ins>`;
const deleted = (words: string) =>
  `<w:del ${byKim()}><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`;
const moved = (kind: 'From' | 'To', words: string) => `<w:move${kind} ${byKim()}>${r(words)}</w:move${kind}>`;
const NOTE = '<w:r><w:footnoteReference w:id="2"/></w:r>';
const at = (level: number, content: string) => `<w:p><w:pPr>${inList(1, level)}</w:pPr>${content}</w:p>`;
const RTL = '<w:rtl/><w:lang w:bidi="ar-SA"/>';

/** A paper that has everything that a redline can stumble over. */
const THEIRS = wordFile({
  body: [
    p('OPTION AGREEMENT'),
    ...Array.from({ length: 40 }, (_, n) =>
      at(
        0,
        `${r(`Clause ${n}. Owner `)}${deleted('sells')}${inserted(`grants part ${n}`)}${r(' to Producer.')}`,
      ),
    ),
    at(0, `${r('The fee under Section ')}${refField('5.2')}${r(' is USD 100 net.')}`),
    at(0, `${r('Credit: ')}${control('<w:tag w:val="t"/>', 'Based on the picture')}${r(' on one card.')}`),
    at(0, control('<w:lock w:val="sdtContentLocked"/>', 'The form of the studio stays.')),
    at(0, control('<w:dropDownList/>', 'California')),
    at(0, `${r('Net Proceeds')}${NOTE}${r(' are stated twice a year.')}`),
    at(0, moved('From', 'Audit. Owner may audit once.')),
    at(0, moved('To', 'Audit. Owner may audit once.')),
    at(0, r('The term runs 18 months from signature.')),
    at(0, r('Notice is given in thirty days.')),
    at(1, r('Notice is given in thirty days.')),
    at(1, r('Notice is given in thirty days.')),
    table([p('Bonus') + table([p('per ticket'), p('KRW 100')]) + p('apart'), p('paid yearly')]),
    `<w:p><w:pPr><w:bidi/></w:pPr>${r('مدة الخيار ثمانية عشر (18) شهرا.', RTL)}</w:p>`,
    p('End.'),
  ].join(''),
  numbering: list(1, [
    ['decimal', '%1.'],
    ['lowerLetter', '(%2)'],
  ]),
  footnotes: `<w:footnote w:id="2">${p('As defined in Exhibit A.')}</w:footnote>`,
});

/** Each with what the sentence says after it. */
const DONE: readonly (readonly [string, RedlineChange, string])[] = [
  [
    'a sentence full of others’ changes',
    { find: 'Owner grants part 7 to', replace: 'Owner licenses part 7 to' },
    'Clause 7. Owner licenses part 7 to Producer.',
  ],
  [
    'words behind a field',
    { find: 'USD 100 net', replace: 'USD 200 net' },
    'The fee under Section 5.2 is USD 200 net.',
  ],
  [
    'words in a content control',
    { find: 'the picture', replace: 'the film' },
    'Credit: Based on the film on one card.',
  ],
  [
    'words around a footnote',
    { find: 'twice a year', replace: 'each quarter' },
    'Net Proceeds are stated each quarter.',
  ],
  ['the first ask on a sentence', { find: '18 months', replace: '12 months' }, ''],
  [
    'the second, beside it',
    { find: 'signature', replace: 'payment' },
    'The term runs 12 months from payment.',
  ],
  [
    'text that occurs three times, in the clause that is named',
    { find: 'thirty days', replace: 'ten days', clause: '49(b)' },
    'Notice is given in ten days.',
  ],
  ['a cell of a table in a table', { find: 'KRW 100', replace: 'KRW 300' }, 'KRW 300'],
  ['right to left', { find: '(18) شهرا', replace: '(12) شهرا' }, 'مدة الخيار ثمانية عشر (12) شهرا.'],
  ['the note itself', { find: 'Exhibit A', replace: 'Exhibit B' }, 'As defined in Exhibit B.'],
];

const REFUSED: readonly (readonly [RedlineChange, RedlineRefusalCode])[] = [
  [{ find: 'sells', replace: 'x' }, 'only-in-deleted-text'],
  [{ find: '5.2', replace: '5.3' }, 'in-field'],
  [{ find: 'The form of the studio', replace: 'x' }, 'locked-control'],
  [{ find: 'California', replace: 'Seoul' }, 'choice-control'],
  [{ find: 'Net Proceeds are', replace: 'Gross is' }, 'crosses-note'],
  [{ find: 'audit once', replace: 'audit twice' }, 'moved-text'],
  [{ find: 'runs 18 months', replace: 'runs 12 months' }, 'overlapping'],
  [{ find: 'months from', replace: 'months after' }, 'overlapping'],
  [{ find: 'thirty days', replace: 'ten days' }, 'found-several-times'],
  [{ find: 'thirty days', replace: 'ten days', clause: '12' }, 'clause-not-found'],
];

describe('a paper full of what a redline stumbles over', () => {
  it('is changed truly where that can be done: rejected it is theirs, accepted it says what was asked', async () => {
    const done = await marked(
      THEIRS,
      DONE.map(([, change]) => change),
    );
    if (done.kind !== 'written') throw new Error(JSON.stringify(done));
    const [read, theirs] = [await readFile(await desk.content(done.redline.token)), await readFile(THEIRS)];
    expect(textsBefore(read)).toEqual(textsBefore(theirs));
    const [before, now] = [textsNow(theirs), textsNow(read)];
    for (const [name, , said] of DONE) if (said !== '') expect(now, name).toContain(said);
    // Nothing but these sentences says anything else.
    expect(now.filter((text, n) => text !== before[n])).toHaveLength(DONE.length - 1);
    expect(done.receipt).toMatchObject({ changes: DONE.length, othersChanges: theirs.revisions.length });
  });

  it('is left alone where one change cannot be done: each is listed with its reason, the former file stays', async () => {
    const { folder, code, out } = await runRedline(
      THEIRS,
      [...REFUSED.map(([change]) => change), { find: 'End.', replace: 'Finis.' }],
      ['--json'],
    );
    expect([code, formerIn(folder)]).toEqual([1, 'former']);
    expect(readdirSync(folder).toSorted()).toEqual(['changes.json', 'out.docx', 'theirs.docx']);
    const output = JSON.parse(out) as RedlineOutput;
    if (output.isWritten) throw new Error('It was written.');
    expect(output.refused.map(({ change, code: why }) => [change, why])).toEqual(
      REFUSED.map(([, why], change) => [change, why]),
    );
  });
});

const PROTECTED = fileWithSettings(p('End.'), '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>');
const SIGNED = zipSync({ ...wordEntries({ body: p('End.') }), '_xmlsignatures/sig1.xml': strToU8('<a/>') });
/** A compound file with the one stream that a document with a password is. */
const LOCKED = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.alloc(1024),
  Buffer.from('EncryptedPackage', 'utf16le'),
]);
const FINIS: readonly RedlineChange[] = [{ find: 'End', replace: 'Finis' }];

describe('a paper that is closed', () => {
  it.each<[string, Uint8Array, RegExp]>([
    ['protected', PROTECTED, /protected against every change/],
    ['signed', SIGNED, /digital signature/],
    ['locked with a password', LOCKED, /password/],
  ])('%s is refused by name', async (_, bytes, why) => {
    await expect(marked(bytes, FINIS)).rejects.toThrow(why);
  });

  it('is refused in one line where it is to be marked, and where another is compared with it', async () => {
    const { folder, ...protectedOne } = await runRedline(PROTECTED, FINIS, ['--json']);
    const path = (name: string) => join(folder, name);
    writeFileSync(path('later.docx'), wordFile({ body: p('Finis.') }));
    writeFileSync(path('theirs.docx'), SIGNED);
    const compared = await runHere([
      'compare-papers',
      path('theirs.docx'),
      path('later.docx'),
      '--out',
      path('out.docx'),
      '--author',
      'Jane Doe',
    ]);
    for (const { code, out, err } of [protectedOne, compared]) {
      expect([code, out, err.trimEnd().split('\n').length]).toEqual([1, '', 1]);
      expect(err).toMatch(/^theirs\.docx: /);
    }
    expect(formerIn(folder)).toBe('former');
  });
});

describe('45 MB of XML', () => {
  it('are marked up as any other file: all but the sentence keeps its bytes', () => {
    const filling = p(
      'The costs of a notice are borne by the party that gives it, without recourse. '.repeat(1_200),
    );
    const body = [
      p('The term runs 18 months.'),
      ...Array.from({ length: 482 }, () => filling),
      p('End.'),
    ].join('');
    expect(body.length).toBeGreaterThan(45_000_000);
    const theirs = zipSync(wordEntries({ body }), { level: 1 });
    const changes = [{ find: '18 months', replace: '12 months' }];
    const author = { name: 'Jane Doe', initials: 'JD' };
    const done = writeRedline(theirs, changes, author);
    if (done.kind === 'refused') throw new Error(JSON.stringify(done));
    const [before = '', now = ''] = [theirs, done.redline].map((file) =>
      strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array()),
    );
    const behind = before.indexOf(' months.');
    expect(now.slice(0, behind - 100)).toBe(before.slice(0, behind - 100));
    expect(now.endsWith(before.slice(behind))).toBe(true);
    expect(now.slice(behind - 100, now.length - before.length + behind)).toMatch(
      /18<\/w:delText>.*<w:ins .*>12</s,
    );
  }, 120_000);
});

/** By the operation of the app, from a deal in which the paper is kept. */
async function marked(theirs: Uint8Array, changes: readonly RedlineChange[]) {
  const document = aDealWithKeptPaper('The paper', theirs);
  const originals = { [digestOf(theirs)]: Buffer.from(theirs).toString('base64') };
  const originId = document.deal.id;
  const file = writeDealFile({ edition: 'internal', document, originId, originals });
  const { dealId } = await desk.ask('dealFiles.import', {
    token: (await desk.offer('deal.internal.json', file)).token,
  });
  const { document: brought } = await desk.ask('deals.get', { dealId });
  const [paperId = ''] = Object.keys(brought.papers ?? {});
  const draftId = brought.drafts.find(({ side }) => side === 'ours')?.id ?? '';
  const author = { name: 'Jane Doe', initials: 'JD' };
  return desk.ask('redlines.write', { dealId, paperId, draftId, changes: [...changes], author });
}

/** What the older redline says now; the first letters of a file, were it written over. */
function formerIn(folder: string): string {
  return readFileSync(join(folder, 'out.docx')).subarray(0, 6).toString();
}
