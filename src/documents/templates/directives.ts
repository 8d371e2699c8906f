import { Fail } from '#domain/base/failure.ts';
import { cutText } from '#documents/text/cut-text.ts';
import { PARAGRAPH_STYLE_NAMES } from '#documents/style/word-styles.ts';
import type { ParagraphStyleName } from '#documents/style/word-styles.ts';

/**
 * How a table looks: `grid` with a header row (a row with bold words in its first cell alone is the head of a group), `facts` with labels on the left, `plain` without lines, `boxes` side
 * by side under coloured heads (a cell that begins with `**Head**<br>` has that as its head), `signature` for the
 * columns of those who sign, `facing` for English on the left and Korean on the right (a cell that begins with
 * `**1. Head**<br>` has that as its numbered head), `columns` for the same without lines.
 */
const TABLE_LOOKS = ['grid', 'facts', 'plain', 'boxes', 'signature', 'facing', 'columns'] as const;
export type TableLook = (typeof TABLE_LOOKS)[number];

/**
 * Marks for Word inside a template, written as Markdown comments on a line of their own:
 * `<!-- style: Lead -->` the paragraphs that follow until the next block of another kind,
 * `<!-- table: grid 20 30 50 -->` the look of the next table and the widths of its columns in percent,
 * `<!-- contents: 1-2 -->` the headings of these depths with their pages, `<!-- page-break -->`,
 * `<!-- figure: leverage-map -->`,
 * `<!-- rows -->` ... `<!-- next-column -->` ... `<!-- end-rows -->` one table row per second heading,
 * `<!-- section: landscape -->` or `portrait`: from here on the pages lie or stand, `<!-- keep -->` the next block
 * stays on the page of the block after it. `text[^3]` and, on a line of its own, `[^3]: words` make a footnote.
 * `<!-- # ... -->` is a remark.
 */
export type Directive =
  | { readonly kind: 'style'; readonly style: ParagraphStyleName }
  | { readonly kind: 'table'; readonly look: TableLook; readonly widths: readonly number[] }
  | {
      readonly kind: 'contents';
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'figure'; readonly name: string }
  | { readonly kind: 'section'; readonly orientation: Orientation }
  | { readonly kind: 'page-break' | 'rows' | 'next-column' | 'end-rows' }
  | { readonly kind: 'keep' }
  | { readonly kind: 'remark' };

const ORIENTATIONS = ['portrait', 'landscape'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

/** A directive in a comment's text; undefined when it is none of ours. */
export function parseDirective(comment: string): Directive | undefined {
  const whole = comment.trim();
  if (!whole.startsWith('<!--') || !whole.endsWith('-->') || whole.length < '<!---->'.length)
    return undefined;
  const inside = whole.slice('<!--'.length, -'-->'.length).trim();
  if (inside.startsWith('#')) return { kind: 'remark' };
  const [, name = '', args = ''] = /^([a-z-]+)(?::\s*(.*))?$/s.exec(inside) ?? [];
  switch (name) {
    case 'style': {
      const style = PARAGRAPH_STYLE_NAMES.find((each) => each === args);
      return style && { kind: 'style', style };
    }
    case 'table':
      return parseTable(args);
    case 'contents': {
      // Copies of a template from before may still ask for page numbers by this word.
      const range = /^([1-3])-([1-3])(?: paged)?$/.exec(args);
      return range ? { kind: 'contents', from: Number(range[1]), to: Number(range[2]) } : undefined;
    }
    case 'figure':
      return args === '' ? undefined : { kind: 'figure', name: args };
    case 'section': {
      const orientation = ORIENTATIONS.find((each) => each === args);
      return orientation && { kind: 'section', orientation };
    }
    case 'keep':
    case 'page-break':
    case 'rows':
    case 'next-column':
    case 'end-rows':
      return args === '' ? { kind: name } : undefined;
    default:
      return undefined;
  }
}

/**
 * Throws Fail `library-invalid` with file and line for a comment that is no directive and no remark, or that never ends and
 * would swallow all that follows.
 */
export function checkDirectives(source: string, file: string): void {
  let at = source.indexOf('<!--');
  while (at !== -1) {
    const end = source.indexOf('-->', at + 4);
    const mark = end === -1 ? '' : source.slice(at, end + 3);
    if (parseDirective(mark) === undefined) throw noMark(source, at, mark, file);
    at = source.indexOf('<!--', end);
  }
}

function noMark(source: string, at: number, mark: string, file: string): Fail {
  const line = source.slice(0, at).split('\n').length;
  const shown = cutText((mark === '' ? source.slice(at, at + 200) : mark).replace(/\s+/g, ' '), 60);
  return new Fail(
    'library-invalid',
    {
      en: `${file}, line ${line}: ${shown} is not a mark that Jibun knows. Start a remark with "<!-- #".`,
      ko: `${file} ${line}번째 줄: ${shown} 표시를 알 수 없습니다. 메모는 "<!-- #"로 시작하세요.`,
    },
    `${file}:${line}`,
  );
}

function parseTable(args: string): Directive | undefined {
  const [name, ...numbers] = args.split(/\s+/);
  const look = TABLE_LOOKS.find((each) => each === name);
  const widths = numbers.map(Number);
  if (!look || widths.some((width) => !(width > 0 && width <= 100))) return undefined;
  return { kind: 'table', look, widths };
}
