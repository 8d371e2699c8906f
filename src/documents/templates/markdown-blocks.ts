import type { Lang } from '#domain/text/bilingual.ts';
import { Lexer } from 'marked';
import type { Token, Tokens } from 'marked';
import { parseDirective } from './directives.ts';
import type { Directive, TableLook } from './directives.ts';
import { unescapeMarkdown } from './escape-markdown.ts';
import type { CharacterStyleName, ParagraphStyleName } from '#documents/style/word-styles.ts';
import { CHARACTER_STYLE_NAMES } from '#documents/style/word-styles.ts';

/** A stretch of text with one look: bold, a class, a link. `\n` in it is a line break. */
export type Span = {
  readonly text: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly style?: CharacterStyleName;
  /** `#name` is a place in this document; anything else is an address. */
  readonly href?: string;
  /** A place inside the document that links lead to. */
  readonly anchor?: string;
  /** The words of the footnote whose number stands here. */
  readonly note?: readonly Span[];
  /** The number at the end of the text is one that Word counts: `Exhibit A`, `별지 2`. */
  readonly counted?: 'figures' | 'letters';
};

/** The words alone. */
export function spanText(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('');
}

export type Block =
  | ({ readonly kind: 'heading'; readonly depth: number; readonly spans: readonly Span[] } & Kept)
  | ({
      readonly kind: 'paragraph';
      readonly style: ParagraphStyleName;
      readonly spans: readonly Span[];
    } & Kept)
  | {
      readonly kind: 'list';
      readonly style: ParagraphStyleName;
      readonly isOrdered: boolean;
      readonly items: readonly (readonly Block[])[];
    }
  | ({
      readonly kind: 'table';
      readonly look: TableLook;
      /** Percent of the text width, one per column. */
      readonly widths: readonly number[];
      readonly header: readonly Cell[];
      readonly rows: readonly (readonly Cell[])[];
    } & Kept)
  | Extract<Directive, { kind: 'contents' | 'section' }>
  | { readonly kind: 'figure'; readonly name: string }
  | { readonly kind: 'page-break' | 'rows' | 'next-column' | 'end-rows' };

/** Stays on the page of what follows it. */
type Kept = { readonly isKept?: true };

export type Cell = {
  readonly spans: readonly Span[];
  readonly align: 'left' | 'center' | 'right';
  /** A numbered clause in a cell, and its language where that is not the language of the file. */
  readonly style?: 'Clause2';
  readonly lang?: Lang;
  /** The first clause of an article: its number begins anew. */
  readonly begins?: true;
};

/** A cell whose text holds no Markdown. */
export function plainCell(text: string, align: Cell['align']): Cell {
  return { spans: [{ ...PLAIN, text }], align };
}

/** Reads filled Markdown into blocks for Word. */
export function readMarkdown(markdown: string): Block[] {
  const { text, notes } = withoutNotes(markdown);
  return blocksOf(new QuickLexer({ gfm: true }).lex(text), { style: 'Normal', notes });
}

type Notes = ReadonlyMap<string, readonly Span[]>;
type Around = { readonly style: ParagraphStyleName; readonly notes: Notes };

/**
 * Footnotes are taken out before the rest is read: Markdown would take a note of one word for the address of a link.
 * What people wrote is escaped, so only a template's own brackets are found here.
 */
function withoutNotes(markdown: string): { readonly text: string; readonly notes: Notes } {
  if (!markdown.includes('[^')) return { text: markdown, notes: new Map() };
  const notes = new Map<string, readonly Span[]>();
  const text = markdown
    .replace(/^\[\^([\w-]+)\]:[ \t]*(.*)$/gm, (_line, name: string, words: string) => {
      notes.set(name, spansOf(new QuickLexer({ gfm: true }).inlineTokens(words), PLAIN, new Map()));
      return '';
    })
    .replace(/\[\^([\w-]+)\]/g, '<note id="$1">');
  return { text, notes };
}

/** What is filled in is escaped, so most cells hold no Markdown, and reading them as Markdown would only cost time. */
class QuickLexer extends Lexer {
  override inlineTokens(source: string, tokens: Token[] = []): Token[] {
    if (/[\n!-/:-@[-`{-~]/.test(source)) return super.inlineTokens(source, tokens);
    if (source !== '') tokens.push({ type: 'text', raw: source, text: source });
    return tokens;
  }
}

function blocksOf(tokens: readonly Token[], around: Around): Block[] {
  const blocks: Block[] = [];
  const { notes, style: plain } = around;
  let style = plain;
  let kept: { isKept?: true } = {};
  let table: { look: TableLook; widths: readonly number[] } = { look: 'grid', widths: [] };
  for (const token of tokens) {
    const { type } = token;
    if (type === 'space') continue;
    if (type === 'html') {
      const directive = parseDirective(token.raw);
      if (directive?.kind === 'style') style = directive.style;
      else if (directive?.kind === 'table') table = directive;
      else if (directive?.kind === 'keep') kept = { isKept: true };
      else if (directive && directive.kind !== 'remark') blocks.push(directive);
      continue;
    }
    if (type === 'paragraph' || type === 'text') {
      const spans = spansOf(inlineTokens(token), PLAIN, notes);
      if (spans.some(({ text }) => text.trim() !== ''))
        blocks.push({ kind: 'paragraph', style, spans, ...kept });
      kept = {};
      continue;
    }
    const asked = style;
    style = plain;
    if (type === 'table') {
      blocks.push({ ...tableOf(token as Tokens.Table, table, notes), ...kept });
      table = { look: 'grid', widths: [] };
    } else blocks.push(...otherBlocks(token, { style: asked, notes }));
    kept = {};
  }
  return blocks;
}

function otherBlocks(token: Token, { style: asked, notes }: Around): Block[] {
  switch (token.type) {
    case 'heading': {
      const heading = token as Tokens.Heading;
      return [
        { kind: 'heading', depth: Math.min(3, heading.depth), spans: spansOf(heading.tokens, PLAIN, notes) },
      ];
    }
    case 'list': {
      const list = token as Tokens.List;
      const style = asked === 'Normal' ? 'ListItem' : asked;
      return [
        {
          kind: 'list',
          style,
          isOrdered: list.ordered,
          items: list.items.map((item) => blocksOf(item.tokens, { style, notes })),
        },
      ];
    }
    case 'blockquote':
      return blocksOf((token as Tokens.Blockquote).tokens, { style: 'Quote', notes });
    case 'hr':
      return [{ kind: 'paragraph', style: 'Rule', spans: [span('')] }];
    case 'code':
      return [{ kind: 'paragraph', style: 'Normal', spans: [span((token as Tokens.Code).text)] }];
    default:
      return [];
  }
}

function tableOf(
  token: Tokens.Table,
  as: { look: TableLook; widths: readonly number[] },
  notes: Notes,
): Extract<Block, { kind: 'table' }> {
  const cell = (source: Tokens.TableCell): Cell => ({
    spans: spansOf(source.tokens, PLAIN, notes),
    align: source.align ?? 'left',
  });
  const header = token.header.map(cell);
  const columns = header.length;
  return {
    kind: 'table',
    look: as.look,
    widths: as.widths.length === columns ? as.widths : header.map(() => 100 / columns),
    header: header.every((each) => each.spans.every((one) => one.text === '')) ? [] : header,
    rows: token.rows.map((row) => row.map(cell)),
  };
}

function inlineTokens(token: Token): readonly Token[] {
  return 'tokens' in token && token.tokens ? token.tokens : [token];
}

type Dress = Omit<Span, 'text' | 'anchor' | 'note' | 'counted'>;
const PLAIN: Dress = { isBold: false, isItalic: false };

function span(text: string, dress: Dress = PLAIN): Span {
  return { ...dress, text: unescapeMarkdown(decodeEntities(text)) };
}

function spansOf(tokens: readonly Token[], outer: Dress, notes: Notes): Span[] {
  const spans: Span[] = [];
  const styles: (CharacterStyleName | undefined)[] = [];
  const dress = (): Dress => {
    const style = styles.findLast((each) => each !== undefined) ?? outer.style;
    return style ? { ...outer, style } : outer;
  };
  for (const token of tokens) {
    switch (token.type) {
      case 'strong':
        spans.push(...spansOf((token as Tokens.Strong).tokens, { ...dress(), isBold: true }, notes));
        break;
      case 'em':
        spans.push(...spansOf((token as Tokens.Em).tokens, { ...dress(), isItalic: true }, notes));
        break;
      case 'link': {
        const link = token as Tokens.Link;
        spans.push(...spansOf(link.tokens, { ...dress(), href: unescapeMarkdown(link.href) }, notes));
        break;
      }
      case 'br':
        spans.push(span('\n', dress()));
        break;
      case 'html': {
        const tag = readTag(token.raw);
        if (tag.kind === 'break') spans.push(span('\n', dress()));
        else if (tag.kind === 'open') styles.push(tag.style);
        else if (tag.kind === 'close') styles.pop();
        else if (tag.kind === 'anchor') spans.push({ ...span('', dress()), anchor: tag.name });
        else if (tag.kind === 'note') spans.push(...noteSpan(tag.name, notes, dress()));
        break;
      }
      case 'text':
        if ('tokens' in token && token.tokens) spans.push(...spansOf(token.tokens, dress(), notes));
        else spans.push(span(token.raw.replaceAll('\n', ' '), dress()));
        break;
      case 'escape':
        spans.push(span((token as Tokens.Escape).text, dress()));
        break;
      default:
        spans.push(span('text' in token ? String(token.text) : token.raw, dress()));
    }
  }
  return spans;
}

type Tag =
  | { readonly kind: 'break' | 'close' | 'other' }
  | { readonly kind: 'open'; readonly style: CharacterStyleName | undefined }
  | { readonly kind: 'anchor' | 'note'; readonly name: string };

/** A mark without its note leaves nothing: it may stand in a part of the template that was left out. */
function noteSpan(name: string, notes: Notes, dress: Dress): Span[] {
  const note = notes.get(name);
  return note === undefined ? [] : [{ ...span('', dress), note }];
}

/** `<br>`, `<span class="Favourable">`, `</span>`, `<a id="source-1">`. */
function readTag(raw: string): Tag {
  if (/^<br\s*\/?>$/i.test(raw)) return { kind: 'break' };
  if (/^<\/span>$/i.test(raw)) return { kind: 'close' };
  const note = /^<note id="([\w-]+)">$/.exec(raw)?.[1];
  if (note !== undefined) return { kind: 'note', name: note };
  const name = /^<a id="([\w-]+)">$/i.exec(raw)?.[1];
  if (name !== undefined) return { kind: 'anchor', name };
  const className = /^<span class="([\s\S]*)">$/i.exec(raw)?.[1];
  if (className === undefined) return { kind: 'other' };
  const wanted = unescapeMarkdown(className);
  return { kind: 'open', style: CHARACTER_STYLE_NAMES.find((style) => style === wanted) };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': '\u00a0',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** Entities that a template author writes; what people entered has its own `&` and is never touched. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:nbsp|amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity);
}
