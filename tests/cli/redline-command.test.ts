import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { RedlineOutput } from '#contract/formats/redline-output.ts';
import { digestOf } from '#tests/builders/papers.ts';
import { inList, list, p, readFile, textsBefore, textsNow, wordFile } from '#tests/builders/papers-word.ts';
import { ROOT } from '#tests/builders/paths.ts';
import { runRedline } from './run-redline.ts';

const THEIRS = wordFile({
  body: [
    p('OPTION AGREEMENT'),
    p('Option. Owner grants an option for twelve (12) months.', inList(1)),
    p('Extension. The option runs twelve (12) months more.', inList(1)),
    p('Fee. The fee is due under Section 2.', inList(1)),
  ].join(''),
  numbering: list(1, [['decimal', '%1.']]),
});
const schemaOf = (name: string) =>
  new Ajv2020({ strict: false }).compile(
    JSON.parse(readFileSync(join(ROOT, 'templates', 'schemas', `${name}.schema.json`), 'utf8')) as object,
  );

describe('jibun redline', () => {
  it('writes the redline and the clean copy, and prints the receipt with both digests', async () => {
    const { folder, code, out } = await redline(
      [
        { find: 'twelve (12) months', replace: 'eighteen (18) months', clause: '2', comment: 'As agreed.' },
        { insertAfter: 'Option. Owner', text: 'Renewal. Owner may refuse it.' },
      ],
      ['--clean', 'clean.docx', '--json', '--date', '2026-11-29'],
    );
    expect(code).toBe(0);
    const output = JSON.parse(out) as RedlineOutput;
    const check = schemaOf('redline-output');
    expect(check(output), JSON.stringify(check.errors)).toBe(true);
    if (!output.isWritten) throw new Error('refused');
    const [written, clean] = ['out.docx', 'clean.docx'].map((name) => readFileSync(join(folder, name)));
    if (!written || !clean) throw new Error('missing');
    expect(output.says.en).toBe('2 changes in 2 clauses, 1 comment in the margin; nothing else changed.');
    expect(output.receipt.digests).toEqual({
      theirs: digestOf(THEIRS),
      redline: digestOf(written),
      clean: digestOf(clean),
    });
    const read = await readFile(written);
    expect(textsBefore(read)).toEqual(textsNow(await readFile(THEIRS)));
    expect(textsNow(read)).toEqual(textsNow(await readFile(clean)));
    expect(textsNow(read)[3]).toBe('Extension. The option runs eighteen (18) months more.');
    expect(
      read.revisions.every(({ author, date }) => author === 'Jane Doe' && date === '2026-11-29T00:00:00Z'),
    ).toBe(true);
    expect(output.broken).toEqual([{ said: 'Section 2', clause: '3', meant: '2 Extension', now: '3' }]);
  });

  it('writes nothing where one change cannot be made, lists each, and leaves the former file alone', async () => {
    const { folder, code, err } = await redline(
      [
        { find: 'Owner grants', replace: 'Owner sells' },
        { find: 'option', replace: 'licence' },
        { find: 'Owner grants', replace: 'x', clause: '3' },
      ],
      ['--clean', 'clean.docx'],
    );
    expect(code).toBe(1);
    expect(err).toContain('2 of the changes cannot be made');
    expect(err).toContain('2. “option”: These words stand in the file several times.');
    expect(err).toContain('3. “Owner grants”: These words do not stand in that clause.');
    expect(readFileSync(join(folder, 'out.docx'), 'utf8')).toBe('former');
    expect(existsSync(join(folder, 'clean.docx'))).toBe(false);
  });

  it('says it in Korean, and as JSON by its schema', async () => {
    const asked = [{ find: '없는 문구', replace: 'x' }];
    expect((await redline(asked, [], { LANG: 'ko_KR.UTF-8' })).err).toContain('파일에 이 문구가 없습니다.');
    const { out, code } = await redline(asked, ['--json']);
    expect(code).toBe(1);
    expect(schemaOf('redline-output')(JSON.parse(out))).toBe(true);
  });

  it.each<[string, unknown, string[], number, RegExp]>([
    ['a field that is misspelt', [{ find: 'a', replac: 'b' }], [], 1, /changes\.json: \[0\]/],
    ['no change', [], [], 1, /changes\.json/],
    ['no list', { changes: [] }, [], 1, /no list of changes/],
    [
      'a date that is none',
      [{ find: 'a', replace: 'b' }],
      ['--date', '2026-13-01'],
      2,
      /--date must be a date/,
    ],
    ['another ending', [{ find: 'a', replace: 'b' }], ['--clean', 'clean.pdf'], 2, /must end in \.docx/],
  ])('refuses %s', async (_, changes, more, code, words) => {
    const answer = await redline(changes, more);
    expect([answer.code, answer.err]).toEqual([code, expect.stringMatching(words)]);
  });

  it('publishes the form of the changes that it takes', () => {
    const check = schemaOf('redline-changes');
    expect(
      check([
        { find: 'a', replace: '', clause: '2' },
        { insertAfter: 'b', text: 'c', comment: 'd' },
      ]),
    ).toBe(true);
    expect(check([{ find: 'a' }])).toBe(false);
  });
});

function redline(changes: unknown, more: readonly string[], env?: Record<string, string>) {
  return runRedline(THEIRS, changes, more, env);
}
