/** What a firm's own Word file gives to every document: styles, theme, the edges of its pages. Nothing else is taken. */
export type HouseBase = {
  /** `word/styles.xml`, without numbers: headings keep ours. */
  readonly styles: string;
  readonly theme?: string;
  readonly marginMm: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** How far the edges stand from the rim of the sheet, in twentieths of a point. */
  readonly edges: { readonly header: number; readonly footer: number };
  readonly headers: HouseEdges;
  readonly footers: HouseEdges;
};

/** Of the first page, where the firm has one of its own, and of the others. */
export type HouseEdges = { readonly first?: HouseEdge; readonly others?: HouseEdge };

export type HouseEdge = {
  /** The opening tag of the part, with the names that are declared in it. */
  readonly root: string;
  readonly inside: string;
  readonly pictures: readonly HousePicture[];
};

export type HousePicture = { readonly id: string; readonly ending: string; readonly bytes: Uint8Array };
