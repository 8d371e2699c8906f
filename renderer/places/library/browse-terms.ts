import type { Library } from '#domain/library/library.ts';
import type { Confidence, DealKind, EvidenceKind, Term } from '#domain/library/term.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

export const GROUPINGS = ['family', 'dimension', 'case', 'source'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export type TermFilter = {
  readonly evidence: EvidenceKind | '';
  readonly confidence: Confidence | '';
  readonly kind: DealKind | '';
  readonly usedOnly: boolean;
};

export const NO_FILTER: TermFilter = { evidence: '', confidence: '', kind: '', usedOnly: false };

export type TermGroup = {
  readonly id: string;
  /** Undefined for the terms that belong to none. */
  readonly name?: Bilingual;
  readonly terms: readonly Term[];
};

export function isFiltering(filter: TermFilter): boolean {
  return filter.evidence !== '' || filter.confidence !== '' || filter.kind !== '' || filter.usedOnly;
}

export function filterTerms(
  terms: readonly Term[],
  filter: TermFilter,
  usedTermIds: ReadonlySet<string>,
): Term[] {
  return terms.filter(
    (term) =>
      (filter.evidence === '' || hasEvidence(term, filter.evidence)) &&
      (filter.confidence === '' || term.confidence === filter.confidence) &&
      (filter.kind === '' || term.kinds.includes(filter.kind)) &&
      (!filter.usedOnly || usedTermIds.has(term.id)),
  );
}

/** A term with a precedent of the firm is of the house as well as of what the library knows. */
export function hasEvidence(term: Term, evidence: EvidenceKind): boolean {
  if (evidence === 'house') return (term.house?.precedents.length ?? 0) > 0;
  return term.evidence === evidence;
}

/** Terms under their headings, in the order of the library; a term may stand under several cases or sources. */
export function groupTerms(terms: readonly Term[], by: Grouping, library: Library): TermGroup[] {
  switch (by) {
    case 'family':
      return filled(library.families, (id) => terms.filter((term) => term.family === id));
    case 'dimension':
      return filled(library.dimensions, (id) => terms.filter((term) => term.dimension === id));
    case 'case':
      return withRest(
        filled(
          library.cases.map(({ id, title }) => ({ id, name: title })),
          (id) => terms.filter((term) => term.cases.some((each) => each.case === id)),
        ),
        terms,
      );
    case 'source':
      return withRest(
        filled(
          library.sources
            .map(({ id, title, outlet }) => {
              const name = outlet === '' ? title : `${outlet}: ${title}`;
              return { id, name: { en: name, ko: name } };
            })
            .toSorted((a, b) => (a.name.en < b.name.en ? -1 : 1)),
          (id) => terms.filter((term) => term.sources.includes(id)),
        ),
        terms,
      );
  }
}

function filled(
  headings: readonly { readonly id: string; readonly name: Bilingual }[],
  termsOf: (id: string) => Term[],
): TermGroup[] {
  return headings
    .map(({ id, name }) => ({ id, name, terms: termsOf(id) }))
    .filter((group) => group.terms.length > 0);
}

function withRest(groups: readonly TermGroup[], terms: readonly Term[]): TermGroup[] {
  const placed = new Set(groups.flatMap((group) => group.terms.map((term) => term.id)));
  const rest = terms.filter((term) => !placed.has(term.id));
  return rest.length === 0 ? [...groups] : [...groups, { id: 'none', terms: rest }];
}
