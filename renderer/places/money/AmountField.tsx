import { minorDigits } from '#domain/figures/currency.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import { fraction } from '#domain/figures/fraction.ts';
import { formatMoney, formatNumber } from '#domain/values/format-value.ts';
import { parseMoney } from '#domain/values/parse-money.ts';
import { scenarioMessages } from './words-scenario.ts';
import { useLang, useMessages } from '#renderer/i18n/use-messages.ts';
import { ParsedField } from '#renderer/deal-parts/ParsedField.tsx';

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
  const t = useMessages(scenarioMessages);
  const lang = useLang();
  const unit = 10 ** minorDigits(currency);
  return (
    <ParsedField
      label={label}
      shown={amountMinor === undefined ? '' : formatNumber(fraction(amountMinor, unit))}
      parse={(text) => {
        const money = parseMoney(text, currency);
        return money?.currency === currency ? money.amountMinor : undefined;
      }}
      onSave={onSave}
      wrong={t.wrongAmount(currency)}
      hint={amountMinor === undefined ? undefined : formatMoney({ amountMinor, currency }, 'short')[lang]}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(onClear ? { onClear } : {})}
    />
  );
}
