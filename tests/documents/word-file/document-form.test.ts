import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentChoice } from '#domain/documents/document-kinds.ts';
import { findLatestDraft } from '#domain/deal/deal.ts';
import { estimatePages } from '#documents/pages/estimate-pages.ts';
import { IN_MALGUN } from '#documents/pages/measure-lines.ts';
import { SOURCE_GRADE_WORDS } from '#domain/words/evidence-words.ts';
import { partsOf, unescapeXml } from '#tests/builders/documents.ts';
import { everyDocument, writeChoice } from '#tests/builders/every-document.ts';
import { aSample } from '#tests/builders/known-deals.ts';

/** What a law looks at: one file of ours, taken apart. */
type Paper = {
  readonly name: string;
  readonly lang: 'ko' | 'en' | 'both';
  readonly parts: Readonly<Record<string, string>>;
  readonly body: string;
  readonly paragraphs: readonly Counted[];
};

const SEEN = ['ko', 'en', 'both'] as const;
const PAPERS: Paper[] = [];

beforeAll(async () => {
  for (const { name, choice } of papers()) {
    const parts = partsOf(await writeChoice(dealOf(name), choice));
    const body = parts['word/document.xml'] ?? '';
    PAPERS.push({ name, lang: choice.language, parts, body, paragraphs: countedIn(parts) });
  }
}, 120_000);

/** Each kind, length, edition and type once in each language; a full brief in two languages says nothing new. */
function papers(): { readonly name: string; readonly choice: DocumentChoice }[] {
  const remake = everyDocument(dealOf('')).filter(
    ({ name }) => !name.includes('xlsx') && !/brief.*both|issues-list.*both/.test(name),
  );
  const sheets = (['purchase', 'series', 'co-production'] as const).flatMap((type) =>
    SEEN.map((language) => {
      const name = `term-sheet, ${type}, ${language}`;
      const draftId = findLatestDraft(dealOf(name), 'ours')?.id ?? '';
      return { name, choice: { kind: 'term-sheet', edition: 'shareable', type, draftId, language } as const };
    }),
  );
  return [...remake, ...sheets];
}

function dealOf(name: string) {
  return name.includes('co-production') ? CO_PRODUCTION : REMAKE;
}
const REMAKE = aSample('invented-remake');
const CO_PRODUCTION = aSample('invented-co-production');

/** Each law answers what breaks it, in words. */
const LAWS: readonly (readonly [promise: string, faultsIn: (paper: Paper) => string[]])[] = [
  ['shows in every reference the number that its place has', wrongReferences],
  [
    'names at the foot of the page or in its list, with year and grade, what a sentence rests on',
    wrongFootnotes,
  ],
  ['types no number in front of a heading or an article', typedNumbers],
  ['ties the styles of its headings and articles to one list of several levels', unlinkedStyles],
  ['uses the styles of one family for all tables', ({ body }) => all(body, TABLE_STYLE).filter(isForeign)],
  ['repeats the row that names the columns', headsNotRepeated],
  ['has contents with page numbers from ten pages on, and none before', wrongContents],
  ['breaks no line within a figure and its unit', splitFigures],
  ['keeps a heading on the page of what it heads', ({ parts }) => HEADS.filter((id) => !keeps(parts, id))],
  ['says in words what each picture shows', ({ body }) => all(body, /<wp:docPr ([^>]*)>/g).filter(isMute)],
  ['gives lines of Hangul a height that no font changes, and room for pictures', linesByFont],
  ['numbers no line above its notes', ({ parts }) => all(parts['word/footnotes.xml'] ?? '', NUMBERED_LINE)],
  ['says which language it speaks', wrongLanguage],
  ['lies on Letter in English and on A4 otherwise', wrongSheet],
  ['spells as in the United States', ({ paragraphs, lang }) => (lang === 'ko' ? [] : british(paragraphs))],
  ['keeps to one register in Korean', ({ paragraphs }) => textsOf(paragraphs).filter(isPolite)],
  [
    'names its places as Word allows',
    ({ body }) => all(body, /<w:bookmarkStart [^>]*w:name="([^"]*)"/g).filter(isBadName),
  ],
];

describe('every document', () => {
  it.each(LAWS)('%s', (_promise, faultsIn) => {
    expect(PAPERS.length).toBeGreaterThan(35);
    expect(PAPERS.flatMap((paper) => faultsIn(paper).map((fault) => `${paper.name}: ${fault}`))).toEqual([]);
  });

  it('refers at all: sheets to parts, articles, clauses and exhibits, briefs and lists to their sources', () => {
    const kinds = (name: string) => {
      const paper = PAPERS.find((each) => each.name === name);
      const found = all(
        `${paper?.body ?? ''}${paper?.parts['word/footnotes.xml'] ?? ''}`,
        /w:instr="REF [a-z]+_(?:ko_)?(\p{L}+)_/gu,
      );
      return [...new Set(found)].toSorted().join(' ');
    };
    expect(kinds('term-sheet, shareable, en')).toBe('article clause exhibit part');
    expect(kinds('term-sheet, shareable, ko')).toBe('article clause exhibit part');
    expect(kinds('term-sheet, series, both')).toBe('article clause exhibit part');
    expect(kinds('brief, standard, ko')).toBe('source');
    expect(kinds('issues-list, shareable, docx, en')).toBe('source');
  });
});

const TABLE_STYLE = /<w:tblStyle w:val="([^"]+)"/g;
const isForeign = (style: string) => !style.startsWith('Jibun');
const HEADS = ['Heading1', 'Heading2', 'Heading3', 'Clause1', 'Caption', 'TableHead'];

/** A paragraph with the number that Word will put in front of it. */
type Counted = {
  readonly style: string;
  readonly text: string;
  readonly number: string;
  readonly places: readonly string[];
  readonly xml: string;
};

/** Counts by the numbering part alone, as Word does; shares nothing with the writer. */
function countedIn(parts: Readonly<Record<string, string>>): Counted[] {
  const numbering = parts['word/numbering.xml'] ?? '';
  const levels = new Map(
    [...numbering.matchAll(/<w:abstractNum [^>]*w:abstractNumId="(\d+)".*?<\/w:abstractNum>/gs)].map(
      ([xml, id]) => [
        id,
        [...xml.matchAll(/<w:lvl .*?<\/w:lvl>/gs)].map(([lvl]) => ({
          text: /<w:lvlText w:val="([^"]*)"/.exec(lvl)?.[1] ?? '',
          format: /<w:numFmt w:val="([^"]*)"/.exec(lvl)?.[1] ?? '',
        })),
      ],
    ),
  );
  const nums = new Map(
    [...numbering.matchAll(/<w:num w:numId="(\d+)"[^>]*><w:abstractNumId w:val="(\d+)"/g)].map(
      ([, num, abstract]) => [num, abstract],
    ),
  );
  const styled = new Map(
    [...(parts['word/styles.xml'] ?? '').matchAll(/<w:style [^>]*w:styleId="(\w+)".*?<\/w:style>/gs)].flatMap(
      ([xml, id]) => {
        const [, level, num] = NUM_PR.exec(xml) ?? [];
        return num === undefined ? [] : [[id, [num, Number(level)]] as const];
      },
    ),
  );
  const counts = new Map<string, number[]>();
  return [...(parts['word/document.xml'] ?? '').matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([xml]) => {
    const style = /<w:pStyle w:val="(\w+)"/.exec(xml)?.[1] ?? 'Normal';
    const [, own, ownNum] = NUM_PR.exec(xml) ?? [];
    const [num, level] = ownNum === undefined ? (styled.get(style) ?? []) : [ownNum, Number(own)];
    let number = '';
    if (num !== undefined && level !== undefined) {
      const steps = (counts.get(num) ?? []).slice(0, level + 1);
      while (steps.length <= level) steps.push(0);
      steps[level] = (steps[level] ?? 0) + 1;
      counts.set(num, steps);
      const of = levels.get(nums.get(num) ?? '') ?? [];
      number = (of[level]?.text ?? '').replace(/%(\d)/g, (_sign, at: string) =>
        inFormat(steps[Number(at) - 1] ?? 0, of[Number(at) - 1]?.format ?? ''),
      );
    }
    const places = all(xml, /<w:bookmarkStart [^>]*w:name="([^"]*)"/g);
    return { style, text: lettersIn(xml), number, places, xml };
  });
}

const NUM_PR = /<w:numPr><w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/;

function inFormat(count: number, format: string): string {
  if (format === 'upperLetter') return 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(count - 1);
  if (format === 'lowerLetter') return 'abcdefghijklmnopqrstuvwxyz'.charAt(count - 1);
  return format === 'decimalEnclosedCircle' ? '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'.charAt(count - 1) : String(count);
}

function wrongReferences({ parts, body, paragraphs }: Paper): string[] {
  const notes = parts['word/footnotes.xml'] ?? '';
  return [
    ...(body + notes).matchAll(/<w:fldSimple w:instr="REF (\S+) ([^"]*)">(.*?)<\/w:fldSimple>/gs),
  ].flatMap(([, name = '', switches = '', inside = '']) => {
    const shown = lettersIn(inside);
    const place = paragraphs.find(({ places }) => places.includes(name));
    if (!place) return [`${name} is nowhere`];
    const marked = /<w:bookmarkStart [^>]*w:id="(\d+)"[^>]*>/g;
    const mark = [...place.xml.matchAll(marked)].find(([start]) => start.includes(`w:name="${name}"`));
    const end = place.xml.indexOf(`<w:bookmarkEnd w:id="${mark?.[1] ?? ''}"/>`);
    const words = lettersIn(place.xml.slice(mark?.index ?? 0, end));
    const wanted = switches === '\\h' ? words : place.number.replace(/\.$/, '');
    return shown === wanted ? [] : [`${name} ${switches} shows ${shown}, and is ${wanted}`];
  });
}

/** Each with the year and the grade of its source, and none refers to a list of sources that does not stand. */
function wrongFootnotes({ name, parts, body, paragraphs }: Paper): string[] {
  const notes = new Map(
    [...(parts['word/footnotes.xml'] ?? '').matchAll(/<w:footnote w:id="(\d+)".*?<\/w:footnote>/gs)].map(
      ([xml, id = '']) => [id, lettersIn(xml).trim()],
    ),
  );
  const marks = all(body, /<w:footnoteReference w:id="(\d+)"\/>/g);
  const hasList = paragraphs.some(({ style, places }) => style === 'Source' && places.length > 0);
  const lacking = !/one-page/.test(name) && hasList && marks.length === 0 ? ['names no source'] : [];
  const unsaid = marks.filter((id) => !SAYS_A_SOURCE.test(notes.get(id) ?? ''));
  const listed = [...notes.values()].filter((note) => /\[\d+\]$/.test(note) !== hasList && note !== '');
  // The long tables of a full brief refer to the list itself, which says year and grade; nobody typed such a number.
  const referred = new Set(/full/.test(name) ? all(body, /w:instr="REF [a-z]+_source_(\d+) /g) : []);
  const typed = paragraphs.filter(
    ({ text, style }) =>
      style !== 'Source' && [...text.matchAll(/\[(\d+)\]/g)].some(([, number = '']) => !referred.has(number)),
  );
  const isTwice = marks.length !== new Set(marks).size ? ['a footnote stands twice'] : [];
  return [...lacking, ...unsaid, ...listed, ...typed.map(({ text }) => text.slice(0, 60)), ...isTwice];
}

const SAYS_A_SOURCE = new RegExp(
  `^.+(?:\\d{4}|undated|날짜 미상).*, (?:${Object.values(SOURCE_GRADE_WORDS)
    .flatMap(({ en, ko }) => [en, ko])
    .join('|')})(?: \\[\\d+\\])?$`,
);

function typedNumbers({ paragraphs }: Paper): string[] {
  return paragraphs
    .filter(
      ({ style, text }) =>
        /^(?:Heading|Clause)\d$/.test(style) && /^(?:제?\d+[조부.]|\(?\d+\.\d+|[①-⑳])/.test(text),
    )
    .map(({ text }) => text.slice(0, 60));
}

function unlinkedStyles({ parts }: Paper): string[] {
  const [styles, numbering] = [parts['word/styles.xml'] ?? '', parts['word/numbering.xml'] ?? ''];
  return ['Heading1', 'Heading2', 'Clause1', 'Clause2', 'Clause3'].filter(
    (id) =>
      !new RegExp(`w:styleId="${id}"(?:(?!</w:style>).)*<w:numPr>`, 's').test(styles) ||
      !numbering.includes(`<w:pStyle w:val="${id}"/>`),
  );
}

function headsNotRepeated({ body }: Paper): string[] {
  return [...body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)]
    .map(([table]) => table)
    .filter((table) => /w:firstRow="(?:1|true)"/.test(table) && table.includes('"JibunGrid"'))
    .filter((table) => !/^.*?<w:tr[ >](?:(?!<\/w:tr>).)*<w:tblHeader\/>/s.test(table))
    .map((table) => lettersIn(table).slice(0, 60));
}

/** A list whose groups are rows has hardly a heading, and the two lengths of a brief that have an end have none. */
function wrongContents({ name, parts, body, paragraphs }: Paper): string[] {
  const headings = paragraphs.filter(({ style }) => /^(?:Heading[13]|Clause1)$/.test(style)).length;
  const notes = parts['word/footnotes.xml'];
  const { count } = estimatePages(
    { document: body, styles: parts['word/styles.xml'] ?? '', ...(notes ? { footnotes: notes } : {}) },
    IN_MALGUN,
  );
  const pages = all(
    body,
    /PAGEREF \S+ \\h <\/w:instrText><\/w:r><w:r><w:fldChar w:fldCharType="separate"\/><\/w:r><w:r><w:t>(\d+)</g,
  );
  const has = pages.length > 0;
  if (has && (count < 10 || pages.some((page) => Number(page) > count)))
    return [`contents on ${count} pages`];
  const wants = count >= 10 && headings >= 4 && !/brief, (?:one-page|standard)/.test(name);
  return wants && !has ? [`none on ${count} pages`] : [];
}

function splitFigures({ paragraphs }: Paper): string[] {
  const split =
    /\b[A-Z]{3} \d|\d (?:months|years|days|million|percent|개월|원|만|억)(?!\p{L})|\d %|\b(?:Exhibit|Part) [A-Z]\b|제\d+조 제\d+항/gu;
  return paragraphs
    .filter(({ style }) => !/^(?:Quote|Clause|TOC\d)$/.test(style))
    .flatMap(({ xml }) => [...lettersIn(xml, false).matchAll(split)].map(([found]) => found));
}

function keeps(parts: Paper['parts'], id: string): boolean {
  return new RegExp(`w:styleId="${id}"(?:(?!</w:style>).)*<w:keepNext/>`, 's').test(
    parts['word/styles.xml'] ?? '',
  );
}

const isMute = (properties: string) => (/descr="([^"]*)"/.exec(properties)?.[1] ?? '').length < 10;

/** A share of the line is a share of the font's, and fonts that stand in for Word's own are higher. */
function linesByFont({ parts, lang }: Paper): string[] {
  // No paper of ours has endnotes; docx writes their style all the same.
  const styles = (parts['word/styles.xml'] ?? '')
    .split('<w:style ')
    .filter((style) => !style.includes('"EndnoteText"'));
  return lang !== 'ko' ? [] : all(styles.join(''), /<w:spacing ([^>]*w:lineRule="auto"[^>]*)\/>/g);
}

const NUMBERED_LINE = /(<w:footnoteRef\/>)<\/w:r><w:r><w:(?:s|continuationS)eparator\/>/g;

function wrongLanguage({ parts, lang }: Paper): string[] {
  const core = /<dc:language>([^<]*)/.exec(parts['docProps/core.xml'] ?? '')?.[1] ?? '';
  const isTagged = /<w:lang [^>]*w:eastAsia="ko-KR"/.test(parts['word/styles.xml'] ?? '');
  return (lang === 'both' || core === (lang === 'ko' ? 'ko-KR' : 'en-US')) && isTagged ? [] : [core];
}

function wrongSheet({ body, lang }: Paper): string[] {
  const sheets = all(body, /<w:pgSz ([^>]*)\/>/g).map((size) =>
    [.../w:(?:w|h)="(\d+)"/g[Symbol.matchAll](size)]
      .map((m) => Number(m[1]))
      .toSorted((a, b) => a - b)
      .join(' x '),
  );
  const wanted = lang === 'en' ? '12240 x 15840' : '11906 x 16838';
  return sheets.filter((sheet) => sheet !== wanted);
}

/** A person's own words and their clauses are spelt as they were typed. */
function british(paragraphs: readonly Counted[]): string[] {
  return textsOf(paragraphs).flatMap((text) =>
    [...text.matchAll(BRITISH)]
      .map(({ 0: word, index }) => ({
        word,
        around: text.slice(Math.max(0, index - 12), index + word.length),
      }))
      .filter(({ around }) => !TYPED.includes(around))
      .map(({ word }) => word),
  );
}

const BRITISH =
  /\b(?:licence[ds]?|licences|\w*favour\w*|organis\w+|colour\w*|labour\w*|judgement|programme|recognis\w+|cheque|whilst|honour\w*|theatre)\b/gi;
const TYPED = JSON.stringify([REMAKE, CO_PRODUCTION]);

/** What we write ends in -다; a person's own words and quotations may do as they like. */
const isPolite = (text: string) => /[가-힣](?:습니다|세요|십시오)[.”]/.test(text);

const isBadName = (name: string) => !/^[\p{L}_][\p{L}\p{N}_]{0,39}$/u.test(name);

function textsOf(paragraphs: readonly Counted[]): string[] {
  return paragraphs.filter(({ style }) => style !== 'Quote').map(({ text }) => text);
}

/** `isSame`: a space at which no line ends counts as any other. */
function lettersIn(xml: string, isSame = true): string {
  const text = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
    .map((match) => (match[1] === undefined ? '\n' : unescapeXml(match[1])))
    .join('');
  return isSame ? text.replaceAll('\u00a0', ' ') : text;
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}
