import type { Value } from '#domain/values/value.ts';
import { sameContent } from '#domain/base/same-content.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { chosenAmong } from './alternatives.ts';
import type { Figures, PricingInput } from './price-clauses.ts';
import { pricePackage } from './price-clauses.ts';
import type { Steps } from '#domain/settlement/simulation/simulate.ts';

/** A paper, or a package laid over one: its values by term id. */
export type Package = Readonly<Record<string, Value>>;

/** How far one set of figures is from another, minor units after tax. */
export type Difference = {
  readonly byScenario: readonly { readonly id: string; readonly deltaMinor: number }[];
  readonly averageMinor: number;
  readonly presentMinor: number;
};

export type PackageFigures = Figures & {
  /** Values that could not be put into figures, by term id. */
  readonly notApplied: Readonly<Record<string, Bilingual>>;
  /** The whole package against the first one; missing for the first. */
  readonly together?: Difference;
  /** Its clauses put into the first package one by one, added up. */
  readonly oneByOne?: Difference;
  /** `together` less `oneByOne`: what the clauses do to each other. */
  readonly interplay?: Difference;
};

export type ClauseDifference = {
  readonly termId: string;
  /** What the term sets. */
  readonly parameter: Bilingual;
  /** Per package: only this clause of it put into the first package. Null for the first, and where the two say the same. */
  readonly differences: readonly (Difference | null)[];
};

export type PackageComparison = {
  readonly packages: readonly PackageFigures[];
  /** By the largest difference on average, the largest first; equal ones by id. */
  readonly clauses: readonly ClauseDifference[];
  /** Terms on which the packages differ and that no figure holds, and why. */
  readonly unpriced: readonly { readonly termId: string; readonly why: Bilingual }[];
};

/**
 * Packages in money, each against the first: whole against whole, and clause by clause with all the others
 * as in the first. Clauses act on one another (a floor works only while the percentage is small), so the
 * single differences do not add up to the whole; what is missing is stated and not spread over them.
 * All figures come from the same outcomes.
 */
export function* comparePackagesInSteps(
  input: PricingInput,
  packages: readonly Package[],
): Steps<PackageComparison> {
  const [first = {}] = packages;
  const differing = [...new Set(packages.flatMap((each) => Object.keys(each)))].filter((termId) =>
    packages.some((each) => !isSame(each[termId], first[termId])),
  );
  const priced = [...input.worths.priced.values()].filter(({ termId }) => differing.includes(termId));
  const total = priced.length + packages.length;
  let done = 0;

  const wholes: (Figures & { readonly notApplied: Readonly<Record<string, Bilingual>> })[] = [];
  for (const each of packages) {
    yield { done, total };
    wholes.push(merged(priceAgainst(input, first, each)));
    done += 1;
  }
  const base = wholes[0] ?? NOTHING;
  const clauses: ClauseDifference[] = [];
  for (const { termId, worth } of priced) {
    yield { done, total };
    const differences = packages.map((each, index) =>
      index === 0 || isSame(each[termId], first[termId])
        ? null
        : difference(merged(priceAgainst(input, first, withValue(first, termId, each[termId]))), base),
    );
    clauses.push({ termId, parameter: worth.parameter, differences });
    done += 1;
  }
  yield { done: total, total };
  return {
    packages: wholes.map((whole, index): PackageFigures => {
      if (index === 0) return whole;
      const together = difference(whole, base);
      const oneByOne = summed(
        base,
        clauses.flatMap(({ differences }) => differences[index] ?? []),
      );
      return { ...whole, together, oneByOne, interplay: lessThan(together, oneByOne) };
    }),
    clauses: clauses.toSorted((a, b) => sizeOf(b) - sizeOf(a) || (a.termId < b.termId ? -1 : 1)),
    unpriced: differing.flatMap((termId) => {
      const unpriced = input.worths.unpriced.get(termId);
      return unpriced ? [{ termId, why: unpriced.why }] : [];
    }),
  };
}

function priceAgainst(input: PricingInput, first: Package, each: Package): ReturnType<typeof pricePackage> {
  const { values, left } = chosenAmong(first, each, input.worths);
  const whole = pricePackage(input, values);
  return { ...whole, notApplied: { ...whole.notApplied, ...left } };
}

function isSame(a: Value | undefined, b: Value | undefined): boolean {
  return sameContent(a ?? null, b ?? null);
}

function withValue(values: Package, termId: string, value: Value | undefined): Package {
  const { [termId]: _old, ...others } = values;
  return value ? { ...others, [termId]: value } : others;
}

/** A deal with a statement and a waterfall has two figures per scenario: we receive both. */
function merged<Whole extends Figures>(whole: Whole): Whole {
  const byScenario = new Map<string, number>();
  for (const { id, netMinor } of whole.byScenario) byScenario.set(id, (byScenario.get(id) ?? 0) + netMinor);
  return { ...whole, byScenario: [...byScenario].map(([id, netMinor]) => ({ id, netMinor })) };
}

function difference(now: Figures, base: Figures): Difference {
  const before = new Map(base.byScenario.map(({ id, netMinor }) => [id, netMinor]));
  return {
    byScenario: now.byScenario.map(({ id, netMinor }) => ({
      id,
      deltaMinor: netMinor - (before.get(id) ?? 0),
    })),
    averageMinor: now.averageMinor - base.averageMinor,
    presentMinor: now.presentMinor - base.presentMinor,
  };
}

function summed(base: Figures, parts: readonly Difference[]): Difference {
  const nothing: Difference = {
    byScenario: base.byScenario.map(({ id }) => ({ id, deltaMinor: 0 })),
    averageMinor: 0,
    presentMinor: 0,
  };
  return parts.reduce((sum, part) => combined(sum, part, 1), nothing);
}

function lessThan(whole: Difference, part: Difference): Difference {
  return combined(whole, part, -1);
}

function combined(a: Difference, b: Difference, sign: 1 | -1): Difference {
  const other = new Map(b.byScenario.map(({ id, deltaMinor }) => [id, deltaMinor]));
  return {
    byScenario: a.byScenario.map(({ id, deltaMinor }) => ({
      id,
      deltaMinor: deltaMinor + sign * (other.get(id) ?? 0),
    })),
    averageMinor: a.averageMinor + sign * b.averageMinor,
    presentMinor: a.presentMinor + sign * b.presentMinor,
  };
}

function sizeOf({ differences }: ClauseDifference): number {
  return Math.max(0, ...differences.map((each) => Math.abs(each?.averageMinor ?? 0)));
}

const NOTHING: Figures = { byScenario: [], averageMinor: 0, presentMinor: 0 };
