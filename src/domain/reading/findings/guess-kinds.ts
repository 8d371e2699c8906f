import type { DealKind, Term } from '#domain/library/term.ts';
import { matchesOf, phraseFrom } from './phrase.ts';
import type { Clause } from '#domain/reading/clauses/clause.ts';
import { searchText } from './search-text.ts';
import { featuresOf } from './sentence-features.ts';
import { likenessesOf } from './sentence-model.ts';
import type { SentenceModel } from './sentence-model.ts';
import { sentenceSpans } from './sentences.ts';

/** Words that tell of which kind of deal a paper is; each counts once for a clause. */
const WORDS: Readonly<Record<DealKind, readonly string[]>> = {
  remake: [
    'option',
    'option (and|&) licen*e',
    '(re-?make|adapt*|re-?version)',
    '(first|later|further|subsequent) season*',
    '(sequel|prequel|spin-?off)*',
    'option period',
    'option fee',
    'option payment',
    'option price',
    'exercise* (of )?the option',
    'remake',
    'purchase price',
    'original (film|picture|motion picture|series|work)',
    'underlying (property|work)',
    'the property',
    'format',
    'local version',
    'development (fee|window|period)',
    'based (up)?on (the|a|an) .. (film|series|picture|property|work|novel|webtoon|format)',
    '(remake|granted) rights',
    '(속편|후속작|스핀오프)',
    '원작물',
    '검토 기간',
    '다시 제작',
    '리메이크물',
    'purchaser',
    '옵션',
    '선택(권|기간)',
    '영상화(권)?',
    '원저작물',
    '(각색|재제작|개작)',
    '후속 저작물',
    '리메이크',
    '구매가',
    '원작',
    '매수인',
    '판권',
  ],
  'co-production': [
    'co-produc*',
    'coproduc*',
    'korean producer',
    'us producer',
    'equity',
    'recoup*',
    'investor*',
    'over-?(spend|run|age|cost)*',
    'collection (account|agent)',
    '(guarantor|bond)',
    'guild*',
    'crew',
    'sales (agent|abroad)',
    'recoupment schedule',
    'approved budget',
    'final cut',
    'completion (guarantee|bond)',
    'financing (share|contribution|plan)',
    'contribution',
    '스태프',
    '예비비',
    '영화제',
    '공동제작',
    '출자',
    '회수순위',
    '제작사',
    '완성보증',
    '총제작비',
    '초과비용',
  ],
  distribution: [
    'distributor',
    'licensor',
    'licensee',
    'minimum guarantee',
    'distribution fee',
    'sales agent',
    'licen*e (period|term|fee)',
    'release commitment',
    'p&a',
    'theatrical release',
    '배급사',
    '허락권자',
    '이용허락',
    '미니멈 개런티',
    '최소보장',
    '배급수수료',
    '해외세일즈',
    '개봉',
  ],
};

/** Words by which papers call their parties. */
const NAMES: ReadonlySet<string> = new Set([
  'purchaser',
  'korean producer',
  'us producer',
  'distributor',
  'licensor',
  'licensee',
  '매수인',
  '제작사',
  '배급사',
  '허락권자',
]);
/** In so many clauses they count, together. */
const NAMED = 3;

/** The kind that most of a paper tells of, by its words and by the sentences that it is like; then every other that nearly as much does. */
export function guessKinds(
  clauses: readonly Clause[],
  learnt: SentenceModel | undefined,
  terms: readonly Pick<Term, 'id' | 'kinds'>[],
): DealKind[] {
  const words = inParts(wordsOf(clauses), FEW);
  const likeness = learnt ? inParts(likenessOf(clauses, learnt, terms), HARDLY_ANY) : NONE;
  const told = KINDS.map((kind) => ({ kind, part: words[kind] + likeness[kind] }));
  const most = Math.max(...told.map(({ part }) => part));
  if (most === 0) return [...KINDS];
  return told
    .filter(({ part }) => part >= most * 0.8)
    .toSorted((a, b) => b.part - a.part)
    .map(({ kind }) => kind);
}

const KINDS = ['remake', 'co-production', 'distribution'] as const satisfies readonly DealKind[];

type OfKinds = Readonly<Record<DealKind, number>>;

/** In how many clauses its words stand. */
function wordsOf(clauses: readonly Clause[]): OfKinds {
  const texts = clauses.map(({ text, heading }) => searchText(`${heading}\n${text}`));
  return ofKinds((kind) => {
    const phrases = WORDS[kind].map(phraseFrom);
    const count = (names: boolean): number =>
      phrases
        .filter(({ said }) => NAMES.has(said) === names)
        .reduce((sum, phrase) => sum + texts.filter((text) => matchesOf(phrase, text).length > 0).length, 0);
    // What a paper calls its parties stands everywhere, and `Licensee` may take an option.
    return count(false) + Math.min(count(true), NAMED);
  });
}

/** How like its sentences are to those that settle terms of the kind; a term of several kinds tells of each a part. */
function likenessOf(
  clauses: readonly Clause[],
  learnt: SentenceModel,
  terms: readonly Pick<Term, 'id' | 'kinds'>[],
): OfKinds {
  const byId = new Map(terms.map(({ id, kinds }) => [id, kinds] as const));
  const told = clauses.flatMap(({ text, heading }) =>
    sentenceSpans(text, heading).flatMap(({ from, to }) => {
      const [nearest] = likenessesOf(
        learnt,
        featuresOf(text.slice(from, to).toLowerCase(), [heading.toLowerCase()]),
      );
      return nearest && nearest.score >= ALIKE ? [nearest] : [];
    }),
  );
  return ofKinds((kind) =>
    told.reduce((sum, { term, score }) => {
      const kinds = byId.get(term) ?? [];
      return kinds.includes(kind) ? sum + score / kinds.length : sum;
    }, 0),
  );
}

const NONE: OfKinds = { remake: 0, 'co-production': 0, distribution: 0 };

/** Less alike tells of no kind. */
const ALIKE = 0.1;

function ofKinds(count: (kind: DealKind) => number): OfKinds {
  return {
    remake: count('remake'),
    'co-production': count('co-production'),
    distribution: count('distribution'),
  };
}

/** So few sentences tell half of what many do. */
const HARDLY_ANY = 2;
/** So few words tell half of what many do. */
const FEW = 8;

/** Parts of one, and of less where there is little; nothing of each where there is nothing. */
function inParts(counts: OfKinds, little: number): OfKinds {
  const all = KINDS.reduce((sum, kind) => sum + counts[kind], little);
  return all === 0 ? counts : ofKinds((kind) => counts[kind] / all);
}
