import type { PointTold } from '#domain/outgoing/tell-positions.ts';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { TermLink } from '#renderer/deal-parts/TermLink.tsx';
import { documentsMessages } from './words.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';

/** What a position paper tells the other side, point by point, and what in it would help them. */
export function Tells({ tells }: { readonly tells: readonly PointTold[] }) {
  const t = useMessages(documentsMessages);
  const say = useSay();
  if (tells.length === 0) return null;
  const first = tells.filter(({ isFirstTime }) => isFirstTime).length;
  const helping = tells.filter(({ helpsThem }) => helpsThem !== undefined).length;
  return (
    <section className="sheet-tells private" aria-labelledby="tells-title">
      <h4 id="tells-title">
        {t.tells} <PrivateMark />
      </h4>
      <p>{t.tellsCount(first, helping)}</p>
      <ul>
        {tells.map((point) => (
          <li key={point.termId}>
            <p className="told-name">
              <TermLink termId={point.termId} />
            </p>
            <p>
              {say(point.discloses)} {say(point.support)}
            </p>
            {point.helpsThem ? (
              <p className="told-help">
                <strong>{t.helpsThem}</strong> {say(point.helpsThem)}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
