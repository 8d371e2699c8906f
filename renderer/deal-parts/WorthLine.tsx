import type { ReactNode } from 'react';
import type { Draft } from '#domain/deal/deal.ts';
import { ONLY_AN_OUTLINE, restsOnOutline, takesFilmForGranted } from '#domain/plan/worths-of-points.ts';
import type { DealClausePrices } from '#domain/settlement/clauses/deal-figures.ts';
import type { Spread } from '#domain/settlement/clauses/price-clauses.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { worthAt } from './worth-at.ts';
import { worthMessages } from './worth-words.ts';
import { useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp, useDeal, useDocument, useLoaded } from '#renderer/state/session.ts';
import { formatMoneySpan, formatRoundedMoney } from '#domain/values/format-rounded.ts';
import { useDealPrices, usePricedPaper } from '#renderer/state/deal-prices.ts';
import { signedText } from './amount-text.ts';
import { PointWorthText } from './PointWorthText.tsx';
import './worth-line.css';

/** What our ask (else the market) would add to a draft on one term. Nothing while there is no budget to work from. */
export function WorthLine({ draft, termId }: { readonly draft: Draft; readonly termId: string }) {
  return <PricesOf draft={draft}>{(prices) => <Worth prices={prices} termId={termId} />}</PricesOf>;
}

function Worth({ prices, termId }: { readonly prices: DealClausePrices; readonly termId: string }) {
  const t = useMessages(worthMessages);
  const say = useSay();
  const { currency, clauses, scenarios } = prices;
  const price = clauses.find((clause) => clause.termId === termId);
  if (!price) return null;
  return (
    <p className="worth-line small">
      <strong>{t.worthHere}</strong> <PrivateMark isRepeated />{' '}
      {price.kind !== 'priced' ? (
        <span className="quiet">{say(price.why)}</span>
      ) : restsOnOutline(price, prices) ? (
        <span className="quiet">{say(ONLY_AN_OUTLINE)}</span>
      ) : price.worthMinor === undefined || !price.worthSpread || price.isInert ? (
        <span className="quiet">{price.isInert ? t.inert : say(NOT_PRICED)}</span>
      ) : (
        <span>
          {t.worth}, {worthAt(price.worthRung, t)}:{' '}
          <PointWorthText
            worth={{
              kind: 'priced',
              expectedMinor: price.worthMinor,
              ...price.worthSpread,
              currency,
              isConditional: takesFilmForGranted(prices),
              ...(price.worthRung === 'ours' ? { isOfOurPaper: true } : {}),
              ...(price.givenAway ? { givenAway: price.givenAway } : {}),
            }}
          />{' '}
          <span className="worth-scenarios quiet">
            {(price.worthByScenario ?? []).map(({ id, worthMinor }) => {
              const scenario = scenarios.find((each) => each.id === id);
              return scenario ? (
                <span key={id}>{`${say(scenario.label)} ${signedText(worthMinor, currency)}`}</span>
              ) : null;
            })}
          </span>
        </span>
      )}
    </p>
  );
}

const NOT_PRICED = {
  en: 'Not priced: the draft, our ask or the market has no value.',
  ko: '초안·요구안·시장에 값이 없어 환산하지 않습니다.',
};

/** What we are paid under a draft: of an option, by what becomes of it. Nothing while there is no budget to work from. */
export function ExpectedReceipts({ draft }: { readonly draft: Draft }) {
  return <PricesOf draft={draft}>{(prices) => <Receipts prices={prices} />}</PricesOf>;
}

function Receipts({ prices }: { readonly prices: DealClausePrices }) {
  const t = useMessages(worthMessages);
  const receivedIn = useReceived();
  const route = useApp((state) => state.route);
  const go = useApp((state) => state.go);
  return (
    <p className="worth-line">
      {receivedIn(prices)} <span className="quiet small">{t.modelNote}</span>{' '}
      <Button
        look="word"
        onClick={() => {
          if (route.place === 'deal') go({ ...route, view: 'money' });
        }}
      >
        {t.toMoney}
      </Button>
    </p>
  );
}

/** In one sentence; of an outline only that it is one. */
function useReceived(): (prices: DealClausePrices) => string {
  const t = useMessages(worthMessages);
  const lang = useLang();
  return ({ base, baseSpread, currency, option, stake }) => {
    if (stake?.isExample === true) return ONLY_AN_OUTLINE[lang];
    const rounded = (amount: number) => formatRoundedMoney(amount, currency)[lang];
    const span = ({ p10Minor, p90Minor }: Spread) => formatMoneySpan(p10Minor, p90Minor, currency)[lang];
    return option && !option.chances
      ? t.byOutcome(
          rounded(option.lapsed.netMinor),
          rounded(option.exercisedNotMade.netMinor),
          rounded(option.made.medianMinor),
          span(option.made),
        )
      : t.expected(rounded(baseSpread.medianMinor), span(baseSpread), rounded(base.averageMinor));
  };
}

type OfPrices = { readonly children: (prices: DealClausePrices) => ReactNode };

/** The money of a draft. That of their latest paper is worked out once for every place that shows it. */
function PricesOf({ draft, children }: OfPrices & { readonly draft: Draft }) {
  return draft.id === usePricedPaper()?.id ? (
    <OfDeal>{children}</OfDeal>
  ) : (
    <OfDraft draft={draft}>{children}</OfDraft>
  );
}

function OfDeal({ children }: OfPrices) {
  const money = useDealPrices('now');
  // Figures of before an edit are not shown as those of now.
  return money.kind === 'worked' && !money.isBehind ? <>{children(money.prices)}</> : null;
}

function OfDraft({ draft, children }: OfPrices & { readonly draft: Draft }) {
  const { deal } = useDocument();
  const revision = useDeal((state) => state.revision);
  const loaded = useLoaded('money.clausePrices', { dealId: deal.id, draftId: draft.id }, revision);
  return loaded.status === 'ready' ? <>{children(loaded.value)}</> : null;
}
