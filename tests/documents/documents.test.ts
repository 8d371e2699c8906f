import { readFileSync } from 'node:fs';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import type { DealDocument } from '#domain/deal/deal.ts';
import { Fail } from '#domain/base/failure.ts';
import type { Library } from '#domain/library/library.ts';
import { publishLibrary } from '#domain/library/public-term.ts';
import type { Ladder } from '#domain/library/term.ts';
import { withHouse } from '#domain/house/with-house.ts';
import { writeBrief } from '#documents/brief/write-brief.ts';
import { writeTermSheet } from '#documents/term-sheet/write-term-sheet.ts';
import { outlineBrief, outlineTermSheet } from '#documents/outline/outline.ts';
import { LEGEND } from '#documents/term-sheet/term-sheet-view.ts';
import { aDeal, aDocument, aDraft, anEntry, anEntryOf, known, money } from '#tests/builders/deal-builders.ts';
import {
  OUR_TEMPLATES,
  internalInput,
  paragraphsOf,
  partsOf,
  shareableInput,
  termSheetInput,
  theLibrary,
} from '#tests/builders/documents.ts';
import { aHouse } from '#tests/builders/house-builders.ts';
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
    name: `shareable brief, ${language}`,
    language,
    write: () => writeBrief(shareableInput(rich, library, language)),
  },
  {
    name: `term sheet, ${language}`,
    language,
    write: () => writeTermSheet(termSheetInput(rich, library, language)),
  },
]);

describe.each(documents)('$name', ({ write, language }) => {
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

  it('has real headings, real numbering, header rows that repeat, page X of Y and an A4 page', async () => {
    const parts = partsOf(await write());
    const { document, styles } = bodyOf(parts);
    expect(document).toMatch(/<w:pStyle w:val="Heading1"\/>/);
    expect(document).toMatch(/<w:pStyle w:val="Heading2"\/>/);
    expect(styles).toContain('w:styleId="Heading1"');
    const heading = /<w:p>(?:(?!<\/w:p>).)*Heading1(?:(?!<\/w:p>).)*<\/w:p>/s.exec(document)?.[0] ?? '';
    expect(heading).toMatch(/<w:numPr>/);
    expect(document).toMatch(/<w:cantSplit\/>/);
    const footers = Object.keys(parts)
      .filter((path) => path.startsWith('word/footer'))
      .map((path) => parts[path]);
    expect(footers.join('')).toMatch(/PAGE/);
    expect(footers.join('')).toMatch(/NUMPAGES/);
    expect(document).toContain('w:w="11906" w:h="16838"');
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
      const names = topLevelNames(properties).map((name) => PARAGRAPH_ORDER.indexOf(name));
      expect(names, properties).toEqual(names.toSorted((a, b) => a - b));
      expect(names).not.toContain(-1);
    }
  });
});

describe('the internal brief', () => {
  it('says the position in whole sentences computed from the deal, in either language', async () => {
    const document = smallDeal();
    const english = paragraphsOf(await writeBrief(internalInput(document, library, 'en')));
    expect(english).toContain(
      `Their paper “Studio draft” of November 20, 2026 (round 1): of the 91 terms that apply, 3 are scored, with 0 favourable, 0 neutral and 2 unfavourable; of the 1 on which it is silent, 1 work against us and 0 for us.`,
    );
    expect(english.join('\n')).toContain('Left out of every score: 88 not read.');
    const korean = paragraphsOf(await writeBrief(internalInput(document, library, 'ko')));
    expect(korean.join('\n')).toContain('적용 조건 91개 가운데 3개에 점수를 매겼으며');
    expect(korean.join('\n')).toContain('법률 자문이 아닙니다');
    expect(english.join('\n')).toContain('not legal advice');
  });

  it.each(['golden-remake', 'golden-co-production'])('matches the pages worked by hand: %s', async (name) => {
    const { deal, drafts, ladders, situation } = readFixture(`${name}.deal.json`) as DealDocument;
    const [expected] = readFixture(`${name}.expected.json`) as [Expected];
    const document = {
      deal,
      drafts: drafts.filter((draft) => draft.id === expected.draftId),
      ladders,
      situation,
    };
    const lines = paragraphsOf(await writeBrief(internalInput(document, library, 'ko')));
    const counts = Object.values(expected.terms);
    const standing = (wanted: string) => counts.filter((term) => term.standing === wanted).length;
    expect(lines.join('\n')).toContain(
      `적용 조건 ${counts.length}개 가운데 ${counts.filter((term) => term.score !== undefined).length}개에 점수를 매겼으며 유리 ${standing('favourable')}개, 보통 ${standing('neutral')}개, 불리 ${standing('unfavourable')}개입니다.`,
    );
    for (const [id, dimension] of Object.entries(expected.dimensions)) {
      const named = library.dimensions.find((each) => each.id === id)?.name.ko ?? id;
      const row = lines.lastIndexOf(named, lines.indexOf('취약 조건'));
      const score = (axis: Axis) => axis.score?.toFixed(1) ?? '–';
      expect(lines[row + 1], named).toMatch(new RegExp(`  ${score(dimension.terms)}$`));
      expect(lines[row + 3], named).toMatch(new RegExp(`  ${score(dimension.power)}$`));
    }
    const weakest = expected.weakest.map(
      ({ termId }) => library.terms.find((term) => term.id === termId)?.name.ko ?? termId,
    );
    const from = lines.indexOf('취약 조건');
    const places = weakest.map((each) => lines.indexOf(each, from));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('prints our own rungs, and marks the library’s as suggestions', async () => {
    const lines = paragraphsOf(await writeBrief(internalInput(smallDeal(), library, 'en'))).join('\n');
    expect(lines).toContain('USD 60,000 – paid on signature');
    expect(lines).toContain('suggestion');
  });

  it('claims privilege only where counsel directed it', async () => {
    const marked = async (counselDirected: boolean, language: 'en' | 'ko') => {
      const document = aDocument({ deal: aDeal({ counselDirected }) });
      return paragraphsOf(await writeBrief(internalInput(document, library, language))).join('\n');
    };
    expect(await marked(true, 'en')).toContain(
      'Privileged & Confidential – Prepared at the direction of counsel',
    );
    expect(await marked(false, 'en')).not.toContain('Privileged');
    expect(await marked(false, 'en')).toContain('Confidential – internal');
    expect(await marked(true, 'ko')).toContain('변호사의 지시에 따라 작성');
    expect(await marked(false, 'ko')).not.toContain('비밀유지특권');
  });

  it('lists its sources once each, numbered as the text cites them', async () => {
    const docx = await writeBrief(internalInput(rich, library, 'en'));
    const { document } = bodyOf(partsOf(docx));
    const cited = new Set(all(document, /w:anchor="en-source-(\d+)"/g).map(Number));
    const listed = all(document, /w:name="en-source-(\d+)"/g).map(Number);
    expect(listed).toEqual(listed.map((_number, index) => index + 1));
    for (const number of cited) expect(listed).toContain(number);
    expect(listed.length).toBeGreaterThan(20);
  });

  it('never cites a source for a figure that is unverified or ours', async () => {
    const term = library.terms.find(
      (each) => each.kinds.includes('remake') && each.evidence === 'unverified' && each.sources.length > 0,
    );
    if (!term) throw new Error('The library has no unverified term with a source.');
    const entry = anEntryOf({ kind: 'text', text: 'as in the exhibit' });
    const document = aDocument({ drafts: [aDraft({ entries: { [term.id]: entry } })] });
    // Without rules, which cite their own pages.
    const bare = { ...library, rules: [] };
    const lines = paragraphsOf(await writeBrief(internalInput(document, bare, 'en')));
    expect(lines.join('\n')).toContain('unverified default');
    expect(lines).not.toContain('Sources');
  });

  it('is the same document when it is written again', async () => {
    const once = paragraphsOf(await writeBrief(internalInput(rich, library, 'both')));
    expect(paragraphsOf(await writeBrief(internalInput(rich, library, 'both')))).toEqual(once);
  });
});

describe('the term sheet', () => {
  it('says each value in the words of a contract, with wording, and a blank for what is unset', async () => {
    const lines = paragraphsOf(await writeTermSheet(termSheetInput(smallDeal(), library, 'en')));
    expect(lines).toContain('USD 60,000');
    expect(lines.join('\n')).toMatch(/Purchaser shall pay Owner .*USD 60,000/);
    expect(lines).toContain('________');
    expect(lines.join('\n')).toContain(LEGEND.en);
    expect(lines.join('\n')).toContain(LEGEND.ko);
    expect(lines.join('\n')).toContain('12개월 동안 독점한다.');
  });

  it('puts both languages beside each other, the number once', async () => {
    const docx = await writeTermSheet(termSheetInput(rich, library, 'both'));
    const lines = paragraphsOf(docx);
    const english = lines.indexOf('Option fee, initial');
    const korean = lines.indexOf('최초 옵션료');
    expect(english).toBeGreaterThan(0);
    expect(korean).toBeGreaterThan(english);
    expect(lines.slice(english, korean)).toHaveLength(3);
  });

  it('prints wording in its own language only, and sends the other column to it', async () => {
    const lines = paragraphsOf(await writeTermSheet(termSheetInput(smallDeal(), library, 'both'))).join('\n');
    expect(lines.split('12개월 동안 독점한다.')).toHaveLength(2);
    expect(lines).toContain('See the Korean wording.');
  });

  it('offers for each choice the library wording that says it, and a blank where none does', async () => {
    const term = library.terms.find(({ id }) => id === 'law_forum');
    if (term?.form.kind !== 'choice' || !term.clauses) throw new Error('no such term');
    const { protective, market } = term.clauses;
    const wordingFor = async (choice: string) => {
      const entries = { [term.id]: anEntryOf({ kind: 'choice', choice }) };
      const document = aDocument({
        deal: aDeal({ kinds: ['co-production'] }),
        drafts: [aDraft({ side: 'ours', entries })],
      });
      const lines = paragraphsOf(await writeTermSheet(termSheetInput(document, library, 'en')));
      return lines.slice(lines.indexOf(term.name.en)).slice(0, 3).at(-1);
    };
    const wordings: Record<string, string> = {
      icc_ifta_singapore: protective.en,
      ifta_los_angeles: market.en,
    };
    for (const { id } of term.form.choices) {
      expect(await wordingFor(id), id).toBe(wordings[id]?.replace('{{blank}}', '________') ?? '________');
    }
  });

  it('takes no notice of the ladder of the firm when it offers library wording', async () => {
    const term = library.terms.find(
      (each) =>
        each.form.kind === 'choice' &&
        publishLibrary({ ...library, terms: [each] }).terms[0]?.clause?.byChoice.length,
    );
    const ask = term?.positions[0]?.ladder.ask?.value;
    if (term?.form.kind !== 'choice' || ask?.kind !== 'choice') throw new Error('no such term');
    const other = term.form.choices.find(({ id }) => id !== ask.choice);
    const ladder: Ladder = {
      ask: { value: { kind: 'choice', choice: other?.id ?? '' }, condition: { en: '', ko: '' } },
    };
    const house = aHouse({ ladders: { [term.id]: { owner: ladder, producer: ladder, investor: ladder } } });
    const open = (from: Library) => publishLibrary(from).terms.find(({ id }) => id === term.id)?.clause;
    expect(open(withHouse(library, house))).toEqual(open(library));
  });

  it('refuses a draft that is not ours', async () => {
    const input = termSheetInput(smallDeal(), library, 'en');
    const [theirs] = input.deal.drafts;
    if (!theirs) throw new Error('no draft');
    await expect(writeTermSheet({ ...input, draft: theirs })).rejects.toMatchObject({
      failure: { code: 'refused' },
    });
  });

  it.each(['remake', 'co-production', 'distribution'] as const)('has a frame for %s', async (kind) => {
    const document = aDocument({
      deal: aDeal({ kinds: [kind] }),
      drafts: [aDraft({ side: 'ours' })],
    });
    for (const language of languages) {
      const lines = paragraphsOf(await writeTermSheet(termSheetInput(document, library, language)));
      expect(lines.join('\n')).toContain('Larchmont Pictures');
    }
  });
});

describe('outlines', () => {
  it('say what a document will hold and what is private in it', () => {
    const internal = outlineBrief(internalInput(rich, library, 'ko'));
    expect(internal.sections.map((section) => section.title.en)).toContain('Weak points');
    expect(internal.sections.some((section) => section.isPrivate)).toBe(true);
    const shareable = outlineBrief(shareableInput(rich, library, 'ko'));
    expect(shareable.sections.every((section) => !section.isPrivate)).toBe(true);
    const sheet = outlineTermSheet(termSheetInput(smallDeal(), library, 'ko'));
    expect(sheet.warnings.some((warning) => warning.ko.includes('빈칸'))).toBe(true);
  });
});

describe('templates', () => {
  const broken = (file: string, text: string) => ({ ...OUR_TEMPLATES, [file]: text });
  const failure = async (text: string) =>
    writeBrief(internalInput(rich, library, 'en', broken('brief.en.md', text))).then(
      () => undefined,
      (error: unknown) => (error instanceof Fail ? error.failure : error),
    );

  it('give way to a user’s own copy', async () => {
    const own = broken('brief.en.md', '# House brief\n\nFor {{ deal.title }}.\n');
    const lines = paragraphsOf(await writeBrief(internalInput(smallDeal(), library, 'en', own)));
    expect(lines.filter((line) => line !== '')).toEqual(['House brief', 'For Moonlit Stair remake.']);
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
    const own = broken('term-sheet-remake.ko.md', '# 하나\n');
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
      'brief.en.md',
      '<!-- contents: 1-1 paged -->\n\n<!-- page-break -->\n\n# One\n\ntext\n',
    );
    const lines = paragraphsOf(await writeBrief(internalInput(smallDeal(), library, 'en', own)));
    expect(lines.join('\n')).toMatch(/One2/);
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
    expect(lines).toContain(long.trim());
  });

  it('never makes a link of anything but the web and mail', async () => {
    const parts = partsOf(await writeBrief(internalInput(hostile('javascript:alert(1)'), library, 'en')));
    expect(parts['word/_rels/document.xml.rels']).not.toMatch(/Target="(?:javascript|file|data):/i);
  });
});

type Axis = { readonly score?: number };
type Expected = {
  readonly draftId: string;
  readonly terms: Readonly<Record<string, { readonly standing: string; readonly score?: number }>>;
  readonly dimensions: Readonly<Record<string, { readonly terms: Axis; readonly power: Axis }>>;
  readonly weakest: readonly { readonly termId: string }[];
};

function readFixture(name: string): unknown {
  return JSON.parse(readFileSync(`tests/fixtures/${name}`, 'utf8'));
}

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
    await writeBrief(shareableInput(document, library, 'both')),
    await writeTermSheet(termSheetInput(document, library, 'both')),
  ];
}

/** Three terms read, one ladder of ours, one draft of ours with Korean wording. */
function smallDeal(): DealDocument {
  return aDocument({
    drafts: [
      aDraft({
        label: 'Studio draft',
        entries: {
          option_fee_initial: anEntryOf(money(100_000, 'USD')),
          option_period_initial: anEntryOf({
            kind: 'duration',
            n: { numerator: 24, denominator: 1 },
            unit: 'months',
          }),
          reversion_term: anEntry({ state: { kind: 'absent' } }),
        },
      }),
      aDraft({
        id: 'ours',
        side: 'ours',
        label: 'Counter',
        entries: {
          option_fee_initial: anEntryOf(money(6_000_000, 'USD')),
          option_period_initial: anEntry({
            state: known({ kind: 'duration', n: { numerator: 12, denominator: 1 }, unit: 'months' }),
            clause: '매수인은 12개월 동안 독점한다.',
          }),
          reversion_term: anEntry({ state: { kind: 'open' } }),
        },
      }),
    ],
    ladders: {
      option_fee_initial: {
        ask: { value: money(6_000_000, 'USD'), condition: { en: 'paid on signature', ko: '체결 시 지급' } },
      },
    },
  });
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
