import type { Library } from '#domain/library/library.ts';
import type { Term } from '#domain/library/term.ts';
import { fraction } from '#domain/figures/fraction.ts';
import type { Lexicon } from '#domain/reading/findings/lexicon.ts';
import { fillClause, statesValue } from '#domain/values/fill-clause.ts';
import { sameContent } from '#domain/base/same-content.ts';
import type { Value } from '#domain/values/value.ts';
import { findingsOf } from './reading-lexicon.ts';

/** One wording of the catalogue, read back. */
export type RoundTrip = {
  readonly term: string;
  readonly which: string;
  readonly lang: 'en' | 'ko';
  readonly text: string;
  readonly isClaimed: boolean;
  readonly claim: number;
  /** What the wording says: its choice, or the value that was filled in. */
  readonly wanted?: Value;
  readonly got?: Value;
  readonly isRead: boolean;
  readonly confidence: number;
  readonly reason?: string;
  readonly others: readonly string[];
};

/** Every wording of the catalogue in both languages, filled with a value of its term and read as a paper of one clause. */
export function roundTripOf({ terms, ...rest }: Library, lexicon: Lexicon): RoundTrip[] {
  const known = new Set(lexicon.entries.filter(({ none }) => none === undefined).map(({ term }) => term));
  const words = { bases: rest.bases, units: rest.units };
  return terms
    .filter(({ id }) => known.has(id))
    .flatMap((term) =>
      wordingsOf(term).map(({ which, lang, said, says }): RoundTrip => {
        const value = sampleOf(term);
        const text = fillClause(said, value, term, words, lang);
        const wanted: Value | undefined =
          says === undefined ? (statesValue(said) ? value : undefined) : { kind: 'choice', choice: says };
        const found = findingsOf([text], [...term.kinds]);
        const claims = found.clauses[0]?.terms ?? [];
        const claim = claims.find((each) => each.term === term.id)?.confidence ?? 0;
        const got = found.values.find((each) => each.term === term.id);
        return {
          term: term.id,
          which,
          lang,
          text,
          isClaimed: claim >= 0.5,
          claim,
          ...(wanted ? { wanted } : {}),
          ...(got ? { got: got.value } : {}),
          isRead: wanted !== undefined && got !== undefined && sameContent(got.value, wanted),
          confidence: got?.confidence ?? 0,
          ...(got?.reason === undefined ? {} : { reason: got.reason }),
          others: claims
            .filter((each) => each.term !== term.id && each.confidence >= 0.5)
            .map((each) => `${each.term}:${each.confidence}`),
        };
      }),
    );
}

function wordingsOf({ clauses }: Term): {
  readonly which: string;
  readonly lang: 'en' | 'ko';
  readonly said: string;
  readonly says?: string;
}[] {
  if (!clauses) return [];
  return (['protective', 'middle', 'opening'] as const).flatMap((which) => {
    const wording = clauses[which];
    return (['en', 'ko'] as const).flatMap((lang) => {
      const said = wording[lang];
      if (said === undefined || said === '') return [];
      return [{ which, lang, said, ...(wording.says === undefined ? {} : { says: wording.says }) }];
    });
  });
}

/** A figure that could be the term's. */
function sampleOf({ form }: Term): Value {
  switch (form.kind) {
    case 'money':
      return {
        kind: 'money',
        money: { amountMinor: 4_500_000, currency: form.currency },
        ...(form.per === undefined ? {} : { per: form.per }),
      };
    case 'share':
      return { kind: 'share', share: fraction(7, 200), base: form.base };
    case 'rate':
      return { kind: 'rate', share: fraction(1, 50), base: form.base, period: form.period };
    case 'duration':
      return {
        kind: 'duration',
        n: fraction(form.unit === 'days' ? 45 : form.unit === 'years' ? 7 : 18, 1),
        unit: form.unit,
      };
    case 'quantity':
      return { kind: 'quantity', n: fraction(3, 1), unit: form.unit };
    case 'multiple':
      return { kind: 'multiple', n: fraction(5, 2), base: form.base };
    case 'yes-no':
      return { kind: 'yes-no', yes: true };
    case 'date':
      return { kind: 'date', on: '2027-03-31' };
    case 'choice':
    case 'text':
      return { kind: 'text', text: '' };
  }
}
