import type { Bilingual } from '#domain/text/bilingual.ts';

/** A paper that belongs to the agreement: `Exhibit A`, `별지 1`. */
export type Exhibit = {
  readonly id: string;
  readonly label: Bilingual;
  readonly name: Bilingual;
  /** What it says; missing where it is still to come. */
  readonly text?: readonly string[];
};

type PlannedExhibit = {
  readonly id: string;
  readonly name: Bilingual;
  /** The terms whose wording speaks of it. */
  readonly terms: readonly string[];
};

/** In the order of their letters. */
const PLANNED: readonly PlannedExhibit[] = [
  exhibit('profits', 'Definition of Net Profits and other participations', '순이익 등 수익지분의 정의', [
    'contingent_definition',
    'net_profit_points',
    'agr_points',
    'fdg_points',
    'definition_attached',
    'passive_contingent',
    'box_office_trigger',
  ]),
  exhibit('recoupment', 'Recoupment Schedule', '회수 순위표', [
    'waterfall_order',
    'senior_loan_rate',
    'interest_on_negative',
    'producer_corridor',
    'incentive_owner',
    'profit_split_kr',
  ]),
  exhibit('title', 'Chain of title', '권리 취득 서류', [
    'chain_of_title',
    'reps_warranties',
    'moral_rights',
    'title_warranties',
  ]),
  exhibit(
    'creative',
    'Core and cultural elements; persons approved in advance',
    '핵심·문화적 요소와 사전 승인된 사람',
    ['creative_control', 'approvals_director_cast'],
  ),
  exhibit('short-forms', 'Short-form option and short-form assignment', '약식 옵션 계약서와 약식 양도서', [
    'power_of_attorney',
    'price_security',
  ]),
  exhibit('cash-flow', 'Cash-Flow Schedule', '자금 집행표', ['cashflow_schedule']),
  exhibit('in-kind', 'In-Kind Schedule', '현물출자 명세서', ['in_kind_kr']),
  exhibit('territories', 'Territory Schedule', '지역 명세서', [
    'territory_split',
    'territory_language',
    'crowd_distribution',
    'stream_model',
  ]),
  exhibit('prices', 'Price Schedule', '가격 명세서', ['sales_min_price']),
  exhibit('reserved-matters', 'Reserved Matters and neutral expert', '동의 사항과 중립 전문가', ['deadlock']),
  exhibit('guild-reserves', 'Guild reserves', '길드 적립률', ['residual_reserve']),
  exhibit('particulars', 'Further particulars', '그 밖의 세부 사항', []),
  exhibit('delivery', 'Delivery list', '납품목록', [
    'delivery_acceptance',
    'pa_commitment',
    'release_commitment',
  ]),
];

function exhibit(id: string, en: string, ko: string, terms: readonly string[]): PlannedExhibit {
  return { id, name: { en, ko }, terms };
}

/** How wording speaks of a paper that is attached to it, in either language. */
const SPOKEN: readonly { readonly en: RegExp; readonly ko: RegExp }[] = [
  {
    en: /\b(?:Exhibit (?:\{\{\s*blank\s*\}\}|\[?_{4,}\]?)|the attached exhibit|the exhibit|an exhibit|the Schedule|(?<=(?:listed|named|stated) in )the schedule)(?![a-z])/g,
    ko: /별지(?:\s*(?:\{\{\s*blank\s*\}\}|\[?_{4,}\]?))?(?!\s*\d)/g,
  },
];

/** Wording that names a schedule by what it is. Each is that exhibit, and is defined as such. */
const NAMED: Readonly<Record<string, Bilingual>> = {
  recoupment: { en: 'Recoupment Schedule', ko: '회수 순위표' },
  title: { en: 'Chain-of-Title Schedule', ko: '권리관계 명세서' },
  'cash-flow': { en: 'Cash-Flow Schedule', ko: '자금 집행표' },
  'in-kind': { en: 'In-Kind Schedule', ko: '현물출자 명세서' },
  territories: { en: 'Territory Schedule', ko: '지역 명세서' },
  prices: { en: 'Price Schedule', ko: '가격 명세서' },
};

export type Attaching = {
  /** The wording of a term with every paper that it speaks of under its letter. */
  readonly attach: (termId: string, wording: Bilingual) => Bilingual;
  /** The exhibits that some wording spoke of, in the order of their letters. */
  readonly list: () => readonly Exhibit[];
  /** Named schedules of these exhibits, for the definitions. */
  readonly named: () => readonly { readonly name: Bilingual; readonly label: Bilingual }[];
};

/**
 * Letters are given before any wording is filled, to the exhibits whose terms the sheet holds and whose wording speaks of one.
 */
export function attaching(
  spoken: readonly { readonly termId: string; readonly wording: Bilingual }[],
  chainOfTitle: string | undefined,
): Attaching {
  const used = PLANNED.filter(
    ({ id }) =>
      (id === 'title' && chainOfTitle !== undefined) ||
      spoken.some(({ termId, wording }) => homeOf(termId) === id && speaksOfExhibit(id, wording)),
  );
  const labels = new Map(used.map(({ id }, index) => [id, labelOf(index)]));
  const lines = (chainOfTitle ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return {
    attach(termId, wording) {
      const home = homeOf(termId);
      const found = used.find(({ id }) => id === home);
      const label = found && labels.get(found.id);
      return label ? SPOKEN.reduce((text, pattern) => relabelled(text, pattern, label), wording) : wording;
    },
    list: () =>
      used.map(({ id, name }, index) => ({
        id,
        name,
        label: labelOf(index),
        ...(id === 'title' && lines.length > 0 ? { text: lines } : {}),
      })),
    named: () =>
      Object.entries(NAMED).flatMap(([id, name]) => {
        const label = labels.get(id);
        return label ? [{ name, label }] : [];
      }),
  };
}

/** The exhibit of a term; what no exhibit names goes with the further particulars. */
function homeOf(termId: string): string {
  return PLANNED.find(({ terms }) => terms.includes(termId))?.id ?? 'particulars';
}

function speaksOfExhibit(id: string, wording: Bilingual): boolean {
  const name = NAMED[id];
  return (
    SPOKEN.some(({ en, ko }) => wording.en.search(en) >= 0 || wording.ko.search(ko) >= 0) ||
    (name !== undefined && (wording.en.includes(name.en) || wording.ko.includes(name.ko)))
  );
}

function relabelled(text: Bilingual, pattern: { en: RegExp; ko: RegExp }, label: Bilingual): Bilingual {
  return { en: text.en.replace(pattern.en, label.en), ko: text.ko.replace(pattern.ko, label.ko) };
}

function labelOf(index: number): Bilingual {
  return { en: `Exhibit ${String.fromCharCode(65 + index)}`, ko: `별지 ${index + 1}` };
}
