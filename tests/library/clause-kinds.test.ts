import { describe, expect, it } from 'vitest';
import type { Position, Term } from '#domain/library/term.ts';
import { compareFractions } from '#domain/figures/fraction.ts';
import { loadLibrary } from '#library/load-library.ts';
import { SHIPPED_FILES, libraryWithFile } from '#tests/builders/library-folder.ts';

/*
 * What a wording claims to be: the market's, a compromise, their opening, the one that protects this role. A
 * negotiator tells the other side "this is market" on our word.
 */

const library = loadLibrary(SHIPPED_FILES);
const choiceTerms = library.terms.flatMap((term) =>
  (term.form.kind === 'choice' || term.form.kind === 'yes-no') && term.clauses
    ? [{ term, clauses: term.clauses }]
    : [],
);

describe('the wording between ours and theirs', () => {
  it('is called market only where it says what the market typically says', () => {
    let compromises = 0;
    for (const { term, clauses } of choiceTerms) {
      const typical = term.market.typical?.kind === 'id' ? term.market.typical.id : undefined;
      const isMarket = typical !== undefined && clauses.middle.says === typical;
      expect(clauses.middle.kind, term.id).toBe(isMarket ? 'market' : 'compromise');
      if (!isMarket) compromises += 1;
    }
    expect(compromises).toBeGreaterThan(20);
  });

  it('is refused where a record has both kinds or neither', () => {
    const changed = (from: string, to: string) =>
      libraryWithFile('terms/remake/tax.yaml', (text) => text.replace(from, to));
    const market = '    market:\n      en: All payments';
    const both = changed(market, `    compromise: { en: 'Both', ko: '둘 다' }\n${market}`);
    const neither = changed(market, market.replace('    market:', '    opening:'));
    for (const { problems } of [both, neither]) {
      expect(problems.length).toBeGreaterThan(0);
      expect(problems[0]?.file).toContain('terms/remake/tax.yaml');
    }
    expect(both.problems[0]?.message.ko).toContain('market 또는 compromise');
  });
});

describe('their opening', () => {
  it('says in the clause what the record expects them to open with', () => {
    for (const { term, clauses } of choiceTerms) {
      const opening = term.positions[0]?.opening.value;
      if (opening === undefined) continue;
      const stated =
        opening.kind === 'choice' ? opening.choice : opening.kind === 'yes-no' && opening.yes ? 'yes' : 'no';
      expect(clauses.opening.says, term.id).toBe(stated);
    }
  });
});

describe('roles that stand against each other', () => {
  it('each have the wording that protects them', () => {
    const opposed = library.terms.filter(({ positions, clauses }) => {
      const [first, second] = positions;
      return clauses && first && second && isAgainst(first, second);
    });
    expect(opposed.length).toBeGreaterThan(4);
    for (const { id, positions } of opposed) {
      expect(
        positions.slice(1).every(({ protective }) => protective !== undefined),
        id,
      ).toBe(true);
    }
  });

  it('are asked for their own best choice in it', () => {
    const apart = library.terms.flatMap((term) =>
      term.positions.flatMap(({ protective, scores }) =>
        protective && scores ? [{ term, protective, scores }] : [],
      ),
    );
    expect(apart.length).toBeGreaterThan(1);
    for (const { term, protective, scores } of apart) {
      expect(scores[protective.says ?? ''], term.id).toBe(Math.max(...Object.values(scores)));
    }
  });

  it('never send an investor to ask for the producers’ corridor', () => {
    const order = termOf('waterfall_order');
    const investor = order.positions.find(({ roles }) => roles.includes('investor'));
    const producer = order.positions.find(({ roles }) => roles.includes('producer'));
    const score = (of: Position | undefined, choice: string) => of?.scores?.[choice] ?? Number.NaN;
    expect(score(investor, 'agreed_no_corridor')).toBeGreaterThan(score(investor, 'agreed_with_corridor'));
    expect(score(producer, 'agreed_with_corridor')).toBeGreaterThan(score(producer, 'agreed_no_corridor'));
    expect(investor?.ladder.ask?.value).toEqual({ kind: 'choice', choice: 'agreed_no_corridor' });
  });

  it('leave no corridor standing in the investor’s own wording, in either language', () => {
    const investor = termOf('waterfall_order').positions.find(({ roles }) => roles.includes('investor'));
    expect(investor?.protective?.en).toContain("provides for no producers' corridor");
    expect(investor?.protective?.ko).toContain('프로듀서 코리더를 두지 아니한다');
    // What is not in the schedule is barred for good, not only until the investors have recouped.
    expect(investor?.protective?.en).toMatch(
      /does not appear in the Recoupment Schedule shall be deducted at any tier/,
    );
    expect(investor?.protective?.ko).toContain('어느 단계에서도 공제하지 아니한다');
  });
});

describe('a set-up bonus', () => {
  it('is asked for once for each set-up, not on every agreement that follows', () => {
    const { clauses, positions } = termOf('setup_bonus');
    expect(positions[0]?.ladder.ask?.condition.en).toContain('on the first');
    expect(clauses?.protective.en).toContain('after the first agreement');
    expect(clauses?.protective.en).not.toMatch(/each agreement|distribute/);
    expect(clauses?.protective.ko).toContain('최초의 계약');
    expect(clauses?.protective.ko).not.toContain('배급');
  });
});

describe('the walk-away of publicity', () => {
  it('gives the owner less than the fallback: what must be disclosed, and no freedom to speak', () => {
    const ladder = termOf('publicity').positions[0]?.ladder;
    expect(ladder?.fallback?.condition.en).toMatch(/mention/i);
    expect(ladder?.walkAway?.condition.en).not.toMatch(/mention/i);
    expect(ladder?.walkAway?.condition.ko).not.toContain('언급');
  });
});

/** What is better for one of them is worse for the other. */
function isAgainst(first: Position, second: Position): boolean {
  if (first.scale && second.scale) {
    const up = ({ scale }: Position) => scale && compareFractions(scale.unfavourable, scale.favourable);
    return up(first) !== up(second);
  }
  const best = (scores: Position['scores']) =>
    Object.entries(scores ?? {}).toSorted(([, a], [, b]) => b - a)[0]?.[0];
  return best(first.scores) !== best(second.scores);
}

function termOf(id: string): Term {
  const term = library.terms.find((each) => each.id === id);
  if (!term) throw new Error(`no term ${id}`);
  return term;
}
