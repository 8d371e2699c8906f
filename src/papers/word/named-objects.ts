import type { Unread } from '#domain/reading/document/paper-document.ts';
import type { XmlAttributes } from '#papers/package/read-xml.ts';
import type { Relationship } from '#papers/package/relationships.ts';
import type { Story } from './story.ts';
import type { WordContext } from './word-context.ts';

type Drawing = { readonly isObject: boolean; alternative: string; isNamed: boolean; hasText: boolean };

/** What is no text in one part of the file: each is named, with its place, as it is met. */
export class NamedObjects {
  readonly #context: WordContext;
  readonly #relations: ReadonlyMap<string, Relationship>;
  readonly #drawings: Drawing[] = [];

  constructor(context: WordContext, relations: ReadonlyMap<string, Relationship>) {
    this.#context = context;
    this.#relations = relations;
  }

  get isInDrawing(): boolean {
    return this.#drawings.length > 0;
  }

  /** A drawing with words is no picture: the words are read. */
  holdsText(): void {
    const drawing = this.#drawings.at(-1);
    if (drawing) drawing.hasText = true;
  }

  open(name: string, attributes: XmlAttributes, story: Story): void {
    const drawing = this.#drawings.at(-1);
    switch (name) {
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.#drawings.push({
          isObject: name === 'w:object',
          alternative: '',
          isNamed: false,
          hasText: false,
        });
        if (story.paragraph) story.paragraph.hasObject = true;
        return;
      case 'wp:docPr':
        if (drawing)
          drawing.alternative = attributes['descr'] || attributes['title'] || attributes['name'] || '';
        return;
      case 'v:shape':
      case 'v:rect':
        // A line across the page is drawn as a shape.
        if (drawing && attributes['o:hr'] !== undefined) drawing.isNamed = true;
        if (drawing && drawing.alternative === '') drawing.alternative = attributes['alt'] ?? '';
        return;
      case 'a:blip':
      case 'v:imagedata':
        // Of an embedded sheet the picture only shows what it looks like.
        if (drawing?.isObject === true) this.#context.named.add(this.#targetOf(attributes).toLowerCase());
        else this.name('picture', this.#targetOf(attributes), story);
        return;
      case 'v:textpath':
        this.name('drawing', attributes['string'] ?? '', story);
        return;
      case 'dgm:relIds':
        this.name('drawing', this.#relations.get(attributes['r:dm'] ?? '')?.target ?? '', story);
        return;
      case 'w:control':
        this.name('form', this.#targetOf(attributes) || (attributes['w:name'] ?? ''), story);
        return;
      default: {
        const what = KINDS[name];
        if (what) this.name(what, this.#targetOf(attributes), story);
      }
    }
  }

  /** At the end of a drawing: one without anything in it that has a name is a line or a shape. */
  closeDrawing(story: Story): void {
    const drawing = this.#drawings.at(-1);
    if (drawing && !drawing.isNamed && !drawing.hasText) this.name('drawing', drawing.alternative, story);
    this.#drawings.pop();
  }

  /** `target` is a part of the file, or words that say what it was. A drawing's own text alternative says more. */
  name(what: Unread['what'], target: string, story: Story): void {
    const drawing = this.#drawings.at(-1);
    if (drawing) drawing.isNamed = true;
    const place = story.paragraph?.paragraph;
    const { unread, named } = this.#context;
    if (target !== '') named.add(target.toLowerCase());
    const alternative = IN_DRAWINGS.has(what) ? drawing?.alternative : '';
    unread.push({ what, part: story.part, name: alternative || target, ...(place ? { place } : {}) });
  }

  #targetOf(attributes: XmlAttributes): string {
    const id = attributes['r:id'] ?? attributes['r:embed'] ?? attributes['r:link'] ?? attributes['r:pict'];
    return this.#relations.get(id ?? '')?.target ?? '';
  }
}

const KINDS: Readonly<Record<string, Unread['what']>> = {
  'c:chart': 'chart',
  'cx:chart': 'chart',
  'o:OLEObject': 'embedded-file',
  'w:altChunk': 'embedded-document',
  'w:subDoc': 'embedded-document',
  'w:contentPart': 'drawing',
  'w14:contentPart': 'drawing',
};

const IN_DRAWINGS: ReadonlySet<Unread['what']> = new Set(['picture', 'chart', 'drawing']);
