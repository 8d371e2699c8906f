import { decisionMessages } from './words.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useDecided } from '#renderer/state/decided.ts';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { NotKnown } from './NotKnown.tsx';
import { OurSide } from './OurSide.tsx';
import { PointsTable } from './PointsTable.tsx';
import { Recommended } from './Recommended.tsx';
import { SinceThen } from './SinceThen.tsx';
import { Stops, ToKnow } from './Stops.tsx';
import { WinTradeNever } from './WinTradeNever.tsx';
import './decision.css';

/** Sign, counter or walk: what the law stops, the recommendation, what to win, trade and never accept, what is not known; beside it what it rests on. */
export function DecisionScreen() {
  const t = useMessages(decisionMessages);
  const decided = useDecided();
  const { decision, points } = decided;
  return (
    <section className="decision private-place private-desk" aria-labelledby="decision-title">
      <div className="decision-main private-desk-main">
        <h2 id="decision-title">
          {t.title} <PrivateMark />
        </h2>
        <Stops stops={decision.stops} />
        <Recommended decided={decided} />
        <WinTradeNever decision={decision} points={points} />
        <NotKnown unknown={decision.unknown} />
        <PointsTable decided={decided} />
        <SinceThen />
        <ToKnow notes={decision.toKnow} />
      </div>
      <OurSide decided={decided} />
    </section>
  );
}
