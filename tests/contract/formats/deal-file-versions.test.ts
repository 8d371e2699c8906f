import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDealFile, writeDealFile } from '#app/deals/deal-file.ts';
import { withoutIds } from '#tests/builders/deal-builders.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'fixtures', 'deal-files', 'v1');

/** As version 1 wrote them. Never edited, never written anew. */
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

describe('a deal file of version 1', () => {
  it('is kept here in more than one example', () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(3);
  });

  it.each(NAMES)('is read to the letter and goes out as version 2 with the same content: %s', (name) => {
    const bytes = readFileSync(join(FOLDER, name));
    const { deal, drafts, ladders, situation, version } = JSON.parse(bytes.toString('utf8')) as Record<
      string,
      unknown
    >;
    expect(version).toBe(1);
    const read = readDealFile(bytes, theLibrary());
    expect(read.document).toEqual({ deal, drafts, ladders, situation });
    const out = writeDealFile({ edition: 'internal', document: read.document, originId: 'o' });
    expect(JSON.parse(new TextDecoder().decode(out))).toMatchObject({ version: 2, deal, drafts });
    expect(withoutIds(readDealFile(out, theLibrary()).document)).toEqual(withoutIds(read.document));
  });
});
