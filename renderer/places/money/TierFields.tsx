import type { ReactNode } from 'react';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import { fraction, parseDecimal, parsePercent } from '#domain/figures/fraction.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { newClaim, shareTotal } from '#domain/deal/waterfall-draft.ts';
import type {
  Account,
  Band,
  Claim,
  ReceiptsThreshold,
  Threshold,
  Tier,
  WaterfallSpec,
} from '#domain/settlement/waterfall/waterfall-types.ts';
import { formatPercent } from '#domain/values/format-value.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TickList } from '#renderer/ui/TickList.tsx';
import { drawMessages } from './words-waterfall.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { ParsedField } from '#renderer/deal-parts/ParsedField.tsx';
import { newId } from '#renderer/state/new-id.ts';
import { AmountField } from './AmountField.tsx';
import { assumptionText } from '#renderer/deal-parts/amount-text.ts';
import { CountField } from './CountField.tsx';

type TierOf<Kind extends Tier['kind']> = Extract<Tier, { kind: Kind }>;
type PartProps<Kind extends Tier['kind']> = {
  readonly tier: TierOf<Kind>;
  readonly account: Account;
  readonly spec: WaterfallSpec;
  readonly onPut: (tier: Tier) => void;
};

/** What a tier of each kind says: its base, claims or shares, and where it changes. */
export function TierFields(props: Omit<PartProps<Tier['kind']>, 'tier'> & { readonly tier: Tier }) {
  const { tier, ...rest } = props;
  switch (tier.kind) {
    case 'percent':
      return <PercentFields tier={tier} {...rest} />;
    case 'recoup':
      return <RecoupFields tier={tier} {...rest} />;
    case 'split':
      return <SplitFields tier={tier} {...rest} />;
  }
}

function PercentFields({ tier, account, spec, onPut }: PartProps<'percent'>) {
  const t = useMessages(drawMessages);
  const say = useSay();
  const { base } = tier;
  const entering = [...spec.sources, ...spec.inflows].filter(({ into }) => into === account.id);
  const later = account.tiers.slice(account.tiers.indexOf(tier) + 1).filter(({ kind }) => kind === 'recoup');
  return (
    <div className="tier-body">
      <div className="tier-fields">
        <ShareField label={t.rate} share={tier.rate} onSave={(rate) => onPut({ ...tier, rate })} />
        <Select
          label={t.base}
          value={base.kind}
          options={(['account', 'remaining', 'inflows', 'alongside'] as const).map((value) => ({
            value,
            label: t.bases[value],
          }))}
          onChoose={(kind) =>
            onPut({
              ...tier,
              base:
                kind === 'inflows'
                  ? { kind, ids: entering.map(({ id }) => id) }
                  : kind === 'alongside'
                    ? { kind, tiers: later.slice(0, 1).map(({ id }) => id) }
                    : { kind },
            })
          }
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
      {base.kind === 'inflows' ? (
        <TickList
          label={t.chosenReceipts}
          chosen={base.ids}
          options={entering.map(({ id, label }) => ({ value: id, label: say(label) }))}
          onChange={(ids) => onPut({ ...tier, base: { kind: 'inflows', ids } })}
        />
      ) : null}
      {base.kind === 'alongside' ? (
        <TickList
          label={t.chosenTiers}
          chosen={base.tiers}
          options={later.map(({ id, label }) => ({ value: id, label: say(label) }))}
          onChange={(tiers) => onPut({ ...tier, base: { kind: 'alongside', tiers } })}
        />
      ) : null}
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
      {base.kind === 'account' ? (
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
    </div>
  );
}

function RecoupFields({ tier, account, spec, onPut }: PartProps<'recoup'>) {
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
  const { principal, interest } = claim;
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
      <ShareField
        label={t.interest}
        share={interest?.yearly}
        onSave={(yearly) =>
          onPut({ ...claim, interest: { months: 12, compounding: 'simple', ...interest, yearly } })
        }
        onClear={() => {
          const { interest: _old, ...without } = claim;
          onPut(without);
        }}
      />
      {interest ? (
        <>
          <CountField
            label={t.months}
            count={interest.months}
            most={600}
            onSave={(months) => onPut({ ...claim, interest: { ...interest, months } })}
          />
          <Select
            label={t.compounding}
            value={interest.compounding}
            options={(['simple', 'yearly'] as const).map((value) => ({
              value,
              label: t.compoundings[value],
            }))}
            onChoose={(compounding) => onPut({ ...claim, interest: { ...interest, compounding } })}
          />
        </>
      ) : null}
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

function SplitFields({ tier, account, spec, onPut }: PartProps<'split'>) {
  const t = useMessages(drawMessages);
  const last = tier.bands.at(-1);
  return (
    <div className="tier-body">
      {tier.bands.map((band, index) => (
        <Row
          // A band has no id of its own; its place in the tier is what it is.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          name={t.band(index + 1)}
          onRemove={
            tier.bands.length === 1
              ? undefined
              : () => onPut({ ...tier, bands: tier.bands.toSpliced(index, 1) })
          }
        >
          <BandFields
            band={band}
            name={t.band(index + 1)}
            account={account}
            spec={spec}
            onPut={(next) => onPut({ ...tier, bands: tier.bands.with(index, next) })}
          />
        </Row>
      ))}
      {last ? (
        <Button
          look="quiet"
          onClick={() => {
            // What was the last band ends where the new one begins.
            const ended: Band = last.until
              ? last
              : { ...last, until: { kind: 'tier', amountMinor: 100_000_000 } };
            onPut({ ...tier, bands: [...tier.bands.slice(0, -1), ended, { shares: last.shares }] });
          }}
        >
          {t.addBand}
        </Button>
      ) : null}
    </div>
  );
}

function BandFields(props: {
  readonly band: Band;
  readonly name: string;
  readonly account: Account;
  readonly spec: WaterfallSpec;
  readonly onPut: (band: Band) => void;
}) {
  const { band, name, account, spec, onPut } = props;
  const t = useMessages(drawMessages);
  const common = useCommon();
  const say = useSay();
  const { total, missing, over } = shareTotal(band);
  const rest = spec.payees.find(({ id }) => band.shares.every(({ to }) => to !== id)) ?? spec.payees[0];
  return (
    <>
      <ThresholdFields
        label={`${t.until}, ${name}`}
        threshold={band.until}
        kinds={['none', 'tier', 'receipts', 'month', 'recouped', 'multiple']}
        account={account}
        spec={spec}
        onPut={(until) => onPut(until ? { ...band, until } : { shares: band.shares })}
      />
      <ul className="band-shares">
        {band.shares.map((each, index) => {
          const payee = nameIn(spec, each.to, say);
          const put = (next: Band['shares'][number]) =>
            onPut({ ...band, shares: band.shares.with(index, next) });
          return (
            // Two shares may go to one payee; the place is what tells them apart.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>
              <Place
                label={t.to}
                to={each.to}
                account={account}
                spec={spec}
                onChoose={(to) => put({ ...each, to })}
              />
              <ShareField
                label={`${t.share}: ${payee}`}
                share={each.share}
                onSave={(share) => put({ ...each, share })}
              />
              <Button
                look="quiet"
                aria-label={t.removeThing(payee)}
                disabled={band.shares.length === 1}
                onClick={() => onPut({ ...band, shares: band.shares.toSpliced(index, 1) })}
              >
                {common.remove}
              </Button>
            </li>
          );
        })}
      </ul>
      <p
        className="band-total small"
        data-right={missing === undefined && over === undefined}
        aria-live="polite"
      >
        {t.total(formatPercent(total).en)}
        {missing || over ? ' · ' : ''}
        {missing ? t.missing(formatPercent(missing).en) : over ? t.over(formatPercent(over).en) : ''}
      </p>
      {rest ? (
        <Button
          look="quiet"
          onClick={() =>
            onPut({ ...band, shares: [...band.shares, { to: rest.id, share: missing ?? fraction(0, 1) }] })
          }
        >
          {t.addShare}
        </Button>
      ) : null}
    </>
  );
}

type ThresholdKind = Threshold['kind'] | 'none';

function ThresholdFields(props: {
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
          <ParsedField
            label={t.multiple}
            shown={assumptionText(threshold.n, 'multiple')}
            parse={parseDecimal}
            onSave={(n) => onPut({ ...threshold, n })}
            wrong={t.wrongMultiple}
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

function isOnReceipts(threshold: Threshold | undefined): threshold is ReceiptsThreshold {
  return threshold?.kind === 'receipts' || threshold?.kind === 'month' || threshold?.kind === 'recouped';
}

/** A group of fields that may be taken away. */
function Row(props: {
  readonly name: string;
  readonly onRemove: (() => void) | undefined;
  readonly children: ReactNode;
}) {
  const t = useMessages(drawMessages);
  const common = useCommon();
  return (
    <div className="tier-row" role="group" aria-label={props.name}>
      {props.children}
      {props.onRemove ? (
        <Button look="quiet" aria-label={t.removeThing(props.name)} onClick={props.onRemove}>
          {common.remove}
        </Button>
      ) : null}
    </div>
  );
}

/** A payee, or an account other than the tier's own. */
function Place(props: {
  readonly label: string;
  readonly to: string;
  readonly account: Account;
  readonly spec: WaterfallSpec;
  readonly onChoose: (to: string) => void;
}) {
  const say = useSay();
  const { label, to, account, spec, onChoose } = props;
  const places = [...spec.payees, ...spec.accounts.filter(({ id }) => id !== account.id)];
  return (
    <Select
      label={label}
      value={to}
      options={places.map((place) => ({ value: place.id, label: say(place.label) }))}
      onChoose={onChoose}
    />
  );
}

function ShareField(props: {
  readonly label: string;
  readonly share: Fraction | undefined;
  readonly onSave: (share: Fraction) => void;
  readonly onClear?: () => void;
}) {
  const t = useMessages(drawMessages);
  const { label, share, onSave, onClear } = props;
  return (
    <ParsedField
      label={label}
      shown={share ? formatPercent(share).en : ''}
      parse={(text) => {
        const parsed = parsePercent(text);
        return parsed && parsed.numerator >= 0 ? parsed : undefined;
      }}
      onSave={onSave}
      wrong={t.wrongShare}
      {...(onClear ? { onClear } : {})}
    />
  );
}

function Cap(props: {
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

function nameIn(
  spec: WaterfallSpec,
  id: string,
  say: (text: { readonly en: string; readonly ko: string }) => string,
): string {
  const found = [...spec.payees, ...spec.accounts].find((each) => each.id === id);
  return found ? say(found.label) : id;
}
