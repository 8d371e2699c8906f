/** A line of a text file, as it stands there. */
export type TextLine = {
  readonly text: string;
  /** Empty lines before it. */
  readonly gap: number;
  /** A form feed, a page number or a footer stands before it. */
  readonly isAfterPage: boolean;
  /** Of a PDF. */
  readonly page?: number;
  /** How far it reaches, where that is known better than by its letters. */
  readonly columns?: number;
};

/** The lines that hold something. */
export function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let gap = 0;
  let isAfterPage = false;
  // oxlint-disable-next-line no-control-regex -- a form feed ends a page
  for (const match of text.matchAll(/([^\n\f\v\u0085\u2028\u2029]*)([\n\f\v\u0085\u2028\u2029]|$)/g)) {
    const [, line = '', end = ''] = match;
    if (line.trim() === '') gap += end === '' ? 0 : 1;
    else {
      lines.push({ text: line.trimEnd(), gap: lines.length === 0 ? 0 : gap, isAfterPage });
      gap = 0;
      isAfterPage = false;
    }
    if (end === '\f') isAfterPage = true;
  }
  return lines;
}

/** Columns that a text takes on a screen with letters of one width: a Korean letter takes two. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const letter of text) columns += isWide(letter) ? 2 : letter === '\t' ? 8 - (columns % 8) : 1;
  return columns;
}

/** The column in which a line ends. */
export function endOf({ text, columns }: TextLine): number {
  return columns ?? columnsOf(text);
}

export function isWide(letter: string): boolean {
  return /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(letter);
}

export function indentOf(text: string): number {
  return columnsOf(/^\s*/.exec(text)?.[0] ?? '');
}
