import { describe, expect, it } from 'vitest';
import { Fail } from '#domain/base/failure.ts';
import { writeBrief } from '#documents/brief/write-brief.ts';
import { escapeMarkdown } from '#documents/templates/escape-markdown.ts';
import { fillTemplate, readTemplate } from '#documents/templates/template.ts';
import type { TemplateSet } from '#documents/templates/template.ts';
import { readMarkdown } from '#documents/templates/markdown-blocks.ts';
import { writeTermSheet } from '#documents/term-sheet/write-term-sheet.ts';
import {
  OUR_TEMPLATES,
  internalInput,
  paragraphsOf,
  partsOf,
  termSheetInput,
  theLibrary,
} from '#tests/builders/documents.ts';
import { smallDeal } from '#tests/builders/small-deal.ts';
import { aRichDeal } from '#tests/builders/rich-deal.ts';

const library = theLibrary();
const rich = aRichDeal(library);

describe('templates', () => {
  const broken = (file: string, text: string) => ({ ...OUR_TEMPLATES, [file]: text });
  const onePage = (templates: TemplateSet) => ({
    ...internalInput(smallDeal(), library, 'en', templates),
    length: 'one-page' as const,
  });
  const failure = async (text: string) =>
    writeBrief(internalInput(rich, library, 'en', broken('brief.en.md', text))).then(
      () => undefined,
      (error: unknown) => (error instanceof Fail ? error.failure : error),
    );

  it('give way to a user’s own copy', async () => {
    const own = broken('brief-one-page.en.md', '# House brief\n\nFor {{ head.title }}.\n');
    const lines = paragraphsOf(await writeBrief(onePage(own)));
    expect(lines.filter((line) => line !== '')).toEqual([
      'House brief',
      'For Moonlit Stair remake.',
      'This document is not legal advice.',
    ]);
  });

  it.each([
    ['an unknown name', '# A\n\n{{ deal.titel }}\n', 3],
    ['an unknown filter', '# A\n\n\n{{ deal.title | shout }}\n', 4],
    ['an open tag', '# A\n{% if is_internal %}\nnever closed\n', 2],
    ['an unknown mark', '# A\n\n<!-- stlye: Lead -->\n', 3],
    ['a file from elsewhere', '{% include "/etc/passwd" %}\n', 1],
  ])('name file and line for %s', async (_what, text, line) => {
    expect(await failure(text)).toMatchObject({ code: 'library-invalid', field: `brief.en.md:${line}` });
  });

  it.each([
    ['counts to a thousand million', '{% for i in (1..1000000000) %}{% endfor %}'],
    [
      'doubles a text without end',
      '{% assign s = "0123456789" %}{% for i in (1..40) %}{% assign s = s | append: s %}{% endfor %}',
    ],
    [
      'loops within loops',
      '{% for i in (1..20000) %}{% for j in (1..20000) %}{% for k in (1..20000) %}x{% endfor %}{% endfor %}{% endfor %}',
    ],
  ])('stop one that %s, and name its line', async (_what, text) => {
    expect(await failure(`# A\n\n${text}\n`)).toMatchObject({
      code: 'library-invalid',
      field: 'brief.en.md:3',
    });
  });

  it('name the file that is missing', async () => {
    const { 'brief.en.md': _gone, ...rest } = OUR_TEMPLATES;
    await expect(writeBrief(internalInput(rich, library, 'en', rest))).rejects.toThrow(
      'brief.en.md is missing',
    );
  });

  it('refuse to stand side by side with other headings', async () => {
    const own = broken('term-sheet-option.ko.md', '# 하나\n');
    await expect(writeTermSheet(termSheetInput(rich, library, 'both', own))).rejects.toMatchObject({
      failure: { code: 'library-invalid' },
    });
  });

  it('take fonts and colours from styles.json, and refuse what Word could not use', async () => {
    const styled = broken(
      'styles.json',
      '{"fonts":{"en":{"body":"Garamond"}},"colours":{"accent":"7a1f1f"}}',
    );
    const parts = partsOf(await writeBrief(internalInput(smallDeal(), library, 'en', styled)));
    expect(parts['word/styles.xml']).toContain('w:ascii="Garamond"');
    expect(parts['word/styles.xml']).toContain('w:val="7A1F1F"');
    const wrong = broken('styles.json', '{"colours":{"accent":"red"}}');
    await expect(writeBrief(internalInput(smallDeal(), library, 'en', wrong))).rejects.toMatchObject({
      failure: { code: 'library-invalid', field: 'styles.json:colours.accent' },
    });
  });

  it('write page numbers into the contents where a template asks for them', async () => {
    const own = broken(
      'brief-one-page.en.md',
      '<!-- contents: 1-1 -->\n\n<!-- page-break -->\n\n# One\n\ntext\n',
    );
    const lines = paragraphsOf(await writeBrief(onePage(own)));
    expect(lines.join('\n')).toMatch(/1\. {2}One2/);
  });
});

describe('marks of a template', () => {
  const text = (spans: readonly { readonly text: string }[]) => spans.map((each) => each.text).join('');

  it('name the pages that lie, what is kept together, boxes and the columns of those who sign', () => {
    const blocks = readMarkdown(
      '<!-- section: landscape -->\n\n<!-- keep -->\n\nOne\n\nTwo\n\n<!-- keep -->\n<!-- table: boxes 50 50 -->\n\n| | |\n|---|---|\n| **A**<br>a | b |\n\n<!-- style: Signature -->\n\nBy:\n\n<!-- table: signature 50 50 -->\n\n| | |\n|---|---|\n| a | b |\n',
    );
    expect(
      blocks.map((block) => [
        block.kind,
        'isKept' in block ? block.isKept : undefined,
        'look' in block ? block.look : 'style' in block ? block.style : undefined,
      ]),
    ).toEqual([
      ['section', undefined, undefined],
      ['paragraph', true, 'Normal'],
      ['paragraph', undefined, 'Normal'],
      ['table', true, 'boxes'],
      ['paragraph', undefined, 'Signature'],
      ['table', undefined, 'signature'],
    ]);
  });

  it('make footnotes of their own brackets alone, wherever they stand', () => {
    const [paragraph, table] = readMarkdown(
      `A[^1] and ${escapeMarkdown('[^1]')}.\n\n| a[^x] | [^gone] |\n|---|---|\n| b | c |\n\n[^1]: word\n[^x]: two **words**\n`,
    );
    if (paragraph?.kind !== 'paragraph' || table?.kind !== 'table') throw new Error('no blocks');
    expect(text(paragraph.spans)).toBe('A and [^1].');
    expect(paragraph.spans.map(({ note }) => note && text(note))).toEqual([undefined, 'word', undefined]);
    expect(table.header.map(({ spans }) => spans.map(({ note }) => note && text(note)))).toEqual([
      [undefined, 'two words'],
      [],
    ]);
  });
});

describe('a mark that never ends', () => {
  it.each([
    ['tabs', `# A\n\n<!--${'\t'.repeat(20_000)}x\n`],
    ['a forgotten end', '# A\n\n<!-- style: Lead\n\nAll that follows would be lost.\n'],
    ['one within another', `# A\n\n${'<!--'.repeat(20_000)}`],
  ])('is named with its line, whatever follows: %s', (_what, template) => {
    expect(() => fillTemplate({ 'mine.en.md': template }, 'mine.en.md', {})).toThrow(
      /mine\.en\.md, line 3: /,
    );
  });
});

describe('marks within marks', () => {
  it.each([
    ['quotations', '> '.repeat(5_000)],
    ['lists', '- '.repeat(5_000)],
    ['bold words', '**'.repeat(5_000)],
  ])('are refused with their line where nobody could read them: %s', (_what, marks) => {
    const template = `# A\n\n- one\n- two\n\n${marks}x${marks.trim()}\n\n**End**\n`;
    expect(() => readTemplate({ 'mine.en.md': template }, 'mine.en.md', {})).toThrow(
      /mine\.en\.md, line 6: /,
    );
  });

  it('are read as deep as anybody writes them', () => {
    const template = `${'> '.repeat(9)}so deep\n`;
    expect(readTemplate({ 'mine.en.md': template }, 'mine.en.md', {})).toMatchObject([
      { kind: 'paragraph', style: 'Quote', spans: [{ text: 'so deep' }] },
    ]);
  });
});
