import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { ValueForm, ValueWords } from '#domain/values/form.ts';
import { formatMoney, formatPercent } from '#domain/values/format-value.ts';
import { readValue } from '#domain/values/read/read-value.ts';
import { tidyTyped } from '#domain/values/read/tidy-typed.ts';
import type { BaseId, Instalment, Value } from '#domain/values/value.ts';
import type { FieldReading } from '#renderer/deal-parts/read-field/field-reading.ts';
import { fieldReading } from '#renderer/deal-parts/read-field/field-reading.ts';
import { readMessages } from '#renderer/deal-parts/read-field/words.ts';

export type Part = Instalment['part'];

/** A row of the table of tiers. It is saved once it has its amount. */
export type ScheduleRow = { readonly id: number; readonly due: string; readonly part: Part | undefined };

/** The rows that are whole, as they are saved. */
export function instalmentsOf(rows: readonly ScheduleRow[]): Instalment[] {
  return rows.flatMap(({ part, due }) => (part ? [{ part, due }] : []));
}

export type PartContext = {
  readonly currency: CurrencyCode;
  /** What a percentage is of, where the text does not say. */
  readonly base: BaseId;
  readonly words: ValueWords;
  /** What a figure without a sign is; both are asked between where nothing says. */
  readonly bareIs: Part['kind'] | undefined;
};

/** `50%`, `1/3`, `US$100,000`, `5천만 원`; a figure without a sign is what the other rows are. */
export function readPart(text: string, context: PartContext): FieldReading<Part> {
  const { currency, base, words, bareIs } = context;
  const read = (form: ValueForm) =>
    fieldReading(readValue(text, { form, currency, words }), partOf, saysPart, NOT_A_PART);
  const share = read({ kind: 'share', base });
  const money = read({ kind: 'money', currency });
  const isBare = /^[\d.,\s]+$/.test(tidyTyped(text));
  if (!isBare)
    return share.kind === 'read' ? share : money.kind === 'read' ? money : refusedPart(text, share, money);
  if (bareIs === 'money') return money;
  if (bareIs === 'share' || money.kind === 'refused') return share;
  if (share.kind === 'refused') return money;
  const [first, ...others] = [...share.meanings, ...money.meanings];
  return first ? { kind: 'read', meanings: [first, ...others], doubts: [] } : share;
}

/** The amount as its cell shows it; what is shown is read back as the same part. */
export function shownPart(part: Part | undefined): string {
  if (part === undefined) return '';
  return part.kind === 'money' ? formatMoney(part.money, 'exact').en : formatPercent(part.share).en;
}

/**
 * A copied table as rows of two cells. Where only the first column holds amounts, it is the column of amounts.
 * A single column fills the column into which it is pasted.
 */
export function pastedRows(
  text: string,
  into: 'due' | 'part',
  isAmount: (cell: string) => boolean,
): { readonly due: string; readonly part: string }[] | undefined {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/(?<!\n)\n+$/, '')
    .split('\n');
  const cells = lines.map((line) => line.split('\t').map((cell) => cell.trim()));
  const isTable = cells.some((row) => row.length > 1);
  if (!isTable && lines.length < 2) return undefined;
  const rows = cells.filter((row) => row.some((cell) => cell !== ''));
  if (!isTable)
    return rows.map(([cell = '']) => (into === 'due' ? { due: cell, part: '' } : { due: '', part: cell }));
  const isSwapped = rows.every(([a = '', b = '']) => isAmount(a) && !isAmount(b));
  return rows.map(([a = '', b = '']) => (isSwapped ? { due: b, part: a } : { due: a, part: b }));
}

const NOT_A_PART: Bilingual = { en: readMessages.en.notAPart, ko: readMessages.ko.notAPart };

function partOf(value: Value): Part | undefined {
  if (value.kind === 'share') return { kind: 'share', share: value.share, base: value.base };
  return value.kind === 'money' && value.per === undefined
    ? { kind: 'money', money: value.money }
    : undefined;
}

function saysPart(value: Value): Bilingual {
  if (value.kind === 'money') return formatMoney(value.money, 'exact');
  return value.kind === 'share' ? formatPercent(value.share) : NOT_A_PART;
}

/** The reason of the kind that the text seems to be. */
function refusedPart(text: string, share: FieldReading<Part>, money: FieldReading<Part>): FieldReading<Part> {
  if (/%|％|퍼센트|percent|분의/i.test(text)) return share;
  return /\d/.test(text) ? money : { kind: 'refused', why: NOT_A_PART };
}
