import type { DealWaterfall } from '#domain/deal/deal-money.ts';
import type { PaperAccounting } from '#domain/settlement/clauses/accounting-of-paper.ts';
import type { WaterfallSpec } from '#domain/settlement/waterfall/waterfall-types.ts';
import { ACCOUNTING_MONTHS } from '#domain/settlement/waterfall/waterfall-types.ts';
import { CountField } from '#renderer/deal-parts/CountField.tsx';
import { DateField } from '#renderer/deal-parts/read-field/DateField.tsx';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { periodMessages } from './words-period.ts';
import { drawMessages } from './words-waterfall.ts';

const AT_ONCE = 'at-once';

/** The day by which rates that changed are chosen; only where a tier has such rates. */
export function ScreeningDay(props: {
  readonly waterfall: DealWaterfall;
  readonly onPut: (waterfall: DealWaterfall) => void;
}) {
  const { waterfall, onPut } = props;
  const t = useMessages(drawMessages);
  const { screenedOn = '', ...plain } = waterfall;
  const hasDated = plain.spec.accounts.some(({ tiers }) =>
    tiers.some((tier) => tier.kind === 'percent' && tier.dated !== undefined),
  );
  if (!hasDated) return null;
  return (
    <section className="draw-part">
      <h3>{t.screening}</h3>
      <p className="quiet small">{t.screeningHint}</p>
      <div className="tier-fields">
        <DateField
          label={t.screenedOn}
          on={screenedOn}
          onSave={(on) => onPut({ ...plain, screenedOn: on })}
          onClear={() => onPut(plain)}
        />
      </div>
    </section>
  );
}

/** When statements are made, and how many days later they are paid. */
export function AccountingFields(props: {
  readonly spec: WaterfallSpec;
  /** What holds while the person says nothing. */
  readonly paper: PaperAccounting | undefined;
  readonly onPut: (spec: WaterfallSpec) => void;
}) {
  const { spec, paper, onPut } = props;
  const said = useMessages(periodMessages);
  const t = useMessages(drawMessages);
  const { accounting, ...plain } = spec;
  return (
    <section className="draw-part">
      <h3>{t.accounting}</h3>
      <p className="quiet small">{t.accountingHint}</p>
      <div className="tier-fields">
        <Select
          label={t.accountingEvery}
          value={accounting ? String(accounting.every) : AT_ONCE}
          options={[
            {
              value: AT_ONCE,
              label: paper
                ? said.asPaper(paper.accounting.every, paper.accounting.paidAfterDays)
                : t.paidAtOnce,
            },
            ...ACCOUNTING_MONTHS.map((months) => ({ value: String(months), label: t.periodMonths(months) })),
          ]}
          onChoose={(chosen) => {
            const every = ACCOUNTING_MONTHS.find((months) => String(months) === chosen);
            onPut(
              every === undefined
                ? plain
                : { ...spec, accounting: { every, paidAfterDays: accounting?.paidAfterDays ?? 60 } },
            );
          }}
        />
        {accounting ? (
          <CountField
            label={t.paidAfterDays}
            count={accounting.paidAfterDays}
            most={730}
            onSave={(paidAfterDays) => onPut({ ...spec, accounting: { ...accounting, paidAfterDays } })}
          />
        ) : null}
      </div>
    </section>
  );
}
