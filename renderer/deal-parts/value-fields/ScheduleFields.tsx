import type { Instalment } from '#domain/values/value.ts';
import { fraction } from '#domain/figures/fraction.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useCommon, useMessages } from '#renderer/i18n/use-messages.ts';
import { MoneyInput } from '#renderer/deal-parts/MoneyInput.tsx';
import { PercentField } from './FigureFields.tsx';
import { BaseSelect } from './BaseSelect.tsx';
import { useDealCurrency } from './use-deal-currency.ts';
import type { FieldsProps } from './fields-props.ts';
import { valueMessages } from './words.ts';

export function ScheduleFields({ value, onSave }: FieldsProps<'schedule'>) {
  const t = useMessages(valueMessages);
  const common = useCommon();
  const currency = useDealCurrency() ?? 'USD';
  const instalments = value?.instalments ?? [];
  const put = (next: readonly Instalment[]) => {
    if (next.length > 0) onSave({ kind: 'schedule', instalments: next });
  };
  const change = (at: number, patch: Partial<Instalment>) =>
    put(instalments.map((each, index) => (index === at ? { ...each, ...patch } : each)));
  return (
    <div className="value-wide schedule">
      {instalments.map((instalment, at) => (
        <fieldset key={at} className="schedule-line">
          <legend className="field-label">{t.instalment(at + 1)}</legend>
          <Select
            label={t.part}
            value={instalment.part.kind}
            options={[
              { value: 'share', label: t.partShare },
              { value: 'money', label: t.partMoney },
            ]}
            onChoose={(kind) =>
              change(at, {
                part:
                  kind === 'share'
                    ? { kind, share: fraction(0, 1), base: 'purchase_price' }
                    : { kind, money: { amountMinor: 0, currency } },
              })
            }
          />
          <PartFields part={instalment.part} onSave={(part) => change(at, { part })} />
          <TextField
            label={t.due}
            value={instalment.due}
            maxLength={500}
            onSave={(due) => change(at, { due })}
          />
          <Button
            look="quiet"
            disabled={instalments.length === 1}
            aria-label={`${common.remove}: ${t.instalment(at + 1)}`}
            onClick={() => put(instalments.filter((_, index) => index !== at))}
          >
            {common.remove}
          </Button>
        </fieldset>
      ))}
      <div>
        <Button
          onClick={() =>
            put([
              ...instalments,
              { part: { kind: 'share', share: fraction(0, 1), base: 'purchase_price' }, due: '' },
            ])
          }
        >
          {t.addInstalment}
        </Button>
      </div>
    </div>
  );
}

function PartFields(props: {
  readonly part: Instalment['part'];
  readonly onSave: (part: Instalment['part']) => void;
}) {
  const { part, onSave } = props;
  const t = useMessages(valueMessages);
  if (part.kind === 'money') {
    return (
      <MoneyInput
        label={t.amount}
        money={part.money}
        currency={part.money.currency}
        wrong={t.moneyWrong}
        onSave={(money) => onSave({ kind: 'money', money })}
      />
    );
  }
  return (
    <>
      <PercentField share={part.share} onSave={(share) => onSave({ ...part, share })} />
      <BaseSelect base={part.base} onChoose={(base) => onSave({ ...part, base })} />
    </>
  );
}
