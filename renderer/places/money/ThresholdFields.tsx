import { fraction } from '#domain/figures/fraction.ts';
import type {
  Account,
  ReceiptsThreshold,
  Threshold,
  WaterfallSpec,
} from '#domain/settlement/waterfall/waterfall-types.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { TickList } from '#renderer/ui/TickList.tsx';
import { drawMessages } from './words-waterfall.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { ReadField } from '#renderer/deal-parts/read-field/ReadField.tsx';
import { useReaders } from '#renderer/deal-parts/read-field/use-readers.ts';
import { AmountField } from './AmountField.tsx';
import { assumptionText } from '#renderer/deal-parts/amount-text.ts';
import { CountField } from '#renderer/deal-parts/CountField.tsx';

type ThresholdKind = Threshold['kind'] | 'none';

export function ThresholdFields(props: {
  readonly label: string;
  readonly threshold: Threshold | undefined;
  readonly kinds: readonly ThresholdKind[];
  readonly account: Account;
  readonly spec: WaterfallSpec;
  readonly onPut: (threshold: Threshold | undefined) => void;
}) {
  const { label, threshold, kinds, account, spec, onPut } = props;
  const t = useMessages(drawMessages);
  const say = useSay();
  const readers = useReaders();
  const recoups = account.tiers.filter(({ kind }) => kind === 'recoup');
  function begin(kind: ThresholdKind): Threshold | undefined {
    const amountMinor = threshold && 'amountMinor' in threshold ? threshold.amountMinor : 100_000_000;
    switch (kind) {
      case 'none':
        return undefined;
      case 'receipts':
      case 'tier':
        return { kind, amountMinor };
      case 'month':
        return { kind, month: 12 };
      case 'recouped':
        return { kind, tier: recoups[0]?.id ?? '' };
      case 'multiple':
        return {
          kind,
          payees: spec.payees.slice(0, 1).map(({ id }) => id),
          n: fraction(6, 5),
          ofMinor: amountMinor,
        };
    }
  }
  return (
    <>
      <Select
        label={label}
        value={threshold?.kind ?? 'none'}
        options={kinds
          .filter((kind) => kind !== 'recouped' || recoups.length > 0)
          .map((value) => ({ value, label: t.thresholds[value] }))}
        onChoose={(kind) => onPut(begin(kind))}
      />
      {threshold?.kind === 'receipts' || threshold?.kind === 'tier' ? (
        <AmountField
          label={t.level}
          amountMinor={threshold.amountMinor}
          currency={spec.currency}
          onSave={(amountMinor) => onPut({ ...threshold, amountMinor })}
        />
      ) : null}
      {threshold?.kind === 'month' ? (
        <CountField
          label={t.month}
          count={threshold.month}
          most={1200}
          onSave={(month) => onPut({ ...threshold, month })}
        />
      ) : null}
      {threshold?.kind === 'recouped' ? (
        <Select
          label={t.recoupedTier}
          value={threshold.tier}
          options={recoups.map((each) => ({ value: each.id, label: say(each.label) }))}
          onChoose={(tier) => onPut({ ...threshold, tier })}
        />
      ) : null}
      {threshold?.kind === 'multiple' ? (
        <>
          <TickList
            label={t.multiplePayees}
            chosen={threshold.payees}
            options={spec.payees.map((each) => ({ value: each.id, label: say(each.label) }))}
            onChange={(payees) => {
              if (payees.length > 0) onPut({ ...threshold, payees });
            }}
          />
          <ReadField
            label={t.multiple}
            value={threshold.n}
            shown={assumptionText(threshold.n, 'multiple')}
            read={readers.multiple}
            onSave={(n) => onPut({ ...threshold, n })}
          />
          <AmountField
            label={t.multipleOf}
            amountMinor={threshold.ofMinor}
            currency={spec.currency}
            onSave={(ofMinor) => onPut({ ...threshold, ofMinor })}
          />
        </>
      ) : null}
    </>
  );
}

export function isOnReceipts(threshold: Threshold | undefined): threshold is ReceiptsThreshold {
  return threshold?.kind === 'receipts' || threshold?.kind === 'month' || threshold?.kind === 'recouped';
}
