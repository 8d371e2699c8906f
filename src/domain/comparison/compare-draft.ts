import type { Deal, Draft, OurLadder, TermEntry } from '#domain/deal/deal.ts';
import { entryOf } from '#domain/deal/deal.ts';
import { RUNG_NAMES } from '#domain/library/term.ts';
import type { RungName } from '#domain/library/term.ts';
import { applicableTerms, positionFor } from '#domain/deal/applicable.ts';
import type { Position, Term } from '#domain/library/term.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { compareFractions, gapBetween } from '#domain/figures/fraction.ts';
import type { ExchangeRate } from '#domain/figures/exchange.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { normaliseInPaper } from '#domain/deal/normalise-in-paper.ts';
import type { Normalised } from '#domain/values/normalise.ts';
import type { Value } from '#domain/values/value.ts';
import { isMoreBetter } from './better-for-us.ts';
import { bandOfScore, bandOnScale, scoreOnScale } from './score.ts';
import type { Band } from './score.ts';
import type { DraftComparison, LadderReach, TermComparison } from './standing.ts';
import { STANDING_WORDS } from '#domain/words/standing-words.ts';

export type ComparisonInput = {
  readonly draft: Draft;
  readonly terms: readonly Term[];
  readonly deal: Pick<Deal, 'kinds' | 'ourRoles' | 'notApplicable' | 'rates'>;
  /** PRIVATE. Our adopted ladders by term. */
  readonly ladders: Readonly<Record<string, OurLadder>>;
};

/** Where every applicable term of a draft stands against the benchmark and our ladder, and why. Pure. */
export function compareDraft(input: ComparisonInput): DraftComparison {
  const { draft, deal } = input;
  const terms = applicableTerms(input.terms, deal).map((term) =>
    compareTerm(term, entryOf(draft, term.id), input),
  );
  return { draftId: draft.id, terms };
}

function compareTerm(
  term: Term,
  entry: TermEntry,
  { draft, deal, ladders, terms }: ComparisonInput,
): TermComparison {
  const head = { termId: term.id, weight: term.weight };
  const position = positionFor(term, deal.ourRoles);
  const { state } = entry;
  if (!position && state.kind !== 'value' && state.kind !== 'absent') {
    return { ...head, standing: 'no-benchmark', reasons: [noBenchmark] };
  }
  switch (state.kind) {
    case 'unread':
      return {
        ...head,
        standing: 'unread',
        reasons: [
          { en: 'Nobody has looked for this in the paper yet.', ko: '아직 확인하지 않은 조건입니다.' },
        ],
      };
    case 'open':
      return { ...head, standing: 'open', reasons: [{ en: 'To be agreed.', ko: '추후 협의할 조건입니다.' }] };
    case 'undisclosed':
      return {
        ...head,
        standing: 'undisclosed',
        reasons: [{ en: 'The public record does not say.', ko: '공개된 기록에 없습니다.' }],
      };
    case 'disputed':
      return {
        ...head,
        standing: 'disputed',
        reasons: [
          {
            en: `The versions differ (${state.candidates.length}); none is scored until one is chosen.`,
            ko: `내용이 서로 다릅니다(${state.candidates.length}건). 하나를 확정하기 전에는 점수를 매기지 않습니다.`,
          },
        ],
      };
    case 'absent':
      return { ...head, ...compareSilence(term, position, draft) };
    case 'value': {
      const measure = (each: Value) => normaliseInPaper(each, term, draft, terms, deal.rates);
      const value = measure(state.value);
      return {
        ...head,
        ...compareValue(term, position, value, draft),
        ...ladderOf(position, value, ladders[term.id], measure),
      };
    }
  }
}

type Judged = Omit<TermComparison, 'termId' | 'weight' | 'ladder'>;

function compareSilence(term: Term, position: Position | undefined, draft: Draft): Judged {
  if (!position) return { standing: 'absent', reasons: [noBenchmark] };
  const { effect, why } = position.onSilence;
  const base: Judged = {
    standing: 'absent',
    silence: effect,
    reasons: [{ en: `The paper is silent. ${why.en}`, ko: `계약서에 규정이 없습니다. ${why.ko}` }],
  };
  const held = heldBack(term, draft);
  if (held) return { ...base, reasons: [...base.reasons, held] };
  if (effect === 'neutral') return base;
  return { ...base, score: effect === 'harmful' ? 0 : 100 };
}

function compareValue(term: Term, position: Position | undefined, value: Normalised, draft: Draft): Judged {
  const market = value.kind === 'number' ? marketDistance(term, position, value.n) : undefined;
  const measured = {
    ...(value.kind === 'number' ? { normalised: value.n } : {}),
    ...(market ? { market: market.place } : {}),
  };
  const reasons: Bilingual[] = [
    ...(market ? [market.reason] : []),
    ...(value.kind === 'number' && value.how ? [value.how] : []),
    ...(value.kind === 'number' && value.rate ? [rateReason(value.rate)] : []),
  ];
  if (!position) return { standing: 'no-benchmark', ...measured, reasons: [...reasons, noBenchmark] };
  const held = heldBack(term, draft);
  if (held) return { standing: 'not-scored', ...measured, reasons: [...reasons, held] };
  if (value.kind === 'other') return { standing: 'not-comparable', reasons: [value.why] };
  const judged = judge(position, value);
  if (!judged) return { standing: 'no-benchmark', ...measured, reasons: [...reasons, noBenchmark] };
  return {
    standing: judged.band,
    score: judged.score,
    ...measured,
    reasons: [bandReason(judged.band, position), ...reasons],
  };
}

/** Why a term that has a value or is absent is still not scored: a rule, or a partner that is not known. */
function heldBack(term: Term, draft: Draft): Bilingual | undefined {
  if (!term.scored)
    return (
      term.notScoredWhy ?? { en: 'A rule, not a point of bargaining.', ko: '협상 대상이 아닌 규정입니다.' }
    );
  if (term.scoredOnlyWith === undefined) return undefined;
  const partner = entryOf(draft, term.scoredOnlyWith).state.kind;
  if (partner === 'value' || partner === 'absent') return undefined;
  return {
    en: `Scored only together with “${term.scoredOnlyWith}”, which is not known yet.`,
    ko: `‘${term.scoredOnlyWith}’ 조건을 확인한 뒤에만 점수를 매깁니다.`,
  };
}

function judge(
  position: Position,
  value: Exclude<Normalised, { kind: 'other' }>,
): { score: number; band: Band } | undefined {
  if (value.kind === 'number') {
    if (!position.scale) return undefined;
    return { score: scoreOnScale(value.n, position.scale), band: bandOnScale(value.n, position.scale) };
  }
  const score = position.scores?.[value.id];
  return score === undefined ? undefined : { score, band: bandOfScore(score) };
}

function marketDistance(
  term: Term,
  position: Position | undefined,
  n: Fraction,
): { place: NonNullable<TermComparison['market']>; reason: Bilingual } | undefined {
  const { low, high } = term.market;
  if (low?.kind !== 'number' || high?.kind !== 'number') return undefined;
  const betterIsMore = position?.scale ? isMoreBetter(position.scale) : undefined;
  if (compareFractions(n, low.n) < 0) {
    return {
      place: {
        position: 'below',
        distance: gapBetween(low.n, n),
        favours: betterIsMore === undefined ? 'neither' : betterIsMore ? 'them' : 'us',
      },
      reason: { en: 'Below the market range.', ko: '시장 범위보다 낮습니다.' },
    };
  }
  if (compareFractions(n, high.n) > 0) {
    return {
      place: {
        position: 'above',
        distance: gapBetween(n, high.n),
        favours: betterIsMore === undefined ? 'neither' : betterIsMore ? 'us' : 'them',
      },
      reason: { en: 'Above the market range.', ko: '시장 범위보다 높습니다.' },
    };
  }
  return {
    place: { position: 'within', distance: { numerator: 0, denominator: 1 }, favours: 'neither' },
    reason: { en: 'Within the market range.', ko: '시장 범위 안에 있습니다.' },
  };
}

function ladderOf(
  position: Position | undefined,
  value: Normalised,
  ladder: OurLadder | undefined,
  measure: (value: Value) => Normalised,
): Pick<TermComparison, 'ladder'> {
  if (!ladder || value.kind === 'other') return {};
  const distances: Partial<Record<RungName, Fraction>> = {};
  const meets: Partial<Record<RungName, boolean>> = {};
  for (const name of RUNG_NAMES) {
    const rung = ladder[name]?.value;
    if (!rung) continue;
    const wanted = measure(rung);
    if (value.kind === 'number' && wanted.kind === 'number' && position?.scale) {
      const more = isMoreBetter(position.scale);
      // Above 0: how much is missing to the rung; below 0: how far it is exceeded.
      const missing = more ? gapBetween(wanted.n, value.n) : gapBetween(value.n, wanted.n);
      distances[name] = missing;
      meets[name] = missing.numerator <= 0;
    } else if (value.kind === 'id' && wanted.kind === 'id') {
      const has = position?.scores?.[value.id];
      const needs = position?.scores?.[wanted.id];
      if (has !== undefined && needs !== undefined) meets[name] = has >= needs;
    }
  }
  const reached = reachOf(meets);
  return reached ? { ladder: { reached, distances } } : {};
}

/** The best rung that the value meets. `between`: better than the walk-away, worse than the other rungs. */
function reachOf(meets: Partial<Record<RungName, boolean>>): LadderReach | undefined {
  if (meets.ask === undefined && meets.fallback === undefined && meets.walkAway === undefined)
    return undefined;
  if (meets.ask === true) return 'ask';
  if (meets.fallback === true) return 'fallback';
  if (meets.walkAway === true) return 'walk-away';
  return meets.walkAway === false ? 'below-walk-away' : 'between';
}

/** The words are those of the band. A paper that is put into it need not say what they say. */
function bandReason(band: Band, position: Position): Bilingual {
  const [word, words] = [STANDING_WORDS[band], position.bands[band]];
  return { en: `What counts as ${word.en}: ${words.en}`, ko: `${word.ko} 판정 기준: ${words.ko}` };
}

function rateReason(rate: ExchangeRate): Bilingual {
  return {
    en: `Converted at the ${rate.from}/${rate.to} rate of ${rate.on}.`,
    ko: `${rate.on} 기준 ${rate.from}/${rate.to} 환율로 환산했습니다.`,
  };
}

const noBenchmark: Bilingual = {
  en: 'The library has no benchmark for our role in this deal.',
  ko: '이 거래의 우리 지위에 대한 벤치마크가 없습니다.',
};
