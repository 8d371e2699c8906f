import { minorDigits } from '#domain/figures/currency.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import { fraction } from '#domain/figures/fraction.ts';
import { formatMoney, formatNumber } from '#domain/values/format-value.ts';
import { useLang } from '#renderer/i18n/use-messages.ts';
import { ReadField } from '#renderer/deal-parts/read-field/ReadField.tsx';
import { useReaders } from '#renderer/deal-parts/read-field/use-readers.ts';

type AmountFieldProps = {
  readonly label: string;
  readonly amountMinor: number | undefined;
  /** The only currency that may be typed: that of the statement or the waterfall. */
  readonly currency: CurrencyCode;
  readonly placeholder?: string;
  readonly onSave: (amountMinor: number) => void;
  /** The field may be emptied. */
  readonly onClear?: () => void;
};

/** An amount in one currency, as people type it: 1.25m, 250,000, 12억. */
export function AmountField(props: AmountFieldProps) {
  const { label, amountMinor, currency, placeholder, onSave, onClear } = props;
  const lang = useLang();
  const readers = useReaders();
  const unit = 10 ** minorDigits(currency);
  return (
    <ReadField
      label={label}
      value={amountMinor}
      shown={amountMinor === undefined ? '' : formatNumber(fraction(amountMinor, unit))}
      read={readers.amountIn(currency)}
      onSave={onSave}
      hint={amountMinor === undefined ? undefined : formatMoney({ amountMinor, currency }, 'short')[lang]}
      placeholder={placeholder}
      onClear={onClear}
    />
  );
}
