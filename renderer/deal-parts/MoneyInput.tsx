import { minorDigits } from '#domain/figures/currency.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import { fraction } from '#domain/figures/fraction.ts';
import type { Money } from '#domain/figures/money.ts';
import { formatMoney, formatNumber } from '#domain/values/format-value.ts';
import { parseMoney } from '#domain/values/parse-money.ts';
import { useLang } from '#renderer/i18n/use-messages.ts';
import { ParsedField } from './ParsedField.tsx';

type MoneyInputProps = {
  readonly label: string;
  readonly money: Money | undefined;
  /** The currency, where the text names none. */
  readonly currency: CurrencyCode;
  readonly wrong: string;
  readonly hint?: string;
  readonly onSave: (money: Money) => void;
};

/** Money as people type it: 12억 5,000만, 1.25m, 250,000. What was understood stands beneath it. */
export function MoneyInput({ label, money, currency, wrong, hint, onSave }: MoneyInputProps) {
  const lang = useLang();
  const number = money && formatNumber(fraction(money.amountMinor, 10 ** minorDigits(money.currency)));
  // An amount in another currency shows that currency in the field. A new figure typed over it then cannot change the currency unseen.
  const shown =
    !money || number === undefined
      ? ''
      : money.currency === currency
        ? number
        : `${money.currency} ${number}`;
  return (
    <ParsedField
      label={label}
      shown={shown}
      parse={(text) => parseMoney(text, currency)}
      onSave={onSave}
      wrong={wrong}
      hint={money ? formatMoney(money, 'short')[lang] : hint}
    />
  );
}
