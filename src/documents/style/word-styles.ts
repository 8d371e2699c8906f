import { BorderStyle, LineRuleType } from 'docx';
import type { IStylesOptions } from 'docx';
import { Fail } from '#domain/base/failure.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { IN_MALGUN } from '#documents/pages/measure-lines.ts';
import type { HouseBase } from './house-base.ts';
import { NUMBERING, headingsLinked } from './word-numbering.ts';

/**
 * What a firm may change without being a programmer: `templates/documents/styles.json`. Sizes in points,
 * margins in millimetres, colours as RRGGBB.
 */
export type WordStyle = {
  readonly fonts: Readonly<Record<Lang, FontChoice>>;
  readonly bodySizePt: Readonly<Record<Lang, number>>;
  readonly marginMm: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly colours: {
    readonly ink: string;
    readonly muted: string;
    readonly accent: string;
    readonly rule: string;
    readonly tint: string;
    readonly favourable: string;
    readonly unfavourable: string;
  };
  /** The firm's own Word file that documents are laid on. `styles.json` does not know it. */
  readonly house?: HouseBase;
};

/** `body` and `heading` set Latin letters and digits, `eastAsian` Hangul and Hanja. */
export type FontChoice = { readonly body: string; readonly heading: string; readonly eastAsian: string };

/**
 * The style that Jibun ships. Office installs every face on Windows and macOS; the East Asian one is Word's
 * default for Korean.
 */
export const DEFAULT_STYLE: WordStyle = {
  fonts: {
    en: { body: 'Times New Roman', heading: 'Arial', eastAsian: 'Malgun Gothic' },
    ko: { body: 'Arial', heading: 'Arial', eastAsian: 'Malgun Gothic' },
  },
  bodySizePt: { en: 11, ko: 10 },
  marginMm: { top: 25, right: 23, bottom: 23, left: 23 },
  colours: {
    ink: '1B1F24',
    muted: '5C6470',
    accent: '1F3A5F',
    rule: 'C9CED6',
    tint: 'F1F3F6',
    favourable: '1D5FA8',
    unfavourable: 'B3500A',
  },
};

export const PARAGRAPH_STYLE_NAMES = [
  'Normal',
  'Title',
  'Subtitle',
  'Marking',
  'Lead',
  'ContentsHead',
  'Note',
  'Quote',
  'ListItem',
  'Source',
  'TableText',
  'TableHead',
  'TableLabel',
  'TermValue',
  'Clause',
  'Legend',
  'Rule',
  'Caption',
  'BoxHead',
  'BoxText',
  'Signature',
  'Clause1',
  'Clause2',
  'Clause3',
] as const;
export type ParagraphStyleName = (typeof PARAGRAPH_STYLE_NAMES)[number];

export const CHARACTER_STYLE_NAMES = [
  'Favourable',
  'Unfavourable',
  'Neutral',
  'Muted',
  'Accent',
  'Inserted',
  'Deleted',
] as const;
export type CharacterStyleName = (typeof CHARACTER_STYLE_NAMES)[number];

/** BCP 47 tag of a document in the language. */
export const LANGUAGE_TAG: Readonly<Record<Lang, string>> = { en: 'en-US', ko: 'ko-KR' };

/**
 * In either document Hangul is tagged Korean and Latin words English. Word and LibreOffice break Latin words
 * tagged Korean at any letter.
 */
const TEXT_LANGUAGES = { value: 'en-US', eastAsia: 'ko-KR' } as const;

/**
 * `sheet`: small headings for a document that is mostly table. `letter`: the same, set close: a memo of two pages, a list.
 * `facing`: a sheet whose clauses stand in two columns.
 */
export type Density = 'brief' | 'sheet' | 'letter' | 'facing';

/** All paragraph and character styles, once. */
export function wordStyles(style: WordStyle, lang: Lang, density: Density): IStylesOptions {
  const { document, ...others } = namedStyles(style, lang, density).default ?? {};
  const base = { size: halfPoints(style.bodySizePt[lang]), line: BODY_LINE[lang] };
  const ruled = <Style extends Spaced>(looks: Style) => withLineRule(looks, lang, base);
  return {
    ...namedStyles(style, lang, density),
    default: {
      ...(document ? { document: ruled(document) } : {}),
      ...Object.fromEntries(
        Object.entries(others).map(([name, looks]) => [name, 'paragraph' in looks ? ruled(looks) : looks]),
      ),
    },
    paragraphStyles: (namedStyles(style, lang, density).paragraphStyles ?? []).map(ruled),
  };
}

/** In 240ths of a line. */
const BODY_LINE: Readonly<Record<Lang, number>> = { en: 288, ko: 300 };

type Spaced = {
  readonly run?: { readonly size?: unknown };
  readonly paragraph?: { readonly spacing?: { readonly line?: number; readonly lineRule?: unknown } };
};

/**
 * Where a style states a line spacing without its rule, Word takes the rule of the style below it, and LibreOffice takes
 * the figure for a height: then the pages of the two have nothing to do with each other. In Korean the spacing is a
 * height: fonts that stand in for Word's own (Noto, Apple SD Gothic) have higher lines, and a share of them would
 * set the same brief on two pages more. It is the least height and not the exact one, which would cut pictures.
 */
function withLineRule<Style extends Spaced>(
  looks: Style,
  lang: Lang,
  base: { readonly size: number; readonly line: number },
): Style {
  const { paragraph: own, run } = looks;
  const { line, lineRule } = own?.spacing ?? {};
  if (lineRule !== undefined || (line === undefined && lang === 'en')) return looks;
  const size = typeof run?.size === 'number' ? run.size : base.size;
  const spacing =
    lang === 'en'
      ? { lineRule: LineRuleType.AUTO }
      : {
          line: leastHeight(size, line ?? base.line),
          lineRule: LineRuleType.AT_LEAST,
        };
  return { ...looks, paragraph: { ...own, spacing: { ...own?.spacing, ...spacing } } };
}

/**
 * Notes and sources hold no picture and are set close, closer than the lines of most fonts for Hangul: their height is
 * the exact one.
 */
function noteLine(lang: Lang, size: number, line: number) {
  return lang === 'en' ? { line } : { line: leastHeight(size, line), lineRule: LineRuleType.EXACT };
}

/** Of so many half points, in twentieths of a point. */
function leastHeight(size: number, line: number): number {
  return Math.round((size * 10 * IN_MALGUN.eastAsian * line) / (1000 * 240));
}

function namedStyles(style: WordStyle, lang: Lang, density: Density): IStylesOptions {
  const { colours } = style;
  const size = halfPoints(style.bodySizePt[lang]);
  const body = fontOf(style, lang, 'body');
  const heading = fontOf(style, lang, 'heading');
  const small = size - (lang === 'en' ? 4 : 3);
  const lineBody = BODY_LINE[lang];
  const isSheet = density !== 'brief';
  const isLetter = density === 'letter';
  const headings = headingsLinked(lang, density);
  const clauses = NUMBERING.clauses[lang];
  return {
    default: {
      document: {
        run: {
          font: body,
          size,
          color: colours.ink,
          language: TEXT_LANGUAGES,
        },
        paragraph: {
          spacing: { line: lineBody, after: 120 },
        },
      },
      title: {
        run: { font: heading, size: size + (isLetter ? 14 : 26), bold: true, color: colours.accent },
        paragraph: { spacing: { before: 0, after: 100, line: 264 }, keepNext: true },
      },
      heading1: {
        run: { font: heading, size: size + (isSheet ? 4 : 10), bold: true, color: colours.accent },
        paragraph: {
          spacing: { before: isSheet ? 320 : 440, after: isSheet ? 110 : 160, line: 264 },
          numbering: { reference: headings, level: 0 },
          keepNext: true,
          keepLines: true,
          border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: colours.accent, space: 4 } },
        },
      },
      heading2: {
        run: { font: heading, size: isSheet ? small + 1 : size + 2, bold: true, color: colours.ink },
        paragraph: {
          spacing: { before: 300, after: 100, line: 264 },
          numbering: { reference: headings, level: 1 },
          keepNext: true,
          keepLines: true,
        },
      },
      heading3: {
        run: {
          font: heading,
          size: isSheet ? small + 1 : size - 1,
          bold: true,
          color: isSheet ? colours.ink : colours.muted,
        },
        paragraph: {
          spacing: { before: isLetter ? 100 : 200, after: isLetter ? 20 : 60, line: 264 },
          keepNext: true,
          keepLines: true,
        },
      },
      hyperlink: { run: { color: colours.accent, underline: {} } },
      footnoteText: {
        run: { font: heading, size: small - 1, color: colours.ink },
        paragraph: { spacing: { before: 0, after: 20, ...noteLine(lang, small - 1, 240) } },
      },
    },
    paragraphStyles: [
      paragraph('Subtitle', 'Subtitle', {
        run: { font: heading, size: size + 4, color: colours.muted },
        paragraph: { spacing: { after: isLetter ? 160 : 320, line: 276 } },
      }),
      paragraph('Marking', 'Marking', {
        run: { font: heading, size: small, bold: true, color: colours.unfavourable },
        paragraph: { spacing: { before: 0, after: 480 } },
      }),
      paragraph('Lead', 'Lead', {
        run: { font: heading, size: size + 1 },
        paragraph: { spacing: { after: 100, line: lineBody + 24 } },
      }),
      paragraph('ContentsHead', 'Contents Heading', {
        run: { font: heading, size: small + 1, bold: true, color: colours.muted },
        paragraph: { spacing: { before: 420, after: 120 }, keepNext: true },
      }),
      paragraph('Note', 'Note', {
        // A letter is set in the type of tables throughout, the note below it too.
        run: isLetter
          ? { font: heading, size: small, color: colours.muted }
          : { size: small + 1, color: colours.muted },
        paragraph: { spacing: { before: 40, after: 120, line: 264 } },
      }),
      paragraph('Quote', 'Quote', {
        run: { size: size - 1, color: colours.ink },
        paragraph: {
          spacing: { before: 60, after: 120, line: 276 },
          indent: { left: 280, right: 280 },
          border: { left: { style: BorderStyle.SINGLE, size: 12, color: colours.rule, space: 10 } },
        },
      }),
      paragraph('ListItem', 'List Paragraph', { paragraph: { spacing: { after: 70 } } }),
      paragraph('Source', 'Source', {
        run: { font: heading, size: small - 2 },
        paragraph: { spacing: { after: 50, ...noteLine(lang, small - 2, 252) }, keepLines: true },
      }),
      paragraph('TableText', 'Table Text', {
        run: { font: heading, size: small },
        paragraph: { spacing: { before: 0, after: 0, line: isLetter ? 245 : lang === 'en' ? 264 : 276 } },
      }),
      paragraph('TableHead', 'Table Head', {
        run: { font: heading, size: small - 1, bold: true, color: colours.accent },
        paragraph: { spacing: { before: 0, after: 0, line: 252 }, keepNext: true },
      }),
      paragraph('TableLabel', 'Table Label', {
        run: { font: heading, size: small, bold: true, color: colours.muted },
        paragraph: { spacing: { before: 0, after: 0, line: lang === 'en' ? 264 : 276 } },
      }),
      paragraph('TermValue', 'Term Value', {
        run: { font: heading, size: small + 1, color: colours.accent },
        paragraph: { spacing: { before: 20, after: 60, line: 264 } },
      }),
      paragraph('Clause', 'Clause', {
        run: { size: size - 1 },
        paragraph: { spacing: { before: 0, after: 100, line: lineBody - 12 } },
      }),
      paragraph('Legend', 'Legend', {
        run: { font: heading, size: small, color: colours.ink },
        paragraph: {
          spacing: { before: 0, after: 0, line: 270 },
          shading: { fill: colours.tint },
          border: {
            left: { style: BorderStyle.SINGLE, size: 24, color: colours.accent, space: 8 },
          },
          indent: { left: 200, right: 120 },
        },
      }),
      paragraph('Rule', 'Rule', {
        paragraph: {
          spacing: { before: 0, after: 160, line: 120, lineRule: LineRuleType.EXACT },
          border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: colours.accent, space: 1 } },
        },
      }),
      paragraph('Caption', 'caption', {
        run: { font: heading, size: small - 1, bold: true, color: colours.muted },
        paragraph: { spacing: { before: 160, after: 80, line: 252 }, keepNext: true },
      }),
      paragraph('BoxHead', 'Box Head', {
        run: { font: heading, size: small, bold: true, color: 'FFFFFF' },
        paragraph: { spacing: { before: 0, after: 0, line: 252 }, keepNext: true },
      }),
      paragraph('BoxText', 'Box Text', {
        run: { font: heading, size: small },
        paragraph: { spacing: { before: 0, after: 60, line: 252 } },
      }),
      paragraph('Signature', 'Signature Line', {
        run: { font: heading, size: small },
        paragraph: {
          spacing: { before: 0, after: isLetter ? 80 : 120, line: isLetter ? 252 : 276 },
          keepNext: true,
          keepLines: true,
        },
      }),
      paragraph('Clause1', 'Clause 1', {
        run: { font: heading, size, bold: true },
        paragraph: {
          spacing: { before: isLetter ? 100 : 240, after: isLetter ? 20 : 80, line: 264 },
          numbering: { reference: clauses, level: 0 },
          keepNext: true,
          // Articles are found in the navigation, below the parts of the paper.
          outlineLevel: 1,
        },
      }),
      paragraph('Clause2', 'Clause 2', {
        ...(density === 'facing' ? { run: { font: heading, size: small } } : {}),
        paragraph: {
          spacing: density === 'facing' ? { before: 0, after: 0, line: 264 } : { after: 100 },
          numbering: { reference: clauses, level: 1 },
        },
      }),
      paragraph('Clause3', 'Clause 3', {
        paragraph: { spacing: { after: 80 }, numbering: { reference: clauses, level: 2 } },
      }),
      paragraph('Header', 'header', {
        run: { font: heading, size: small - 2, color: colours.muted },
        paragraph: { spacing: { after: 0 } },
      }),
      paragraph('Footer', 'footer', {
        run: { font: heading, size: small - 2, color: colours.muted },
        paragraph: { spacing: { after: 0 } },
      }),
      paragraph('TOC1', 'toc 1', {
        run: { font: heading, size: small + 1 },
        paragraph: { spacing: { before: 30, after: 30 } },
      }),
      paragraph('TOC2', 'toc 2', {
        run: { font: heading, size: small },
        paragraph: { spacing: { before: 0, after: 0 }, indent: { left: 360 } },
      }),
      paragraph('TOC3', 'toc 3', {
        run: { font: heading, size: small },
        paragraph: { spacing: { before: 0, after: 0 }, indent: { left: 360 } },
      }),
    ],
    characterStyles: [
      character('Favourable', { color: colours.favourable, bold: true }),
      character('Unfavourable', { color: colours.unfavourable, bold: true }),
      character('Neutral', { color: colours.ink, bold: true }),
      character('Muted', { color: colours.muted }),
      character('Accent', { color: colours.accent, bold: true }),
      // What a later paper added and dropped: told apart without colour.
      character('Inserted', { color: colours.ink, underline: {} }),
      character('Deleted', { color: colours.muted, strike: true }),
      // The docx library uses this style for the entries of a table of contents.
      character('IndexLink', { color: colours.ink }),
    ],
  };
}

/** The font of all scripts in a role. */
function fontOf(style: WordStyle, lang: Lang, role: 'body' | 'heading') {
  const { [role]: latin, eastAsian } = style.fonts[lang];
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia: eastAsian };
}

/**
 * Jibun's style with what `styles.json` changes. Throws Fail `library-invalid` that names the field
 * for text that is no JSON or a value that Word could not use.
 */
export function parseWordStyle(json: string, file: string): WordStyle {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    throw styleFail(file, '', 'is not valid JSON', 'JSON 형식이 아닙니다');
  }
  return merged(DEFAULT_STYLE, parsed, file, '') as WordStyle;
}

/** The base with each field of the override in place of its own. Unknown fields and wrong kinds are refused. */
function merged(base: unknown, over: unknown, file: string, path: string): unknown {
  if (typeof base === 'string') return checkedText(base, over, file, path);
  if (typeof base === 'number') {
    if (typeof over === 'number' && over >= 5 && over <= 60) return over;
    throw styleFail(file, path, 'must be a number from 5 to 60', '5~60 사이의 수여야 합니다');
  }
  if (typeof base !== 'object' || base === null || typeof over !== 'object' || over === null) {
    throw styleFail(file, path, 'must be an object', '객체여야 합니다');
  }
  const fields = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(over)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (!fields.has(key)) throw styleFail(file, at, 'is not a field of the style', '알 수 없는 항목입니다');
    fields.set(key, merged(fields.get(key), value, file, at));
  }
  return Object.fromEntries(fields);
}

function checkedText(base: string, over: unknown, file: string, path: string): string {
  const isColour = /^[0-9A-F]{6}$/.test(base);
  if (typeof over === 'string' && isColour && /^[0-9A-Fa-f]{6}$/.test(over)) return over.toUpperCase();
  if (typeof over === 'string' && !isColour && /^[\p{L}\p{N} _-]{1,60}$/u.test(over)) return over;
  throw isColour
    ? styleFail(file, path, 'must be a colour like 1F3A5F', '1F3A5F 같은 색상값이어야 합니다')
    : styleFail(file, path, 'must be the name of a font', '글꼴 이름이어야 합니다');
}

function styleFail(file: string, path: string, en: string, ko: string): Fail {
  const place = path === '' ? file : `${file}, ${path}`;
  return new Fail(
    'library-invalid',
    {
      en: `${place}: ${en}. Correct the file or remove your own copy.`,
      ko: `${place}: ${ko}. 파일을 고치거나 사용자 서식을 지우세요.`,
    },
    path === '' ? file : `${file}:${path}`,
  );
}

type Looks = Pick<NonNullable<IStylesOptions['paragraphStyles']>[number], 'run' | 'paragraph'>;

function paragraph(id: string, name: string, looks: Looks) {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...looks };
}

type CharacterLooks = {
  readonly color: string;
  readonly bold?: boolean;
  readonly underline?: Record<string, never>;
  readonly strike?: boolean;
};

function character(id: string, run: CharacterLooks) {
  return { id, name: id, basedOn: 'DefaultParagraphFont', quickFormat: true, run };
}

function halfPoints(points: number): number {
  return Math.round(points * 2);
}
