import { useState } from 'react';
import type { Money } from '#domain/money/money.ts';
import type { CurrencyCode } from '#domain/money/currency.ts';
import { formatMoney } from '#domain/text/format-value.ts';
import { parseMoney } from '#domain/text/parse-money.ts';
import { TextField } from '#renderer/components/TextField.tsx';
import { useLang } from '#renderer/i18n/use-messages.ts';

type MoneyInputProps = {
  readonly label: string;
  readonly money: Money | undefined;
  readonly currency: CurrencyCode;
  readonly wrong: string;
  readonly hint?: string;
  readonly isLabelHidden?: boolean;
  /** `null`: the field was emptied. */
  readonly onSave: (money: Money | null) => void;
};

/** Money as people type it: 12억 5,000만, 1.25m, 250,000. What was understood stands beneath it. */
export function MoneyInput(props: MoneyInputProps) {
  const { label, money, currency, wrong, hint, isLabelHidden = false, onSave } = props;
  const lang = useLang();
  const [error, setError] = useState<string>();
  const shown = money === undefined ? '' : formatMoney(money, 'short')[lang];
  const understood = money === undefined ? hint : formatMoney(money, 'exact')[lang];
  return (
    <TextField
      label={label}
      isLabelHidden={isLabelHidden}
      value={shown}
      hint={understood}
      error={error}
      maxLength={60}
      onSave={(text) => {
        const parsed = text.trim() === '' ? null : parseMoney(text, currency);
        setError(parsed === undefined ? wrong : undefined);
        if (parsed !== undefined) onSave(parsed);
      }}
    />
  );
}
