import type { Lang } from '#domain/text/bilingual.ts';
import { textWidth } from '#documents/style/paper.ts';
import type { Paper } from '#documents/style/paper.ts';
import { NUMBERING } from '#documents/style/word-numbering.ts';
import type { Density, WordStyle } from '#documents/style/word-styles.ts';
import type { Block } from '#documents/templates/markdown-blocks.ts';
import type { Picture } from './picture.ts';
import type { NumberedPlace } from './numbered-places.ts';
import type { WordBlock } from './word-objects.ts';
import type { WordReferences } from './word-references.ts';

/** What `<!-- figure: NAME -->` stands for: a picture alone, or blocks that may hold some. */
export type Figure = Picture | ((setting: Setting) => readonly WordBlock[]);

/** What blocks need to know about the document that they are set in. */
export type Setting = {
  readonly lang: Lang;
  /** The language that the file's styles are made for; text in another one carries its own font. */
  readonly fileLang: Lang;
  readonly style: WordStyle;
  readonly density: Density;
  readonly paper: Paper;
  /** Room for text, in twentieths of a point. */
  readonly width: number;
  /** The numbering of headings of the first and second depth. */
  readonly headings: string;
  /** Lists, bookmarks and captions of the whole file, by number. */
  readonly references: WordReferences;
  /** Before every anchor, so that two parts of a document do not share one. */
  readonly anchorPrefix: string;
  readonly figures: Readonly<Record<string, Figure>>;
  /** Bookmark around the part that a table of contents lists; the whole document without it. */
  readonly contentsBookmark?: string;
  /** The places of headings that a table of contents without page numbers leads to; filled in by setBlocks. */
  readonly outline?: ReadonlyMap<Block, OutlineEntry>;
  /** What the document numbers, by the names of its anchors; filled in by setBlocks. */
  readonly places?: ReadonlyMap<string, NumberedPlace>;
};

/** The name of a bookmark: Word wants letters, figures and low lines, at most forty. */
export function placeName({ anchorPrefix }: Setting, anchor: string): string {
  return (anchorPrefix + anchor).replace(/[^\p{L}\p{N}_]/gu, '_').slice(0, 40);
}

/** The number is as Word will show it. */
export type OutlineEntry = { readonly anchor: string; readonly number: string };

/** The setting of one language of a document. */
export function settingFor(
  of: Pick<Setting, 'lang' | 'fileLang' | 'style' | 'density' | 'paper' | 'references'> &
    Partial<Pick<Setting, 'anchorPrefix' | 'figures' | 'contentsBookmark'>>,
): Setting {
  const numbering = of.density === 'brief' ? NUMBERING.headings : NUMBERING.articles;
  return {
    anchorPrefix: '',
    figures: {},
    ...of,
    width: textWidth(of.style, of.paper),
    headings: numbering[of.lang],
  };
}
