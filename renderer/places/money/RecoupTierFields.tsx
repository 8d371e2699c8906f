import { newClaim } from '#domain/deal/waterfall-draft.ts';
import type { Account, Claim, WaterfallSpec } from '#domain/settlement/waterfall/waterfall-types.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TickList } from '#renderer/ui/TickList.tsx';
import { drawMessages } from './words-waterfall.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { newId } from '#renderer/state/new-id.ts';
import { AmountField } from './AmountField.tsx';
import { InterestFields } from './InterestFields.tsx';
import { Cap } from './PercentTierFields.tsx';
import type { PartProps } from './tier-parts.tsx';
import { Row, Place, ShareField, nameIn } from './tier-parts.tsx';

export function RecoupFields({ tier, account, spec, onPut }: PartProps<'recoup'>) {
  const t = useMessages(drawMessages);
  const say = useSay();
  const to = spec.payees[0]?.id;
  return (
    <div className="tier-body">
      <div className="tier-fields">
        <Select
          label={t.ranking}
          value={tier.ranking}
          options={(['pari-passu', 'ranked'] as const).map((value) => ({ value, label: t.rankings[value] }))}
          onChoose={(ranking) => onPut({ ...tier, ranking })}
        />
        <Select
          label={t.order}
          value={tier.order}
          options={(['principal-first', 'together', 'premium-first'] as const).map((value) => ({
            value,
            label: t.orders[value],
          }))}
          onChoose={(order) => onPut({ ...tier, order })}
        />
      </div>
      {tier.claims.map((claim, index) => (
        <Row
          key={claim.id}
          name={nameIn(spec, claim.to, say)}
          onRemove={() => onPut({ ...tier, claims: tier.claims.toSpliced(index, 1) })}
        >
          <ClaimFields
            claim={claim}
            account={account}
            spec={spec}
            onPut={(next) => onPut({ ...tier, claims: tier.claims.with(index, next) })}
          />
        </Row>
      ))}
      {to === undefined ? null : (
        <Button
          look="quiet"
          onClick={() => onPut({ ...tier, claims: [...tier.claims, newClaim(newId('claim'), to)] })}
        >
          {t.addClaim}
        </Button>
      )}
    </div>
  );
}

function ClaimFields(props: {
  readonly claim: Claim;
  readonly account: Account;
  readonly spec: WaterfallSpec;
  readonly onPut: (claim: Claim) => void;
}) {
  const { claim, account, spec, onPut } = props;
  const t = useMessages(drawMessages);
  const say = useSay();
  const { principal } = claim;
  const others = spec.accounts.filter(({ id }) => id !== account.id);
  return (
    <>
      <Place
        label={t.to}
        to={claim.to}
        account={account}
        spec={spec}
        onChoose={(to) => onPut({ ...claim, to })}
      />
      {spec.inflows.length > 0 ? (
        <Select
          label={t.recoups}
          value={principal.kind === 'inflow' ? principal.inflow : ''}
          options={[
            { value: '', label: t.ownAmount },
            ...spec.inflows.map(({ id, label }) => ({ value: id, label: say(label) })),
          ]}
          onChoose={(inflow) =>
            onPut({
              ...claim,
              principal: inflow === '' ? { kind: 'amount', amountMinor: 0 } : { kind: 'inflow', inflow },
            })
          }
        />
      ) : null}
      {principal.kind === 'amount' ? (
        <>
          <AmountField
            label={t.principal}
            amountMinor={principal.amountMinor}
            currency={spec.currency}
            onSave={(amountMinor) => onPut({ ...claim, principal: { ...principal, amountMinor } })}
          />
          <Cap
            capMinor={principal.capMinor}
            currency={spec.currency}
            onSave={(capMinor) => {
              const { capMinor: _old, ...uncapped } = principal;
              onPut({ ...claim, principal: capMinor === undefined ? uncapped : { ...uncapped, capMinor } });
            }}
          />
        </>
      ) : null}
      <ShareField
        label={t.premium}
        share={claim.premium}
        onSave={(premium) => onPut({ ...claim, premium })}
      />
      <InterestFields claim={claim} onPut={onPut} />
      {others.length > 0 ? (
        <TickList
          label={t.credit}
          chosen={claim.creditFrom}
          options={others.map(({ id, label }) => ({ value: id, label: say(label) }))}
          onChange={(creditFrom) => onPut({ ...claim, creditFrom })}
        />
      ) : null}
    </>
  );
}
