import { CURRENCY_CODES, minorDigits } from '#domain/figures/currency.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import { fraction } from '#domain/figures/fraction.ts';
import type { Money } from '#domain/figures/money.ts';
import { formatNumber } from '#domain/values/format-value.ts';
import { parseMoney } from '#domain/values/parse-money.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { useCommon, useMessages } from '#renderer/i18n/use-messages.ts';
import { MoneyInput } from '#renderer/deal-parts/MoneyInput.tsx';
import { useFollowing } from '#renderer/deal-parts/use-following.ts';
import { useDealCurrency } from './use-deal-currency.ts';
import type { FieldsProps } from './fields-props.ts';
import { valueMessages } from './words.ts';

const PERS = ['episode', 'hour', 'month', 'year', 'picture'] as const;

export function MoneyFields({ term, value, onSave }: FieldsProps<'money'>) {
  const t = useMessages(valueMessages);
  const common = useCommon();
  const currencyOfDeal = useDealCurrency();
  const form = term.form.kind === 'money' ? term.form : undefined;
  const [currency, setCurrency] = useFollowing<CurrencyCode>(
    value?.money.currency ?? currencyOfDeal ?? form?.currency ?? 'USD',
  );
  const [per, setPer] = useFollowing<(typeof PERS)[number] | 'none'>(
    value ? (value.per ?? 'none') : (form?.per ?? 'none'),
  );
  const save = (money: Money, nextPer = per) =>
    onSave(nextPer === 'none' ? { kind: 'money', money } : { kind: 'money', money, per: nextPer });
  return (
    <>
      <MoneyInput
        label={t.amount}
        money={value?.money}
        currency={currency}
        hint={t.amountHint}
        wrong={t.moneyWrong}
        onSave={(money) => {
          setCurrency(money.currency);
          save(money);
        }}
      />
      <Select
        label={t.currency}
        value={currency}
        options={CURRENCY_CODES.map((code) => ({ value: code, label: code }))}
        onChoose={(code) => {
          setCurrency(code);
          const moved = value && inCurrency(value.money, code);
          if (moved) save(moved);
        }}
      />
      <Select
        label={t.per}
        value={per}
        options={(['none', ...PERS] as const).map((each) => ({ value: each, label: common.moneyPers[each] }))}
        onChoose={(next) => {
          setPer(next);
          if (value) save(value.money, next);
        }}
      />
    </>
  );
}

/** The same figure in another currency: a correction of the code, not a conversion. */
function inCurrency(money: Money, currency: CurrencyCode): Money | undefined {
  const figure = formatNumber(fraction(money.amountMinor, 10 ** minorDigits(money.currency)));
  return parseMoney(figure, currency);
}
