import type { StatementSpec } from '#domain/settlement/statement/statement-types.ts';

export type CompiledTax = {
  readonly taxN: number;
  readonly taxD: number;
  readonly upN: number;
  readonly upD: number;
};

export function compileTax(
  { withholding, treaty }: Pick<StatementSpec['owner']['tax'], 'withholding' | 'treaty'>,
  grossUp: StatementSpec['owner']['tax']['grossUp'],
): CompiledTax {
  const keptN = withholding.denominator - withholding.numerator;
  const base = { taxN: withholding.numerator, taxD: withholding.denominator };
  if (grossUp === 'none') return { ...base, upN: 0, upD: 0 };
  if (grossUp === 'full') return { ...base, upN: withholding.denominator, upD: keptN };
  return {
    ...base,
    upN: (treaty.denominator - treaty.numerator) * withholding.denominator,
    upD: treaty.denominator * keptN,
  };
}

export function grossUpOn(income: number, { upN, upD }: CompiledTax): number {
  return upD === 0 ? 0 : Math.max(0, Math.round((income * upN) / upD) - income);
}

export function withheldOn(amount: number, { taxN, taxD }: CompiledTax): number {
  return taxN === 0 ? 0 : Math.round((amount * taxN) / taxD);
}
