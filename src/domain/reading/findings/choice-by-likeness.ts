import { LIKELY, MENTIONED, rounded } from './certainty.ts';
import { GUESSED_CHOICE } from './chosen-finding.ts';
import type { ClauseFinding } from './clause-finding.ts';
import { isCounted } from './evidence.ts';
import { leavesMatterOpen } from './open-words.ts';
import { saidTogether } from './said-together.ts';
import { hasOwnWords } from './sentence-features.ts';
import type { ChoiceLike, SentenceModel } from './sentence-model.ts';
import type { Sentence } from './sentences.ts';

/**
 * What a clause chooses that speaks of a term in words which the lexicon does not know, or knows by half: what sentences like
 * its own were learnt to choose. A guess by half of the words gives way to it, and plain words give way where what was learnt is
 * plainer. Likely at best.
 */
export function choiceByLikeness(finding: ClauseFinding, learnt: SentenceModel): ClauseFinding {
  const { entry, confidence, values, open, isDenied } = finding;
  if (isCounted(entry) || open !== undefined || isDenied === true || confidence < MENTIONED) return finding;
  const [said] = values;
  const heard = heardIn(finding, learnt);
  const nearest = plainestOf(heard);
  const [likeliest] = nearest?.choices ?? [];
  if (!nearest || !likeliest || leavesMatterOpen(nearest.sentence)) return finding;
  const { choice, part } = likeliest;
  const isGuess = said === undefined || said.confidence <= GUESSED_CHOICE;
  // Lists of rights are read right by right, and what holds one back stands elsewhere.
  if (!isGuess && entry.right.length > 0) return finding;
  const own = said?.value.kind === 'choice' ? said.value.choice : undefined;
  if (own === choice || (!isGuess && isBorneOut(own, heard))) return finding;
  const wanted = isGuess ? GUESSED : PLAINER;
  if (nearest.score < wanted.score || part < wanted.part) return finding;
  const { from, to } = nearest.sentence;
  return {
    ...finding,
    values: [
      {
        value: { kind: 'choice', choice },
        confidence: rounded(Math.min(LIKELY, GUESS + nearest.score / 3)),
        span: { from, to },
        flags: [],
        others: !isGuess && said ? [said.value] : [],
      },
    ],
  };
}

/** What the sentences that speak of the term say of it, alone and together. */
function heardIn(finding: ClauseFinding, learnt: SentenceModel): Heard[] {
  const { entry, prepared, evidence } = finding;
  const asked = new Set(sentencesOf(finding));
  return saidTogether(prepared)(learnt).flatMap(({ first, last, likenesses }): Heard[] => {
    const sentence = prepared.sentences[first];
    const own = likenesses.find(({ term }) => term === entry.term.id);
    if (sentence?.isTheirs === true) return [];
    const isAsked = asked.has(first) || (last > first && asked.has(last));
    if (!isAsked || !sentence || !own || (evidence.heading < 1 && !hasOwnWords(sentence.text.plain)))
      return [];
    return [{ sentence, length: last - first, score: own.score, choices: own.choices }];
  });
}

/** Of what speaks of the term about as plainly the longest: what a second sentence adds makes another choice of the first. */
function plainestOf(heard: readonly Heard[]): Heard | undefined {
  const most = Math.max(0, ...heard.map(({ score }) => score));
  return heard
    .filter(({ score }) => score >= most * AS_PLAIN)
    .toSorted((a, b) => b.length - a.length || b.score - a.score)[0];
}

const AS_PLAIN = 0.6;

/** Whether what was learnt hears the choice of the words too, if not as the first. */
function isBorneOut(choice: string | undefined, heard: readonly Heard[]): boolean {
  return heard.some(
    ({ score, choices }) =>
      score >= BORNE_OUT && choices.some((each) => each.choice === choice && each.part >= BORNE_OUT),
  );
}

const BORNE_OUT = 0.3;

type Heard = {
  readonly sentence: Sentence;
  /** How many sentences more it is. */
  readonly length: number;
  readonly score: number;
  readonly choices: readonly ChoiceLike[];
};

const GUESS = 0.3;
/** What was learnt must say at least so much where the words say nothing or half of it; where they say something else. */
const GUESSED = { score: 0.1, part: 0.5 };
const PLAINER = { score: 0.45, part: 0.85 };

/** Those that speak of the term; where none does, or its heading names it, all that speak of nothing else. */
function sentencesOf({ evidence, prepared }: ClauseFinding): number[] {
  const barred = new Set(
    evidence.sentences.flatMap(({ isAgainst, sentence }) =>
      isAgainst || prepared.sentences[sentence]?.isTheirs === true ? sentence : [],
    ),
  );
  const spoken = evidence.sentences.flatMap(({ count, isLed, isAgainst, sentence }) =>
    !isAgainst && (count > 0 || isLed) && !barred.has(sentence) ? sentence : [],
  );
  if (evidence.heading < 1 && spoken.length > 0) return spoken;
  return [...prepared.sentences.keys()].filter((at) => !barred.has(at));
}
