import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import type { DealDocument } from '#domain/deal/deal.ts';
import { writeBrief } from '#documents/brief/write-brief.ts';
import { writePositionPaper } from '#documents/position-paper/write-position-paper.ts';
import { writeTermSheet } from '#documents/term-sheet/write-term-sheet.ts';
import { aDeal, aDocument, aDraft, anEntry, known, money } from '#tests/builders/deal-builders.ts';
import {
  internalInput,
  paragraphsOf,
  partsOf,
  positionInput,
  termSheetInput,
  theLibrary,
} from '#tests/builders/documents.ts';
import { aRichDeal } from '#tests/builders/rich-deal.ts';

const library = theLibrary();
const rich = aRichDeal(library);
const languages = ['ko', 'en', 'both'] as const;

const documents = languages.flatMap((language) => [
  {
    name: `internal brief, ${language}`,
    language,
    write: () => writeBrief(internalInput(rich, library, language)),
  },
  {
    name: `position paper, ${language}`,
    language,
    write: () => writePositionPaper(positionInput(rich, library, language)),
  },
  {
    name: `term sheet, ${language}`,
    language,
    write: () => writeTermSheet(termSheetInput(rich, library, language)),
  },
]);

describe.each(documents)('$name', ({ name, write, language }) => {
  it('is a package of well-formed parts, with every style, number and anchor that it refers to', async () => {
    const parts = partsOf(await write());
    for (const [path, xml] of Object.entries(parts)) {
      expect(XMLValidator.validate(xml), path).toBe(true);
      expect(xml.length, path).toBeGreaterThan(60);
    }
    const { document, styles, numbering } = bodyOf(parts);
    const defined = all(styles, /w:styleId="([^"]+)"/g);
    for (const used of all(document, /<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g))
      expect(defined).toContain(used);
    const numbers = all(numbering, /<w:num w:numId="(\d+)"/g);
    for (const used of all(document, /<w:numId w:val="(\d+)"/g)) expect(numbers).toContain(used);
    const anchors = all(document, /<w:bookmarkStart [^>]*w:name="([^"]+)"/g);
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const used of all(document, /<w:hyperlink [^>]*w:anchor="([^"]+)"/g))
      expect(anchors).toContain(used);
  });

  it('has real headings, real numbering, header rows that repeat, page X of Y and the paper of its readers', async () => {
    const parts = partsOf(await write());
    const { document, styles, numbering } = bodyOf(parts);
    expect(document).toMatch(/<w:pStyle w:val="Heading1"\/>/);
    // The points of a position paper are rows, the articles of a term sheet clauses; their headings are above these.
    if (name.startsWith('internal brief')) expect(document).toMatch(/<w:pStyle w:val="Heading2"\/>/);
    expect(styles).toContain('w:styleId="Heading1"');
    // The numbers belong to the styles, and the levels of the list to the styles.
    for (const [style, level] of [
      ['Heading1', 0],
      ['Heading2', 1],
      ['Clause1', 0],
      ['Clause3', 2],
    ] as const) {
      const defined =
        new RegExp(`<w:style [^>]*w:styleId="${style}".*?</w:style>`, 's').exec(styles)?.[0] ?? '';
      const number = /<w:numPr><w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/.exec(defined);
      expect(number?.[1]).toBe(String(level));
      expect(numbering).toMatch(
        new RegExp(`<w:lvl w:ilvl="${level}"[^>]*>(?:(?!</w:lvl>).)*<w:pStyle w:val="${style}"/>`, 's'),
      );
      expect(numbering).toContain(`<w:num w:numId="${number?.[2] ?? ''}"`);
    }
    expect(
      [...new Set(all(document, /<w:tblStyle w:val="([^"]+)"/g))].every((used) => used.startsWith('Jibun')),
    ).toBe(true);
    expect(document).toMatch(/<w:cantSplit\/>/);
    const footers = Object.keys(parts)
      .filter((path) => path.startsWith('word/footer'))
      .map((path) => parts[path]);
    expect(footers.join('')).toMatch(/PAGE/);
    expect(footers.join('')).toMatch(/NUMPAGES/);
    expect(document).toContain(language === 'en' ? 'w:w="12240" w:h="15840"' : 'w:w="11906" w:h="16838"');
    expect(parts['word/settings.xml']).not.toContain('updateFields');
    expect(document).not.toContain('w:dirty="true"');
    expect(parts['docProps/core.xml']).toContain(
      `<dc:language>${language === 'ko' ? 'ko-KR' : language === 'en' ? 'en-US' : ''}`,
    );
    expect(parts['docProps/core.xml']).toContain('2026-11-23T00:00:00Z');
    expect(styles).toMatch(/w:eastAsia="Malgun Gothic"/);
    expect(styles).toMatch(/<w:lang [^>]*w:eastAsia="ko-KR"/);
  });

  it('leaves no placeholder, mark or private code in what is read', async () => {
    const text = paragraphsOf(await write()).join('\n');
    expect(text).not.toMatch(/\{\{|\}\}|\{%|<!--|<span|<br|undefined|\[object|NaN/);
    expect(text).not.toMatch(/[\ue000-\uf8ff\ufffd]/);
  });

  it('keeps the elements of paragraph properties in the order that Word asks for', async () => {
    const parts = partsOf(await write());
    const { document, styles } = bodyOf(parts);
    for (const properties of all(document + styles, /<w:pPr>((?:(?!<w:pPr>).)*?)<\/w:pPr>/gs)) {
      const names = topLevelNames(properties).map((each) => PARAGRAPH_ORDER.indexOf(each));
      expect(names, properties).toEqual(names.toSorted((a, b) => a - b));
      expect(names).not.toContain(-1);
    }
  });
});

describe('hostile input', () => {
  const sentence =
    'The Owner & "Purchaser" <shall> not [x](javascript:alert(1)) | # * _ ` ~ {{ deal.title }} {% raw %}. ';

  it('is printed as it was written, and never read as Markdown, XML or a template', async () => {
    const nasty =
      '<w:p> & "quote" ]]> **bold** | cell | {{ x }} <!-- page-break --> <span class="Muted">&nbsp;&#65;';
    const document = hostile(nasty);
    for (const docx of await allOf(document)) {
      const parts = partsOf(docx);
      for (const [path, xml] of Object.entries(parts)) expect(XMLValidator.validate(xml), path).toBe(true);
      expect(paragraphsOf(docx).join('\n')).toContain(nasty);
    }
  });

  it('keeps emoji and composes Hangul, drops control and reordering characters and half pairs', async () => {
    const document = hostile('가격\u202e\u0000\u0008 \u1100\u1161\u11a8 👩‍👧 \ud83d end\u2066');
    for (const docx of await allOf(document)) {
      const text = paragraphsOf(docx).join('\n');
      expect(text).toContain('각 👩‍👧');
      // oxlint-disable-next-line no-control-regex
      expect(text).not.toMatch(/[\u0000-\u0008\u202a-\u202e\u2066-\u2069\ud83d](?![\udc00-\udfff])/);
    }
  });

  it('keeps a clause of 50,000 characters whole in a term sheet', async () => {
    const long = sentence.repeat(600).slice(0, 50_000);
    const document = aDocument({
      drafts: [
        aDraft({
          side: 'ours',
          entries: { option_fee_initial: anEntry({ state: known(money(1, 'USD')), clause: long }) },
        }),
      ],
    });
    const lines = paragraphsOf(await writeTermSheet(termSheetInput(document, library, 'en')));
    expect(lines).toContain(`Initial Option Fee. ${long.trim()}`);
  });

  it('never makes a link of anything but the web and mail', async () => {
    const parts = partsOf(await writeBrief(internalInput(hostile('javascript:alert(1)'), library, 'en')));
    expect(parts['word/_rels/document.xml.rels']).not.toMatch(/Target="(?:javascript|file|data):/i);
  });
});

/** The text in every field that a person fills in. */
function hostile(text: string): DealDocument {
  const entry = anEntry({ state: known({ kind: 'text', text }), clause: text, place: text, note: text });
  return aDocument({
    deal: aDeal({
      title: text,
      notes: text,
      parties: [{ id: 'p', name: text, side: 'theirs', capacity: text, country: '' }],
    }),
    drafts: [
      aDraft({ label: text, entries: { option_fee_initial: entry, rights_scope: entry } }),
      aDraft({ id: 'd2', side: 'ours', label: text, entries: { option_fee_initial: entry } }),
    ],
  });
}

async function allOf(document: DealDocument): Promise<Uint8Array[]> {
  return [
    await writeBrief(internalInput(document, library, 'both')),
    await writePositionPaper(positionInput(document, library, 'both')),
    await writeTermSheet(termSheetInput(document, library, 'both')),
  ];
}

function bodyOf(parts: Record<string, string>) {
  return {
    document: parts['word/document.xml'] ?? '',
    styles: parts['word/styles.xml'] ?? '',
    numbering: parts['word/numbering.xml'] ?? '',
  };
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

/** Names of the elements directly inside, not of their children. */
function topLevelNames(xml: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [tag, name = ''] of xml.matchAll(/<\/?w:(\w+)[^>]*>/g)) {
    if (tag.startsWith('</')) depth -= 1;
    else {
      if (depth === 0) names.push(name);
      if (!tag.endsWith('/>')) depth += 1;
    }
  }
  return names;
}

// ECMA-376 part 1, CT_PPrBase and CT_PPr: a sequence.
const PARAGRAPH_ORDER = [
  'pStyle',
  'keepNext',
  'keepLines',
  'pageBreakBefore',
  'framePr',
  'widowControl',
  'numPr',
  'suppressLineNumbers',
  'pBdr',
  'shd',
  'tabs',
  'suppressAutoHyphens',
  'kinsoku',
  'wordWrap',
  'overflowPunct',
  'topLinePunct',
  'autoSpaceDE',
  'autoSpaceDN',
  'bidi',
  'adjustRightInd',
  'snapToGrid',
  'spacing',
  'ind',
  'contextualSpacing',
  'mirrorIndents',
  'suppressOverlap',
  'jc',
  'textDirection',
  'textAlignment',
  'textboxTightWrap',
  'outlineLvl',
  'divId',
  'cnfStyle',
  'rPr',
  'sectPr',
  'pPrChange',
];
