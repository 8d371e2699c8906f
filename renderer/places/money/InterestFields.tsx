import type { Claim, ClaimInterest } from '#domain/settlement/waterfall/waterfall-types.ts';
import { ACCOUNTING_MONTHS } from '#domain/settlement/waterfall/waterfall-types.ts';
import { CountField } from '#renderer/deal-parts/CountField.tsx';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { ShareField } from './tier-parts.tsx';
import { drawMessages } from './words-waterfall.ts';

type Kind = 'simple' | 'yearly' | 'by-balance';

/** Interest on a claim: for a stated time, or on what stands unrecouped period by period. */
export function InterestFields(props: { readonly claim: Claim; readonly onPut: (claim: Claim) => void }) {
  const { claim, onPut } = props;
  const t = useMessages(drawMessages);
  const { interest } = claim;
  const put = (next: ClaimInterest) => onPut({ ...claim, interest: next });
  return (
    <>
      <ShareField
        label={t.interest}
        share={interest?.yearly}
        onSave={(yearly) => put({ ...(interest ?? { months: 12, compounding: 'simple' }), yearly })}
        onClear={() => {
          const { interest: _old, ...without } = claim;
          onPut(without);
        }}
      />
      {interest ? (
        <Select
          label={t.compounding}
          value={kindOf(interest)}
          options={(['simple', 'yearly', 'by-balance'] as const).map((value) => ({
            value,
            label: t.compoundings[value],
          }))}
          onChoose={(kind) => put(asKind(interest, kind))}
        />
      ) : null}
      {interest && 'kind' in interest ? (
        <>
          <Select
            label={t.interestEvery}
            value={String(interest.every)}
            options={ACCOUNTING_MONTHS.map((months) => ({
              value: String(months),
              label: t.periodMonths(months),
            }))}
            onChoose={(chosen) => {
              const every = ACCOUNTING_MONTHS.find((months) => String(months) === chosen);
              if (every !== undefined)
                put({ ...interest, every, untilMonth: Math.max(every, interest.untilMonth) });
            }}
          />
          <CountField
            label={t.interestUntil}
            count={interest.untilMonth}
            most={1200}
            onSave={(untilMonth) => put({ ...interest, untilMonth })}
          />
        </>
      ) : null}
      {interest && !('kind' in interest) ? (
        <CountField
          label={t.months}
          count={interest.months}
          most={600}
          onSave={(months) => put({ ...interest, months })}
        />
      ) : null}
    </>
  );
}

function kindOf(interest: ClaimInterest): Kind {
  return 'kind' in interest ? interest.kind : interest.compounding;
}

/** Five years by quarters, to begin with. */
function asKind(interest: ClaimInterest, kind: Kind): ClaimInterest {
  const { yearly } = interest;
  if (kind === 'by-balance') {
    return 'kind' in interest ? interest : { kind, yearly, every: 3, untilMonth: 60 };
  }
  return { yearly, months: 'kind' in interest ? interest.untilMonth : interest.months, compounding: kind };
}
