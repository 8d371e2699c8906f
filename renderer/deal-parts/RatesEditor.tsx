import { RateLines } from './RateLines.tsx';
import { useDocument } from '#renderer/state/session.ts';
import { useEditHead, usePutHead } from './use-edit-head.ts';

/** The exchange rates of the deal. */
export function RatesEditor() {
  const { rates, currency } = useDocument().deal;
  const edit = useEditHead();
  const put = usePutHead();
  return (
    <RateLines
      rates={rates}
      from={currency === 'KRW' ? 'USD' : currency}
      to="KRW"
      onSave={(next) => edit({ rates: next })}
      onPut={(next) => put({ rates: next })}
    />
  );
}
