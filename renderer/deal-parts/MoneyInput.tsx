import { minorDigits } from '#domain/figures/currency.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import { fraction } from '#domain/figures/fraction.ts';
import type { Money } from '#domain/figures/money.ts';
import { formatMoney, formatNumber } from '#domain/values/format-value.ts';
import { useLang } from '#renderer/i18n/use-messages.ts';
import { ReadField } from './read-field/ReadField.tsx';
import { useReaders } from './read-field/use-readers.ts';

type MoneyInputProps = {
  readonly label: string;
  readonly money: Money | undefined;
  /** The currency, where the text names none. */
  readonly currency: CurrencyCode;
  readonly hint?: string;
  readonly keepAs?: string;
  readonly onSave: (money: Money) => void;
  /** Without it an emptied field goes back to what it was. */
  readonly onClear?: () => void;
};

/** Money as people type it: 12억 5,000만, 1.25m, 250,000. What was understood stands beneath it. */
export function MoneyInput({ label, money, currency, hint, keepAs, onSave, onClear }: MoneyInputProps) {
  const lang = useLang();
  const readers = useReaders();
  return (
    <ReadField
      label={label}
      value={money}
      shown={money ? moneyShown(money, currency) : ''}
      read={(text) => readers.money(text, currency, money)}
      onSave={onSave}
      onClear={onClear}
      hint={money ? formatMoney(money, 'short')[lang] : hint}
      keepAs={keepAs}
    />
  );
}

/**
 * The figure alone in the field's own currency. An amount in another currency shows that currency too. A new
 * figure typed over it then cannot change the currency unseen.
 */
export function moneyShown(money: Money, currency: CurrencyCode): string {
  const number = formatNumber(fraction(money.amountMinor, 10 ** minorDigits(money.currency)));
  return money.currency === currency ? number : `${money.currency} ${number}`;
}
