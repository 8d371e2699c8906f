import { EMPTY_ENTRY } from '#domain/deal/deal.ts';
import type { DealDocument, SituationAnswer, TermEntry } from '#domain/deal/deal.ts';
import type { TermState } from '#domain/values/state.ts';
import type { Value } from '#domain/values/value.ts';
import { positionFor } from '#domain/deal/applicable.ts';
import type { Library } from '#domain/library/library.ts';
import type { Term } from '#domain/library/term.ts';
import type { MarketPoint, ValueForm } from '#domain/values/form.ts';
import { minorDigits } from '#domain/figures/currency.ts';
import { fraction } from '#domain/figures/fraction.ts';
import { FACT_PREFIX } from '#domain/library/rule.ts';
import { aDeal, aDraft } from './deal-builders.ts';

/**
 * An invented remake deal over the whole library: every third term at the market's low end, others
 * typical, silent, open, disputed or unread; ladders, situation, notes, and a draft of ours.
 */
export function aRichDeal(library: Library): DealDocument {
  const terms = library.terms.filter((term) => term.kinds.includes('remake'));
  const theirs: Record<string, TermEntry> = {};
  const ours: Record<string, TermEntry> = {};
  const ladders: Record<string, DealDocument['ladders'][string]> = {};
  terms.forEach((term, index) => {
    theirs[term.id] = {
      ...EMPTY_ENTRY,
      state: theirState(term, index),
      place: index % 4 === 0 ? `Section ${1 + (index % 9)}(a), page ${2 + (index % 12)}` : '',
      clause:
        index % 7 === 0
          ? 'In consideration of the sums set out in Schedule A, Owner hereby irrevocably grants to Purchaser, exclusively and in perpetuity throughout the universe, all rights in the Property.'
          : '',
      note: index % 11 === 0 ? '통화에서 담당 변호사가 조정 가능하다고 언급함.' : '',
    };
    const position = positionFor(term, ['owner']);
    if (position && index % 3 !== 2) ladders[term.id] = position.ladder;
    const ask = position?.ladder.ask?.value ?? valueAt(term.form, term.market.high ?? term.market.typical);
    if (term.layer === 'primary' || index % 2 === 0) {
      ours[term.id] = { ...EMPTY_ENTRY, state: ask ? { kind: 'value', value: ask } : { kind: 'open' } };
    }
  });
  return {
    deal: aDeal({
      title: '달빛 계단 (Moonlit Stair) 영어 리메이크',
      project: {
        original: '달빛 계단',
        working: 'Moonlit Stair',
        format: 'feature',
        logline: '폐교를 앞둔 산골 학교의 밤을 다룬 스릴러.',
      },
      parties: [
        { id: 'p1', name: '한강필름', side: 'ours', capacity: '권리자', country: 'KR' },
        { id: 'p2', name: 'Larchmont Pictures, LLC', side: 'theirs', capacity: 'Studio', country: 'US' },
        { id: 'p3', name: '박서윤', side: 'third', capacity: '감독·각본', country: 'KR' },
      ],
      budget: { amountMinor: 3_000_000_000, currency: 'USD' },
      rates: [{ from: 'USD', to: 'KRW', rate: fraction(13875, 10), on: '2026-11-19', source: '매매기준율' }],
      events: [
        { id: 'e1', kind: 'option-start', on: '2026-12-01', label: '' },
        { id: 'e2', kind: 'other', on: '2027-02-11', label: 'European Film Market' },
      ],
      counselDirected: true,
      provenance: 'invented',
      notes: '대표님: 권리 복귀 조항 없이는 서명하지 않는다.',
    }),
    drafts: [
      aDraft({
        id: 'theirs-1',
        label: 'Studio draft 1',
        round: 1,
        on: '2026-11-20',
        entries: theirs,
      }),
      aDraft({
        id: 'ours-1',
        side: 'ours',
        label: 'Counter 1',
        round: 1,
        on: '2026-11-22',
        entries: ours,
      }),
    ],
    ladders,
    situation: Object.fromEntries([
      ...library.facts.flatMap((fact, index): [string, SituationAnswer][] => {
        const answer = fact.answers[index % fact.answers.length];
        if (!fact.kinds.includes('remake') || !answer) return [];
        return [
          [
            FACT_PREFIX + fact.id,
            { answer: answer.id, note: index % 2 === 0 ? '계약서 원본으로 확인함.' : '' },
          ],
        ];
      }),
      ...library.questions.flatMap((question, index): [string, SituationAnswer][] => {
        if (index % 5 === 4) return [];
        const answer = question.answers[index % question.answers.length];
        return answer
          ? [
              [
                question.id,
                {
                  answer: index % 7 === 6 ? 'unknown' : answer.id,
                  note: index % 6 === 0 ? '11월 회의에서 확인.' : '',
                },
              ],
            ]
          : [];
      }),
    ]),
  };
}

function theirState(term: Term, index: number): TermState {
  if (index % 10 === 7) return { kind: 'unread' };
  if (index % 10 === 4) return { kind: 'absent' };
  if (index % 23 === 5) return { kind: 'open' };
  const [low, high] = [
    valueAt(term.form, term.market.low ?? term.market.typical),
    valueAt(term.form, term.market.high),
  ];
  if (index % 19 === 6 && low && high) {
    const [sourceId] = term.sources;
    return {
      kind: 'disputed',
      candidates: [
        sourceId === undefined ? { value: low } : { value: low, sourceId },
        { value: high, said: '에이전트 통화' },
      ],
    };
  }
  const value = index % 3 === 0 ? low : (valueAt(term.form, term.market.typical) ?? low);
  return value ? { kind: 'value', value } : { kind: 'absent' };
}

/** A market point as a value of the term's own form. */
export function valueAt(form: ValueForm, point: MarketPoint | undefined): Value | undefined {
  if (!point) return form.kind === 'text' ? { kind: 'text', text: 'As set out in Exhibit B.' } : undefined;
  if (point.kind === 'id') {
    if (form.kind === 'choice') return { kind: 'choice', choice: point.id };
    return form.kind === 'yes-no' ? { kind: 'yes-no', yes: point.id === 'yes' } : undefined;
  }
  const { numerator, denominator } = point.n;
  const share = () => fraction(BigInt(numerator), BigInt(denominator) * 100n);
  switch (form.kind) {
    case 'money': {
      const scale = 10 ** minorDigits(form.currency);
      const amountMinor = Math.round((numerator * scale) / denominator);
      const money = { amountMinor, currency: form.currency };
      return form.per === undefined ? { kind: 'money', money } : { kind: 'money', money, per: form.per };
    }
    case 'share':
      return { kind: 'share', share: share(), base: form.base };
    case 'rate':
      return { kind: 'rate', share: share(), base: form.base, period: form.period };
    case 'duration':
      return { kind: 'duration', n: point.n, unit: form.unit };
    case 'quantity':
      return { kind: 'quantity', n: point.n, unit: form.unit };
    case 'multiple':
      return { kind: 'multiple', n: point.n, base: form.base };
    case 'yes-no':
    case 'choice':
    case 'date':
    case 'text':
      return undefined;
  }
}
