import type { Fraction } from '#domain/figures/fraction.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { FormulaId } from './formulas.ts';
import type { LineInput, LineSection, StatementLine } from './statement-types.ts';

/** The lines of a statement while it is written, in the order in which they are read. */
export class StatementLines {
  readonly all: StatementLine[] = [];

  add(
    section: LineSection,
    id: string,
    label: Bilingual,
    amountMinor: number,
    role: StatementLine['role'],
    formula: FormulaId,
    inputs: readonly LineInput[],
  ): void {
    this.all.push({ id, section, label, amountMinor, role, formula, inputs });
  }
}

export function minor(name: string, amountMinor: number): LineInput {
  return { name, value: { kind: 'minor', amountMinor } };
}

export function rate(name: string, of: Fraction): LineInput {
  return { name, value: { kind: 'fraction', fraction: of } };
}

export function count(name: string, n: number): LineInput {
  return { name, value: { kind: 'count', n } };
}

export function word(name: string, text: string): LineInput {
  return { name, value: { kind: 'word', word: text } };
}
