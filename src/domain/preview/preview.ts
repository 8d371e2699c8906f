/**
 * A file of ours as it will look, as plain data. Lengths are points, colours six hexadecimal digits. Looks stand in
 * lists of their own and are named by their place there: a long brief has thousands of paragraphs in some forty looks.
 */
export type Preview = WordPreview | ExcelPreview;

export type WordPreview = {
  readonly kind: 'word';
  readonly sections: readonly PageSection[];
  /** What stands at the foot of the page that points to it, in the order of the first mention. */
  readonly footnotes: readonly Footnote[];
  readonly pictures: readonly Picture[];
  readonly paragraphLooks: readonly ParagraphLook[];
  readonly runLooks: readonly RunLook[];
  readonly cellLooks: readonly CellLook[];
};

/** Pages of one size with the same edges. */
export type PageSection = {
  readonly page: PageSize;
  readonly blocks: readonly PageBlock[];
  readonly header: PageEdge;
  readonly footer: PageEdge;
};

export type PageSize = {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** From the upper edge of the paper to the header, from the lower one to the footer. */
  readonly headerAt: number;
  readonly footerAt: number;
};

/** What is repeated at an edge of the pages of a section; `first` where its first page has an edge of its own. */
export type PageEdge = {
  readonly usual: readonly PageBlock[];
  readonly first?: readonly PageBlock[];
  readonly even?: readonly PageBlock[];
};

export type PageBlock = PageParagraph | PageTable;

export type PageParagraph = {
  readonly kind: 'paragraph';
  /** Its number as Word prints it, or the mark of a list; empty where it has none. */
  readonly label: string;
  /** How its number looks; missing where it has none. */
  readonly labelLook?: number;
  /** Of a paragraph without words: the letters that its line is as high as. */
  readonly emptyLook?: number;
  /** Of a heading: 1 for the outermost. */
  readonly headingLevel?: number;
  readonly look: number;
  readonly language: 'ko' | 'en';
  readonly pieces: readonly Piece[];
};

/** What stands in a paragraph, in order. */
export type Piece =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly look: number;
      /** The paper itself tracks that it was put in or taken out. */
      readonly change?: 'inserted' | 'deleted';
    }
  | { readonly kind: 'tab' | 'line-break' | 'page-break' }
  /** Worked out by Word on each page. */
  | { readonly kind: 'page-number' | 'page-count'; readonly look: number }
  | { readonly kind: 'note'; readonly id: string; readonly mark: string; readonly look: number }
  | {
      readonly kind: 'picture';
      /** Its place among the pictures; missing where it is of a kind that is not shown. */
      readonly picture?: number;
      readonly width: number;
      readonly height: number;
      readonly alt: string;
    };

export type Footnote = {
  readonly id: string;
  readonly mark: string;
  readonly blocks: readonly PageBlock[];
};

export type Picture = { readonly mime: string; readonly base64: string };

export type PageTable = {
  readonly kind: 'table';
  /** Of its columns, outermost left first. */
  readonly widths: readonly number[];
  readonly indent: number;
  readonly alignment: 'left' | 'center' | 'right';
  readonly rows: readonly PageRow[];
};

export type PageRow = {
  /** Repeated at the head of every page. */
  readonly isHeader?: boolean;
  readonly height?: number;
  readonly cells: readonly PageCell[];
};

export type PageCell = {
  readonly columns: number;
  /** Continues the cell above. */
  readonly isMergedAbove?: boolean;
  readonly look: number;
  readonly blocks: readonly PageBlock[];
};

export type ParagraphLook = {
  readonly alignment: 'left' | 'center' | 'right' | 'both';
  readonly before: number;
  readonly after: number;
  /** Of one line: times its letters' own, or points. */
  readonly line: { readonly times: number } | { readonly points: number; readonly isLeast: boolean };
  readonly left: number;
  readonly right: number;
  /** Of the first line; negative where it hangs. */
  readonly firstLine: number;
  readonly keepsWithNext?: boolean;
  readonly startsPage?: boolean;
  /** No space between it and a neighbour of the same style. */
  readonly style: string;
  readonly isContextual?: boolean;
  readonly shade?: string;
  readonly borders: Borders;
  /** Where tabs lead, from the left edge of the text. */
  readonly tabs: readonly Tab[];
};

export type Tab = { readonly at: number; readonly alignment: 'left' | 'center' | 'right' };

export type RunLook = {
  readonly font: string;
  readonly fontOfKorean: string;
  readonly size: number;
  readonly color: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isUnderlined?: boolean;
  readonly isStruck?: boolean;
  readonly isCapitals?: boolean;
  readonly raised?: 'superscript' | 'subscript';
  readonly highlight?: string;
};

export type Borders = {
  readonly top?: Border;
  readonly right?: Border;
  readonly bottom?: Border;
  readonly left?: Border;
};

export type Border = {
  readonly line: 'solid' | 'double' | 'dashed' | 'dotted';
  readonly width: number;
  readonly color: string;
  /** Between the line and what it surrounds. */
  readonly space: number;
};

export type CellLook = {
  readonly shade?: string;
  readonly borders: Borders;
  readonly stands: 'top' | 'center' | 'bottom';
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
};

/** An Excel file: its sheets as tables. */
export type ExcelPreview = { readonly kind: 'excel'; readonly sheets: readonly Sheet[] };

export type Sheet = {
  readonly name: string;
  /** Of its columns, in the widths of a digit. */
  readonly widths: readonly number[];
  /** So many rows stay in sight. */
  readonly headRows: number;
  readonly rows: readonly (readonly SheetCell[])[];
};

export type SheetCell = {
  /** As the sheet shows it. */
  readonly text: string;
  readonly isBold?: boolean;
  readonly isNumber?: boolean;
  readonly shade?: string;
};
