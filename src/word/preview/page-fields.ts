import { FieldStack } from '#papers/word/field-stack.ts';

export type PageFigure = 'page-number' | 'page-count';

/** Fields as they open and end: what Word works out for each page is named, every other prints what the file says. */
export class PageFields {
  readonly #fields = new FieldStack();

  beginSimple(instruction: string): PageFigure | undefined {
    this.#fields.beginSimple(instruction);
    return figureOf(instruction);
  }

  instruct(text: string): void {
    this.#fields.instruct(text);
  }

  /** `begin`, `separate` or `end` of a field, and the figure that stands there. */
  take(kind: string): PageFigure | undefined {
    if (kind === 'begin') this.#fields.begin();
    else if (kind === 'separate') {
      this.#fields.separate();
      return figureOf(this.#fields.instruction);
    } else if (kind === 'end') return this.endSimple();
    return undefined;
  }

  /** A field that never came to its result prints its figure where it ends. */
  endSimple(): PageFigure | undefined {
    return figureOf(this.#fields.end());
  }

  /** What stands here is an instruction, or the figure of another page. */
  get isSwallowed(): boolean {
    return this.#fields.isSwallowed || figureOf(this.#fields.instruction) !== undefined;
  }

  /** At the end of a paragraph: a field that was never ended would swallow the rest of the paper. */
  abandon(): void {
    this.#fields.abandon();
  }
}

function figureOf(instruction: string | undefined): PageFigure | undefined {
  const name = /^\s*(\w+)/.exec(instruction ?? '')?.[1]?.toUpperCase();
  if (name === 'PAGE') return 'page-number';
  return name === 'NUMPAGES' || name === 'SECTIONPAGES' ? 'page-count' : undefined;
}
