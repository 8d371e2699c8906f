import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TickList } from '#renderer/ui/TickList.tsx';
import { drawMessages } from './words-waterfall.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { CountField } from '#renderer/deal-parts/CountField.tsx';
import { AmountField } from './AmountField.tsx';
import { ThresholdFields, isOnReceipts } from './ThresholdFields.tsx';
import type { PartProps } from './tier-parts.tsx';
import { Row, Place, ShareField } from './tier-parts.tsx';

const BASES = ['account', 'remaining', 'inflows', 'alongside', 'admissions'] as const;

export function PercentFields({ tier, account, spec, onPut }: PartProps<'percent'>) {
  const t = useMessages(drawMessages);
  const { base } = tier;
  const entering = [...spec.sources, ...spec.inflows].filter(({ into }) => into === account.id);
  const later = account.tiers.slice(account.tiers.indexOf(tier) + 1).filter(({ kind }) => kind === 'recoup');
  const ticketed = spec.sources.filter(
    ({ ticketMinor, currency }) => ticketMinor !== undefined && currency === spec.currency,
  );
  const freshBase = (kind: (typeof BASES)[number]): typeof base => {
    switch (kind) {
      case 'inflows':
        return { kind, ids: entering.map(({ id }) => id) };
      case 'alongside':
        return { kind, tiers: later.slice(0, 1).map(({ id }) => id) };
      case 'admissions':
        return { kind, ids: ticketed.map(({ id }) => id), above: 0, eachMinor: 0 };
      case 'account':
      case 'remaining':
        return { kind };
    }
  };
  return (
    <div className="tier-body">
      <div className="tier-fields">
        <ShareField label={t.rate} share={tier.rate} onSave={(rate) => onPut({ ...tier, rate })} />
        <Select
          label={t.base}
          value={base.kind}
          options={BASES.filter(
            (value) => value !== 'admissions' || ticketed.length > 0 || base.kind === value,
          ).map((value) => ({ value, label: t.bases[value] }))}
          onChoose={(kind) => onPut({ ...tier, base: freshBase(kind) })}
        />
        <Place
          label={t.to}
          to={tier.to}
          account={account}
          spec={spec}
          onChoose={(to) => onPut({ ...tier, to })}
        />
        <Cap
          capMinor={tier.capMinor}
          currency={spec.currency}
          onSave={(capMinor) => {
            const { capMinor: _old, ...uncapped } = tier;
            onPut(capMinor === undefined ? uncapped : { ...uncapped, capMinor });
          }}
        />
      </div>
      <BaseFields
        tier={tier}
        streams={{ entering, later, ticketed }}
        currency={spec.currency}
        onPut={onPut}
      />
      <FeeSteps tier={tier} account={account} spec={spec} onPut={onPut} />
    </div>
  );
}

type Streams = {
  readonly entering: readonly { readonly id: string; readonly label: Bilingual }[];
  /** Tiers below this one that recoup. */
  readonly later: readonly { readonly id: string; readonly label: Bilingual }[];
  /** Sources that have a price of a ticket in the currency of the waterfall. */
  readonly ticketed: readonly { readonly id: string; readonly label: Bilingual }[];
};

/** What is chosen of a base that counts only some of the money. */
function BaseFields(props: {
  readonly tier: PartProps<'percent'>['tier'];
  readonly streams: Streams;
  readonly currency: CurrencyCode;
  readonly onPut: PartProps<'percent'>['onPut'];
}) {
  const { tier, streams, currency, onPut } = props;
  const t = useMessages(drawMessages);
  const say = useSay();
  const { base } = tier;
  const optionsOf = (each: Streams['entering']) =>
    each.map(({ id, label }) => ({ value: id, label: say(label) }));
  switch (base.kind) {
    case 'inflows':
      return (
        <TickList
          label={t.chosenReceipts}
          chosen={base.ids}
          options={optionsOf(streams.entering)}
          onChange={(ids) => onPut({ ...tier, base: { kind: 'inflows', ids } })}
        />
      );
    case 'alongside':
      return (
        <TickList
          label={t.chosenTiers}
          chosen={base.tiers}
          options={optionsOf(streams.later)}
          onChange={(tiers) => onPut({ ...tier, base: { kind: 'alongside', tiers } })}
        />
      );
    case 'admissions':
      return (
        <>
          <TickList
            label={t.chosenReceipts}
            chosen={base.ids}
            options={optionsOf(streams.ticketed)}
            onChange={(ids) => onPut({ ...tier, base: { ...base, ids } })}
          />
          <div className="tier-fields">
            <CountField
              label={t.admissionsAbove}
              count={base.above}
              most={1_000_000_000}
              onSave={(above) => onPut({ ...tier, base: { ...base, above } })}
            />
            <AmountField
              label={t.eachAdmission}
              amountMinor={base.eachMinor}
              currency={currency}
              onSave={(eachMinor) => onPut({ ...tier, base: { ...base, eachMinor } })}
            />
          </div>
        </>
      );
    case 'account':
    case 'remaining':
      return null;
  }
}

/** Other rates from levels of the money on. */
function FeeSteps({ tier, account, spec, onPut }: PartProps<'percent'>) {
  const t = useMessages(drawMessages);
  return (
    <>
      {tier.steps.map((step, index) => (
        <Row
          key={index}
          name={t.steps}
          onRemove={() => onPut({ ...tier, steps: tier.steps.toSpliced(index, 1) })}
        >
          <ThresholdFields
            label={t.steps}
            threshold={step.from}
            kinds={['receipts', 'month', 'recouped']}
            account={account}
            spec={spec}
            onPut={(from) => {
              if (isOnReceipts(from)) onPut({ ...tier, steps: tier.steps.with(index, { ...step, from }) });
            }}
          />
          <ShareField
            label={t.rate}
            share={step.rate}
            onSave={(rate) => onPut({ ...tier, steps: tier.steps.with(index, { ...step, rate }) })}
          />
        </Row>
      ))}
      {tier.base.kind === 'account' ? (
        <Button
          look="quiet"
          onClick={() => {
            const level = tier.steps.flatMap(({ from }) =>
              from.kind === 'receipts' ? [from.amountMinor] : [],
            );
            const from = { kind: 'receipts', amountMinor: Math.max(0, ...level) + 100_000_000 } as const;
            onPut({ ...tier, steps: [...tier.steps, { from, rate: tier.rate }] });
          }}
        >
          {t.addStep}
        </Button>
      ) : null}
    </>
  );
}

export function Cap(props: {
  readonly capMinor: number | undefined;
  readonly currency: CurrencyCode;
  readonly onSave: (capMinor: number | undefined) => void;
}) {
  const t = useMessages(drawMessages);
  const { capMinor, currency, onSave } = props;
  return (
    <AmountField
      label={t.cap}
      amountMinor={capMinor}
      currency={currency}
      placeholder={t.noCap}
      onSave={onSave}
      onClear={() => onSave(undefined)}
    />
  );
}
