import type { Draft } from '#domain/deal/deal.ts';
import type { DealWaterfall } from '#domain/deal/deal-money.ts';
import { parsePercent } from '#domain/money/fraction.ts';
import type { DealWaterfallFigures } from '#domain/money-model/deal-figures.ts';
import { WATERFALL_PRESETS } from '#domain/money-model/waterfall-presets.ts';
import type { Account, Tier } from '#domain/money-model/waterfall-types.ts';
import { formatPercent } from '#domain/text/format-value.ts';
import { Button } from '#renderer/components/Button.tsx';
import { Select } from '#renderer/components/Select.tsx';
import { Failed, Loading } from '#renderer/components/states.tsx';
import { moneyMessages } from '#renderer/i18n/money.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { MoneyInput } from '#renderer/screens/shared/MoneyInput.tsx';
import { ParsedField } from '#renderer/screens/shared/ParsedField.tsx';
import { useDeal, useDocument, useLoaded } from '#renderer/state/session.ts';
import { exactText } from './amount-text.ts';
import { ScenarioBar } from './ScenarioBar.tsx';
import { useScenario } from './use-scenario.ts';

/** The waterfall of one scenario, tier by tier from the top, and its tiers to be edited. */
export function WaterfallPart({ draft }: { readonly draft: Draft }) {
  const { deal } = useDocument();
  const revision = useDeal((state) => state.revision);
  const { scenarioId, choose } = useScenario('modest');
  const loaded = useLoaded('money.waterfall', { dealId: deal.id, draftId: draft.id, scenarioId }, revision);
  if (loaded.status === 'loading') return <Loading />;
  if (loaded.status === 'failed') return <Failed failure={loaded.failure} onRetry={loaded.retry} />;
  return (
    <>
      <ScenarioBar
        scenarios={loaded.value.scenarios}
        scenarioId={scenarioId}
        statable={{ currency: deal.currency, sources: loaded.value.sources }}
        onChoose={choose}
      />
      <Preset figures={loaded.value} />
      <Tiers figures={loaded.value} />
      <Payees figures={loaded.value} />
      <TierEditor waterfall={loaded.value.waterfall} />
    </>
  );
}

function Preset({ figures }: { readonly figures: DealWaterfallFigures }) {
  const t = useMessages(moneyMessages);
  const say = useSay();
  const apply = useDeal((state) => state.apply);
  const preset = WATERFALL_PRESETS.find(({ id }) => id === figures.waterfall.presetId);
  return (
    <div className="waterfall-preset">
      <Select
        label={t.preset}
        value={figures.waterfall.presetId}
        options={WATERFALL_PRESETS.map(({ id, label }) => ({ value: id, label: say(label) }))}
        onChoose={(presetId) => void apply({ kind: 'use-waterfall-preset', presetId })}
      />
      <p className="quiet small">
        {figures.isExample ? `${t.presetNote} ` : ''}
        {preset ? say(preset.source) : ''}
      </p>
    </div>
  );
}

function Tiers({ figures }: { readonly figures: DealWaterfallFigures }) {
  const t = useMessages(moneyMessages);
  const say = useSay();
  const { result, currency, spec, recoupedAt } = figures;
  const most = Math.max(1, ...result.tiers.map((tier) => tier.reachedMinor));
  const nameOf = (id: string): string => {
    const found = [...spec.payees, ...spec.accounts].find((each) => each.id === id);
    return found ? say(found.label) : id;
  };
  return (
    <div className="table-scroll">
      <table className="waterfall">
        <caption className="visually-hidden">{t.waterfall}</caption>
        <thead>
          <tr>
            <th scope="col">{t.tier}</th>
            <th scope="col">{t.to}</th>
            <th scope="col" className="figure">{`${t.due}, ${currency}`}</th>
            <th scope="col" className="figure">{`${t.paid}, ${currency}`}</th>
            <th scope="col" className="figure">
              {t.recoupedAt}
            </th>
          </tr>
        </thead>
        {spec.accounts.map((account) => (
          <tbody key={account.id}>
            <tr className="statement-section">
              <th scope="rowgroup" colSpan={5}>
                {say(account.label)}
              </th>
            </tr>
            {result.tiers
              .filter((tier) => tier.account === account.id)
              .map((tier) => (
                <tr key={tier.tier} data-full={tier.isFull}>
                  <th scope="row">
                    {say(tier.label)}
                    <svg className="tier-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                      <rect className="tier-reached" width={(tier.reachedMinor / most) * 100} height={4} />
                      <rect className="tier-paid" width={(tier.paidMinor / most) * 100} height={4} />
                    </svg>
                  </th>
                  <td className="small">
                    {[...new Set(tier.payments.filter(({ amountMinor }) => amountMinor > 0).map(({ to }) => nameOf(to)))].join(', ')}
                  </td>
                  <td className="figure">{exactText(tier.dueMinor, currency)}</td>
                  <td className="figure">
                    {exactText(tier.paidMinor, currency)}{' '}
                    <span className="quiet small">{tier.isFull ? t.full : t.short}</span>
                  </td>
                  <td className="figure">
                    {recoupedAt[tier.tier] === undefined ? '' : exactText(recoupedAt[tier.tier] ?? 0, currency)}
                  </td>
                </tr>
              ))}
          </tbody>
        ))}
        <tfoot>
          <tr className="statement-foot" data-exact={result.conservation.isExact}>
            <th scope="row" colSpan={3}>
              {t.foot}{' '}
              <span className="quiet small">{result.conservation.isExact ? t.exact : t.notExact}</span>
            </th>
            <td className="figure" colSpan={2}>
              {exactText(result.conservation.inMinor, currency)} = {exactText(result.conservation.outMinor, currency)}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
} // prettier-ignore

function Payees({ figures }: { readonly figures: DealWaterfallFigures }) {
  const t = useMessages(moneyMessages);
  const say = useSay();
  const { result, currency, spec } = figures;
  const accountName = (id: string): string => {
    const account = spec.accounts.find((each) => each.id === id);
    return account ? say(account.label) : id;
  };
  return (
    <table className="percentiles">
      <caption>{t.payees}</caption>
      <thead>
        <tr>
          <th scope="col">{t.to}</th>
          <th scope="col" className="figure">{`${t.received}, ${currency}`}</th>
        </tr>
      </thead>
      <tbody>
        {result.payees.map((payee) => (
          <tr key={payee.payee} data-side={payee.side}>
            <th scope="row">
              {say(payee.label)} <span className="quiet small">{t.sides[payee.side]}</span>
            </th>
            <td className="figure">{exactText(payee.receivedMinor, currency)}</td>
          </tr>
        ))}
        {result.unallocated
          .filter(({ amountMinor }) => amountMinor > 0)
          .map(({ account, amountMinor }) => (
            <tr key={`left/${account}`}>
              <th scope="row">
                {t.unallocated} <span className="quiet small">{accountName(account)}</span>
              </th>
              <td className="figure">{exactText(amountMinor, currency)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

/** Order, amounts, rates and premiums of the tiers; what is drawn becomes the deal's own. */
function TierEditor({ waterfall }: { readonly waterfall: DealWaterfall }) {
  const t = useMessages(moneyMessages);
  const common = useCommon();
  const say = useSay();
  const apply = useDeal((state) => state.apply);
  const { spec, typicalMinor } = waterfall;

  function save(changed: Partial<DealWaterfall>): void {
    void apply({ kind: 'set-waterfall', waterfall: { ...waterfall, ...changed } });
  }
  function saveTiers(account: Account, tiers: readonly Tier[]): void {
    const accounts = spec.accounts.map((each) => (each.id === account.id ? { ...account, tiers } : each));
    save({ spec: { ...spec, accounts } });
  }
  return (
    <details className="tier-editor">
      <summary>{t.editTiers}</summary>
      <div className="tier-fields">
        {spec.sources.map((source) => (
          <MoneyInput
            key={source.id}
            label={t.typicalReceipts(say(source.label))}
            money={{ amountMinor: typicalMinor[source.id] ?? 0, currency: source.currency }}
            currency={source.currency}
            wrong={t.wrong}
            onSave={({ amountMinor }) => save({ typicalMinor: { ...typicalMinor, [source.id]: amountMinor } })}
          />
        ))}
      </div>
      {spec.accounts.map((account) => (
        <ol key={account.id} className="tier-list" aria-label={say(account.label)}>
          {account.tiers.map((tier, index) => {
            const put = (next: Tier) => saveTiers(account, account.tiers.with(index, next));
            const swap = (other: number) => {
              const moved = account.tiers[other];
              if (moved) saveTiers(account, account.tiers.with(index, moved).with(other, tier));
            };
            return (
              <li key={tier.id}>
                <strong>{say(tier.label)}</strong>
                <TierFields tier={tier} waterfall={waterfall} onPut={put} />
                <span className="tier-tools" role="group" aria-label={t.move(say(tier.label))}>
                  <Button look="quiet" disabled={index === 0} onClick={() => swap(index - 1)}>
                    {t.up}
                  </Button>
                  <Button look="quiet" disabled={index === account.tiers.length - 1} onClick={() => swap(index + 1)}>
                    {t.down}
                  </Button>
                  <Button
                    look="quiet"
                    aria-label={t.removeTier(say(tier.label))}
                    disabled={account.tiers.length === 1}
                    onClick={() => saveTiers(account, account.tiers.toSpliced(index, 1))}
                  >
                    {common.remove}
                  </Button>
                </span>
              </li>
            );
          })}
        </ol>
      ))}
    </details>
  );
} // prettier-ignore

function TierFields(props: {
  readonly tier: Tier;
  readonly waterfall: DealWaterfall;
  readonly onPut: (tier: Tier) => void;
}) {
  const t = useMessages(moneyMessages);
  const { tier, onPut } = props;
  const { currency, payees } = props.waterfall.spec;
  const say = useSay();
  const nameOf = (id: string): string => {
    const payee = payees.find((each) => each.id === id);
    return payee ? say(payee.label) : id;
  };
  switch (tier.kind) {
    case 'percent':
      return (
        <div className="tier-fields">
          <ParsedField label={t.rate} shown={formatPercent(tier.rate).en} parse={parsePercent} onSave={(rate) => onPut({ ...tier, rate })} wrong={t.wrong} />
        </div>
      );
    case 'recoup':
      return (
        <div className="tier-fields">
          {tier.claims.map((claim, index) => {
            const { principal } = claim;
            return (
              <div key={claim.id} className="tier-claim">
                {principal.kind === 'amount' ? (
                  <MoneyInput
                    label={t.principal(nameOf(claim.to))}
                    money={{ amountMinor: principal.amountMinor, currency }}
                    currency={currency}
                    wrong={t.wrong}
                    onSave={({ amountMinor }) => onPut({ ...tier, claims: tier.claims.with(index, { ...claim, principal: { ...principal, amountMinor } }) })}
                  />
                ) : null}
                <ParsedField
                  label={t.premium(nameOf(claim.to))}
                  shown={formatPercent(claim.premium).en}
                  parse={parsePercent}
                  onSave={(premium) => onPut({ ...tier, claims: tier.claims.with(index, { ...claim, premium }) })}
                  wrong={t.wrong}
                />
              </div>
            );
          })}
        </div>
      );
    case 'split':
      return <SplitFields tier={tier} nameOf={nameOf} onPut={onPut} />;
  }
} // prettier-ignore

/** Shares of a band are written together, so that they add up when they are saved: `30 / 70`. */
function SplitFields(props: {
  readonly tier: Extract<Tier, { kind: 'split' }>;
  readonly nameOf: (id: string) => string;
  readonly onPut: (tier: Tier) => void;
}) {
  const t = useMessages(moneyMessages);
  const { tier, nameOf, onPut } = props;
  return (
    <div className="tier-fields">
      {tier.bands.map((band, at) => (
        <ParsedField
          // A band has no id of its own; its place in the tier is what it is.
          // oxlint-disable-next-line react/no-array-index-key
          key={at}
          label={t.shareTo(band.shares.map(({ to }) => nameOf(to)).join(' / '))}
          shown={band.shares.map(({ share }) => formatPercent(share).en).join(' : ')}
          parse={(text) => {
            const shares = text.split(':').map((each) => parsePercent(each));
            return shares.length === band.shares.length && shares.every((each) => each !== undefined) ? shares : undefined;
          }}
          onSave={(shares) =>
            onPut({
              ...tier,
              bands: tier.bands.with(at, {
                ...band,
                shares: band.shares.map((each, index) => ({ ...each, share: shares[index] ?? each.share })),
              }),
            })
          }
          wrong={t.wrong}
        />
      ))}
    </div>
  );
} // prettier-ignore
