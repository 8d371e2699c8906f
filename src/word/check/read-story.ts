import type { CheckedBlock, CheckedParagraph, Revision, Span } from './checked-story.ts';
import { openTag, readXmlStrictly } from './read-xml-strictly.ts';

/** A story, and what is wrong with its XML. */
export type CheckedStory = {
  readonly blocks: readonly CheckedBlock[];
  readonly wrong: string | undefined;
};

export function readStory(bytes: Uint8Array): CheckedStory {
  const reader = new StoryReader();
  const wrong = readXmlStrictly(bytes, reader);
  return { blocks: reader.finish(), wrong };
}

type Attributes = ReadonlyMap<string, string>;

const REVISIONS: ReadonlySet<string> = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);
/** They hold runs, and stand as an edge on each side of them. */
const AROUND_RUNS: ReadonlySet<string> = new Set(
  ['hyperlink', 'smartTag', 'sdt', 'sdtContent', 'customXml', 'fldSimple', 'bdo', 'dir'].map(
    (name) => `w:${name}`,
  ),
);
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '\u2011'],
]);

/** Reads along: between paragraphs, in a paragraph, in its properties, in a run, in the look of a run, in a thing. */
class StoryReader {
  readonly #blocks: CheckedBlock[] = [];
  #edges = '';
  /** Elements open between paragraphs, and whether others deleted the row or cell. */
  readonly #outer: { readonly name: string; isGone: boolean }[] = [];
  #paragraph: DraftParagraph | undefined;

  open = (name: string, attributes: Attributes): void => {
    if (this.#paragraph) {
      this.#paragraph.open(name, attributes);
      return;
    }
    const parent = this.#outer.at(-1);
    if (name === 'w:p') {
      if (this.#edges !== '') this.#blocks.push({ kind: 'edges', xml: this.#edges });
      this.#edges = '';
      this.#paragraph = new DraftParagraph(this.#outer.some(({ isGone }) => isGone));
      return;
    }
    if ((name === 'w:del' && parent?.name === 'w:trPr') || name === 'w:cellDel') {
      const row = this.#outer.findLast((each) => each.name === (name === 'w:del' ? 'w:tr' : 'w:tc'));
      if (row) row.isGone = true;
    }
    this.#outer.push({ name, isGone: false });
    this.#edges += openTag(name, attributes);
  };

  close = (name: string): void => {
    if (this.#paragraph) {
      if (!this.#paragraph.close(name)) return;
      this.#blocks.push(this.#paragraph.finish());
      this.#paragraph = undefined;
      return;
    }
    this.#outer.pop();
    this.#edges += `</${name}>`;
  };

  text = (text: string): void => {
    this.#paragraph?.text(text);
  };

  finish(): readonly CheckedBlock[] {
    if (this.#edges !== '') this.#blocks.push({ kind: 'edges', xml: this.#edges });
    return this.#blocks;
  }
}

class DraftParagraph {
  readonly #isGone: boolean;
  readonly #path: string[] = [];
  readonly #spans: Span[] = [];
  readonly #revisions: Revision[] = [];
  readonly #mark: Revision[] = [];
  #properties = '';
  #look = '';
  /** How deep what is kept whole is open, and what there is of it so far. */
  #whole: { readonly depth: number; readonly into: 'properties' | 'look' | 'thing' } | undefined;
  #thing = '';
  #letters = '';
  #keepsBlanks = false;

  constructor(isGone: boolean) {
    this.#isGone = isGone;
  }

  open(name: string, attributes: Attributes): void {
    const parent = this.#path.at(-1);
    this.#path.push(name);
    const depth = this.#path.length;
    if (this.#whole) {
      const isMark =
        this.#whole.into === 'properties' && depth === 3 && parent === 'w:rPr' && REVISIONS.has(name);
      if (isMark) this.#mark.push(revisionOf(name, attributes));
      else this.#keep(openTag(name, attributes));
      return;
    }
    if (parent === 'w:r') this.#openInRun(name, attributes, depth);
    else if (name === 'w:r') this.#look = '';
    else if (name === 'w:pPr' && depth === 1) this.#begin('properties', depth, openTag(name, attributes));
    else if (REVISIONS.has(name)) this.#revisions.push(revisionOf(name, attributes));
    else if (AROUND_RUNS.has(name)) this.#add('thing', openTag(name, attributes));
    else this.#begin('thing', depth, openTag(name, attributes));
  }

  /** Answers whether the paragraph itself ended. */
  close(name: string): boolean {
    if (this.#path.length === 0) return true;
    const depth = this.#path.length;
    this.#path.pop();
    if (this.#whole) this.#closeWhole(name, depth);
    else if (name === 'w:t' || name === 'w:delText')
      this.#add('letters', this.#keepsBlanks ? this.#letters : this.#letters.trim());
    else if (REVISIONS.has(name)) this.#revisions.pop();
    else if (AROUND_RUNS.has(name)) this.#add('thing', `</${name}>`);
    return false;
  }

  text(text: string): void {
    if (this.#whole?.into === 'thing') this.#keep(text);
    else this.#letters += text;
  }

  finish(): CheckedParagraph {
    const properties = this.#properties
      .replace('<w:rPr></w:rPr></w:pPr>', '</w:pPr>')
      .replace('<w:rPr></w:rPr>', '');
    return {
      kind: 'paragraph',
      properties: properties === '<w:pPr></w:pPr>' ? '' : properties,
      mark: this.#mark,
      spans: this.#spans,
      isGone: this.#isGone,
    };
  }

  #openInRun(name: string, attributes: Attributes, depth: number): void {
    const sign = SIGNS.get(name);
    if (name === 'w:rPr') this.#begin('look', depth, '');
    else if (name === 'w:t' || name === 'w:delText') {
      this.#letters = '';
      this.#keepsBlanks = attributes.get('xml:space') === 'preserve';
    } else if (sign !== undefined) {
      this.#add('letters', sign);
      // Of a tab or break it also counts which it is; what it says is a letter.
      if (attributes.size > 0) this.#add('thing', openTag(name, attributes));
    } else this.#begin('thing', depth, openTag(name, attributes));
  }

  #begin(into: 'properties' | 'look' | 'thing', depth: number, xml: string): void {
    this.#whole = { depth, into };
    this.#keep(xml);
  }

  #keep(xml: string): void {
    if (this.#whole?.into === 'properties') this.#properties += xml;
    else if (this.#whole?.into === 'look') this.#look += xml;
    else this.#thing += xml;
  }

  #closeWhole(name: string, depth: number): void {
    const whole = this.#whole;
    if (!whole) return;
    const isMark =
      whole.into === 'properties' && depth === 3 && this.#path.at(-1) === 'w:rPr' && REVISIONS.has(name);
    if (depth > whole.depth) {
      if (!isMark) this.#keep(`</${name}>`);
      return;
    }
    if (whole.into === 'properties') this.#keep(`</${name}>`);
    this.#whole = undefined;
    if (whole.into !== 'thing') return;
    this.#add('thing', `${this.#thing}</${name}>`);
    this.#thing = '';
  }

  #add(kind: Span['kind'], text: string): void {
    const isInRun = this.#path.includes('w:r');
    // A deleted instruction of a field is the instruction.
    const plain = text.replaceAll('w:delInstrText', 'w:instrText');
    this.#spans.push({ kind, text: plain, look: isInRun ? this.#look : '', revisions: [...this.#revisions] });
  }
}

function revisionOf(name: string, attributes: Attributes): Revision {
  return {
    // Only the four names of REVISIONS come here.
    kind: name.slice(2) as Revision['kind'],
    id: attributes.get('w:id') ?? '',
    author: attributes.get('w:author') ?? '',
    date: attributes.get('w:date'),
    xml: openTag(name, attributes),
  };
}
