import { CURRENCY_CODES, minorDigits } from '#domain/figures/currency.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import { fraction } from '#domain/figures/fraction.ts';
import type { Money } from '#domain/figures/money.ts';
import { formatMoney } from '#domain/values/format-value.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { useCommon, useLang, useMessages } from '#renderer/i18n/use-messages.ts';
import { moneyShown } from '#renderer/deal-parts/MoneyInput.tsx';
import { useFollowing } from '#renderer/deal-parts/use-following.ts';
import { FigureField } from './FigureField.tsx';
import { useDealCurrency } from './use-deal-currency.ts';
import type { FieldsProps } from './fields-props.ts';
import { valueMessages } from './words.ts';

const PERS = ['episode', 'hour', 'month', 'year', 'picture'] as const;

export function MoneyFields({ value, onSave, ...rest }: FieldsProps<'money'>) {
  const { term } = rest;
  const t = useMessages(valueMessages);
  const common = useCommon();
  const lang = useLang();
  const currencyOfDeal = useDealCurrency();
  const form = term.form.kind === 'money' ? term.form : undefined;
  const [currency, setCurrency] = useFollowing<CurrencyCode>(
    value?.money.currency ?? currencyOfDeal ?? form?.currency ?? 'USD',
  );
  const [per, setPer] = useFollowing<(typeof PERS)[number] | 'none'>(
    value ? (value.per ?? 'none') : (form?.per ?? 'none'),
  );
  const moneyForm = { kind: 'money', currency: form?.currency ?? currency } as const;
  return (
    <>
      <FigureField
        label={t.amount}
        {...rest}
        form={per === 'none' ? moneyForm : { ...moneyForm, per }}
        value={value}
        shown={value ? moneyShown(value.money, currency) : ''}
        currency={currency}
        hint={value ? formatMoney(value.money, 'short')[lang] : t.amountHint}
        onSave={onSave}
      />
      <Select
        label={t.currency}
        value={currency}
        options={CURRENCY_CODES.map((code) => ({ value: code, label: code }))}
        onChoose={(code) => {
          setCurrency(code);
          const moved = value && inCurrency(value.money, code);
          if (moved) onSave({ ...value, money: moved });
        }}
      />
      <Select
        label={t.per}
        value={per}
        options={(['none', ...PERS] as const).map((each) => ({ value: each, label: common.moneyPers[each] }))}
        onChoose={(next) => {
          setPer(next);
          if (value) onSave({ kind: 'money', money: value.money, ...(next === 'none' ? {} : { per: next }) });
        }}
      />
    </>
  );
}

/** The same figure in another currency: a correction of the code, not a conversion. */
function inCurrency({ amountMinor, currency }: Money, to: CurrencyCode): Money | undefined {
  const n = fraction(BigInt(amountMinor) * 10n ** BigInt(minorDigits(to)), 10 ** minorDigits(currency));
  return n.denominator === 1 ? { amountMinor: n.numerator, currency: to } : undefined;
}
