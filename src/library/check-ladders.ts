import { leadForUs } from '#domain/comparison/better-for-us.ts';
import { RUNG_NAMES } from '#domain/library/term.ts';
import type { Position, RungName, Term } from '#domain/library/term.ts';
import { isFormerWalkAway } from '#domain/library/worst-accepted.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { normaliseValue } from '#domain/values/normalise.ts';
import type { TermFault } from './term-fault.ts';

/**
 * Rungs that are better for us than one above them, and walk-aways in their former meaning, as a person's
 * older copy of a file may have them. The term is served all the same.
 */
export function checkLadders(term: Term): TermFault[] {
  return term.positions.flatMap((position, index) =>
    RUNG_NAMES.flatMap((name): TermFault[] => {
      const message = faultOf(name, term, position);
      return message ? [{ path: ['positions', index, 'ladder', name], message }] : [];
    }),
  );
}

function faultOf(name: RungName, term: Term, position: Position): Bilingual | undefined {
  const { ladder } = position;
  const rung = ladder[name];
  if (!rung) return undefined;
  if (name === 'walkAway' && isFormerWalkAway(term.id, rung)) {
    return {
      en: `${term.id}: This walk-away still names the choice at which we leave. Name the worst choice that is still accepted.`,
      ko: `${term.id}: 최저 수용 조건이 아직 협상을 중단하는 선택지로 적혀 있습니다. 수용할 수 있는 최저 선택지로 바꾸세요.`,
    };
  }
  const valueOf = (each: RungName) => {
    const value = ladder[each]?.value;
    return value && normaliseValue(value, term.form, []);
  };
  const value = valueOf(name);
  const isBetterThan = (upper: RungName): boolean => {
    const other = valueOf(upper);
    return value !== undefined && other !== undefined && leadForUs(value, other, position)?.sign === 1;
  };
  if (!RUNG_NAMES.slice(0, RUNG_NAMES.indexOf(name)).some(isBetterThan)) return undefined;
  return {
    en: `${term.id}: This rung is better for us than one above it. Put ask, fallback and walk-away in order, the best first.`,
    ko: `${term.id}: 이 단계가 위 단계보다 우리 측에 유리합니다. 요구안, 차선안, 최저 수용 조건을 유리한 순서로 적으세요.`,
  };
}
