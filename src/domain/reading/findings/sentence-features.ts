/** What of a sentence is compared with others: stems, pairs of them and kinds of figures, each with its weight. */
export type Features = ReadonlyMap<string, number>;

/**
 * The features of a sentence in small letters, and of what stands above it, the nearest heading first. A figure counts by
 * its kind, so that another sum in the same words is the same sentence; what denies counts too.
 */
export function featuresOf(text: string, headings: readonly string[]): Features {
  const features = new Map<string, number>();
  put(features, text.slice(0, LONGEST), 1);
  for (const [index, heading] of headings.slice(0, HEADINGS).entries())
    put(features, heading, ABOVE / (index + 1));
  return features;
}

/** What a long sentence is about stands at its beginning. */
const LONGEST = 600;
const HEADINGS = 2;
/** What stands in the heading is said of all below it. */
const ABOVE = 0.6;
const PAIR = 0.6;

function put(features: Map<string, number>, text: string, part: number): void {
  const add = (feature: string, weight: number): void => {
    if (weight > (features.get(feature) ?? 0)) features.set(feature, weight);
  };
  const said = withKinds(text.toLowerCase());
  const words = said.match(/[a-z][a-z']*/g) ?? [];
  const stems = words.map(stemOf);
  for (const [index, word] of words.entries()) {
    const [stem = '', next] = [stems[index], stems[index + 1]];
    const isEmpty = EMPTY_WORDS.has(word);
    if (!isEmpty && word.length > 1) add(stem, part);
    if (next !== undefined && !(isEmpty && EMPTY_WORDS.has(words[index + 1] ?? '')))
      add(`${stem} ${next}`, part * PAIR);
    if (!isEmpty && words.slice(Math.max(0, index - DENIED), index).some((before) => DENIALS.has(before)))
      add(`not ${stem}`, part);
  }
  const korean = Array.from(said.matchAll(/[가-힣]+/g), ([word]) => word);
  for (const [index, word] of korean.entries()) {
    // 안, 못, 중: a word of one syllable may turn the sentence round.
    if (word.length === 1) add(word, part);
    for (let at = 0; at + 1 < word.length; at += 1) {
      add(word.slice(at, at + 2), part);
      if (at + 2 < word.length) add(word.slice(at, at + 3), part * PAIR);
    }
    const next = korean[index + 1];
    if (next !== undefined) add(`${word.slice(0, 2)} ${next.slice(0, 2)}`, part * PAIR);
    // 공제하지 아니한다, 공제 안 됨: what is denied stands before what denies it.
    if (DENIES.test(word))
      for (const before of korean.slice(Math.max(0, index - DENIED_BEFORE), index))
        add(`not ${before.slice(0, 2)}`, part);
  }
}

/** So many words behind one that denies are denied with it. */
const DENIED = 4;
const DENIALS: ReadonlySet<string> = new Set(['not', 'no', 'never', 'without', 'nor', 'neither', 'none']);
const DENIED_BEFORE = 2;
const DENIES = /^(?:안|못|않|아니|못하|못한|없|불가)/;

/** How often something is done is what it is about: once a year, four times a year. */
const TIMES: Readonly<Record<string, string>> = {
  1: 'zonce',
  2: 'ztwice',
  3: 'zthrice',
  4: 'zfourfold',
  6: 'zsixfold',
  12: 'zmonthly',
};

/** Figures by their kind alone; what denies as a word of its own. */
function withKinds(said: string): string {
  return said
    .replaceAll(/\bcannot\b|\bcan't\b/g, 'can not')
    .replaceAll(/\bwon't\b/g, 'will not')
    .replaceAll(/n['’]t\b/g, ' not')
    .replaceAll(
      /(?<!\d)(1|2|3|4|6|12) ?(?:회|번|차례|times?)(?![가-힣a-z])/g,
      (_, count: string) => ` ${TIMES[count] ?? ''} `,
    )
    .replaceAll(
      /[$₩€£] ?\d[\d,.]{0,24}(?: ?(?:k|m|million|thousand)\b)?|\d[\d,.]{0,24}[억만천]{0,3}원/g,
      ' zmoney ',
    )
    .replaceAll(/\d[\d,.]{0,12} ?(?:%|percent|per cent|퍼센트|프로)/g, ' zpercent ')
    .replaceAll(/\d[\d,.]{0,12} ?(?:months?|years?|weeks?|개월|년)/g, ' zperiod ')
    .replaceAll(/\d[\d,.]{0,12} ?(?:days?|일)/g, ' zdays ')
    .replaceAll(/\d[\d,.]{0,24}/g, ' znumber ');
}

/** Whether a sentence has words enough of its own to be like another: `and`, `Celebrity Museum` and `원` say nothing. */
export function hasOwnWords(text: string): boolean {
  const english = (text.match(/[A-Za-z][A-Za-z']+/g) ?? []).filter(
    (word) => !EMPTY_WORDS.has(word.toLowerCase()),
  );
  const korean = text.match(/[가-힣]/g) ?? [];
  return english.length >= FEWEST_WORDS || korean.length >= FEWEST_SYLLABLES;
}

const FEWEST_WORDS = 3;
const FEWEST_SYLLABLES = 6;

/** English words to six letters without their endings. */
function stemOf(word: string): string {
  return (word.length > 5 ? word.replace(ENDINGS, '') : word.replace(/(?<!s)s$/, '')).slice(0, 6);
}

const ENDINGS = /(?:ies|ied|ing|ed|es|s|ly|ion|ions|ment|ments|ation|ations|er|ers|al)$/;

const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `a an the and or of to in on at by be is as if it for with per from are its any all other than only after before under
  shall may will this that which such each they their has have was were been being but does can could would should must
  upon unto into out over down more less most least same said says one two three first second own part parts party parties
  agreement term terms clause clauses contract deal`.split(/\s+/),
);
