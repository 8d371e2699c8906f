import { byId } from '#domain/base/by-id.ts';
import { bearsOnScore } from '#domain/comparison/bears-on-score.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { exchange } from '#domain/figures/exchange.ts';
import { multiplyMoney } from '#domain/figures/money.ts';
import type { Money } from '#domain/figures/money.ts';
import type { Library } from '#domain/library/library.ts';
import { formatRung } from '#domain/library/format-market.ts';
import type { RungName, Term } from '#domain/library/term.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { counted } from '#domain/text/counted.ts';
import { formatRoundedMoney } from '#domain/values/format-rounded.ts';
import { formatMoney, formatPercent } from '#domain/values/format-value.ts';
import type {
  Decision,
  DecisionDate,
  LegalNote,
  LegalStop,
  Never,
  Recommendation,
  Unknown,
  WholeWorth,
} from './decision.ts';
import { byRank, highestRanked } from './highest-ranked.ts';
import { isBeyondIn } from './beyond-walk-away.ts';
import { papersOf } from './papers-of-deal.ts';
import type { Point } from './point.ts';

export type DecisionInput = {
  readonly document: DealDocument;
  readonly library: Pick<Library, 'terms' | 'bases' | 'units'>;
  /** From `pointsOfDeal` of the same document. */
  readonly points: readonly Point[];
  readonly stops: readonly LegalStop[];
  readonly toKnow: readonly LegalNote[];
  readonly whole: WholeWorth;
  /** Dates to come, the next first. */
  readonly dates: readonly DecisionDate[];
  /** The day by which it was to be decided, where that has passed. */
  readonly overdue: DecisionDate | undefined;
};

/** Under this share of the applicable weight nothing is decided, in percent. */
const COVERAGE_TO_DECIDE = 60;
const MOST_TO_WIN = 3;
const MOST_TO_TRADE = 2;

/** PRIVATE. Sign, counter or walk away, by the first rule that matches; and what to win, trade and never accept. Pure. */
export function decide(input: DecisionInput): Decision {
  const unknown = unknownOf(input);
  const known = knownRecommendation(input);
  const isUnknown = unknown.filter(({ kind }) => STOPS_A_DECISION.has(kind));
  const win = highestRanked(input.points, MOST_TO_WIN).map(({ termId }) => termId);
  return {
    ...(isUnknown.length > 0
      ? {
          recommendation: 'not-enough-known' as const,
          reasons: isUnknown.map(({ says }) => says),
          reasonsInFull: isUnknown.map(({ says, saysInFull }) => saysInFull ?? says),
          ...(isWorthSaying(known, unknown) ? { onWhatIsKnown: known } : {}),
        }
      : known),
    win,
    trade: tradeOf(input.points, win),
    never: neversOf(input),
    stops: input.stops,
    toKnow: input.toKnow,
    ...(input.overdue ? { overdue: input.overdue } : {}),
    ...(input.dates[0] ? { nextDate: input.dates[0] } : {}),
    unknown,
  };
}

const STOPS_A_DECISION: ReadonlySet<Unknown['kind']> = new Set(['no-paper', 'unread-primary', 'coverage']);

type Known = {
  readonly recommendation: Exclude<Recommendation, 'not-enough-known'>;
  readonly reasons: readonly Bilingual[];
  readonly reasonsInFull: readonly Bilingual[];
};

function knownRecommendation(input: DecisionInput): Known {
  const walk = walkAwayReasons(input);
  if (walk.length > 0) return { recommendation: 'walk-away', reasons: walk, reasonsInFull: walk };
  const reasons = obstaclesToSigning(input, MOST_NAMED);
  if (reasons.length > 0)
    return { recommendation: 'counter', reasons, reasonsInFull: obstaclesToSigning(input, Infinity) };
  return { recommendation: 'sign', reasons: [NOTHING_IN_THE_WAY], reasonsInFull: [NOTHING_IN_THE_WAY] };
}

/** Without a paper there is nothing to sign or to counter; only a reason to walk away stands without one. */
function isWorthSaying({ recommendation }: Known, unknown: readonly Unknown[]): boolean {
  return recommendation === 'walk-away' || !unknown.some(({ kind }) => kind === 'no-paper');
}

function walkAwayReasons(input: DecisionInput): Bilingual[] {
  const { document, library, points, stops } = input;
  const lost = stops.filter(({ canBeMended }) => !canBeMended).map(({ says }) => says);
  const names = points.filter((point) => isRefusedForGood(point, document, library)).map(nameIn(library));
  return [
    ...lost,
    ...names.map(({ en, ko }): Bilingual => ({
      en: `${en} is a must-have and stays past our walk-away.`,
      ko: `필수 조건인 ‘${ko}’ 항목이 최저 수용 조건에 계속 미치지 못합니다.`,
    })),
    ...alternativeIsBetter(input),
  ];
}

/**
 * A must-have past our walk-away in their last two papers, or in one that they declared final. Silence that does us
 * harm counts in the earlier paper as it does in the later: else a better offer would worsen the decision.
 */
function isRefusedForGood(
  { termId, isMustHave, state, isBeyondWalkAway }: Point,
  document: DealDocument,
  library: Pick<Library, 'terms'>,
): boolean {
  if (!isMustHave || state === 'closed' || isBeyondWalkAway !== true) return false;
  const theirs = papersOf(document).inOrder.filter(({ side }) => side === 'theirs');
  const last = theirs.at(-1);
  const before = theirs.at(-2);
  if (last?.isFinal === true) return true;
  const term = byId(library.terms).get(termId);
  return (
    term !== undefined && before !== undefined && isBeyondIn(before, term, document, library.terms) === true
  );
}

function alternativeIsBetter({ document, whole }: DecisionInput): Bilingual[] {
  const alternative = worthOfAlternative(document);
  if (!alternative || whole.kind !== 'priced') return [];
  const inTheirs = exchange(alternative, whole.currency, document.deal.rates);
  if (!inTheirs || inTheirs.money.amountMinor <= whole.expectedMinor) return [];
  const [ours, theirs] = [
    formatMoney(inTheirs.money, 'short'),
    formatRoundedMoney(whole.expectedMinor, whole.currency),
  ];
  const likely = countedWith(document.alternative);
  return [
    {
      en: `Our alternative is worth ${ours.en}${likely.en}, their paper ${theirs.en} on average${whole.isConditional ? ' if the film is made' : ''}.`,
      ko: `대안의 가치는 ${ours.ko}${likely.ko}, 상대방 초안의 가치는 ${whole.isConditional ? '영화가 제작되는 경우 ' : ''}평균 ${theirs.ko}입니다.`,
    },
  ];
}

/** What is behind a worth that was multiplied: ` (USD 2m at 50%)`. */
function countedWith(alternative: DealDocument['alternative']): Bilingual {
  if (!alternative?.worth || !alternative.likelihood) return { en: '', ko: '' };
  const [worth, likelihood] = [
    formatMoney(alternative.worth, 'short'),
    formatPercent(alternative.likelihood),
  ];
  return {
    en: ` (${worth.en} at ${likelihood.en})`,
    ko: `(${worth.ko}, 실현 가능성 ${likelihood.ko} 반영)`,
  };
}

/** Its worth times how likely it is. */
function worthOfAlternative({ alternative }: DealDocument): Money | undefined {
  if (!alternative?.worth) return undefined;
  return alternative.likelihood
    ? multiplyMoney(alternative.worth, alternative.likelihood)
    : alternative.worth;
}

function obstaclesToSigning({ points, stops, library }: DecisionInput, most: number): Bilingual[] {
  const terms = byId(library.terms);
  const beyond = points.filter(({ isBeyondWalkAway }) => isBeyondWalkAway === true);
  const left = points.filter((point) => point.state !== 'closed' && !beyond.includes(point));
  const needed = left.filter(
    (point) => terms.get(point.termId)?.layer === 'primary' && reachOf(point) !== 'reached',
  );
  const unread = needed.filter(({ state }) => state === 'unread');
  const read = needed.filter((point) => !unread.includes(point));
  // Secondary terms need no fallback; but what we do not sign without has to be known.
  const musts = left.filter(
    (point) =>
      point.isMustHave &&
      point.isBeyondWalkAway === undefined &&
      reachOf(point) !== 'reached' &&
      !needed.includes(point),
  );
  return [
    ...stops.map(({ says }) => says),
    ...listed(
      beyond.filter(({ state }) => state !== 'closed'),
      library,
      BEYOND,
      most,
    ),
    ...listed(
      beyond.filter(({ state }) => state === 'closed'),
      library,
      CLOSED_BEYOND,
      most,
    ),
    ...listed(
      read.filter((point) => reachOf(point) === 'short'),
      library,
      SHORT,
      most,
    ),
    ...listed(
      read.filter((point) => reachOf(point) === 'not-known'),
      library,
      REACH_NOT_KNOWN,
      most,
    ),
    ...listed(musts, library, MUST_NOT_KNOWN, most),
    ...(unread.length === 0 ? [] : [unreadBefore(unread.length)]),
  ];
}

type Reach = 'reached' | 'short' | 'not-known';

/** Whether their paper reaches our fallback or our ask. A ladder that contradicts itself does not tell. */
function reachOf({ ladder }: Pick<Point, 'ladder'>): Reach {
  if (isOutOfOrder({ ladder })) return 'not-known';
  const isMet = (name: RungName) => ladder.find(({ rung }) => rung === name)?.isMet;
  if (isMet('fallback') === true || isMet('ask') === true) return 'reached';
  return isMet('fallback') === false ? 'short' : 'not-known';
}

function isOutOfOrder({ ladder }: Pick<Point, 'ladder'>): boolean {
  return ladder.some(({ fault }) => fault === 'out-of-order');
}

/**
 * What we ask and could give up: the least first, one of each question. What is neither scored nor priced is not
 * known to be little, and a question with a must-have or a legal stop in it is not ours to give.
 */
function tradeOf(points: readonly Point[], win: readonly string[]): string[] {
  const kept = points.filter(
    ({ termId, isMustHave, rankParts }) =>
      win.includes(termId) || isMustHave || (rankParts !== undefined && rankParts.group !== 'open'),
  );
  const taken = new Set(kept.map(({ rank }) => rank));
  return byRank(points)
    .filter(
      ({ state, comparison, worth }) =>
        (state === 'open' || state === 'unanswered') &&
        (comparison?.score !== undefined || worth.kind === 'priced'),
    )
    .toReversed()
    .filter(({ rank }) => {
      if (taken.has(rank)) return false;
      taken.add(rank);
      return true;
    })
    .slice(0, MOST_TO_TRADE)
    .map(({ termId }) => termId);
}

function neversOf({ document, points, library }: DecisionInput): Never[] {
  const terms = byId(library.terms);
  return points.flatMap(({ termId, isMustHave }): Never[] => {
    const term = terms.get(termId);
    const mustHave = document.mustHaves?.[termId];
    const walkAway = document.ladders[termId]?.walkAway;
    if (!isMustHave || !term || !mustHave) return [];
    return [
      {
        termId,
        reason: mustHave.reason,
        walkAway: walkAway ? formatRung(walkAway, term, library) : NO_WALK_AWAY,
      },
    ];
  });
}

function unknownOf(input: DecisionInput): Unknown[] {
  const { document, library, points, whole } = input;
  const { theirs, agreed } = papersOf(document);
  if (!theirs && !agreed) return [NO_PAPER];
  const terms = byId(library.terms);
  const isPrimary = ({ termId }: Point) => terms.get(termId)?.layer === 'primary';
  const unread = points.filter((point) => point.state === 'unread' && isPrimary(point));
  const weighty = points.filter((point) => isPrimary(point) || point.isMustHave);
  const notComparable = weighty.filter(({ comparison }) => comparison?.standing === 'not-comparable');
  const live = weighty.filter(({ state }) => state !== 'closed');
  const rungsApart = live.filter(
    ({ ladder, comparison }) =>
      comparison?.standing !== 'not-comparable' &&
      ladder.some(({ rung, notKnown }) => rung === 'walkAway' && notKnown?.reason === 'not-comparable'),
  );
  return [
    ...about('unread-primary', unread, library, UNREAD),
    ...coverageUnknown(points, terms),
    ...about('rung-in-words', live.filter(isUnmarked), library, IN_WORDS),
    ...about('rung-out-of-order', live.filter(isOutOfOrder), library, OUT_OF_ORDER),
    ...about('rung-not-comparable', rungsApart, library, RUNGS_APART),
    ...about('not-comparable', notComparable, library, NOT_COMPARABLE),
    ...(whole.kind === 'not-priced'
      ? [{ kind: 'whole-not-priced' as const, termIds: [], says: whole.why, act: PRICE_IT }]
      : []),
    ...alternativeUnknown(document, whole),
  ];
}

type Coverage = {
  /** In percent: the applicable weight that is scored, and whose walk-away can be told met or not. */
  readonly percent: number;
  /** What a mark on rungs in words would add to it alone. */
  readonly byMarks: number;
};

function coverageOf(points: readonly Point[], terms: ReadonlyMap<string, Term>): Coverage {
  const applicable = points.filter(
    ({ comparison }) => comparison !== undefined && bearsOnScore(comparison, terms),
  );
  const weightOf = (some: readonly Point[]) =>
    some.reduce((sum, { comparison }) => sum + (comparison?.weight ?? 0), 0);
  const scored = applicable.filter(({ comparison }) => comparison?.score !== undefined);
  const marked = scored.filter((point) => point.state === 'closed' || !isUnmarked(point));
  const all = weightOf(applicable);
  if (all === 0) return { percent: 0, byMarks: 0 };
  const percent = (weightOf(marked) / all) * 100;
  return { percent, byMarks: (weightOf(scored) / all) * 100 - percent };
}

function coverageUnknown(points: readonly Point[], terms: ReadonlyMap<string, Term>): Unknown[] {
  const { percent, byMarks } = coverageOf(points, terms);
  if (percent >= COVERAGE_TO_DECIDE) return [];
  const known = Math.floor(percent);
  return [
    {
      kind: 'coverage',
      termIds: [],
      says: {
        en: `Only ${known}% of the weight of the terms is known; ${COVERAGE_TO_DECIDE}% is needed.`,
        ko: `조건의 가중치 가운데 ${known}%만 확인되었습니다. 판단에는 ${COVERAGE_TO_DECIDE}%가 필요합니다.`,
      },
      act: byMarks > 100 - percent - byMarks ? MARK_RUNGS : READ_ON,
    },
  ];
}

/** A walk-away in words that no better rung settles and nobody has marked. */
function isUnmarked({ ladder }: Point): boolean {
  return ladder.some(
    ({ rung, isMet, notKnown }) =>
      rung === 'walkAway' && isMet === undefined && notKnown?.reason === 'in-words',
  );
}

function alternativeUnknown(document: DealDocument, whole: WholeWorth): Unknown[] {
  const alternative = worthOfAlternative(document);
  if (!alternative || whole.kind !== 'priced') return [];
  if (exchange(alternative, whole.currency, document.deal.rates)) return [];
  return [
    {
      kind: 'alternative-not-comparable',
      termIds: [],
      says: {
        en: `There is no rate between ${alternative.currency} and ${whole.currency}, so the alternative cannot be compared.`,
        ko: `${alternative.currency}/${whole.currency} 환율이 없어 대안과 비교할 수 없습니다.`,
      },
      act: {
        en: 'Enter a dated rate in the deal’s details.',
        ko: '거래 정보에서 환율과 기준일을 입력하세요.',
      },
    },
  ];
}

function about(
  kind: Unknown['kind'],
  points: readonly Point[],
  library: Pick<Library, 'terms'>,
  words: { readonly says: (count: number) => Bilingual; readonly act: Bilingual },
): Unknown[] {
  const inFull = listed(points, library, words.says, Infinity);
  return listed(points, library, words.says, MOST_NAMED).map((says, at) => ({
    kind,
    termIds: points.map(({ termId }) => termId),
    says,
    ...(inFull[at] && inFull[at].en !== says.en ? { saysInFull: inFull[at] } : {}),
    act: words.act,
  }));
}

/** A sentence names so many, and counts the others; in full it names all. */
const MOST_NAMED = 5;

/** `Two points are past our walk-away: Reversion, Credit.`; nothing for no point. */
function listed(
  points: readonly Point[],
  library: Pick<Library, 'terms'>,
  head: (count: number) => Bilingual,
  most: number,
): Bilingual[] {
  if (points.length === 0) return [];
  const inOrder = byRank(points);
  // One more than fits is named, for “and 1 more” is no shorter than a name.
  const shown = inOrder.slice(0, points.length === most + 1 ? points.length : most);
  const names = shown.map(nameIn(library));
  const left = points.length - shown.length;
  const { en, ko } = head(points.length);
  return [
    {
      en: `${en}: ${names.map((name) => name.en).join('; ')}${left > 0 ? `; and ${left} more` : ''}.`,
      ko: `${ko}: ${names.map((name) => name.ko).join(', ')}${left > 0 ? ` 외 ${left}개` : ''}.`,
    },
  ];
}

function nameIn(library: Pick<Library, 'terms'>): (point: Point) => Bilingual {
  const terms = byId(library.terms);
  return ({ termId }) => terms.get(termId)?.name ?? { en: termId, ko: termId };
}

const NOTHING_IN_THE_WAY: Bilingual = {
  en: 'Every primary point is closed or at our fallback or better, nothing is known to be past a walk-away, and no legal check stands in the way.',
  ko: '핵심 조건이 모두 합의되었거나 차선안 이상이고, 최저 수용 조건에 미치지 못하는 것으로 확인된 조건과 법률 요건의 문제가 없습니다.',
};
const NO_WALK_AWAY: Bilingual = { en: 'No walk-away is set', ko: '최저 수용 조건 미정' };
const BEYOND = (count: number): Bilingual => ({
  en: `${count === 1 ? 'One point is' : `${count} points are`} past our walk-away`,
  ko: `최저 수용 조건에 미치지 못하는 조건 ${count}개`,
});
const CLOSED_BEYOND = (count: number): Bilingual => ({
  en: `${count === 1 ? 'One closed point is' : `${count} closed points are`} past our walk-away`,
  ko: `합의되었으나 최저 수용 조건에 미치지 못하는 조건 ${count}개`,
});
const SHORT = (count: number): Bilingual => ({
  en: `${count === 1 ? 'One primary point is' : `${count} primary points are`} open and short of our fallback`,
  ko: `합의되지 않았고 차선안에 미치지 못하는 핵심 조건 ${count}개`,
});
const REACH_NOT_KNOWN = (count: number): Bilingual => ({
  en: `${count === 1 ? 'One primary point is' : `${count} primary points are`} open, with no fallback or one not known to be reached`,
  ko: `합의되지 않았고 차선안이 없거나 그 충족 여부가 확인되지 않은 핵심 조건 ${count}개`,
});
const MUST_NOT_KNOWN = (count: number): Bilingual => ({
  en: `${count === 1 ? 'One must-have is' : `${count} must-haves are`} not known to be met`,
  ko: `충족 여부가 확인되지 않은 필수 조건 ${count}개`,
});
function unreadBefore(count: number): Bilingual {
  return {
    en: `${counted(count, 'primary point has', 'primary points have')} to be read before anything is signed.`,
    ko: `체결하기 전에 확인해야 할 핵심 조건이 ${count}개 있습니다.`,
  };
}
const READ_ON: Bilingual = {
  en: 'Read the terms that nobody has looked for, the heaviest first.',
  ko: '확인하지 않은 조건을 가중치가 큰 순서로 확인하세요.',
};
const MARK_RUNGS: Bilingual = {
  en: 'Mark whether their latest paper meets the walk-aways in words, the heaviest first.',
  ko: '문구로 정한 최저 수용 조건의 충족 여부를 가중치가 큰 조건부터 표시하세요.',
};
const NO_PAPER: Unknown = {
  kind: 'no-paper',
  termIds: [],
  says: { en: 'There is no paper of theirs yet.', ko: '상대방의 초안이 아직 없습니다.' },
  act: {
    en: 'Add their paper and read its primary points.',
    ko: '상대방의 초안을 추가하고 핵심 조건을 확인하세요.',
  },
};
const UNREAD = {
  says: (count: number): Bilingual => ({
    en: `${count === 1 ? 'One primary point has' : `${count} primary points have`} not been looked for in their latest paper`,
    ko: `상대방의 최신 초안에서 아직 확인하지 않은 핵심 조건 ${count}개`,
  }),
  act: {
    en: 'Look for these terms in their latest paper, or mark that it does not say.',
    ko: '상대방의 최신 초안에서 이 조건을 확인하거나 규정이 없음을 표시하세요.',
  },
};
const IN_WORDS = {
  says: (count: number): Bilingual => ({
    en: `${count === 1 ? 'One walk-away is' : `${count} walk-aways are`} in words and not marked`,
    ko: `문구로 정하고 충족 여부를 표시하지 않은 최저 수용 조건 ${count}개`,
  }),
  act: {
    en: 'Mark for their latest paper whether each is met.',
    ko: '상대방의 최신 초안이 각각을 충족하는지 표시하세요.',
  },
};
const OUT_OF_ORDER = {
  says: (count: number): Bilingual => ({
    en:
      count === 1
        ? 'The ladder of one point contradicts itself'
        : `The ladders of ${count} points contradict themselves`,
    ko: `단계의 순서가 서로 어긋난 조건 ${count}개`,
  }),
  act: {
    en: 'Put ask, fallback and walk-away in order, the best for us first.',
    ko: '요구안, 차선안, 최저 수용 조건을 우리 측에 유리한 순서로 바로잡으세요.',
  },
};
const RUNGS_APART = {
  says: (count: number): Bilingual => ({
    en: `${count === 1 ? 'One walk-away cannot' : `${count} walk-aways cannot`} be compared with their latest paper`,
    ko: `상대방의 최신 초안과 비교할 수 없는 최저 수용 조건 ${count}개`,
  }),
  act: {
    en: 'Enter the missing rate, or state the walk-away in the unit of their paper.',
    ko: '빠진 환율을 입력하거나 최저 수용 조건을 상대방 초안의 단위로 적으세요.',
  },
};
const NOT_COMPARABLE = {
  says: (count: number): Bilingual => ({
    en: `${count === 1 ? 'One point is' : `${count} points are`} stated so that no benchmark can be compared`,
    ko: `벤치마크와 비교할 수 없는 방식으로 적힌 조건 ${count}개`,
  }),
  act: {
    en: 'Enter the missing rate, or ask for the figure on the usual base.',
    ko: '빠진 환율을 입력하거나 통상적인 산정 기준의 값을 요청하세요.',
  },
};
const PRICE_IT: Bilingual = {
  en: 'Give what the money of this deal still needs: a budget, a rate, a structure.',
  ko: '금액 계산에 필요한 예산, 환율 또는 정산 구조를 입력하세요.',
};
