import { oncePer } from '#domain/base/once-per.ts';
import type { Term } from '#domain/library/term.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { choiceSentence } from '#domain/words/choice-sentence.ts';
import { contractChoice, CONTRACT_NAMES, inPartyWords } from '#domain/words/contract-names.ts';

/**
 * The catalogue's names of the terms: a heading, the label of an item or the left column of a memo that is one of them
 * speaks of that term and of no other. Lists and papers that were made from the catalogue name their points so.
 */
export type CatalogueNames = {
  /** The terms of which a text is the name. */
  readonly named: (text: string) => ReadonlySet<string>;
  /** The longest name with which a text begins and behind which a colon stands. */
  readonly labelOf: (text: string) => string | undefined;
};

/** Of the terms that a paper is read for. */
export const catalogueNames = oncePer((terms: readonly Term[]): CatalogueNames => {
  const byLetters = new Map<string, Set<string>>();
  for (const term of terms)
    for (const name of namesOf(term)) {
      const letters = lettersOf(name);
      if (letters !== '') byLetters.set(letters, (byLetters.get(letters) ?? new Set()).add(term.id));
    }
  const named = (text: string): ReadonlySet<string> => byLetters.get(lettersOf(text)) ?? NONE;
  return {
    named,
    labelOf: (text) => {
      const colons = [...text.slice(0, LONGEST).matchAll(/[:：]/g)].map(({ index }) => index);
      return colons
        .toReversed()
        .map((at) => text.slice(0, at).trim())
        .find((label) => named(label).size > 0);
    },
  };
});

const NONE: ReadonlySet<string> = new Set();
/** No name of the catalogue is longer. */
const LONGEST = 90;

/** With and without what stands in brackets behind it. */
function namesOf({ id, name }: Term): string[] {
  const contract = CONTRACT_NAMES[id];
  return [name, ...(contract ? [contract] : [])].flatMap(({ en, ko }) =>
    [en, ko].flatMap((each) => [each, each.replace(/(?<!\s)\s*\([^()]*\)\s*$/, '')]),
  );
}

/**
 * The choice whose name in the catalogue a passage is, or which alone it names in half of its words or more: `Quarterly`,
 * 공개 시. A short name has to be all that is said.
 */
export function choiceNamed(
  { id, form, sentences = {} }: Term,
  passage: string,
  label: string,
): string | undefined {
  if (form.kind !== 'choice') return undefined;
  const said = withoutLabel(lettersOf(passage), lettersOf(label)).replace(LEAD, '');
  if (said === '') return undefined;
  const written = sentenceLetters(passage);
  const bySentence = form.choices.filter(({ id: choice }) => saysSentence(sentences[choice], written));
  if (bySentence.length === 1) return bySentence[0]?.id;
  const names = form.choices.flatMap((choice) =>
    [choice.label, inPartyWords(choice.label), contractChoice(id, choice.id)].flatMap((name) =>
      name
        ? [name.en, name.ko, ...sentencesOf(name)].map((each) => ({
            choice: choice.id,
            letters: lettersOf(each),
          }))
        : [],
    ),
  );
  const whole = new Set(names.filter(({ letters }) => letters === said).map(({ choice }) => choice));
  const [only] = whole;
  if (only !== undefined) return whole.size === 1 ? only : undefined;
  const within = names
    .filter(({ letters }) => letters.length >= leastOf(letters) && letters.length * 2 >= said.length)
    .filter(({ letters }) => said.includes(letters))
    .toSorted((a, b) => b.letters.length - a.letters.length);
  const [longest] = within;
  return within.every(
    ({ choice, letters }) => choice === longest?.choice || longest?.letters.includes(letters) === true,
  )
    ? longest?.choice
    : undefined;
}

/** Whether a passage ends in the sentence in which our papers say a choice, whatever was filled into its blanks. */
function saysSentence(sentence: Bilingual | undefined, written: string): boolean {
  if (!sentence) return false;
  return [sentence.en, sentence.ko].some((words) => {
    const pieces = words.split(/\{\{\s*blank\s*\}\}/).map(sentenceLetters);
    const last = pieces.pop() ?? '';
    const after = pieces.reduce((at, piece) => {
      const found = at < 0 ? -1 : written.indexOf(piece, at);
      return found < 0 ? -1 : found + piece.length;
    }, 0);
    return after >= 0 && written.endsWith(last) && written.length - last.length >= after;
  });
}

/** A sheet on a series says Series where others say Picture. */
function sentenceLetters(text: string): string {
  return lettersOf(text.replaceAll(/\bSeries\b/g, 'Picture'));
}

/** As a sheet of ours says it. */
function sentencesOf(name: Bilingual): string[] {
  const { en, ko } = choiceSentence(name);
  return [en, ko];
}

/** The number and the name of a clause lead its words. */
function withoutLabel(letters: string, label: string): string {
  const at = letters.indexOf(label);
  return at >= 0 && at <= NUMBER ? letters.slice(at + label.length) : letters;
}

/** Letters of the longest number of a clause. */
const NUMBER = 6;

/** `as follows`, 다음에 따른다: what leads to what is said. */
const LEAD = /^(?:다음에따른다|다음과같다|asfollows)/;

/** So many letters are no word that could stand in any sentence. */
function leastOf(letters: string): number {
  return /[가-힣]/.test(letters) ? 10 : 18;
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}%]/gu, '');
}
