import type { Block, Cell, Paragraph, Row, Unread } from '#domain/reading/document/paper-document.ts';
import { joined } from '../text/joined-lines.ts';
import type { ParagraphMaker } from '../text/paragraph-maker.ts';
import { linesOn } from './pdf-page.ts';
import type { Glyphs, PdfPage, StructureNode } from './pdf-page.ts';

/** What the structure of a page says of it. */
export type TaggedPage = {
  readonly blocks: readonly Block[];
  readonly unread: readonly Unread[];
  /** Letters that no element of the structure holds: headers, footers, what was marked as no content. */
  readonly loose: readonly Glyphs[];
};

/** The paragraphs, lists and tables of a page by its own structure. */
export function readTaggedPage(
  page: PdfPage,
  structure: StructureNode,
  make: ParagraphMaker,
  isKnownWord: (word: string) => boolean,
): TaggedPage {
  const byMark = Map.groupBy(
    page.glyphs.filter(({ mark }) => mark !== undefined),
    ({ mark }) => mark,
  );
  const taken = new Set<string>();
  const unread: Unread[] = [];
  const blocks = blocksOf(structure, {});
  return {
    blocks,
    unread,
    loose: page.glyphs.filter(({ mark }) => mark === undefined || !taken.has(mark)),
  };

  function blocksOf(node: StructureNode, look: Partial<Paragraph>): Block[] {
    const role = node.role ?? '';
    switch (role) {
      case 'P':
      case 'Caption':
      case 'Note':
      case 'TOCI':
      case 'LBody':
        return holdsBlocks(node) ? childBlocks(node, look) : paragraphOf(node, look);
      case 'H':
        return paragraphOf(node, { ...look, headingLevel: 1 });
      case 'LI':
        return itemOf(node, look);
      case 'L':
        return childBlocks(node, { ...look, listLevel: (look.listLevel ?? -1) + 1 });
      case 'Table':
        return tableOf(node);
      case 'Figure':
      case 'Formula':
        return figureOf(node, look);
      default: {
        const level = /^H([1-6])$/.exec(role)?.[1];
        if (level !== undefined) return paragraphOf(node, { ...look, headingLevel: Number(level) });
        return holdsBlocks(node) ? childBlocks(node, look) : paragraphOf(node, look);
      }
    }
  }

  /** Elements one after the other; content that stands loose between them is a paragraph of its own. */
  function childBlocks(node: StructureNode, look: Partial<Paragraph>): Block[] {
    const made: Block[] = [];
    let inline: StructureNode[] = [];
    const flush = (): void => {
      if (inline.length > 0) made.push(...paragraphOf({ children: inline }, look));
      inline = [];
    };
    for (const child of node.children ?? []) {
      if (isInline(child)) inline.push(child);
      else {
        flush();
        made.push(...blocksOf(child, look));
      }
    }
    flush();
    return made;
  }

  function paragraphOf(node: StructureNode, look: Partial<Paragraph>): Block[] {
    const text = textOf(node);
    return text === '' ? [] : [make.paragraph(text, { ...look, page: page.number })];
  }

  function itemOf(node: StructureNode, look: Partial<Paragraph>): Block[] {
    const children = node.children ?? [];
    const label = children
      .filter(({ role }) => role === 'Lbl')
      .map(textOf)
      .join(' ');
    const rest = { children: children.filter(({ role }) => role !== 'Lbl') };
    const [first, ...others] = childBlocks(rest, look);
    if (first?.kind === 'paragraph' && label !== '') return [{ ...first, label }, ...others];
    if (label === '') return first ? [first, ...others] : [];
    return [make.paragraph(label, { ...look, page: page.number }), ...(first ? [first, ...others] : [])];
  }

  function tableOf(node: StructureNode): Block[] {
    const rows: Row[] = [];
    const aside: Block[] = [];
    const walk = (each: StructureNode, isHead: boolean): void => {
      if (each.role === 'TR') {
        const cells = (each.children ?? []).filter(({ role }) => role === 'TD' || role === 'TH');
        const isHeader = isHead || (cells.length > 0 && cells.every(({ role }) => role === 'TH'));
        rows.push({ cells: cells.map(cellOf), ...(isHeader ? { isHeader } : {}) });
      } else if (each.role === 'THead' || each.role === 'TBody' || each.role === 'TFoot') {
        for (const child of each.children ?? []) walk(child, each.role === 'THead');
      } else aside.push(...blocksOf(each, {}));
    };
    for (const child of node.children ?? []) walk(child, false);
    return rows.length === 0 ? aside : [...aside, { kind: 'table', rows }];
  }

  function cellOf(node: StructureNode): Cell {
    return { columns: 1, blocks: holdsBlocks(node) ? childBlocks(node, {}) : paragraphOf(node, {}) };
  }

  function figureOf(node: StructureNode, look: Partial<Paragraph>): Block[] {
    const what = node.role === 'Formula' ? 'equation' : 'picture';
    unread.push({ what, part: 'body', page: page.number, name: node.alt ?? '' });
    return holdsBlocks(node) ? childBlocks(node, look) : paragraphOf(node, look);
  }

  function textOf(node: StructureNode): string {
    const marks = marksIn(node);
    for (const mark of marks) taken.add(mark);
    const glyphs = marks.flatMap((mark) => byMark.get(mark) ?? []);
    // Columns apart within one paragraph are its tabs.
    const lines = Map.groupBy(linesOn(glyphs), ({ y }) => y);
    const texts = [...lines.values()].map((pieces) => pieces.map(({ text }) => text).join(' '));
    return texts.length === 0 ? '' : joined(texts, isKnownWord).trim();
  }
}

function isInline({ role, type }: StructureNode): boolean {
  return type !== undefined || INLINE.has(role ?? '');
}

const INLINE: ReadonlySet<string> = new Set([
  'Span',
  'Quote',
  'Reference',
  'BibEntry',
  'Code',
  'Link',
  'Annot',
  'Ruby',
  'Warichu',
  'Lbl',
  'Em',
  'Strong',
  'Sub',
]);

function holdsBlocks({ children = [] }: StructureNode): boolean {
  return children.some((child) => !isInline(child));
}

function marksIn({ id, type, children = [] }: StructureNode): string[] {
  if (type === 'content' && id !== undefined) return [id];
  return children.flatMap(marksIn);
}
