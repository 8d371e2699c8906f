import type { TermComparison } from '#domain/comparison/standing.ts';
import { byId } from '#domain/base/by-id.ts';
import { entryOf } from '#domain/deal/deal.ts';
import type { Draft } from '#domain/deal/deal.ts';
import type { StateKind } from '#domain/values/state.ts';
import type { KeyDate } from '#domain/deal/key-date-types.ts';
import { COVERAGE_NEEDED } from '#domain/leverage/compute-leverage.ts';
import type { DimensionLeverage, LeverageMap, Quadrant } from '#domain/leverage/leverage.ts';
import { highestRanked, WEAKEST_SHOWN } from '#domain/points/highest-ranked.ts';
import type { Point } from '#domain/points/point.ts';
import type { Library } from '#domain/library/library.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { counted, formFor } from '#domain/text/counted.ts';
import { formatDate } from '#domain/values/format-value.ts';
import { nameIn } from '#domain/text/names.ts';
import { withJosa } from '#domain/text/josa.ts';
import { PAPER_WORDS, roundWords } from '#domain/words/deal-words.ts';
import { QUADRANT_WORDS, STANDING_WORDS, STATE_WORDS } from '#domain/words/standing-words.ts';
import { asTitle } from '#domain/words/words.ts';

export type SummaryFacts = {
  readonly draft: Draft;
  readonly comparisons: readonly TermComparison[];
  readonly leverage: LeverageMap;
  readonly points: readonly Point[];
  readonly library: Library;
  /** Sorted, none before the day of the brief. */
  readonly keyDates: readonly KeyDate[];
};

/** The position in five to seven whole sentences, each computed from the comparison and the map. */
export function summarise(facts: SummaryFacts): Bilingual[] {
  return [
    coverageSentence(facts),
    dimensionSentence(facts),
    quadrantSentence(facts),
    weakestSentence(facts),
    silenceSentence(facts),
    openSentence(facts),
    dateSentence(facts),
  ].filter((sentence) => sentence !== undefined);
}

function coverageSentence({ draft, comparisons }: SummaryFacts): Bilingual {
  const total = comparisons.length;
  const scored = comparisons.filter((term) => term.score !== undefined).length;
  const standing = (wanted: TermComparison['standing']) =>
    comparisons.filter((term) => term.standing === wanted).length;
  const silence = (wanted: TermComparison['silence']) =>
    comparisons.filter((term) => term.silence === wanted).length;
  const [good, fair, bad] = [standing('favourable'), standing('neutral'), standing('unfavourable')];
  // The rest of what is scored is scored for what the paper does not say.
  const unsaid = scored - good - fair - bad;
  const [silent, harms, helps] = [standing('absent'), silence('harmful'), silence('helpful')];
  const date = formatDate(draft.on);
  const paper = asTitle(PAPER_WORDS[draft.side]);
  const round = roundWords(draft.round);
  const label = (lang: Lang) => nameIn(draft.label, draft.labelIn, lang);
  const { favourable, neutral, unfavourable } = STANDING_WORDS;
  const byStanding = {
    en: `${good} ${favourable.en}, ${fair} ${neutral.en}, ${bad} ${unfavourable.en} and ${unsaid} by silence`,
    ko: `${favourable.ko} ${good}개, ${neutral.ko} ${fair}개, ${unfavourable.ko} ${bad}개, 규정 없음 ${unsaid}개`,
  };
  const onSilence = {
    en: `On ${counted(silent, 'term', 'terms')} it is silent: ${harms} against us, ${helps} for us.`,
    ko: `규정이 없는 조건 ${silent}개 중 ${harms}개는 우리에게 불리하게, ${helps}개는 유리하게 작용합니다.`,
  };
  return {
    en: `${paper.en} “${label('en')}” of ${date.en} (${round.en}): of the ${total} terms that apply, ${scored} ${formFor(scored, 'is', 'are')} scored${scored === 0 ? '' : `, ${byStanding.en}`}.${silent === 0 ? '' : ` ${onSilence.en}`}`,
    ko: `${paper.ko} ${withJosa(`‘${label('ko')}’(${date.ko}, ${round.ko})`, '은/는')} 적용 조건 ${total}개 가운데 ${scored}개에 점수를 매겼습니다${scored === 0 ? '' : `(${byStanding.ko})`}.${silent === 0 ? '' : ` ${onSilence.ko}`}`,
  };
}

function dimensionSentence({ leverage, library }: SummaryFacts): Bilingual | undefined {
  const scored = leverage.dimensions
    .filter(isKnown)
    .toSorted((a, b) => (b.terms.score ?? 0) - (a.terms.score ?? 0));
  const best = scored[0];
  const worst = scored.at(-1);
  if (!best || !worst || best === worst) return undefined;
  const second = scored.length >= 4 ? scored.at(-2) : undefined;
  const [strong, weak] = [named(best, library), named(worst, library)];
  const next = second && named(second, library);
  return {
    en: `On paper we stand best in ${strong.en} and worst in ${weak.en}${next ? `, then ${next.en}` : ''}.`,
    ko: `조건만 보면 ${strong.ko}에서 가장 유리하고, ${weak.ko}에서 가장 불리합니다.${next ? ` 다음으로 불리한 영역은 ${next.ko}입니다.` : ''}`,
  };
}

/** A dimension is called neither best nor worst where too few of its terms have been read. */
function isKnown({ terms }: DimensionLeverage): boolean {
  return terms.score !== undefined && terms.scoredWeight * 100 >= COVERAGE_NEEDED * terms.applicableWeight;
}

const QUADRANT_ORDER: readonly Quadrant[] = ['weak', 'under-claimed', 'exposed', 'strong'];

function quadrantSentence({ leverage, library }: SummaryFacts): Bilingual {
  const groups = QUADRANT_ORDER.flatMap((quadrant) => {
    const names = leverage.dimensions
      .filter((dimension) => dimension.quadrant === quadrant && !dimension.isNearLine)
      .map((dimension) => placed(dimension, library));
    return names.length === 0 ? [] : [{ quadrant, names }];
  });
  const near = leverage.dimensions
    .filter(({ isNearLine }) => isNearLine)
    .map((dimension) => placed(dimension, library));
  if (groups.length === 0 && near.length > 0) {
    return {
      en: `Set against our situation, ${listEn(near)} ${near.length === 1 ? 'lies' : 'lie'} near a dividing line; nothing is advised by a corner.`,
      ko: `협상 여건까지 함께 보면 ${near.map((name) => name.ko).join(', ')} 영역은 경계선 부근에 있어 위치만으로는 권고하지 않습니다.`,
    };
  }
  if (groups.length === 0) {
    return {
      en: 'Too little is read or answered yet to place any of the eight dimensions on the leverage map.',
      ko: '확인한 조건과 답변이 부족하여 여덟 영역 중 어느 것도 아직 협상력 지도에 배치하지 않았습니다.',
    };
  }
  return {
    en: `Set against our situation: ${groups.map((group) => `${QUADRANT_WORDS[group.quadrant].en} in ${listEn(group.names)}`).join('; ')}.${near.length === 0 ? '' : ` Near a dividing line, and so without advice: ${listEn(near)}.`}`,
    ko: `협상 여건까지 함께 보면 ${groups.map((group) => `${QUADRANT_WORDS[group.quadrant].ko} 영역은 ${group.names.map((name) => name.ko).join(', ')}`).join(', ')}입니다.${near.length === 0 ? '' : ` ${near.map((name) => name.ko).join(', ')} 영역은 경계선 부근에 있어 위치만으로는 권고하지 않습니다.`}`,
  };
}

function weakestSentence({ points, library }: SummaryFacts): Bilingual | undefined {
  const names = highestRanked(points, WEAKEST_SHOWN).map(({ termId }) => termName(termId, library));
  if (names.length === 0) return undefined;
  const inKorean = names.map((name) => name.ko).join(', ');
  return names.length === 1
    ? {
        en: `The point that ranks first is ${listEn(names)}.`,
        ko: `순위가 가장 높은 조건은 ${inKorean}입니다.`,
      }
    : {
        en: `The ${names.length} points that rank highest are ${listEn(names)}.`,
        ko: `순위가 가장 높은 조건 ${names.length}가지는 ${inKorean}입니다.`,
      };
}

function silenceSentence({ comparisons, library }: SummaryFacts): Bilingual | undefined {
  const harmful = comparisons
    .filter((term) => term.silence === 'harmful')
    .toSorted((a, b) => b.weight - a.weight || (a.termId < b.termId ? -1 : 1));
  if (harmful.length === 0) return undefined;
  const names = harmful.slice(0, 3).map((term) => termName(term.termId, library));
  const heaviest = names.map((name) => name.ko).join(', ');
  return harmful.length > names.length
    ? {
        en: `Silence works against us on ${harmful.length} terms, above all ${listEn(names)}.`,
        ko: `규정이 없어 우리에게 불리한 조건은 ${harmful.length}개이며, 특히 ${withJosa(heaviest, '이/가')} 중요합니다.`,
      }
    : {
        en: `Silence works against us on ${listEn(names)}.`,
        ko: `규정이 없어 우리에게 불리한 조건은 ${heaviest}입니다.`,
      };
}

function openSentence({ draft, comparisons }: SummaryFacts): Bilingual | undefined {
  const unread = countOf(draft, comparisons, 'unread');
  const open = countOf(draft, comparisons, 'open');
  const disputed = countOf(draft, comparisons, 'disputed');
  const undisclosed = countOf(draft, comparisons, 'undisclosed');
  if (unread + open + disputed + undisclosed === 0) return undefined;
  const left = [
    { n: unread, word: STATE_WORDS.unread },
    { n: open, word: STATE_WORDS.open },
    { n: disputed, word: STATE_WORDS.disputed },
    { n: undisclosed, word: STATE_WORDS.undisclosed },
  ].filter(({ n }) => n > 0);
  return {
    en: `Left out of every score: ${left.map(({ n, word }) => `${n} ${word.en}`).join(', ')}.`,
    ko: `점수에서 제외한 조건은 ${left.map(({ n, word }) => `${word.ko} ${n}개`).join(', ')}입니다.`,
  };
}

function dateSentence({ keyDates }: SummaryFacts): Bilingual | undefined {
  const [next] = keyDates;
  if (!next) return undefined;
  const on = formatDate(next.on);
  return {
    en: `The next date to keep is ${on.en}: ${next.label.en}.`,
    ko: `다음 주요 일정은 ${on.ko} ‘${next.label.ko}’입니다.`,
  };
}

/** Applicable terms by what the paper says, whether or not there is a benchmark for our role. */
function countOf(draft: Draft, comparisons: readonly TermComparison[], state: StateKind): number {
  return comparisons.filter((term) => entryOf(draft, term.termId).state.kind === state).length;
}

/** `IP control (25.4)`: the dimension with what the paper gives in it. */
function named(dimension: DimensionLeverage, library: Library): Bilingual {
  const name = dimensionName(dimension, library);
  const score = scoreText(dimension.terms.score);
  return { en: `${name.en} (${score})`, ko: `${name.ko}(${score}점)` };
}

/** `IP control (paper 25.4, situation 59.0)`. */
function placed(dimension: DimensionLeverage, library: Library): Bilingual {
  const name = dimensionName(dimension, library);
  const [paper, power] = [scoreText(dimension.terms.score), scoreText(dimension.power.score)];
  return {
    en: `${name.en} (paper ${paper} / situation ${power})`,
    ko: `${name.ko}(조건 ${paper} / 여건 ${power})`,
  };
}

function dimensionName(dimension: DimensionLeverage, library: Library): Bilingual {
  return (
    byId(library.dimensions).get(dimension.dimension)?.name ?? {
      en: dimension.dimension,
      ko: dimension.dimension,
    }
  );
}

function termName(termId: string, library: Library): Bilingual {
  return byId(library.terms).get(termId)?.name ?? { en: termId, ko: termId };
}

/** One decimal, as it was computed; a dash where nothing is scored. */
export function scoreText(score: number | undefined): string {
  return score === undefined ? '–' : score.toFixed(1);
}

/** `a, b and c`; with commas inside a name, semicolons between. */
function listEn(names: readonly Bilingual[]): string {
  const texts = names.map((name) => name.en);
  if (texts.length <= 1) return texts.join('');
  const separator = texts.some((text) => text.includes(',')) ? '; ' : ', ';
  return `${texts.slice(0, -1).join(separator)}${separator === '; ' ? '; and ' : ' and '}${texts.at(-1) ?? ''}`;
}
