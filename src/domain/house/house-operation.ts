import { Fail, assertNever } from '#domain/base/failure.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Precedent } from '#domain/library/precedent.ts';
import type { House, HouseLadders } from './house.ts';
import { orderPrecedents } from '#domain/library/precedent.ts';
import type { Ladder, OurRole } from '#domain/library/term.ts';

/** Every change to the house is one of these, or a pack that was taken in. New ids come in with the operation. */
export type HouseOperation =
  | { readonly kind: 'add-precedent'; readonly precedent: Precedent }
  | { readonly kind: 'edit-precedent'; readonly precedentId: string; readonly patch: PrecedentPatch }
  | { readonly kind: 'remove-precedent'; readonly precedentId: string }
  /** `null` goes back to the library's suggestion. */
  | {
      readonly kind: 'set-house-ladder';
      readonly termId: string;
      readonly roles: readonly OurRole[];
      readonly ladder: Ladder | null;
    }
  | { readonly kind: 'set-hidden'; readonly termId: string; readonly hidden: boolean };

/** `year: null` takes the year away. A precedent never moves to another term. */
export type PrecedentPatch = Partial<Omit<Precedent, 'id' | 'termId' | 'year'>> & {
  readonly year?: number | null;
};

/**
 * The house after the operation. Pure. Throws Fail `not-found` for a precedent that is not there and
 * `refused` for a second one with an id.
 */
export function applyHouseOperation(house: House, operation: HouseOperation): House {
  switch (operation.kind) {
    case 'add-precedent': {
      if (house.precedents.some(({ id }) => id === operation.precedent.id)) throw usedTwice();
      return withPrecedents(house, [...house.precedents, operation.precedent]);
    }
    case 'edit-precedent': {
      const old = requirePrecedent(house, operation.precedentId);
      return withPrecedents(
        house,
        house.precedents.map((each) => (each.id === old.id ? patched(old, operation.patch) : each)),
      );
    }
    case 'remove-precedent': {
      const old = requirePrecedent(house, operation.precedentId);
      return withPrecedents(
        house,
        house.precedents.filter(({ id }) => id !== old.id),
      );
    }
    case 'set-house-ladder':
      return withLadders(house, operation.termId, operation.roles, operation.ladder);
    case 'set-hidden': {
      const others = house.hidden.filter((id) => id !== operation.termId);
      return { ...house, hidden: operation.hidden ? [...others, operation.termId].toSorted() : others };
    }
    default:
      return assertNever(operation);
  }
}

/** The name of the step as undo and redo show it. */
export function describeHouseOperation(
  operation: HouseOperation,
  house: House,
  termName: (termId: string) => Bilingual,
): Bilingual {
  switch (operation.kind) {
    case 'add-precedent': {
      const { en, ko } = termName(operation.precedent.termId);
      return { en: `Add a precedent to “${en}”`, ko: `‘${ko}’ 자사 선례 추가` };
    }
    case 'edit-precedent': {
      const { en, ko } = termName(requirePrecedent(house, operation.precedentId).termId);
      return { en: `Edit a precedent of “${en}”`, ko: `‘${ko}’ 자사 선례 수정` };
    }
    case 'remove-precedent': {
      const { en, ko } = termName(requirePrecedent(house, operation.precedentId).termId);
      return { en: `Remove a precedent from “${en}”`, ko: `‘${ko}’ 자사 선례 삭제` };
    }
    case 'set-house-ladder': {
      const { en, ko } = termName(operation.termId);
      return operation.ladder === null
        ? { en: `Return to the library's ladder for “${en}”`, ko: `‘${ko}’ 협상 단계를 기본 제안으로 복원` }
        : { en: `Set the house ladder for “${en}”`, ko: `‘${ko}’ 자사 협상 단계 설정` };
    }
    case 'set-hidden': {
      const { en, ko } = termName(operation.termId);
      return operation.hidden
        ? { en: `Hide the library's benchmark for “${en}”`, ko: `‘${ko}’ 기본 벤치마크 숨김` }
        : { en: `Show the library's benchmark for “${en}”`, ko: `‘${ko}’ 기본 벤치마크 다시 표시` };
    }
    default:
      return assertNever(operation);
  }
}

function patched(old: Precedent, { year, ...patch }: PrecedentPatch): Precedent {
  const { year: oldYear, ...rest } = { ...old, ...patch };
  const next = year === undefined ? oldYear : year;
  return next === undefined || next === null ? rest : { ...rest, year: next };
}

function withPrecedents(house: House, precedents: readonly Precedent[]): House {
  return { ...house, precedents: orderPrecedents(precedents) };
}

function withLadders(house: House, termId: string, roles: readonly OurRole[], ladder: Ladder | null): House {
  const { [termId]: old = {}, ...others } = house.ladders;
  const kept = Object.entries(old).filter(([role]) => !roles.some((each) => each === role));
  const set = ladder === null ? [] : roles.map((role) => [role, ladder] as const);
  const ladders: HouseLadders = Object.fromEntries([...kept, ...set]);
  return {
    ...house,
    ladders: Object.keys(ladders).length === 0 ? others : { ...others, [termId]: ladders },
  };
}

function requirePrecedent(house: House, precedentId: string): Precedent {
  const found = house.precedents.find(({ id }) => id === precedentId);
  if (found) return found;
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
