import { Fragment, useState } from 'react';
import type { ReactNode } from 'react';
import type { Draft } from '#domain/deal/deal.ts';
import type { DealWaterfallFigures } from '#domain/settlement/clauses/deal-figures.ts';
import { OWN_WATERFALL, emptyWaterfall } from '#domain/deal/waterfall-draft.ts';
import { WATERFALL_PRESETS } from '#domain/settlement/waterfall/waterfall-presets.ts';
import { ScrollRegion } from '#renderer/ui/ScrollRegion.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { FailedOrLacking } from '#renderer/deal-parts/Lacking.tsx';
import { Loading } from '#renderer/ui/states.tsx';
import { moneyMessages } from './words.ts';
import { drawMessages } from './words-waterfall.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useDeal, useDocument, useLoaded } from '#renderer/state/session.ts';
import { exactText } from '#renderer/deal-parts/amount-text.ts';
import { PeriodPart } from './PeriodPart.tsx';
import { OutlineOnly, StakeHeadline } from './Stake.tsx';
import { ScenarioBar } from './ScenarioBar.tsx';
import { useScenario } from './use-scenario.ts';
import { WaterfallEditor } from './WaterfallEditor.tsx';
import { WaterfallPresent } from './WaterfallPresent.tsx';
import { FlowWhy, LeftWhy, PayeeWhy, TierWhy } from './WaterfallWhy.tsx';

/** The waterfall of one scenario, tier by tier from the top, and its tiers to be edited. */
export function WaterfallPart({ draft }: { readonly draft: Draft }) {
  const { deal } = useDocument();
  const revision = useDeal((state) => state.revision);
  const { scenarioId, choose } = useScenario('modest');
  const loaded = useLoaded('money.waterfall', { dealId: deal.id, draftId: draft.id, scenarioId }, revision);
  if (loaded.status === 'loading') return <Loading />;
  if (loaded.status === 'failed') return <FailedOrLacking failure={loaded.failure} onRetry={loaded.retry} />;
  return (
    <>
      <ScenarioBar
        scenarios={loaded.value.scenarios}
        scenarioId={scenarioId}
        statable={{ currency: deal.currency, sources: loaded.value.sources }}
        onChoose={choose}
      />
      <Preset figures={loaded.value} />
      {loaded.value.isExample ? (
        <OutlineOnly onFill={openEditor} />
      ) : (
        <>
          <StakeHeadline ours={loaded.value.ours} currency={loaded.value.currency} />
          <WaterfallPresent figures={loaded.value} />
        </>
      )}
      <Tiers figures={loaded.value} />
      <Payees figures={loaded.value} />
      {loaded.value.isExample ? null : <PeriodPart figures={loaded.value} />}
      <WaterfallEditor waterfall={loaded.value.waterfall} paper={loaded.value.accounting} />
    </>
  );
}

function openEditor(): void {
  const editor = window.document.querySelector<HTMLDetailsElement>('.tier-editor');
  if (!editor) return;
  editor.open = true;
  editor.querySelector('summary')?.focus();
  editor.scrollIntoView({ block: 'start' });
}

function Preset({ figures }: { readonly figures: DealWaterfallFigures }) {
  const t = useMessages(moneyMessages);
  const say = useSay();
  const apply = useDeal((state) => state.apply);
  const draw = useMessages(drawMessages);
  const { deal } = useDocument();
  const preset = WATERFALL_PRESETS.find(({ id }) => id === figures.waterfall.presetId);
  return (
    <div className="waterfall-preset">
      <Select
        label={t.preset}
        value={figures.waterfall.presetId}
        options={[
          ...WATERFALL_PRESETS.map(({ id, label }) => ({ value: id, label: say(label) })),
          { value: OWN_WATERFALL, label: draw.empty },
        ]}
        onChoose={(presetId) =>
          void apply(
            presetId === OWN_WATERFALL
              ? { kind: 'set-waterfall', waterfall: emptyWaterfall(deal.currency) }
              : { kind: 'use-waterfall-preset', presetId },
          )
        }
      />
      <p className="quiet small">{preset ? say(preset.source) : ''}</p>
    </div>
  );
}

function Tiers({ figures }: { readonly figures: DealWaterfallFigures }) {
  const t = useMessages(moneyMessages);
  const say = useSay();
  const { result, currency, spec, recoupedAt } = figures;
  const [openId, setOpenId] = useState<string | null>(null);
  const toggle = (id: string) => setOpenId(openId === id ? null : id);
  const most = Math.max(1, ...result.tiers.map((tier) => tier.reachedMinor));
  const nameOf = (id: string): string => {
    const receiver = [...spec.payees, ...spec.accounts].find((each) => each.id === id);
    return receiver ? say(receiver.label) : id;
  };
  return (
    <ScrollRegion label={t.waterfall}>
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
                <Fragment key={tier.tier}>
                  <tr data-full={tier.isFull}>
                    <th scope="row">
                      <Opener isOpen={openId === tier.tier} onToggle={() => toggle(tier.tier)}>
                        {say(tier.label)}
                      </Opener>
                      <svg
                        className="tier-bar"
                        viewBox="0 0 100 4"
                        preserveAspectRatio="none"
                        aria-hidden="true"
                      >
                        <rect className="tier-reached" width={(tier.reachedMinor / most) * 100} height={4} />
                        <rect className="tier-paid" width={(tier.paidMinor / most) * 100} height={4} />
                      </svg>
                    </th>
                    <td className="small">
                      {[
                        ...new Set(
                          tier.payments
                            .filter(({ amountMinor }) => amountMinor > 0)
                            .map(({ to }) => nameOf(to)),
                        ),
                      ].join(', ')}
                    </td>
                    <td className="figure">{exactText(tier.dueMinor, currency)}</td>
                    <td className="figure">
                      {exactText(tier.paidMinor, currency)}{' '}
                      <span className="quiet small">{tier.isFull ? t.full : t.short}</span>
                    </td>
                    <td className="figure">
                      {recoupedAt[tier.tier] === undefined
                        ? ''
                        : exactText(recoupedAt[tier.tier] ?? 0, currency)}
                    </td>
                  </tr>
                  {openId === tier.tier ? (
                    <Answer span={5}>
                      <TierWhy result={tier} figures={figures} />
                    </Answer>
                  ) : null}
                </Fragment>
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
              <Opener isOpen={openId === FOOT} onToggle={() => toggle(FOOT)}>
                {exactText(result.conservation.inMinor, currency)} ={' '}
                {exactText(result.conservation.outMinor, currency)}
              </Opener>
            </td>
          </tr>
          {openId === FOOT ? (
            <Answer span={5}>
              <FlowWhy figures={figures} />
            </Answer>
          ) : null}
        </tfoot>
      </table>
    </ScrollRegion>
  );
}

/** Stands for the foot where a tier has its id: no id has a space in it. */
const FOOT = 'the foot';

/** The name or figure of a row that opens to how it comes about. */
function Opener(props: {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" className="figure-link" aria-expanded={props.isOpen} onClick={props.onToggle}>
      {props.children}
    </button>
  );
}

function Answer({ span, children }: { readonly span: number; readonly children: ReactNode }) {
  return (
    <tr className="statement-why">
      <td colSpan={span}>{children}</td>
    </tr>
  );
}

function Payees({ figures }: { readonly figures: DealWaterfallFigures }) {
  const t = useMessages(moneyMessages);
  const common = useCommon();
  const say = useSay();
  const { result, currency, spec } = figures;
  const [openId, setOpenId] = useState<string | null>(null);
  const toggle = (id: string) => setOpenId(openId === id ? null : id);
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
          <Fragment key={payee.payee}>
            <tr data-side={payee.side}>
              <th scope="row">
                {say(payee.label)} <span className="quiet small">{common.sides[payee.side]}</span>
              </th>
              <td className="figure">
                <Opener isOpen={openId === payee.payee} onToggle={() => toggle(payee.payee)}>
                  {exactText(payee.receivedMinor, currency)}
                </Opener>
              </td>
            </tr>
            {openId === payee.payee ? (
              <Answer span={2}>
                <PayeeWhy payee={payee} figures={figures} />
              </Answer>
            ) : null}
          </Fragment>
        ))}
        {result.unallocated
          .filter(({ amountMinor }) => amountMinor > 0)
          .map(({ account, amountMinor }) => (
            <Fragment key={account}>
              <tr>
                <th scope="row">
                  {t.unallocated} <span className="quiet small">{accountName(account)}</span>
                </th>
                <td className="figure">
                  <Opener isOpen={openId === account} onToggle={() => toggle(account)}>
                    {exactText(amountMinor, currency)}
                  </Opener>
                </td>
              </tr>
              {openId === account ? (
                <Answer span={2}>
                  <LeftWhy account={account} figures={figures} />
                </Answer>
              ) : null}
            </Fragment>
          ))}
      </tbody>
    </table>
  );
}
