import { Fail } from '#domain/base/failure.ts';
import type { Library } from '#domain/library/library.ts';
import { convertHouseWalkAways } from '#domain/house/convert-walk-aways.ts';
import type { House, HouseLadders } from '#domain/house/house.ts';
import { checkHouse } from '#domain/house/house-references.ts';
import { orderPrecedents } from '#domain/library/precedent.ts';
import { withHouse } from '#domain/house/with-house.ts';
import {
  PACK_FORMAT,
  PACK_LIMIT_BYTES,
  PACK_PRIVATE_MARK,
  PACK_RECORD_LIMIT,
  PACK_VERSION,
  packSchema,
} from '#contract/formats/pack-schema.ts';
import type { HousePack } from '#contract/formats/pack-schema.ts';
import { WALK_AWAY_MEANS } from '#contract/formats/walk-away-means.ts';
import { parseWith } from '#contract/parse-call.ts';
import { parseJsonFile } from '#app/files/json-file.ts';
import { repeatedId } from '#app/files/repeated-id.ts';
import { createKnownIds } from '#domain/references/known-ids.ts';
import type { KnownIds } from '#domain/references/known-ids.ts';

/**
 * Reads a pack whole or not at all. Throws Fail `too-large` (bytes or records), `refused` (a newer format)
 * or `invalid-input`, which names the field: unknown fields, wrong units, a percentage without a base,
 * script in the wording, ids used twice or not in the library. Older term ids become the present ones, and a
 * walk-away that named the choice at which the firm leaves becomes the worst that it accepts.
 */
export function readPack(bytes: Uint8Array, known: KnownIds, terms: Library['terms']): HousePack {
  const raw = parseJsonFile(bytes, PACK_LIMIT_BYTES, 'pack');
  refuseNewer(raw);
  // Records are counted before they are checked: checking a million of them would take minutes.
  refuseTooMany(raw);
  const pack = withPresentIds(parseWith(packSchema, raw), known);
  refuseRepeats(pack);
  checkHouse(pack, known);
  return pack.walkAwayMeans === WALK_AWAY_MEANS
    ? pack
    : { ...pack, ladders: convertHouseWalkAways(pack.ladders, terms) };
}

/** The library with a pack laid over it, as the house of a workspace is. Throws Fail as `readPack`. */
export function withPack(library: Library, bytes: Uint8Array): Library {
  return withHouse(library, readPack(bytes, createKnownIds(library), library.terms));
}

/** The file's bytes: JSON in UTF-8, indented. The same house gives the same bytes. */
export function writePack(
  house: House,
  head: Pick<HousePack, 'title' | 'madeBy' | 'madeOn'>,
  withConfidential: boolean,
): Uint8Array {
  const given = withConfidential ? house : withoutConfidential(house);
  const pack: HousePack = {
    ...(withConfidential ? { private: PACK_PRIVATE_MARK } : {}),
    format: PACK_FORMAT,
    version: PACK_VERSION,
    ...head,
    ...(Object.keys(given.ladders).length > 0 ? { walkAwayMeans: WALK_AWAY_MEANS } : {}),
    precedents: given.precedents,
    ladders: given.ladders,
    hidden: given.hidden,
  };
  return new TextEncoder().encode(`${JSON.stringify(pack, null, 2)}\n`);
}

/** A note is private even on an open precedent, and a ladder is always ours alone. */
function withoutConfidential({ precedents, hidden }: House): House {
  return {
    precedents: precedents
      .filter(({ isConfidential }) => !isConfidential)
      .map((precedent) => ({ ...precedent, note: '' })),
    ladders: {},
    hidden,
  };
}

function refuseNewer(raw: unknown): void {
  const version = typeof raw === 'object' && raw !== null && 'version' in raw ? raw.version : undefined;
  if (typeof version !== 'number' || version <= PACK_VERSION) return;
  throw new Fail(
    'refused',
    {
      en: `This pack has format version ${version}; this Jibun reads up to ${PACK_VERSION}. Update Jibun to import it.`,
      ko: `이 선례집의 형식 버전은 ${version}이며, 이 프로그램은 ${PACK_VERSION}까지 지원합니다. 지분을 업데이트한 뒤 가져오세요.`,
    },
    'version',
  );
}

function refuseTooMany(raw: unknown): void {
  const records = typeof raw === 'object' && raw !== null ? (raw as Partial<Record<string, unknown>>) : {};
  for (const field of ['precedents', 'ladders', 'hidden']) {
    const list = records[field];
    const count = typeof list === 'object' && list !== null ? Object.keys(list).length : 0;
    if (count <= PACK_RECORD_LIMIT) continue;
    throw new Fail(
      'too-large',
      {
        en: `“${field}” holds ${count.toLocaleString('en')} records; a pack may hold ${PACK_RECORD_LIMIT.toLocaleString('en')}. Split it into several packs.`,
        ko: `‘${field}’에 ${count.toLocaleString('en')}건이 있습니다. 선례집 하나에는 ${PACK_RECORD_LIMIT.toLocaleString('en')}건까지 담을 수 있으니 나누어 가져오세요.`,
      },
      field,
    );
  }
}

function withPresentIds(pack: HousePack, known: KnownIds): HousePack {
  const ladders = new Map<string, HouseLadders>();
  for (const [termId, byRole] of Object.entries(pack.ladders)) {
    const id = known.presentId(termId);
    if (ladders.has(id)) throw repeatedId(`ladders.${termId}`, id);
    ladders.set(id, byRole);
  }
  return {
    ...pack,
    precedents: orderPrecedents(
      pack.precedents.map((each) => ({ ...each, termId: known.presentId(each.termId) })),
    ),
    ladders: Object.fromEntries(ladders),
    hidden: pack.hidden.map((id) => known.presentId(id)).toSorted(),
  };
}

function refuseRepeats({ precedents, hidden }: HousePack): void {
  const lists = [
    ['precedents', precedents.map(({ id }) => id)],
    ['hidden', hidden],
  ] as const;
  for (const [field, ids] of lists) {
    const seen = new Set<string>();
    for (const id of ids) {
      if (seen.has(id)) throw repeatedId(field, id);
      seen.add(id);
    }
  }
}
