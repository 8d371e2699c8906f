import type { PointWorth } from '#domain/points/point.ts';
import { formatMoneySpan, formatRoundedMoney } from '#domain/values/format-rounded.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { pointMessages } from './point-words.ts';

/**
 * What our ask adds on average, never without its spread; or why it is not priced. `isBrief`: what all figures take for
 * granted stands at the head of their column.
 */
export function PointWorthText(props: { readonly worth: PointWorth; readonly isBrief?: boolean }) {
  const { worth, isBrief = false } = props;
  const t = useMessages(pointMessages);
  const say = useSay();
  if (worth.kind === 'not-priced')
    return (
      <span className="quiet">
        {t.notPriced} <span className="small">{say(worth.why)}</span>
      </span>
    );
  const { expectedMinor, p10Minor, p90Minor, currency, isConditional, isOfOurPaper, givenAway } = worth;
  return (
    <>
      {t.average(say(formatRoundedMoney(expectedMinor, currency)))}{' '}
      {expectedMinor < 0 ? <strong>{t.costsUs} </strong> : null}
      <span className="quiet small">
        ({t.spread(say(formatMoneySpan(p10Minor, p90Minor, currency)))}
        {isConditional && !isBrief ? `, ${t.ifMade}` : ''})
      </span>
      {givenAway ? (
        <span className="small">
          {' '}
          {t.gaveAway(
            say(formatRoundedMoney(givenAway.averageMinor, currency)),
            say(formatMoneySpan(givenAway.p10Minor, givenAway.p90Minor, currency)),
          )}
        </span>
      ) : isOfOurPaper ? (
        <span className="small"> {t.ofOurPaper}</span>
      ) : null}
    </>
  );
}
