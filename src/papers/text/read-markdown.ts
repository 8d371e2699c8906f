import { Lexer } from 'marked';
import type { MarkedToken, Token, Tokens } from 'marked';
import type {
  Block,
  PaperDocument,
  Paragraph,
  Part,
  Run,
  Unread,
} from '#domain/reading/document/paper-document.ts';
import { beginsItem } from './joined-lines.ts';
import { languageOf, lettersIn } from './letters.ts';
import { ParagraphMaker } from './paragraph-maker.ts';
import { readText } from './read-text.ts';
import { paragraphsOf } from '#domain/reading/document/paragraphs-of.ts';

/**
 * A contract in Markdown: its headings, lists, tables and emphasis are read, its links and pictures named. What is
 * nested so deep that nobody wrote it as a contract is read as plain text.
 */
export function readMarkdown(text: string): PaperDocument {
  const source = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  try {
    return documentOf(source);
  } catch (error) {
    if (error instanceof RangeError) return { ...readText(source, 'txt'), format: 'md' };
    throw error;
  }
}

function documentOf(source: string): PaperDocument {
  const reader = new Reader();
  const parts: Part[] = [{ id: 'body', kind: 'body', blocks: reader.blocks(Lexer.lex(source), 0) }];
  return {
    format: 'md',
    language: languageOf(parts),
    parts,
    revisions: [],
    comments: [],
    receipt: {
      counts: [{ what: 'letters', present: lettersToSee(source), read: lettersIn(wordsOf(parts)) }],
      unread: reader.unread,
      notes: [],
    },
  };
}

/** Numbers of lists are set anew when Markdown is shown, so they are counted on neither side. */
function wordsOf(parts: readonly Part[]): string {
  return [...paragraphsOf(parts)].map(({ text }) => text).join(' ');
}

/** Makes paragraphs of what the Markdown says, and counts them. */
class Reader {
  readonly unread: Unread[] = [];
  readonly #make = new ParagraphMaker();

  blocks(tokens: readonly Token[], level: number): Block[] {
    return tokens.flatMap((token) => this.#block(known(token), level));
  }

  #block(token: MarkedToken, level: number): Block[] {
    switch (token.type) {
      case 'heading':
        return [{ ...this.#paragraph(token.tokens), headingLevel: token.depth }];
      case 'paragraph':
      case 'text':
        return this.#lines(token.tokens ?? [{ type: 'text', raw: token.raw, text: token.text }]);
      case 'blockquote':
        return this.blocks(token.tokens, level);
      case 'list':
        return token.items.flatMap((item, at) => this.#item(token, item, at, level));
      case 'table':
        return [this.#table(token)];
      case 'code':
        // Text that is set in: a contract has no program in it.
        return this.#plain(token.text);
      case 'html':
        return this.#plain(withoutTags(token.raw));
      case 'space':
      case 'hr':
      case 'def':
        return [];
      default:
        return this.#plain(token.raw);
    }
  }

  /** The first paragraph of an item has its number or its mark. */
  #item(list: Tokens.List, item: Tokens.ListItem, at: number, level: number): Block[] {
    const delimiter = /^\s*\d+([.)])/.exec(item.raw)?.[1] ?? '.';
    const label = list.ordered ? `${(list.start === '' ? 1 : list.start) + at}${delimiter}` : '•';
    const [first, ...rest] = this.blocks(item.tokens, level + 1);
    if (first?.kind !== 'paragraph') return first ? [first, ...rest] : [];
    return [{ ...first, label, listLevel: level }, ...rest];
  }

  #table(token: Tokens.Table): Block {
    const cells = (row: readonly Tokens.TableCell[]) =>
      row.map((cell) => ({ columns: 1, blocks: cell.text.trim() === '' ? [] : this.#lines(cell.tokens) }));
    return {
      kind: 'table',
      rows: [
        { cells: cells(token.header), isHeader: true },
        ...token.rows.map((row) => ({ cells: cells(row) })),
      ],
    };
  }

  /** A hard line break ends a paragraph, as it does to a reader's eye; so does a line with a number of its own. */
  #lines(tokens: readonly Token[]): Paragraph[] {
    const lines: Token[][] = [[]];
    for (const [at, token] of tokens.entries()) {
      if (token.type === 'br' || (token.type === 'html' && /^<br\s*\/?>/i.test(token.raw))) {
        lines.push([]);
        continue;
      }
      const rest = tokens.slice(at + 1).map(({ raw }) => raw);
      const [first = token, ...more] = token.type === 'text' ? atNumbers(token, rest.join('')) : [token];
      lines.at(-1)?.push(first);
      for (const each of more) lines.push([each]);
    }
    return lines.map((line) => this.#paragraph(line)).filter(({ text }) => text !== '');
  }

  #paragraph(tokens: readonly Token[]): Paragraph {
    const paragraph = this.#make.paragraph('');
    const runs = trimmed(tokens.flatMap((token) => this.#runs(known(token), {}, paragraph.id)));
    return { ...paragraph, text: runs.map((run) => run.text).join(''), runs };
  }

  #runs(token: MarkedToken, look: Omit<Run, 'text'>, paragraph: number): Run[] {
    const inner = (more: Omit<Run, 'text'>): Run[] =>
      ('tokens' in token ? (token.tokens ?? []) : []).flatMap((each) =>
        this.#runs(known(each), { ...look, ...more }, paragraph),
      );
    switch (token.type) {
      case 'strong':
        return inner({ isBold: true });
      case 'em':
        return inner({ isItalic: true });
      case 'del':
        return inner({ isStruck: true });
      case 'link':
        return inner({ role: 'link', link: token.href });
      case 'image':
        this.unread.push({ what: 'picture', part: 'body', paragraph, name: token.text || token.href });
        return [];
      case 'html':
        return runOf(withoutTags(token.raw), look);
      case 'br':
        return runOf(' ', look);
      case 'escape':
      case 'codespan':
        return runOf(token.text, look);
      case 'text':
        return token.tokens ? inner({}) : runOf(token.raw, look);
      default:
        return runOf(token.raw, look);
    }
  }

  /** What is no Markdown, read as plain text is. */
  #plain(text: string): Block[] {
    if (text.trim() === '') return [];
    return this.#make.renumbered(readText(text, 'txt').parts[0]?.blocks ?? []);
  }
}

/** No extension is used, so that every token is one of the package's own. */
function known(token: Token): MarkedToken {
  return token as MarkedToken;
}

/** A piece of text apart where one of its lines begins with a number; `after` is what follows it in the paragraph. */
function atNumbers(token: Token, after: string): Token[] {
  const lines = token.raw.split('\n');
  const pieces: string[] = [];
  for (const [at, line] of lines.entries()) {
    const whole = at === lines.length - 1 ? `${line}${after}` : line;
    if (at === 0 || beginsItem(whole.replaceAll(/[*_]/g, ''))) pieces.push(line);
    else pieces[pieces.length - 1] += `\n${line}`;
  }
  return pieces.map((raw) => ({ type: 'text', raw, text: raw }));
}

function runOf(text: string, look: Omit<Run, 'text'>): Run[] {
  const plain = decoded(text).replaceAll(/\s+/g, ' ');
  return plain === '' ? [] : [{ text: plain, ...look }];
}

/** Without spaces at either end, and without two spaces where two runs meet. */
function trimmed(runs: readonly Run[]): Run[] {
  const clean: Run[] = [];
  for (const run of runs) {
    const before = clean.at(-1)?.text ?? ' ';
    const text = before.endsWith(' ') ? run.text.trimStart() : run.text;
    if (text !== '') clean.push({ ...run, text });
  }
  const last = clean.pop();
  const text = last?.text.trimEnd() ?? '';
  if (last && text !== '') clean.push({ ...last, text });
  return clean;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function decoded(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi,
    (whole, dec, hex, name) => {
      if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
      const code = dec === undefined ? Number.parseInt(String(hex), 16) : Number(dec);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

function withoutTags(html: string): string {
  return html
    .replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replaceAll(/<br\s*\/?>|<\/(?:p|div|tr|li|h\d)>/gi, '\n')
    .replaceAll(/<\/?[a-z][^<>]*>/gi, ' ');
}

/** Every letter of the source that a reader of it is to see: addresses of links, comments and tags are not. */
function lettersToSee(source: string): number {
  return lettersIn(
    source
      .replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '')
      .replaceAll(/^(?:[^\S\n\r\u2028\u2029]|>)*\d{1,9}[.)](?=\s)/gm, '')
      .replaceAll(/!\[[^[\]]*\](?:\([^()]*\)|\[[^[\]]*\])/g, '')
      .replaceAll(/\]\([^()\s]*(?:\s+"[^"]*")?\)/g, ']')
      .replaceAll(/^[^\S\n\r\u2028\u2029]*\[[^[\]]{1,999}\]:\s+\S.*$/gm, '')
      .replaceAll(/<\/?[a-z][^<>]*>/gi, ' ')
      .replaceAll(/&(?:#\w+|[a-z]+);/gi, ' '),
  );
}
