import { Document, Packer, PageOrientation } from 'docx';
import type { ISectionOptions } from 'docx';
import { unzipSync } from 'fflate';
import type { Lang } from '#domain/text/bilingual.ts';
import type { Pages } from '#documents/pages/fill-pages.ts';
import { IN_NOTO } from '#documents/pages/measure-lines.ts';
import { mmToTwips, sheetOf, textWidth } from '#documents/style/paper.ts';
import type { Orientation, Paper } from '#documents/style/paper.ts';
import { wordNumbering } from '#documents/style/word-numbering.ts';
import { wordStyles } from '#documents/style/word-styles.ts';
import type { Density, WordStyle } from '#documents/style/word-styles.ts';
import { hasContents, pagesOfParts, withContentsPages } from './contents-pages.ts';
import { finishParts } from './finish-parts.ts';
import { onHouseBase } from './on-house-base.ts';
import { pageEdges } from './page-edges.ts';
import type { EdgeWords } from './page-edges.ts';
import { SectionStart } from './word-objects.ts';
import type { WordBlock } from './word-objects.ts';
import { zipParts } from './zip-parts.ts';
import type { DeflateRaw, Parts } from './zip-parts.ts';

/** A run of pages with its own header and footer. */
export type WordPart = EdgeWords & { readonly lang: Lang; readonly blocks: readonly WordBlock[] };

export type WordFile = {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  /** ISO date that the file says it was made on: nothing here reads a clock. */
  readonly on: string;
  /** The language that the styles are made for. */
  readonly lang: Lang;
  readonly style: WordStyle;
  readonly density: Density;
  readonly paper: Paper;
  readonly deflateRaw: DeflateRaw;
  readonly parts: readonly WordPart[];
};

/**
 * Packs a Word file (.docx): page X of Y, the language of the document set. The same words make the same bytes.
 *
 * docx gives numbers to links by chance and dates to the clock. Both are made the document's own, for which the file is
 * unpacked once; the system's own packing is faster than that of docx, so it costs nothing.
 */
export async function packWordFile(file: WordFile): Promise<Uint8Array> {
  const laid = await partsOf(file);
  const parts = hasContents(laid) ? withContentsPages(laid, textWidth(file.style, file.paper)).parts : laid;
  return zipped(parts, file);
}

/** As `packWordFile`, with the number of pages that the file will about have. */
export async function packCountedWordFile(
  file: WordFile,
): Promise<{ readonly bytes: Uint8Array; readonly pageCount: number }> {
  const { parts, pageCount } = withContentsPages(await partsOf(file), textWidth(file.style, file.paper));
  return { bytes: zipped(parts, file), pageCount };
}

/** The pages that the file would about have on a machine without Word's Korean font, whose lines are higher. */
export async function measureWordFile(file: WordFile): Promise<Pages> {
  return pagesOfParts(await partsOf(file), IN_NOTO);
}

function zipped(parts: Parts, { on, deflateRaw }: WordFile): Uint8Array {
  return zipParts(parts, `${dayOf(on)}T12:00:00`, deflateRaw);
}

async function partsOf(file: WordFile): Promise<Parts> {
  const { lang, density, style, title, subject, creator } = file;
  const document = new Document({
    title,
    subject,
    creator,
    lastModifiedBy: creator,
    styles: wordStyles(style, lang, density),
    numbering: wordNumbering(lang, density),
    sections: file.parts.flatMap((part) => sectionsOf(part, file)),
  });
  const packed = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const finished = finishParts(packed, file);
  return style.house === undefined ? finished : onHouseBase(finished, style.house);
}

function sectionsOf(part: WordPart, { style, paper }: WordFile): ISectionOptions[] {
  const runs: { readonly orientation: Orientation; readonly blocks: Exclude<WordBlock, SectionStart>[] }[] =
    [];
  for (const block of part.blocks) {
    if (block instanceof SectionStart) runs.push({ orientation: block.orientation, blocks: [] });
    else if (runs.length === 0) runs.push({ orientation: 'portrait', blocks: [block] });
    else runs.at(-1)?.blocks.push(block);
  }
  return runs.map(({ orientation, blocks }, index) => ({
    ...pageEdges(part, part.lang, style, textWidth(style, paper, orientation)),
    properties: { titlePage: index === 0, page: pageOf(style, paper, orientation) },
    children: blocks,
  }));
}

function pageOf({ marginMm, house }: WordStyle, paper: Paper, orientation: Orientation) {
  return {
    size: {
      ...sheetOf(paper),
      orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      top: mmToTwips(marginMm.top),
      right: mmToTwips(marginMm.right),
      bottom: mmToTwips(marginMm.bottom),
      left: mmToTwips(marginMm.left),
      header: house?.edges.header ?? mmToTwips(12),
      footer: house?.edges.footer ?? mmToTwips(11),
    },
  };
}

/** A zip file holds local times without a zone. Noon falls on the same day in almost every zone. */
export function dayOf(on: string): string {
  return /^(?:19[89]\d|20\d\d)-\d{2}-\d{2}$/.test(on) ? on : '2000-01-01';
}
