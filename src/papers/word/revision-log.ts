import type { Paragraph, Revision, RevisionKind } from '#domain/reading/document/paper-document.ts';
import type { XmlAttributes } from '#papers/package/read-xml.ts';
import type { XmlNode } from '#papers/package/xml-node.ts';
import type { Writable } from './paragraph-draft.ts';

export type RevisionDraft = Omit<Writable<Revision>, 'paragraph'> & { place?: Paragraph };

type Effect = 'in' | 'out';

const EFFECTS: Readonly<Partial<Record<RevisionKind, Effect>>> = {
  insertion: 'in',
  'moved-to': 'in',
  'paragraph-inserted': 'in',
  'row-inserted': 'in',
  'cell-inserted': 'in',
  deletion: 'out',
  'moved-from': 'out',
  'paragraph-deleted': 'out',
  'row-deleted': 'out',
  'cell-deleted': 'out',
};

/** Changes inside changes: two authors make two. Deeper ones would copy the words as often as they are nested. */
const MOST_NESTED = 8;

/** The tracked changes of a paper as they are met, and which of them the reader stands in. */
export class RevisionLog {
  readonly drafts: RevisionDraft[] = [];
  readonly #active: number[] = [];
  #unplaced: RevisionDraft[] = [];
  #out = 0;
  #in = 0;

  /** Words that are read now stand with the changes accepted. */
  get isNow(): boolean {
    return this.#out === 0;
  }

  /** They stood before the changes. */
  get isBefore(): boolean {
    return this.#in === 0;
  }

  /** The change that decides over words read now: the innermost that took them out, else the innermost. */
  get deciding(): number | undefined {
    if (this.#active.length === 0) return undefined;
    const out = this.#active.findLast((index) => this.effectOf(index) === 'out');
    return out ?? this.#active.at(-1);
  }

  effectOf(index: number): Effect | undefined {
    const kind = this.drafts[index]?.kind;
    return kind && EFFECTS[kind];
  }

  /** Notes a change that has no words of its own: a mark, a format. */
  note(kind: RevisionKind, attributes: XmlAttributes, part: string, place: Paragraph | undefined): number {
    const draft: RevisionDraft = {
      kind,
      author: attributes['w:author'] ?? '',
      date: attributes['w:date'] ?? '',
      part,
      before: '',
      after: '',
    };
    if (place) draft.place = place;
    else this.#unplaced.push(draft);
    return this.drafts.push(draft) - 1;
  }

  /** From here on words belong to this change, until it is left. */
  enter(index: number): void {
    this.#active.push(index);
    this.#count(index, 1);
  }

  leave(index: number): void {
    const at = this.#active.lastIndexOf(index);
    if (at < 0) return;
    this.#active.splice(at, 1);
    this.#count(index, -1);
  }

  append(text: string): void {
    for (const index of this.#active.slice(-MOST_NESTED)) {
      const draft = this.drafts[index];
      if (!draft) continue;
      if (this.effectOf(index) === 'out') draft.before += text;
      else draft.after += text;
    }
  }

  /** Changes met outside of paragraphs stand at the first that follows. */
  beginParagraph(paragraph: Paragraph): void {
    for (const draft of this.#unplaced) draft.place = paragraph;
    this.#unplaced = [];
  }

  #count(index: number, by: number): void {
    const effect = this.effectOf(index);
    if (effect === 'out') this.#out += by;
    else if (effect === 'in') this.#in += by;
  }
}

/** Changes of properties. What stands inside one is how it was. */
const FORMAT_CHANGE = /^w:(?:[a-zA-Z]+PrChange|numberingChange|tblGridChange|tblPrExChange)$/;

/** Every change that a property tree names, with its kind, outside in. */
export function changesIn(tree: XmlNode): { readonly kind: RevisionKind; readonly node: XmlNode }[] {
  return tree.children.flatMap((child) => {
    const kind = kindIn(tree.name, child.name);
    if (kind) return [{ kind, node: child }];
    return changesIn(child);
  });
}

function kindIn(parent: string, name: string): RevisionKind | undefined {
  if (FORMAT_CHANGE.test(name)) return 'formatting';
  switch (name) {
    case 'w:ins':
      return parent === 'w:trPr'
        ? 'row-inserted'
        : parent === 'w:numPr'
          ? 'formatting'
          : 'paragraph-inserted';
    case 'w:del':
      return parent === 'w:trPr' ? 'row-deleted' : 'paragraph-deleted';
    case 'w:moveFrom':
      return 'moved-from';
    case 'w:moveTo':
      return 'moved-to';
    case 'w:cellIns':
      return 'cell-inserted';
    case 'w:cellDel':
      return 'cell-deleted';
    case 'w:cellMerge':
      return 'cell-merged';
    default:
      return undefined;
  }
}
