import { RateLines } from './RateLines.tsx';
import { useDocument } from '#renderer/state/session.ts';
import { useEditHead } from './use-edit-head.ts';

/** The exchange rates of the deal. */
export function RatesEditor() {
  const { rates, currency } = useDocument().deal;
  const edit = useEditHead();
  return (
    <RateLines
      rates={rates}
      from={currency === 'KRW' ? 'USD' : currency}
      to="KRW"
      onPut={(next) => edit({ rates: next })}
    />
  );
}
