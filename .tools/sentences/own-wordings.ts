// What our own papers say of each term: the clauses of the catalogue and the sentences of its choices, in both languages.
import type { Term } from '#domain/library/term.ts';
import type { KnownSentence } from './known-sentence.ts';

const LANGUAGES = ['en', 'ko'] as const;

/** As sentences of which it is known what they say. A blank to fill in is a figure of the term's kind. */
export function ownWordings(terms: readonly Term[]): KnownSentence[] {
  return terms.flatMap((term) => {
    const { clauses, sentences = {} } = term;
    const ofClauses = clauses
      ? [clauses.protective, clauses.middle, clauses.opening].flatMap((wording) =>
          LANGUAGES.flatMap((lang) => saying(term, wording.says, wording[lang], term.name[lang])),
        )
      : [];
    const ofChoices = Object.entries(sentences).flatMap(([choice, sentence]) =>
      LANGUAGES.flatMap((lang) => saying(term, choice, sentence[lang], term.name[lang])),
    );
    return [...ofClauses, ...ofChoices];
  });
}

/** As it stands, and under the name of its term. */
function saying(
  { id, form }: Term,
  choice: string | undefined,
  wording: string | undefined,
  name: string,
): KnownSentence[] {
  if (wording === undefined || wording === '' || (form.kind === 'choice' && choice === undefined)) return [];
  const text = wording.replaceAll(/\{\{[^}]*\}\}/g, FIGURES[form.kind] ?? '').toLowerCase();
  const says = [{ term: id, ...(form.kind === 'choice' && choice !== undefined ? { choice } : {}) }];
  return ['', name.toLowerCase()].map((heading) => ({ says, heading, text }));
}

const FIGURES: Readonly<Record<string, string>> = {
  money: '$45,000',
  share: '3.5%',
  rate: '2%',
  duration: '18 months',
  quantity: '3',
  multiple: '2.5',
};
