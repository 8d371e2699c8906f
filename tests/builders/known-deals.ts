import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDealFile } from '#app/deals/deal-file.ts';
import { documentSchema } from '#contract/schemas/deal-schema.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { FIXTURES, TEMPLATES } from './paths.ts';
import { theLibrary } from './the-library.ts';

const GOLDENS = ['golden-remake', 'golden-co-production'] as const;

/** A deal that was worked by hand. */
export function goldenDeal(name: (typeof GOLDENS)[number]): DealDocument {
  return documentSchema.parse(JSON.parse(readFileSync(join(FIXTURES, `${name}.deal.json`), 'utf8')));
}

/** A sample as it is published: `aSample('invented-remake')`. */
export function aSample(name: string): DealDocument {
  const file = readFileSync(join(TEMPLATES, 'samples', `${name}.internal.json`));
  return readDealFile(file, theLibrary()).document;
}

/** Every sample that is published, and both deals that were worked by hand, by name. */
export function knownDeals(): readonly (readonly [name: string, document: DealDocument])[] {
  const samples = join(TEMPLATES, 'samples');
  return [
    ...readdirSync(samples).map(
      (file) => [file, readDealFile(readFileSync(join(samples, file)), theLibrary()).document] as const,
    ),
    ...GOLDENS.map((name) => [name, goldenDeal(name)] as const),
  ];
}
