import type { Lang } from '#domain/text/bilingual.ts';
import type { Block } from '#documents/templates/markdown-blocks.ts';
import { packCountedWordFile, packWordFile } from './word-file.ts';
import type { WordFile } from './word-file.ts';
import { contentsDepth } from './word-blocks.ts';

/** A document of so many pages has a table of contents. */
export const CONTENTS_FROM = 10;
/** Fewer headings are found without one. */
const FEWEST_ENTRIES = 4;

/** Packs a paper, with tables of contents where it is long. `fileOf` sets it anew each time, so that numbers begin at one. */
export async function packWithContents(fileOf: (hasContents: boolean) => WordFile): Promise<Uint8Array> {
  const { bytes, pageCount } = await packCountedWordFile(fileOf(false));
  return pageCount < CONTENTS_FROM ? bytes : packWordFile(fileOf(true));
}

/** The contents in front of the first heading; behind the cover, where it ends with its page. */
export function withContents(blocks: readonly Block[], langs: readonly Lang[]): readonly Block[] {
  const depths = blocks.map(contentsDepth).filter((depth) => depth > 0);
  if (depths.length < FEWEST_ENTRIES) return blocks;
  const heading = blocks.findIndex((block) => contentsDepth(block) > 0);
  const at = blocks[heading - 1]?.kind === 'page-break' ? heading - 1 : heading;
  return [
    ...blocks.slice(0, at),
    ...contentsBlocks(langs, Math.min(...depths), Math.max(...depths)),
    ...blocks.slice(at),
  ];
}

/** Headed `Contents`, the headings of these depths with their pages. */
export function contentsBlocks(langs: readonly Lang[], from: number, to: number): Block[] {
  const text = langs.map((lang) => (lang === 'en' ? 'Contents' : '차례')).join('  ·  ');
  return [
    { kind: 'paragraph', style: 'ContentsHead', spans: [{ text, isBold: false, isItalic: false }] },
    { kind: 'contents', from, to },
  ];
}
