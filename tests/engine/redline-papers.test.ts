import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Fail } from '#domain/base/failure.ts';
import type { Block, PaperDocument } from '#domain/reading/document/paper-document.ts';
import { foldText } from '#domain/redline/folded-text.ts';
import { runHere } from '#engine/run-here.ts';
import { comparePapers } from '#engine/tasks/compare-papers.ts';
import { redlinePapers } from '#engine/tasks/redline-papers.ts';
import type { PapersRedlined } from '#engine/tasks/redline-papers.ts';
import { reportToNobody } from '#app/base/report.ts';
import type { Span } from '#word/check/checked-story.ts';
import { readFile } from '#word/check/read-file.ts';
import {
  BY_KIM,
  p,
  r,
  readFile as readPaper,
  table,
  textsBefore,
  textsNow,
  wordFile,
} from '#tests/builders/papers-word.ts';
import { anAgreement } from '#tests/builders/redline/agreement.ts';
import { AUTHOR, redlineWithout } from '#tests/builders/redline/redline-and-check.ts';
import { seededChange } from '#tests/builders/redline/seeded-changes.ts';
import { numbersFrom } from '#tests/builders/seeded.ts';

const between = (before: Uint8Array, after: Uint8Array): Promise<PapersRedlined> =>
  runHere(
    redlinePapers,
    {
      before: { bytes: before, name: 'round-1.docx' },
      after: { paper: { bytes: after, name: 'round-2.docx' } },
      afterView: 'accepted',
      author: AUTHOR,
    },
    reportToNobody,
  );

/** What a file says by paragraph, by the reader that shares nothing with writer or comparison. */
function said(bytes: Uint8Array, leaves: (change: Span['revisions'][number]) => boolean): string[] {
  return readFile(bytes).stories.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'edges' || block.isGone) return [];
      const spans = block.spans.filter(
        ({ kind, revisions }) => kind === 'letters' && !revisions.some(leaves),
      );
      const text = foldText(spans.map((span) => span.text).join('')).folded.trim();
      return text === '' ? [] : [text];
    }),
  );
}
const accepted = (bytes: Uint8Array) => said(bytes, ({ kind }) => kind === 'del' || kind === 'moveFrom');
const oursRejected = (bytes: Uint8Array) =>
  said(bytes, ({ kind, author }) =>
    author === AUTHOR.name ? kind === 'ins' : kind === 'del' || kind === 'moveFrom',
  );

/** As `accepted`, line breaks told from blanks. */
function linesIn(bytes: Uint8Array, how: 'accept' | 'reject'): string[] {
  const goes = how === 'accept' ? 'del' : 'ins';
  return readFile(bytes).stories.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'edges') return [];
      const text = block.spans
        .filter(({ kind, revisions }) => kind === 'letters' && !revisions.some((each) => each.kind === goes))
        .map((span) => span.text)
        .join('');
      return text === '' ? [] : [text];
    }),
  );
}

/** Every paragraph with words by its table, row and cell, and how the cells of that row are merged. */
function shapeOf({ parts, revisions }: PaperDocument, when: 'now' | 'before'): unknown[] {
  const leaves = when === 'now' ? 'row-deleted' : 'row-inserted';
  const shapeIn = (blocks: readonly Block[]): unknown[] =>
    blocks.flatMap((block): unknown[] => {
      if (block.kind === 'paragraph') {
        const words =
          when === 'now' ? (block.isGone === true ? '' : block.text) : (block.before ?? block.text);
        return words.trim() === '' ? [] : [words];
      }
      const rows = block.rows
        .filter(({ revision }) => revisions[revision ?? -1]?.kind !== leaves)
        .map(({ cells }) =>
          cells.map(({ blocks: inside, columns, isMergedAbove = false }) => ({
            columns,
            isMergedAbove,
            inside: shapeIn(inside),
          })),
        );
      return rows.length === 0 ? [] : [rows];
    });
  return parts.flatMap(({ blocks }) => shapeIn(blocks));
}

const plain = (...texts: readonly string[]) => wordFile({ body: texts.map((text) => p(text)).join('') });
const GRANT = 'Owner grants Purchaser an exclusive option to acquire the Rights in the Work.';
const LAW = 'This Agreement is governed by the laws of the State of California.';

describe('the redline between two papers', () => {
  it('gives the earlier when rejected and the later when accepted, whatever counsel changed', async () => {
    for (let seed = 1; seed <= 14; seed += 1) {
      const next = numbersFrom(seed);
      const earlier = anAgreement((['en', 'ko', 'both'] as const)[seed % 3] ?? 'en', next);
      const paragraphs = readFile(earlier).stories.flatMap(({ blocks }, story) =>
        blocks.flatMap((block) =>
          block.kind === 'paragraph'
            ? [{ text: block.spans.map(({ text }) => text).join(''), isBody: story === 0 }]
            : [],
        ),
      );
      const changes = Array.from({ length: 10 }, () => seededChange(paragraphs, next)).filter(
        (change) => change !== undefined,
      );
      const later = redlineWithout(earlier, changes).clean;
      const { redline, left, unlike, receipt } = await between(earlier, later);
      expect(oursRejected(redline)).toEqual(accepted(earlier));
      if (left.length === 0) {
        expect(accepted(redline), `seed ${seed}`).toEqual(accepted(later));
        expect(unlike).toBe(0);
      } else expect(unlike).toBeLessThanOrEqual(left.length);
      expect(receipt.digests.redline).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  it('writes a move as words that go and come, a line in its place, a figure whole', async () => {
    const earlier = plain(
      GRANT,
      'The Option Period is eighteen (18) months.',
      'Notices are in writing.',
      LAW,
    );
    const later = plain(
      LAW,
      GRANT,
      'The Option Period is thirty (30) months.',
      'Time is of the essence.',
      'Notices are in writing.',
    );
    const { redline, left, unlike, receipt } = await between(earlier, later);
    expect(left).toEqual([]);
    expect(unlike).toBe(0);
    expect(accepted(redline)).toEqual(accepted(later));
    expect(oursRejected(redline)).toEqual(accepted(earlier));
    expect(receipt.changes).toBe(4);
  });

  const broken = (...lines: readonly string[]) =>
    `<w:p>${lines.map((line) => r(line)).join('<w:r><w:br/></w:r>')}</w:p>`;
  it.each([
    [
      'a line that comes within a paragraph',
      p(GRANT) + broken('Notices:', 'To Owner'),
      p(GRANT) + broken('Notices:', 'To Owner', 'To Purchaser'),
    ],
    [
      'a blank that becomes a line break, with words that change',
      p('Owner pays 1; Purchaser pays 2.'),
      broken('Owner pays 1;', 'Purchaser pays 3.'),
    ],
    [
      'a line that goes',
      p(GRANT) + broken('Notices:', 'To Owner', 'To Agent'),
      p(GRANT) + broken('Notices:', 'To Owner'),
    ],
    [
      'a new paragraph of several lines',
      p(GRANT) + p(LAW),
      p(GRANT) + broken('Notices:', 'To Owner') + p(LAW),
    ],
    [
      'new paragraphs before the first',
      p(GRANT) + p(LAW),
      p('Draft of December 1') + p('Confidential') + p(GRANT) + p(LAW),
    ],
    ['a first one in the place of one that goes', p(GRANT) + p(LAW), p('Subject to contract') + p(LAW)],
    [
      'a paragraph directly behind a table',
      p(GRANT) + table([p('Step'), p('USD 1')]) + p(LAW),
      p(GRANT) + table([p('Step'), p('USD 1')]) + p('Steps are due on notice.') + p(LAW),
    ],
    [
      'a first paragraph in a cell',
      p(GRANT) + table([p('Step'), p('USD 1')]),
      p(GRANT) + table([p('Step'), p('On signature:') + p('USD 1')]),
    ],
  ])('writes %s', async (_what, before, after) => {
    const [earlier, later] = [wordFile({ body: before }), wordFile({ body: after })];
    const { redline, left, unlike } = await between(earlier, later);
    expect(left).toEqual([]);
    expect(unlike).toBe(0);
    expect(linesIn(redline, 'accept')).toEqual(linesIn(later, 'accept'));
    expect(linesIn(redline, 'reject')).toEqual(linesIn(earlier, 'accept'));
  });

  const money = (...rows: readonly (readonly string[])[]) =>
    p(GRANT) +
    table(...rows.map((cells) => cells.map((text) => (text === '' ? '<w:p/>' : p(text))))) +
    p(LAW);
  const [SIGNED, FILMED, SHOWN] = [
    ['On signature', 'USD 10,000'],
    ['On photography', 'USD 20,000'],
    ['On release', 'USD 30,000'],
  ];
  it.each([
    ['a row at the end of a table', money(SIGNED, FILMED), money(SIGNED, FILMED, SHOWN)],
    ['rows before the first', money(SHOWN), money(SIGNED, FILMED, SHOWN)],
    ['a row between two, with an empty cell', money(SIGNED, SHOWN), money(SIGNED, ['Bonus', ''], SHOWN)],
    ['a row that goes', money(SIGNED, FILMED, SHOWN), money(SIGNED, SHOWN)],
    [
      'a cell that says something else altogether beside one that changes',
      money(SIGNED, FILMED),
      money(SIGNED, ['Upon delivery', 'USD 25,000'], SHOWN),
    ],
    [
      'a row that goes, one that comes, and a figure that changes',
      money(SIGNED, FILMED, SHOWN),
      money(['On signature', 'USD 15,000'], SHOWN, ['On award', 'USD 5,000']),
    ],
  ])('writes %s as tracked rows', async (_what, before, after) => {
    const [earlier, later] = [wordFile({ body: before }), wordFile({ body: after })];
    const { redline, left, unlike } = await between(earlier, later);
    expect(left).toEqual([]);
    expect(unlike).toBe(0);
    // By the reader of papers, which knows rows that come and go.
    const [marked, was, is] = await Promise.all([redline, earlier, later].map((each) => readPaper(each)));
    if (!marked || !was || !is) throw new Error('not read');
    expect(textsNow(marked)).toEqual(textsNow(is));
    expect(textsBefore(marked)).toEqual(textsNow(was));
    const body = strFromU8(unzipSync(redline)['word/document.xml'] ?? new Uint8Array());
    expect(body).toMatch(/<w:trPr><w:(?:ins|del) [^>]*><\/w:trPr>/);
  });

  const cell = (text: string, properties: string): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
  const steps = (...rows: readonly (readonly [string, string])[]): string => {
    const inside = rows.map(([what, sum], n) => {
      const merge = n === 0 ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
      return `<w:tr>${cell(n === 0 ? 'Purchase Price' : '', merge)}${cell(what, '')}${cell(sum, '')}</w:tr>`;
    });
    const total = `<w:tr>${cell('Total of all steps', '<w:gridSpan w:val="3"/>')}</w:tr>`;
    return `${p(GRANT)}<w:tbl>${inside.join('')}${total}</w:tbl>${p(LAW)}`;
  };
  const [SIGNED_2, FILMED_2, SHOWN_2] = [SIGNED, FILMED, SHOWN].map(
    ([what = '', sum = '']) => [what, sum] as const,
  ) as [readonly [string, string], readonly [string, string], readonly [string, string]];
  const schedule = (...rows: readonly (readonly string[])[]) =>
    p(GRANT) + p('Schedule A') + table(...rows.map((cells) => cells.map((text) => p(text)))) + p(LAW);
  it.each([
    ['a table that comes, with its heading', p(GRANT) + p(LAW), schedule(SIGNED, FILMED)],
    [
      'a table that comes between two new paragraphs',
      p(GRANT) + p(LAW),
      schedule(SIGNED) + p('Net of taxes.'),
    ],
    ['a table that goes, with its heading', schedule(SIGNED, FILMED), p(GRANT) + p(LAW)],
    [
      'a table with nothing in common in place of another',
      schedule(SIGNED),
      schedule(['순위', '비율'], ['1', '40%']),
    ],
    ['a column that comes', schedule(SIGNED, FILMED), schedule([...SIGNED, 'wire'], [...FILMED, 'cheque'])],
    [
      'a sentence that becomes a table',
      p(GRANT) + p('On signature USD 10,000') + p(LAW),
      p(GRANT) + table([p('On signature USD 10,000')]) + p(LAW),
    ],
    ['a row among merged cells that comes', steps(SIGNED_2, SHOWN_2), steps(SIGNED_2, FILMED_2, SHOWN_2)],
    ['a row among merged cells that goes', steps(SIGNED_2, FILMED_2, SHOWN_2), steps(SIGNED_2, SHOWN_2)],
    ['the first of merged cells that goes', steps(SIGNED_2, FILMED_2), steps(FILMED_2)],
    ['a table that comes at the end', p(GRANT) + p(LAW), p(GRANT) + p(LAW) + table([p('Schedule')])],
  ])('writes %s, cell by cell', async (_what, before, after) => {
    const [earlier, later] = [wordFile({ body: before }), wordFile({ body: after })];
    const { redline, left, unlike } = await between(earlier, later);
    expect(left).toEqual([]);
    expect(unlike).toBe(0);
    const [marked, was, is] = await Promise.all([redline, earlier, later].map((each) => readPaper(each)));
    if (!marked || !was || !is) throw new Error('not read');
    expect(shapeOf(marked, 'now')).toEqual(shapeOf(is, 'now'));
    expect(shapeOf(marked, 'before')).toEqual(shapeOf(was, 'now'));
  });

  it('leaves a table directly beside another, and one in a cell, to a person and says so', async () => {
    const [one, two] = [table([p('One step'), p('USD 1')]), table([p('순위'), p('비율')])];
    for (const [before, after, words] of [
      [p(GRANT) + one + p(LAW), p(GRANT) + one + two + p(LAW), ['순위', '비율']],
      [
        p(GRANT) + table([p('Held')], [p('Rest')]),
        p(GRANT) + table([p('Held') + two + p('')], [p('Rest')]),
        ['순위', '비율'],
      ],
    ] as const) {
      const { left } = await between(
        wordFile({ body: before + p('One.') }),
        wordFile({ body: after + p('Two.') }),
      );
      expect(left.flatMap((each) => each.words.split('\n'))).toEqual(words);
      expect(left.every(({ message }) => /table/.test(message.en))).toBe(true);
    }
  });

  it('names what differs besides words: looks, comments, a note in what is new, words in a text box', async () => {
    const box = (text: string) =>
      `<w:p>${r(LAW)}<w:r><w:pict><v:textbox><w:txbxContent>${p(text)}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`;
    const earlier = wordFile({ body: p(GRANT) + p('The fee is 1.') + box('Draft one') });
    const later = wordFile({
      body:
        `<w:p>${r(GRANT, '<w:b/>')}</w:p>` +
        `<w:p><w:commentRangeStart w:id="3"/>${r('The fee is 2.')}<w:commentRangeEnd w:id="3"/></w:p>` +
        `<w:p>${r('Signed as noted')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>` +
        box('Draft two'),
      footnotes: `<w:footnote w:id="2">${p('Seal.')}</w:footnote>`,
      comments: `<w:comment w:id="3" w:author="Larch" w:initials="L">${p('Too high.')}</w:comment>`,
    });
    const { left } = await between(earlier, later);
    const told = left.map(({ words, message }) => `${words}: ${message.en.split(/[.;]/)[0]}`);
    expect(told.toSorted()).toEqual(
      [
        'Draft one: The words stand in a text box, which tracked changes of ours do not reach',
        `${GRANT}: Only its look changed: bold, italic or underline`,
        'Seal.: A new paragraph where the earlier paper has none before or behind it',
        'Signed as noted: The words of this new paragraph are in',
        'Too high.: A comment of the later paper',
      ].toSorted(),
    );
  });

  it('counts the clauses of what was written: of a new paragraph too, of what was left out none', async () => {
    const numbered = (fee: string, term: string, ...more: readonly string[]) =>
      wordFile({
        body: [
          p('1. Option Fee'),
          table([p('Fee'), p('USD 1')], ...(fee === '' ? [] : [[p('Bonus'), p(fee)]])),
          p('2. Term'),
          p(`The Option Period is ${term} months.`),
          p('3. Notices'),
          p('Notices are in writing.'),
          ...more.map((text) => p(text)),
          p('4. Law'),
          p(LAW),
        ].join(''),
      });
    const { receipt, left } = await between(
      numbered('', '18'),
      numbered('USD 2', '30', 'Notices by e-mail are none.'),
    );
    expect(left).toEqual([]);
    expect(receipt).toMatchObject({ changes: 3, clauses: 3 });
  });

  it('keeps the tracked changes of others and their names in the earlier file', async () => {
    const marked = (months: string) =>
      wordFile({
        body: `${p(GRANT)}<w:p>${r('The period is ')}<w:ins ${BY_KIM}>${r('twelve ')}</w:ins>${r(months)}</w:p>`,
      });
    const { redline, leaving, receipt } = await between(marked('months.'), marked('weeks.'));
    expect(receipt.othersChanges).toBe(1);
    expect(leaving.map(({ name }) => name)).toContain('김 변호사');
    expect(accepted(redline)[1]).toBe('The period is twelve weeks.');
  });

  it('refuses at once, by its size, what could not be compared to its end', async () => {
    const large = wordFile({ body: '<!-- -->'.repeat(4_200_000) });
    const order = {
      before: { paper: { bytes: large, name: 'a.docx' } },
      after: { paper: { bytes: large, name: 'b.docx' } },
    };
    const message = /they hold 67 MB of text and markup together, and 64 MB can be compared/;
    await expect(between(large, large)).rejects.toThrow(message);
    await expect(runHere(comparePapers, { ...order, options: {} }, reportToNobody)).rejects.toThrow(message);
  });

  it('refuses two papers that say the same, and an earlier one that takes no tracked changes', async () => {
    await expect(between(plain(GRANT), plain(GRANT))).rejects.toThrow(Fail);
    await expect(between(new TextEncoder().encode(GRANT), plain(LAW))).rejects.toThrow(/Word file/);
  });
});
