import type { Draft } from '#domain/deal/deal.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { worthMessages } from './worth-words.ts';
import { useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp, useDeal, useDocument, useLoaded } from '#renderer/state/session.ts';
import { formatMoneySpan, formatRoundedMoney } from '#domain/values/format-rounded.ts';
import { moneyText, signedText } from './amount-text.ts';
import './worth-line.css';

/** What our ask (else the market) would add to a draft on one term. Nothing while there is no budget to work from. */
export function WorthLine({ draft, termId }: { readonly draft: Draft; readonly termId: string }) {
  const t = useMessages(worthMessages);
  const say = useSay();
  const lang = useLang();
  const { deal } = useDocument();
  const revision = useDeal((state) => state.revision);
  const loaded = useLoaded('money.clausePrices', { dealId: deal.id, draftId: draft.id }, revision);
  if (loaded.status !== 'ready') return null;
  const { currency, clauses, scenarios } = loaded.value;
  const price = clauses.find((clause) => clause.termId === termId);
  if (!price) return null;
  return (
    <p className="worth-line small">
      <strong>{t.worthHere}</strong> <PrivateMark isRepeated />{' '}
      {price.kind !== 'priced' ? (
        <span className="quiet">{say(price.why)}</span>
      ) : price.worthMinor === undefined || price.isInert ? (
        <span className="quiet">{price.isInert ? t.inert : say(NOT_PRICED)}</span>
      ) : (
        <span>
          {t.worth}, {price.worthRung === 'ask' ? t.atAsk : t.atMarket}:{' '}
          {t.worthLine(moneyText(price.worthMinor, currency, lang))}{' '}
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
  const t = useMessages(worthMessages);
  const lang = useLang();
  const { deal } = useDocument();
  const revision = useDeal((state) => state.revision);
  const route = useApp((state) => state.route);
  const go = useApp((state) => state.go);
  const loaded = useLoaded('money.clausePrices', { dealId: deal.id, draftId: draft.id }, revision);
  if (loaded.status !== 'ready') return null;
  const { base, baseSpread, currency, option } = loaded.value;
  const rounded = (amount: number) => formatRoundedMoney(amount, currency)[lang];
  const spread = formatMoneySpan(baseSpread.p10Minor, baseSpread.p90Minor, currency)[lang];
  return (
    <p className="worth-line">
      {option && !option.chances
        ? t.byOutcome(
            rounded(option.lapsed.netMinor),
            rounded(option.exercisedNotMade.netMinor),
            rounded(option.made.medianMinor),
            formatMoneySpan(option.made.p10Minor, option.made.p90Minor, currency)[lang],
          )
        : t.expected(rounded(baseSpread.medianMinor), spread, rounded(base.averageMinor))}{' '}
      <span className="quiet small">{t.modelNote}</span>{' '}
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
