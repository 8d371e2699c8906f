import { Fail } from '#domain/base/failure.ts';
import { isAlwaysAStep, namesNothing } from '#domain/ledger/operations.ts';
import { orderPrecedents } from '#domain/library/precedent.ts';
import type { Precedent } from '#domain/library/precedent.ts';
import type { House } from '../house.ts';
import { checkPrecedent } from '../house-references.ts';
import { houseOperation } from './house-operation.ts';
import type { PrecedentPatch } from './house-shapes.ts';

export const addPrecedent = houseOperation({
  kind: 'add-precedent',
  input: (s) => ({ precedent: s.precedent }),
  apply(house, { precedent }) {
    if (house.precedents.some(({ id }) => id === precedent.id)) throw usedTwice();
    return withPrecedents(house, [...house.precedents, precedent]);
  },
  describe({ precedent }, { termName }) {
    const { en, ko } = termName(precedent.termId);
    return { en: `Add a precedent to “${en}”`, ko: `‘${ko}’ 자사 선례 추가` };
  },
  checkReferences: ({ precedent }, { known }) =>
    checkPrecedent(precedent, 'operation.precedent', 'not-found', known),
  coalesceKey: isAlwaysAStep,
});

export const editPrecedent = houseOperation({
  kind: 'edit-precedent',
  input: (s) => ({ precedentId: s.id, patch: s.precedentPatch }),
  apply(house, { precedentId, patch }) {
    const old = requirePrecedent(house, precedentId);
    return withPrecedents(
      house,
      house.precedents.map((each) => (each.id === old.id ? patched(old, patch) : each)),
    );
  },
  describe({ precedentId }, { before, termName }) {
    const { en, ko } = termName(requirePrecedent(before, precedentId).termId);
    return { en: `Edit a precedent of “${en}”`, ko: `‘${ko}’ 자사 선례 수정` };
  },
  checkReferences({ precedentId, patch }, { known, house }) {
    const edited = house.precedents.find(({ id }) => id === precedentId);
    if (edited && patch.figure) known.checkFigure(edited.termId, patch.figure, 'operation.patch.figure');
  },
  coalesceKey({ precedentId, patch }, before) {
    const [field, ...others] = Object.keys(patch);
    if (others.length > 0 || !TEXT_FIELDS.some((each) => each === field)) return null;
    const key = `precedent/${precedentId}/${field}`;
    const { wording } = patch;
    if (wording === undefined) return key;
    const old = before.precedents.find(({ id }) => id === precedentId)?.wording;
    // One language at a time is typing; both at once is a paste.
    if (old === undefined || (wording.en !== old.en && wording.ko !== old.ko)) return null;
    return `${key}/${wording.en === old.en ? 'ko' : 'en'}`;
  },
});

export const removePrecedent = houseOperation({
  kind: 'remove-precedent',
  input: (s) => ({ precedentId: s.id }),
  apply(house, { precedentId }) {
    const old = requirePrecedent(house, precedentId);
    return withPrecedents(
      house,
      house.precedents.filter(({ id }) => id !== old.id),
    );
  },
  describe({ precedentId }, { before, termName }) {
    const { en, ko } = termName(requirePrecedent(before, precedentId).termId);
    return { en: `Remove a precedent from “${en}”`, ko: `‘${ko}’ 자사 선례 삭제` };
  },
  checkReferences: namesNothing,
  coalesceKey: isAlwaysAStep,
});

const TEXT_FIELDS: readonly (keyof Precedent)[] = ['from', 'note', 'wording'];

function patched(old: Precedent, { year, ...patch }: PrecedentPatch): Precedent {
  const { year: oldYear, ...rest } = { ...old, ...patch };
  const next = year === undefined ? oldYear : year;
  return next === undefined || next === null ? rest : { ...rest, year: next };
}

function withPrecedents(house: House, precedents: readonly Precedent[]): House {
  return { ...house, precedents: orderPrecedents(precedents) };
}

function requirePrecedent(house: House, precedentId: string): Precedent {
  const precedent = house.precedents.find(({ id }) => id === precedentId);
  if (precedent) return precedent;
  throw new Fail(
    'not-found',
    {
      en: 'This precedent is no longer in the house. Reload the library.',
      ko: '이 자사 선례가 더 이상 없습니다. 라이브러리를 다시 여세요.',
    },
    'operation.precedentId',
  );
}

function usedTwice(): Fail {
  return new Fail(
    'refused',
    {
      en: 'A precedent with this id is already in the house.',
      ko: '같은 식별자의 자사 선례가 이미 있습니다.',
    },
    'operation.precedent.id',
  );
}
