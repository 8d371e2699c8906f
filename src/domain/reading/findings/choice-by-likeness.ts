import { LIKELY, MENTIONED, rounded } from './certainty.ts';
import { GUESSED_CHOICE } from './chosen-finding.ts';
import type { ClauseFinding } from './clause-finding.ts';
import { isCounted } from './evidence.ts';
import type { ChoiceLike, SentenceIndex } from './known-sentences.ts';
import { leavesMatterOpen } from './open-words.ts';
import { featuresOf, hasOwnWords } from './sentence-features.ts';

/**
 * What a clause chooses that speaks of a term in words which the lexicon does not know, or knows by half: what the sentences
 * chose that are most like its own. A guess by half of the words gives way to it. Likely at best.
 */
export function choiceByLikeness(finding: ClauseFinding, index: SentenceIndex): ClauseFinding {
  const { entry, prepared, confidence, values, open, isDenied } = finding;
  if (isCounted(entry) || open !== undefined || isDenied === true || confidence < MENTIONED) return finding;
  const [guess] = values;
  if (guess && guess.confidence > GUESSED_CHOICE) return finding;
  const sentences = sentencesOf(finding)
    .flatMap((at) => prepared.sentences[at] ?? [])
    .filter(({ text }) => finding.evidence.heading === 1 || hasOwnWords(text.plain));
  const headings = prepared.headings.map(({ plain }) => plain);
  const choices = index.choicesOf(
    entry.term.id,
    sentences.map(({ text }) => featuresOf(text.plain, headings)),
  );
  const guessed = choices.find(
    ({ choice }) => guess?.value.kind === 'choice' && guess.value.choice === choice,
  );
  const [likeliest] = choices;
  const sentence = likeliest && sentences[likeliest.sentence];
  if (sentence && leavesMatterOpen(sentence)) return finding;
  if (!likeliest || !sentence || !isPlain(likeliest, guess ? (guessed ?? NOTHING) : choices[1]))
    return finding;
  const { from, to } = likeliest === guessed && guess ? guess.span : sentence;
  return {
    ...finding,
    values: [
      {
        value: { kind: 'choice', choice: likeliest.choice },
        confidence: rounded(Math.min(LIKELY, GUESS + likeliest.nearest / 3)),
        span: { from, to },
        flags: [],
        others: [],
      },
    ],
  };
}

const GUESS = 0.3;

/** Like enough, and more so than what stands against it. */
function isPlain({ nearest, part }: ChoiceLike, against: Pick<ChoiceLike, 'part'> | undefined): boolean {
  return nearest >= NEAR && part >= (against?.part ?? 0) + MARGIN;
}

const NOTHING = { part: 0 };
const NEAR = 0.12;
const MARGIN = 0.1;

/** Those that speak of the term; where none does, or its heading names it, all that speak of nothing else. */
function sentencesOf({ evidence, prepared }: ClauseFinding): number[] {
  const barred = new Set(
    evidence.sentences.flatMap(({ isAgainst, sentence }) => (isAgainst ? sentence : [])),
  );
  const spoken = evidence.sentences.flatMap(({ count, isLed, isAgainst, sentence }) =>
    !isAgainst && (count > 0 || isLed) ? sentence : [],
  );
  if (evidence.heading < 1 && spoken.length > 0) return spoken;
  return [...prepared.sentences.keys()].filter((at) => !barred.has(at));
}
