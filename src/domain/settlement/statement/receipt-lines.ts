import { addMinor, timesFraction } from '#domain/figures/exact.ts';
import type { StatementLines } from './statement-lines.ts';
import { minor, rate } from './statement-lines.ts';
import type { Outcome, StatementSpec } from './statement-types.ts';

export type Receipts = {
  readonly worldwide: number;
  readonly rentals: number;
  /** What gross participants count, where their own papers state it. */
  readonly participantsGross?: number;
};

/** What the picture earns: box office by territory, what cinemas keep of it, and every other medium. */
export function receiptLines(
  lines: StatementLines,
  spec: StatementSpec,
  outcome: Outcome,
  isReleased: boolean,
): Receipts {
  let worldwide = 0;
  let rentals = 0;
  for (const market of spec.markets) {
    const boxOffice = isReleased ? (outcome.boxOfficeMinor[market.id] ?? 0) : 0;
    const rental = timesFraction(boxOffice, market.rentalShare);
    const en = market.label.en;
    const ko = market.label.ko;
    lines.add(
      'outcome',
      `box_office.${market.id}`,
      { en: `Box office: ${en}`, ko: `박스오피스: ${ko}` },
      boxOffice,
      'inflow',
      'outcome',
      [],
    );
    lines.add(
      'receipts',
      `exhibitors.${market.id}`,
      { en: `Kept by cinemas: ${en}`, ko: `극장 몫: ${ko}` },
      boxOffice - rental,
      'outflow',
      'exhibitors',
      [minor('box_office', boxOffice), minor('rentals', rental)],
    );
    lines.add(
      'receipts',
      `rentals.${market.id}`,
      { en: `Rentals: ${en}`, ko: `극장 정산금: ${ko}` },
      rental,
      'information',
      'rentals',
      [minor('box_office', boxOffice), rate('rental_share', market.rentalShare)],
    );
    worldwide = addMinor(worldwide, boxOffice);
    rentals = addMinor(rentals, rental);
  }
  lines.add(
    'outcome',
    'worldwide_box_office',
    { en: 'Worldwide box office', ko: '전 세계 박스오피스' },
    worldwide,
    'information',
    'sum',
    [],
  );
  let participantsGross = rentals;
  for (const medium of spec.media) {
    const receipts = isReleased ? (outcome.receiptsMinor[medium.id] ?? 0) : 0;
    lines.add(
      'outcome',
      `receipts.${medium.id}`,
      { en: `Receipts: ${medium.label.en}`, ko: `매출: ${medium.label.ko}` },
      receipts,
      'inflow',
      'outcome',
      [],
    );
    const basis = spec.grossBasis?.[medium.id] ?? medium.basis;
    participantsGross = addMinor(participantsGross, timesFraction(receipts, basis));
  }
  lines.add(
    'receipts',
    'rentals',
    { en: 'Film rentals', ko: '극장 정산금(렌털) 합계' },
    rentals,
    'subtotal',
    'sum',
    [],
  );
  return { worldwide, rentals, ...(spec.grossBasis ? { participantsGross } : {}) };
}
