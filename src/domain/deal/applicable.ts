import type { Deal } from './deal.ts';
import type { OurRole, Position, Term, Wording } from '#domain/library/term.ts';

/** The terms that apply to a deal: of its kinds, and not set aside by the user. Library order. */
export function applicableTerms(terms: readonly Term[], deal: Pick<Deal, 'kinds' | 'notApplicable'>): Term[] {
  return terms.filter(
    (term) => term.kinds.some((kind) => deal.kinds.includes(kind)) && !deal.notApplicable.includes(term.id),
  );
}

/** How the term looks from our side: the first position for one of our roles; undefined when the library has none. */
export function positionFor(term: Term, ourRoles: readonly OurRole[]): Position | undefined {
  return term.positions.find((position) => position.roles.some((role) => ourRoles.includes(role)));
}

/** The wording that protects our side: of our role where the library has its own, else of the term. */
export function protectiveFor(term: Term, ourRoles: readonly OurRole[]): Wording | undefined {
  return positionFor(term, ourRoles)?.protective ?? term.clauses?.protective;
}
