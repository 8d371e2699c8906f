import type { ReactNode } from 'react';
import { Fragment } from 'react';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import { findRate } from '#domain/figures/exchange.ts';
import type { DealWaterfallFigures } from '#domain/settlement/clauses/deal-figures.ts';
import { WATERFALL_PRESETS } from '#domain/settlement/waterfall/waterfall-presets.ts';
import type {
  Claim,
  ClaimInterest,
  PayeeResult,
  Threshold,
  Tier,
  TierResult,
  WaterfallSpec,
} from '#domain/settlement/waterfall/waterfall-types.ts';
import { formatNumber, formatPercent } from '#domain/values/format-value.ts';
import { countryName } from '#domain/words/country-name.ts';
import { AFTER_WITHHOLDING, WITHHELD_WORDS } from '#domain/words/withholding-words.ts';
import type { PayeeTax } from '#domain/settlement/clauses/payee-taxes.ts';
import { EvidenceMark } from '#renderer/deal-parts/EvidenceMark.tsx';
import { InOriginal } from '#renderer/deal-parts/InOriginal.tsx';
import { AssumptionSource } from './AssumptionSource.tsx';
import { moneyMessages } from './words.ts';
import { drawMessages } from './words-waterfall.ts';
import { whyMessages } from './words-why.ts';
import { nameIn } from '#domain/text/names.ts';
import { useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { assumptionText, exactText } from '#renderer/deal-parts/amount-text.ts';

type Row = readonly [term: string, said: ReactNode];
type Of = { readonly figures: DealWaterfallFigures };

/** Every figure of a tier: its formula, what goes into it, whom it pays, and whose waterfall this is. */
export function TierWhy({ result, figures }: Of & { readonly result: TierResult }) {
  const t = useMessages(whyMessages);
  const words = useMessages(moneyMessages);
  const draw = useMessages(drawMessages);
  const nameOf = useNames(figures.spec);
  const terms = useTierRows(figures);
  const { currency, spec, recoupedAt } = figures;
  const tier = tierIn(spec, result.tier);
  if (!tier) return null;
  const amount = (minor: number) => exactText(minor, currency);
  const isFromDraft = JSON.stringify(tier) !== JSON.stringify(tierIn(figures.worked, tier.id));
  const isDrawn = tierIn(figures.waterfall.spec, tier.id) !== undefined;
  const fullAt = recoupedAt[tier.id];
  const payments = result.payments.filter(({ amountMinor }) => amountMinor > 0);
  return (
    <Rows
      rows={[
        [
          words.formula,
          <Formula key="formula" words={t.formulas[tier.kind]} text={FORMULA_TEXT[tier.kind]} />,
        ],
        [t.reached, amount(result.reachedMinor)],
        ...terms(tier),
        [words.due, amount(result.dueMinor)],
        ...payments.map(({ to, part, band, amountMinor }): Row => [
          t.paidTo,
          `${nameOf(to)} · ${[t.parts[part], ...(band === undefined || tier.kind !== 'split' || tier.bands.length < 2 ? [] : [draw.band(band + 1)])].join(' · ')} · ${amount(amountMinor)}`,
        ]),
        ...(payments.length === 0 ? [[t.paidTo, t.nobody] as const] : []),
        ...(fullAt === undefined ? [] : [[words.recoupedAt, `${amount(fullAt)} · ${t.recouped}`] as const]),
        [t.rounding, t.roundingIs],
        [
          words.source,
          isDrawn ? (
            <Origin key="origin" figures={figures} isFromDraft={isFromDraft} />
          ) : (
            <Follows key="follows" figures={figures} />
          ),
        ],
      ]}
    />
  );
}

/** What nobody has drawn: advertising on top, by an assumption that is named with its source. */
function Follows({ figures }: Of) {
  const t = useMessages(whyMessages);
  const say = useSay();
  const follows = figures.assumptions.find(({ name }) => name === 'advertising_follows');
  if (!follows) return null;
  return (
    <>
      {t.follows} {say(follows.label)}: {assumptionText(follows.value, follows.unit)}{' '}
      <span className="figure-source">
        <AssumptionSource of={follows} />
      </span>
    </>
  );
}

const FORMULA_TEXT = {
  percent: 'min(base × rate, cap, reached)',
  recoup: 'min(Σ (principal + premium + interest − credit), reached)',
  split: 'Σ band × share',
} as const satisfies Record<Tier['kind'], string>;

/** What a payee receives, tier by tier, and what it had paid in. */
export function PayeeWhy({ payee, figures }: Of & { readonly payee: PayeeResult }) {
  const t = useMessages(whyMessages);
  const words = useMessages(moneyMessages);
  const say = useSay();
  const nameOf = useNames(figures.spec);
  const { currency, result } = figures;
  const amount = (minor: number) => exactText(minor, currency);
  const taxRows = useTaxRows(amount);
  const tax = figures.taxes.find((each) => each.payee === payee.payee);
  const paid = result.tiers.flatMap(({ account, label, payments }) => {
    const minor = payments
      .filter(({ to }) => to === payee.payee)
      .reduce((sum, { amountMinor }) => sum + amountMinor, 0);
    return minor === 0 ? [] : [[t.at(nameOf(account), say(label)), amount(minor)] as const];
  });
  return (
    <Rows
      rows={[
        [words.formula, t.formulas.payee],
        ...paid,
        ...(paid.length === 0 ? [[t.paidTo, t.nobody] as const] : []),
        ...(payee.advancedMinor === 0
          ? []
          : ([
              [t.advanced, amount(payee.advancedMinor)],
              [t.net, amount(payee.netMinor)],
            ] as const)),
        ...(tax && payee.receivedMinor > 0 ? taxRows(tax) : []),
        [words.source, <Origin key="origin" figures={figures} isFromDraft={false} />],
      ]}
    />
  );
}

/** Where the payee is resident, and what of each kind of income is withheld, by what. */
function useTaxRows(amount: (minor: number) => string): (tax: PayeeTax) => readonly Row[] {
  const t = useMessages(whyMessages);
  const say = useSay();
  const lang = useLang();
  return ({ residence, kinds, netMinor }) => [
    [t.residence, residence === undefined ? t.residenceNotKnown : say(countryName(residence))],
    ...kinds.map(({ income, grossMinor, rate, withheldMinor, by, from }): Row => [
      say(WITHHELD_WORDS[income]),
      rate === undefined || withheldMinor === undefined ? (
        t.taxNotKnown(amount(grossMinor), residence !== undefined)
      ) : (
        <>
          {t.taxed(amount(grossMinor), say(formatPercent(rate)), amount(withheldMinor))}{' '}
          <span className="figure-source">
            {t.taxBy[by]} {from ? <InOriginal text={nameIn(from.source, from.sourceIn, lang)} /> : null}{' '}
            {from ? <EvidenceMark evidence={from.evidence} /> : null}
          </span>
        </>
      ),
    ]),
    ...(netMinor === undefined ? [] : [[say(AFTER_WITHHOLDING), amount(netMinor)] as const]),
  ];
}

/** Where the money comes from: receipts with their rates, and what else is paid in; and where it ends. */
export function FlowWhy({ figures }: Of) {
  const t = useMessages(whyMessages);
  const words = useMessages(moneyMessages);
  const say = useSay();
  const nameOf = useNames(figures.spec);
  const { currency, result, spec, sources, scenarios, scenarioId } = figures;
  const scenario = scenarios.find(({ id }) => id === scenarioId);
  const amount = (minor: number) => exactText(minor, currency);
  const rateOf = (from: CurrencyCode): string => {
    const used = findRate(spec.rates, from, spec.currency);
    if (!used) return '';
    const { from: one, to, rate, on, source } = used;
    return [t.rate(one, formatNumber(rate), to, on), source === '' ? t.noSource : source].join(', ');
  };
  const left = result.unallocated.filter(({ amountMinor }) => amountMinor > 0);
  return (
    <Rows
      rows={[
        [words.formula, t.formulas.foot],
        ...sources.map((source): Row => {
          const isStated = scenario?.outcome?.sourcesMinor[source.id] !== undefined;
          const came = result.admissions.find((each) => each.source === source.id);
          return [
            say(source.label),
            <Fragment key={source.id}>
              <span className="figure-value">{`${exactText(source.amountMinor, source.currency)} ${source.currency}`}</span>
              {came === undefined ? null : (
                <span className="figure-source">
                  {t.admissions(came.admissions, exactText(came.ticketMinor, source.currency))}
                </span>
              )}
              <span className="figure-source">
                {isStated ? t.stated : t.typical}
                {scenario ? ` · ${say(scenario.label)}` : ''}
                {isStated
                  ? ''
                  : ` · ${t.boxOffice(formatNumber(scenario?.boxOfficeMultiple ?? { numerator: 0, denominator: 1 }))}`}{' '}
                {scenario?.isOwn ? null : <span className="unsourced">{words.unsourced}</span>}
              </span>
              {source.currency === currency ? null : (
                <span className="figure-source">{rateOf(source.currency)}</span>
              )}
            </Fragment>,
          ];
        }),
        [t.receipts, `${amount(result.receivedMinor)} ${currency}`],
        ...spec.inflows.map((inflow): Row => [
          say(inflow.label),
          [
            amount(inflow.amountMinor),
            ...(inflow.by === undefined ? [] : [t.advancedBy(nameOf(inflow.by))]),
            ...(inflow.when
              ? [t.paidWhen(nameOf(inflow.when.source), amount(inflow.when.atLeastMinor))]
              : []),
            ...(inflow.month === undefined ? [] : [t.inMonth(inflow.month)]),
          ].join(' · '),
        ]),
        [t.otherIn, amount(result.inflowsMinor)],
        [t.out, amount(result.payees.reduce((sum, { receivedMinor }) => sum + receivedMinor, 0))],
        ...left.map(({ account, amountMinor }): Row => [
          `${words.unallocated} · ${nameOf(account)}`,
          amount(amountMinor),
        ]),
        [t.rounding, t.roundingIs],
        [
          words.source,
          <Origin
            key="origin"
            figures={figures}
            isFromDraft={JSON.stringify(spec) !== JSON.stringify(figures.worked)}
          />,
        ],
      ]}
    />
  );
}

/** What stayed in an account. */
export function LeftWhy({ account, figures }: Of & { readonly account: string }) {
  const t = useMessages(whyMessages);
  const words = useMessages(moneyMessages);
  const say = useSay();
  const { currency, result } = figures;
  const tiers = result.tiers.filter((tier) => tier.account === account);
  const reached = tiers[0]?.reachedMinor;
  return (
    <Rows
      rows={[
        [words.formula, t.formulas.left],
        ...(reached === undefined ? [] : [[t.reached, exactText(reached, currency)] as const]),
        ...tiers
          .filter(({ paidMinor }) => paidMinor > 0)
          .map(({ label, paidMinor }): Row => [say(label), exactText(-paidMinor, currency)]),
      ]}
    />
  );
}

/** Terms with what is said of them. */
export function Rows({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <dl className="figure-why">
      {rows.map(([term, said], at) => (
        // Two payments may go to one payee. Their places tell them apart.
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={at}>
          {rows[at - 1]?.[0] === term ? null : <dt>{term}</dt>}
          <dd>{said}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

function Formula({ words, text }: { readonly words: string; readonly text: string }) {
  return (
    <>
      {words} <code>{text}</code>
    </>
  );
}

/** Whose structure it is: a preset's example, or the deal's own. */
function Origin({ figures, isFromDraft }: Of & { readonly isFromDraft: boolean }) {
  const t = useMessages(whyMessages);
  const words = useMessages(moneyMessages);
  const say = useSay();
  const preset = WATERFALL_PRESETS.find(({ id }) => id === figures.waterfall.presetId);
  return (
    <>
      {figures.isExample && preset ? t.example(say(preset.label)) : t.drawn}
      {isFromDraft ? ` · ${t.fromDraft}` : ''}{' '}
      {figures.isExample ? <span className="unsourced">{words.unsourced}</span> : null}
    </>
  );
}

/** What the tier itself says: base and rate, claims, or bands. */
function useTierRows({ spec, currency }: DealWaterfallFigures): (tier: Tier) => readonly Row[] {
  const t = useMessages(whyMessages);
  const draw = useMessages(drawMessages);
  const say = useSay();
  const nameOf = useNames(spec);
  const amount = (minor: number) => exactText(minor, currency);
  const percent = (share: Parameters<typeof formatPercent>[0]) => say(formatPercent(share));
  const names = (ids: readonly string[]) => ids.map(nameOf).join(', ');
  const at = (threshold: Threshold): string => {
    switch (threshold.kind) {
      case 'receipts':
      case 'tier':
        return t.thresholds[threshold.kind](amount(threshold.amountMinor));
      case 'month':
        return t.thresholds.month(threshold.month);
      case 'recouped':
        return t.thresholds.recouped(nameOf(threshold.tier));
      case 'multiple':
        return t.thresholds.multiple(
          names(threshold.payees),
          assumptionText(threshold.n, 'multiple'),
          amount(threshold.ofMinor),
        );
    }
  };
  const interestText = (interest: ClaimInterest): string =>
    'kind' in interest
      ? t.balanceInterestOf(percent(interest.yearly), draw.periodMonths(interest.every), interest.untilMonth)
      : t.interestOf(percent(interest.yearly), interest.months, draw.compoundings[interest.compounding]);
  const claimText = ({ principal, premium, interest, creditFrom }: Claim): string =>
    [
      principal.kind === 'inflow'
        ? t.claimInflow(nameOf(principal.inflow))
        : t.claim(amount(principal.amountMinor)),
      ...(principal.kind === 'amount' && principal.capMinor !== undefined
        ? [t.capped(amount(principal.capMinor))]
        : []),
      ...(premium.numerator === 0 ? [] : [t.premiumOf(percent(premium))]),
      ...(interest ? [interestText(interest)] : []),
      ...(creditFrom.length === 0 ? [] : [t.creditOf(names(creditFrom))]),
    ].join(' · ');
  return (tier) => {
    switch (tier.kind) {
      case 'percent': {
        const { base } = tier;
        const ids = 'ids' in base ? base.ids : base.kind === 'alongside' ? base.tiers : [];
        return [
          [draw.base, ids.length === 0 ? draw.bases[base.kind] : t.baseIs(draw.bases[base.kind], names(ids))],
          ...(base.kind === 'admissions'
            ? [[draw.eachAdmission, t.eachAbove(amount(base.eachMinor), base.above)] as const]
            : []),
          [draw.rate, percent(tier.rate)],
          ...tier.steps.map(({ from, rate }): Row => [draw.rate, t.rateFrom(percent(rate), at(from))]),
          ...(tier.capMinor === undefined ? [] : [[draw.cap, amount(tier.capMinor)] as const]),
        ];
      }
      case 'recoup':
        return [
          ...tier.claims.map((claim): Row => [nameOf(claim.to), claimText(claim)]),
          ...(tier.claims.length < 2 ? [] : [[draw.ranking, draw.rankings[tier.ranking]] as const]),
          [draw.order, draw.orders[tier.order]],
        ];
      case 'split':
        return tier.bands.map(({ until, shares }, index): Row => [
          until ? t.bandUntil(draw.band(index + 1), at(until)) : draw.band(index + 1),
          shares.map(({ to, share }) => t.shareOf(nameOf(to), percent(share))).join(' · '),
        ]);
    }
  };
}

function useNames(spec: WaterfallSpec): (id: string) => string {
  const say = useSay();
  const named = [
    ...spec.payees,
    ...spec.accounts,
    ...spec.sources,
    ...spec.inflows,
    ...spec.accounts.flatMap(({ tiers }) => tiers),
  ];
  const labels = new Map(named.map(({ id, label }) => [id, label]));
  return (id) => {
    const label = labels.get(id);
    return label ? say(label) : id;
  };
}

function tierIn({ accounts }: WaterfallSpec, id: string): Tier | undefined {
  return accounts.flatMap(({ tiers }) => tiers).find((tier) => tier.id === id);
}
