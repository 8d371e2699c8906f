import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useApp } from '#renderer/state/session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { moneyMessages } from './words.ts';

/** Beside figures after tax: that their rate is one of the paper's or assumed, with the way to the facts that decide it. */
export function TaxNote({ isTaxByFacts }: { readonly isTaxByFacts: boolean }) {
  const t = useMessages(moneyMessages);
  const route = useApp((state) => state.route);
  const go = useApp((state) => state.go);
  if (isTaxByFacts || route.place !== 'deal') return null;
  const { dealId } = route;
  return (
    <p className="reading small tax-note">
      {t.taxNotByFacts}{' '}
      <Button look="word" onClick={() => go({ place: 'deal', dealId, view: 'rules' })}>
        {t.toTheFacts}
      </Button>
    </p>
  );
}
