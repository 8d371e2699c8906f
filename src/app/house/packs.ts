import { Fail } from '#domain/base/failure.ts';
import { compareHouses, describeImport, mergeHouses, takenInConfidence } from '#domain/house/merge-houses.ts';
import type { CollisionDecision, HouseCollision } from '#domain/house/merge-houses.ts';
import { PACK_ENDING, PACK_LIMIT_BYTES } from '#contract/formats/pack-schema.ts';
import type { HousePack } from '#contract/formats/pack-schema.ts';
import type { OfferedFile, OpenHouse, PackInspection, ParsedInputOf } from '#contract/methods.ts';
import type { AppContext } from '#app/context/context.ts';
import { readOffered } from '#app/files/json-file.ts';
import { fileStem } from '#app/files/file-name.ts';
import { mimeOf } from '#app/files/file-tokens.ts';
import { commitHouse, openHouse, requireHouseRevision } from './house.ts';
import { localDate } from '#app/base/local-date.ts';
import { readPack, writePack } from './pack-file.ts';
import { readSettings } from '#app/context/settings.ts';

/** The house as one file. Throws Fail `refused` when there is nothing to put in it. */
export function exportPack(
  context: AppContext,
  { title, withConfidential }: ParsedInputOf<'packs.export'>,
): OfferedFile {
  const workspace = context.workspace();
  const house = workspace.house.getHouse();
  const given = house.precedents.filter(({ isConfidential }) => withConfidential || !isConfidential);
  const ladders = withConfidential ? Object.keys(house.ladders).length : 0;
  if (given.length + ladders + house.hidden.length === 0) {
    throw new Fail('refused', {
      en: 'There is nothing to export: the house holds no precedent that may leave it. Add one, or include the confidential ones.',
      ko: '내보낼 내용이 없습니다. 자사 선례를 추가하거나 대외비 선례를 포함하세요.',
    });
  }
  const { firmName } = readSettings(workspace);
  const madeOn = localDate(context.options.now());
  const bytes = writePack(house, { title, madeBy: firmName, madeOn }, withConfidential);
  const name = `${fileStem(title)}${PACK_ENDING}`;
  return context.tokens.put({ name, mime: mimeOf(name), bytes });
}

/** Reads a pack and compares it with the house. Changes nothing. Throws Fail as `readPack`. */
export function inspectPack(context: AppContext, token: string): PackInspection {
  const pack = readOfferedPack(context, token);
  const { house } = context.workspace();
  const { title, madeBy, madeOn } = pack;
  return {
    title,
    madeBy,
    madeOn,
    ...compareHouses(house.getHouse(), pack),
    revision: house.getRecord().revision,
  };
}

/**
 * Takes a pack in as one undoable step, all or nothing. Throws Fail `conflict` when the house changed since
 * it was inspected and `invalid-input` for a collision without a decision, or one that it cannot have.
 */
export function importPack(
  context: AppContext,
  { token, revision, decisions, keepOpen = false }: ParsedInputOf<'packs.import'>,
): OpenHouse {
  const pack = readOfferedPack(context, token);
  const record = requireHouseRevision(context, revision);
  const before = context.workspace().house.getHouse();
  const comparison = compareHouses(before, pack);
  const decided = decidedOf(comparison.collisions, decisions);
  const taken = keepOpen ? comparison : takenInConfidence(comparison);
  const after = mergeHouses(before, taken, decided, context.options.newId);
  commitHouse(context, record, before, after, { name: describeImport(pack.title), coalesceKey: null });
  return openHouse(context);
}

function decidedOf(
  collisions: readonly HouseCollision[],
  decisions: Readonly<Record<string, CollisionDecision>>,
): ReadonlyMap<string, CollisionDecision> {
  const given = new Map(Object.entries(decisions));
  const foreign = [...given.keys()].find((key) => !collisions.some((collision) => collision.key === key));
  if (foreign !== undefined) {
    throw new Fail(
      'invalid-input',
      {
        en: `“${foreign}” is no collision of this pack. Inspect the pack again.`,
        ko: `‘${foreign}’은(는) 이 선례집에서 겹치는 항목이 아닙니다. 선례집을 다시 확인하세요.`,
      },
      `decisions.${foreign}`,
    );
  }
  for (const { key, kind } of collisions) {
    const decision = given.get(key);
    if (decision === undefined) throw undecided(key);
    if (kind === 'ladders' && decision === 'both') throw cannotKeepBoth(key);
  }
  return given;
}

function undecided(key: string): Fail {
  return new Fail(
    'invalid-input',
    {
      en: `“${key}” is here already and differs. Decide: keep yours, take theirs, or keep both.`,
      ko: `‘${key}’ 항목이 이미 있으며 내용이 다릅니다. 내 것 유지, 가져온 것으로 교체, 둘 다 유지 중에서 정하세요.`,
    },
    `decisions.${key}`,
  );
}

function cannotKeepBoth(key: string): Fail {
  return new Fail(
    'invalid-input',
    {
      en: `“${key}”: a term has one house ladder, so both cannot stay. Keep yours or take theirs.`,
      ko: `‘${key}’: 조건 하나에는 자사 협상 단계가 하나뿐이므로 둘 다 유지할 수 없습니다. 하나를 고르세요.`,
    },
    `decisions.${key}`,
  );
}

function readOfferedPack(context: AppContext, token: string): HousePack {
  const bytes = readOffered(context.tokens.get(token), PACK_LIMIT_BYTES, 'pack');
  return readPack(bytes, context.known(), context.library().terms);
}
