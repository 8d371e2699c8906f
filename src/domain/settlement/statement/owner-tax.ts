import { addMinor, timesFraction, timesRatio } from '#domain/figures/exact.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { FormulaId } from './formulas.ts';
import type { StatementLines } from './statement-lines.ts';
import { minor, rate, word } from './statement-lines.ts';
import type { OwnerTerms, StatementTotals } from './statement-types.ts';

type Taxed = Pick<StatementTotals, 'ownerGrossUp' | 'ownerWithheld' | 'ownerNet'>;

/**
 * The tax on the owner's income: every kind of income is grossed up and taxed for itself, and rounded once. By hand: 900
 * of royalties at 10% and 100 for services at 0%, nobody grossing up: 90 withheld, 910 paid.
 */
export function ownerTaxLines(lines: StatementLines, tax: Tax, income: number, services: number): Taxed {
  const grossLabel = { en: "Owner's income before tax", ko: '권리자 세전 수입' };
  lines.add('owner', 'owner_gross', grossLabel, income, 'subtotal', 'sum', []);
  const add = (words: IncomeKind, amount: number, rates: Rates): Kind =>
    kindLines(lines, words, amount, rates, tax.grossUp);
  const kinds = tax.services
    ? [add(ROYALTIES, income - services, tax), add(SERVICES, services, tax.services)]
    : [add(ALL_INCOME, income, tax)];
  const grossUp = addMinor(...kinds.map((kind) => kind.grossUp));
  const withheld = addMinor(...kinds.map((kind) => kind.withheld));
  const net = addMinor(income, grossUp, -withheld);
  const netLabel = { en: 'Paid to the owner', ko: '권리자 실수령액' };
  lines.add('tax', 'owner_net', netLabel, net, 'paid', 'net_paid', []);
  return { ownerGrossUp: grossUp, ownerWithheld: withheld, ownerNet: net };
}

type Tax = OwnerTerms['tax'];
type Rates = Pick<Tax, 'withholding' | 'treaty'>;
type Kind = { readonly grossUp: number; readonly withheld: number };
type IncomeKind = {
  readonly suffix: string;
  readonly formula: FormulaId;
  readonly grossUp: Bilingual;
  readonly withheld: Bilingual;
};

const ALL_INCOME: IncomeKind = {
  suffix: '',
  formula: 'withheld',
  grossUp: { en: 'Gross-up', ko: '세금 보전(그로스업)' },
  withheld: { en: 'Tax withheld', ko: '원천징수세액' },
};
const ROYALTIES: IncomeKind = {
  suffix: '',
  formula: 'withheld',
  grossUp: { en: 'Gross-up: royalties', ko: '세금 보전(그로스업): 사용료' },
  withheld: { en: 'Tax withheld: royalties', ko: '원천징수세액: 사용료' },
};
const SERVICES: IncomeKind = {
  suffix: '.services',
  formula: 'withheld_services',
  grossUp: { en: 'Gross-up: services', ko: '세금 보전(그로스업): 용역 대가' },
  withheld: { en: 'Tax withheld: services', ko: '원천징수세액: 용역 대가' },
};

function kindLines(
  lines: StatementLines,
  { suffix, formula, ...labels }: IncomeKind,
  income: number,
  { withholding, treaty }: Rates,
  kind: Tax['grossUp'],
): Kind {
  const grossUp = grossUpOf({ withholding, treaty, grossUp: kind }, income);
  const withheld = timesFraction(addMinor(income, grossUp), withholding);
  lines.add('tax', `gross_up${suffix}`, labels.grossUp, grossUp, 'income', 'gross_up', [
    minor('income', income),
    rate('rate', withholding),
    rate('treaty', treaty),
    word('gross_up', kind),
  ]);
  lines.add('tax', `withheld${suffix}`, labels.withheld, withheld, 'paid', formula, [
    minor('income', income),
    minor('gross_up', grossUp),
    rate('rate', withholding),
  ]);
  return { grossUp, withheld };
}

function grossUpOf(tax: Rates & Pick<Tax, 'grossUp'>, income: number): number {
  const kept = { n: tax.withholding.denominator - tax.withholding.numerator, d: tax.withholding.denominator };
  if (tax.grossUp === 'none') return 0;
  if (tax.grossUp === 'full') {
    return addMinor(timesRatio(income, BigInt(kept.d), BigInt(kept.n)), -income);
  }
  // The owner bears the treaty rate and no more: x * (1 - rate) = income * (1 - treaty).
  const treatyKept = BigInt(tax.treaty.denominator - tax.treaty.numerator);
  const raised = timesRatio(
    income,
    treatyKept * BigInt(kept.d),
    BigInt(tax.treaty.denominator) * BigInt(kept.n),
  );
  return Math.max(0, raised - income);
}
