import { describe, expect, it } from 'vitest';
import { FORMER_WALK_AWAYS } from '#domain/library/former-walk-aways.ts';
import { isFormerWalkAway, termOfId, worstAccepted } from '#domain/library/worst-accepted.ts';
import type { Ladder, OurRole, Rung } from '#domain/library/term.ts';
import type { Value } from '#domain/values/value.ts';
import { money } from '#tests/builders/deal-builders.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

const { terms } = theLibrary();
const ours = { en: 'No lawyer of ours will sign this', ko: '자문 변호사 서명 불가' };
const choice = (id: string): Value => ({ kind: 'choice', choice: id });
const rung = (value: Value | undefined, condition = ours): Rung => ({
  condition,
  ...(value ? { value } : {}),
});

function converted(
  termId: string,
  walkAway: Rung,
  above: Omit<Ladder, 'walkAway'> = {},
  role: OurRole = 'owner',
): Rung {
  return worstAccepted(walkAway, above, termOfId(terms, termId), [role]);
}

describe('a walk-away that named the choice at which we leave', () => {
  it.each([
    ['reversion_trigger', 'active_development', 'start_principal_photography'],
    ['res_stage', 'granted', 'granted_priced'],
    ['contingent_definition', 'net_profits_negotiated', 'adjusted_gross_artificial_breakeven'],
  ])('of %s at %s becomes the next better choice, %s, in the words of the person', (id, left, accepted) => {
    expect(converted(id, rung(choice(left)))).toEqual(rung(choice(accepted)));
  });

  it('goes by the scores of our own role', () => {
    const left = rung(choice('treated_as_equity'));
    expect(converted('deferments_rank', left, {}, 'producer').value).toEqual(choice('equal_same_tier'));
    expect(converted('deferments_rank', left, {}, 'investor').value).toEqual(choice('korean_only'));
  });

  it('is never better than the fallback or the ask', () => {
    const at = (above: Omit<Ladder, 'walkAway'>) =>
      converted('reversion_trigger', rung(choice('active_development')), above).value;
    expect(at({ fallback: rung(choice('active_development')) })).toEqual(choice('active_development'));
    expect(at({ ask: rung(choice('start_principal_photography')) })).toEqual(
      choice('start_principal_photography'),
    );
    expect(at({ fallback: rung(undefined) })).toEqual(choice('start_principal_photography'));
  });

  it('stays where no choice is better, for none but this one can be meant', () => {
    const best = rung(choice('general_release'));
    expect(converted('reversion_trigger', best)).toBe(best);
  });

  it.each([
    ['a choice that the library does not know', 'reversion_trigger', 'owner'],
    ['a term that the library does not have', 'no_such_term', 'owner'],
    ['a role for which the library has no scores', 'reversion_trigger', 'investor'],
  ] as const)('of %s loses its value and keeps its words', (_what, termId, role) => {
    const gone = converted(termId, rung(choice('whatever_it_was')), {}, role);
    expect(gone).toEqual({ condition: ours });
  });

  it('keeps what the person marked as met', () => {
    const marked = { ...rung(choice('granted')), met: { theirs: false } };
    expect(converted('res_stage', marked)).toMatchObject({ met: { theirs: false } });
  });
});

describe('a walk-away that needs no conversion', () => {
  it.each([
    ['a number', 'purchase_price_fixed', rung(money(30_000_000, 'USD'))],
    ['words of the person', 'reversion_term', rung(undefined)],
  ])('%s stays as it is, the same object', (_what, termId, same) => {
    expect(converted(termId, same)).toBe(same);
  });
});

describe('a walk-away that was adopted from the library', () => {
  // A term that came later was never adopted in the older words.
  const older = terms.filter(({ id }) => FORMER_WALK_AWAYS[id] !== undefined);
  const positions = older.flatMap((term) =>
    term.positions.flatMap(({ roles, ladder }) =>
      ladder.walkAway ? [{ id: term.id, role: roles[0] ?? 'owner', present: ladder.walkAway }] : [],
    ),
  );

  it('has the words and the value that the library has now, for every term and role of then', () => {
    expect(positions.length).toBeGreaterThan(160);
    for (const { id, role, present } of positions) {
      const wordings = FORMER_WALK_AWAYS[id] ?? [];
      for (const { choice: left, en, ko } of wordings) {
        // The wording of another role, for which the term has a choice where ours has words, or the other way.
        if ((left !== undefined) !== (present.value?.kind === 'choice')) continue;
        // A number is the person's own; where the library leaves words, so did it before.
        const value = left === undefined ? present.value : choice(left);
        expect(converted(id, rung(value, { en, ko }), {}, role), id).toEqual(present);
      }
    }
  });

  it('is converted in each language by itself', () => {
    const [former] = FORMER_WALK_AWAYS['purchase_price_fixed'] ?? [];
    const half = { en: former?.en ?? '', ko: '30만 달러, 대표님 확인' };
    expect(converted('purchase_price_fixed', rung(undefined, half)).condition).toEqual({
      en: 'USD 300,000, and no less than the price paid for one script draft',
      ko: '30만 달러, 대표님 확인',
    });
  });

  it('has its new words where the person chose another value', () => {
    const [former] = FORMER_WALK_AWAYS['waterfall_order'] ?? [];
    const own = rung(choice('us_charges_above_equity'), { en: former?.en ?? '', ko: former?.ko ?? '' });
    const now = converted('waterfall_order', own, {}, 'producer');
    expect(now.value).toEqual(choice('order_agreed_amounts_open'));
    expect(now.condition.ko).toBe('서명 시점에 순위표 확정, 지분에 앞서는 미국 측 비용은 열거');
  });

  it('is known by its choice and its words, and no walk-away of today is taken for one', () => {
    const [former] = FORMER_WALK_AWAYS['res_stage'] ?? [];
    const words = { en: former?.en ?? '', ko: former?.ko ?? '' };
    expect(isFormerWalkAway('res_stage', rung(choice('granted'), words))).toBe(true);
    expect(isFormerWalkAway('res_stage', rung(choice('granted_priced'), words))).toBe(false);
    expect(positions.filter(({ id, present }) => isFormerWalkAway(id, present))).toEqual([]);
  });
});
