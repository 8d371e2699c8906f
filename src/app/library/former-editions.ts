import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { EDITION_ID, byEdition } from '#domain/library/edition.ts';
import { keepEdition } from '#domain/library/former-edition.ts';
import type { FormerEdition } from '#domain/library/former-edition.ts';
import type { Library } from '#domain/library/library.ts';
import type { LibraryPlaces } from './open-library.ts';
import { ownRecords } from './own-records.ts';

/**
 * What an edition judged with that is no longer the newest: the one that is named, else the oldest that is kept. A
 * record that the person keeps in a file of their own is none of ours, and stands in every edition as it is today.
 */
export function openFormerEdition(
  places: LibraryPlaces,
  today: Library,
  edition: string | null,
): FormerEdition | null {
  const folder = join(places.templatesRoot, 'editions');
  const kept = (existsSync(folder) ? readdirSync(folder) : [])
    .flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -'.json'.length)] : []))
    .filter((id) => EDITION_ID.test(id))
    .toSorted((a, b) => byEdition({ id: a }, { id: b }));
  const chosen = kept.find((id) => id === edition) ?? kept[0];
  if (chosen === undefined) return null;
  // Written by .tools/keep-edition.ts and shipped with the product; a test lays each over the library of today.
  const former = JSON.parse(readFileSync(join(folder, `${chosen}.json`), 'utf8')) as FormerEdition;
  return withOwnRecords(former, keepEdition(chosen, today), ownRecords(places));
}

function withOwnRecords(
  former: FormerEdition,
  today: FormerEdition,
  own: ReadonlySet<string>,
): FormerEdition {
  if (own.size === 0) return former;
  const mixed = <Entry extends { readonly id: string }>(before: readonly Entry[], now: readonly Entry[]) => [
    ...before.filter(({ id }) => !own.has(id)),
    ...now.filter(({ id }) => own.has(id)),
  ];
  return {
    edition: former.edition,
    terms: mixed(former.terms, today.terms),
    rules: mixed(former.rules, today.rules),
    questions: mixed(former.questions, today.questions),
  };
}
