import { deflateRawSync } from 'node:zlib';
import { DEFAULT_STYLE } from '#documents/style/word-styles.ts';
import type { WordBlock } from '#documents/word-file/word-objects.ts';
import { packWordFile } from '#documents/word-file/word-file.ts';

/** A Word file of these blocks alone, in English on Letter. */
export function wordFileOf(blocks: readonly WordBlock[]): Promise<Uint8Array> {
  return packWordFile({
    title: 't',
    subject: 's',
    creator: 'c',
    on: '2026-11-23',
    lang: 'en',
    style: DEFAULT_STYLE,
    density: 'brief',
    paper: 'letter',
    deflateRaw: (part) => deflateRawSync(part),
    parts: [{ lang: 'en', blocks, heading: { deal: 'd', kind: 'k' }, marking: '', footing: '' }],
  });
}
