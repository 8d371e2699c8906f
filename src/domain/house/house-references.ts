import type { FailCode } from '#domain/base/failure.ts';
import type { KnownIds } from '#domain/references/known-ids.ts';
import type { Precedent } from '#domain/library/precedent.ts';
import { RUNG_NAMES } from '#domain/library/term.ts';
import type { Ladder } from '#domain/library/term.ts';
import type { House } from './house.ts';

/** Throws Fail for the first id in the house that the library does not have, by its field. */
export function checkHouse({ precedents, ladders, hidden }: House, known: KnownIds): void {
  for (const [index, precedent] of precedents.entries())
    checkPrecedent(precedent, `precedents[${index}]`, 'invalid-input', known);
  for (const [termId, byRole] of Object.entries(ladders)) {
    known.checkTerm(termId, `ladders.${termId}`, 'invalid-input');
    for (const [role, ladder] of Object.entries(byRole))
      checkHouseLadder(termId, ladder, `ladders.${termId}.${role}`, known);
  }
  for (const [index, termId] of hidden.entries())
    known.checkTerm(termId, `hidden[${index}]`, 'invalid-input');
}

/** Of a precedent with the term's present id. */
export function checkPrecedent(
  { termId, figure }: Precedent,
  at: string,
  code: FailCode,
  known: KnownIds,
): void {
  known.checkTerm(termId, `${at}.termId`, code);
  known.checkFigure(termId, figure, `${at}.figure`);
}

export function checkHouseLadder(termId: string, ladder: Ladder, at: string, known: KnownIds): void {
  for (const name of RUNG_NAMES) {
    const value = ladder[name]?.value;
    if (value) known.checkOwnValue(termId, value, `${at}.${name}.value`);
  }
}
