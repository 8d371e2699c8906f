import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Library } from './library.ts';
import type { Precedent } from './precedent.ts';
import { publishRule } from './public-rule.ts';
import type { PublicRule } from './public-rule.ts';
import type { Confidence, DealKind, EvidenceKind, Layer, Term } from './term.ts';
import type { MarketPoint, ValueForm } from '#domain/values/form.ts';

declare const published: unique symbol;

/**
 * A term as anyone may read it: what it is, what is published about the market, who says so. There
 * is no place in it for positions: scales, scores, ladders, what they are expected to open with,
 * weights, pitfalls, our dimension. Only `publishLibrary` makes one.
 */
export type PublicTerm = {
  readonly [published]: true;
  readonly id: string;
  readonly kinds: readonly DealKind[];
  readonly family: string;
  readonly layer: Layer;
  readonly name: Bilingual;
  readonly definition: Bilingual;
  readonly form: ValueForm;
  /** A statutory or published rate that nobody bargains over. */
  readonly isRule: boolean;
  /** Empty where the figures are nobody's but ours: judgement, house precedent, unverified. */
  readonly market: {
    readonly low?: MarketPoint;
    readonly typical?: MarketPoint;
    readonly high?: MarketPoint;
    readonly note?: Bilingual;
  };
  readonly evidence?: PublicEvidence;
  readonly confidence?: Confidence;
  readonly sources: readonly string[];
  /** Clause wording, written by us, that a draft of ours may offer. */
  readonly clause?: {
    readonly middle: Bilingual;
    /** What we draft ourselves where the term has a figure; missing where that depends on the role we have. */
    readonly offered?: Bilingual;
    /** Wording by the one choice (or `yes`, `no`) that it says, the first role's first: it is offered with that value alone. */
    readonly byChoice: readonly { readonly says: string; readonly wording: Bilingual }[];
  };
  /** How a paper says a choice for which no clause is written, by the choice. */
  readonly sentences: Readonly<Record<string, Bilingual>>;
  /** The firm's own precedents that it has not kept confidential: the figure, where from, the year; no note, no clause. */
  readonly precedents: readonly PublicPrecedent[];
};

export type PublicPrecedent = Pick<Precedent, 'figure' | 'from' | 'year'>;

export type PublicEvidence = Extract<EvidenceKind, 'reported' | 'range' | 'statute'>;

/** The library as the other side may read it. */
export type PublicLibrary = {
  readonly [published]: true;
  readonly terms: readonly PublicTerm[];
  readonly rules: readonly PublicRule[];
} & Pick<Library, 'families' | 'bases' | 'units' | 'sources'>;

/** The one gate of the library. Every field is named here on purpose: an allow-list, not a removal. */
export function publishLibrary(library: Library): PublicLibrary {
  return {
    terms: library.terms.map(publishTerm),
    rules: library.rules.map(publishRule),
    families: library.families,
    bases: library.bases,
    units: library.units,
    sources: library.sources,
    // The brand exists at compile time only.
  } as unknown as PublicLibrary;
}

function publishTerm(term: Term): PublicTerm {
  const evidence = publicEvidence(term.evidence);
  const clause = publicClause(term);
  return {
    id: term.id,
    kinds: [...term.kinds],
    family: term.family,
    layer: term.layer,
    name: term.name,
    definition: term.definition,
    form: term.form,
    isRule: !term.scored,
    market: evidence ? publicMarket(term) : {},
    ...(evidence ? { evidence, confidence: term.confidence } : {}),
    sources: evidence ? [...term.sources] : [],
    ...(clause ? { clause } : {}),
    sentences: sentencesOf(term),
    precedents: publicPrecedents(term),
  } as unknown as PublicTerm;
}

function publicPrecedents({ house }: Term): PublicPrecedent[] {
  return (house?.precedents ?? [])
    .filter(({ isConfidential, figure }) => !isConfidential && figure.kind !== 'none')
    .map(({ figure, from, year }) => ({ figure, from, ...(year === undefined ? {} : { year }) }));
}

function publicEvidence(evidence: EvidenceKind): PublicEvidence | undefined {
  return evidence === 'reported' || evidence === 'range' || evidence === 'statute' ? evidence : undefined;
}

function publicMarket({ market }: Term): PublicTerm['market'] {
  return {
    ...(market.low ? { low: market.low } : {}),
    ...(market.typical ? { typical: market.typical } : {}),
    ...(market.high ? { high: market.high } : {}),
    ...(market.note ? { note: market.note } : {}),
  };
}

function publicClause({ clauses, positions }: Term): PublicTerm['clause'] | undefined {
  if (!clauses) return undefined;
  const { protective, middle } = clauses;
  const isForEveryRole = positions.every((each) => each.protective === undefined);
  return {
    middle: wordsOf(middle),
    ...(isForEveryRole ? { offered: wordsOf(protective) } : {}),
    byChoice: [protective, middle, ...positions.flatMap((each) => each.protective ?? [])].flatMap(
      (wording) => (wording.says === undefined ? [] : [{ says: wording.says, wording: wordsOf(wording) }]),
    ),
  };
}

function sentencesOf({ sentences = {} }: Term): PublicTerm['sentences'] {
  return Object.fromEntries(Object.entries(sentences).map(([choice, words]) => [choice, wordsOf(words)]));
}

function wordsOf({ en, ko }: Bilingual): Bilingual {
  return { en, ko };
}
