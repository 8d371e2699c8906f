import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentSchema } from '#contract/schemas/deal-schema.ts';
import { convertWalkAways } from '#domain/deal/convert-walk-aways.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { readDealFile, writeDealFile } from '#app/deals/deal-file.ts';
import { withoutIds } from '#tests/builders/deal-builders.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'fixtures', 'deal-files', 'v1');

/** As version 1 wrote them. Never edited, never written anew. */
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

/** Up to version 2 a choice at the walk-away was the one at which we leave; now it is the worst that we accept. */
function withoutWalkAways({ ladders, ...rest }: DealDocument) {
  const kept = Object.entries(ladders).map(([id, { walkAway: _walkAway, ...rungs }]) => [id, rungs]);
  return { ...rest, ladders: Object.fromEntries(kept) as unknown };
}

describe('a deal file of version 1', () => {
  it('is kept here in more than one example', () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(3);
  });

  it.each(NAMES)(
    'is read to the letter but for what a walk-away means, and goes out as version 2: %s',
    (name) => {
      const bytes = readFileSync(join(FOLDER, name));
      const { deal, drafts, ladders, situation, version } = JSON.parse(bytes.toString('utf8')) as Record<
        string,
        unknown
      >;
      expect(version).toBe(1);
      const read = readDealFile(bytes, theLibrary());
      const inFile = documentSchema.parse({ deal, drafts, ladders, situation });
      expect(read.document).toEqual(convertWalkAways(inFile, theLibrary().terms));
      expect(withoutWalkAways(read.document)).toEqual(withoutWalkAways(inFile));
      const out = writeDealFile({ edition: 'internal', document: read.document, originId: 'o' });
      expect(JSON.parse(new TextDecoder().decode(out))).toMatchObject({ version: 2, deal, drafts });
      expect(withoutIds(readDealFile(out, theLibrary()).document)).toEqual(withoutIds(read.document));
    },
  );
});
