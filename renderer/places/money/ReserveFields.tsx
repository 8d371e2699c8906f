import type { Account, Source } from '#domain/settlement/waterfall/waterfall-types.ts';
import { CountField } from '#renderer/deal-parts/CountField.tsx';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { ShareField } from './tier-parts.tsx';
import { drawMessages } from './words-waterfall.ts';

/** What part of a source is held back, and when it is released. A year, to begin with. */
export function ReserveFields(props: { readonly source: Source; readonly onPut: (source: Source) => void }) {
  const { source, onPut } = props;
  const t = useMessages(drawMessages);
  const name = useSay()(source.label);
  const { reserve, ...plain } = source;
  return (
    <>
      <ShareField
        label={t.reserveOf(name)}
        placeholder={t.noReserve}
        share={reserve?.rate}
        onSave={(rate) => onPut({ ...source, reserve: { rate, months: reserve?.months ?? 12 } })}
        onClear={() => onPut(plain)}
      />
      {reserve ? (
        <CountField
          label={t.reserveMonths(name)}
          count={reserve.months}
          most={120}
          onSave={(months) => onPut({ ...source, reserve: { ...reserve, months } })}
        />
      ) : null}
    </>
  );
}

/** How long an account that tiers pay into holds it; emptied, it pays on at once. */
export function HeldField(props: { readonly account: Account; readonly onPut: (account: Account) => void }) {
  const { account, onPut } = props;
  const t = useMessages(drawMessages);
  const name = useSay()(account.label);
  const { held, ...plain } = account;
  return (
    <CountField
      label={t.heldFor(name)}
      count={held?.months}
      most={120}
      placeholder={t.notHeld}
      onSave={(months) => onPut(months === 0 ? plain : { ...plain, held: { months } })}
      onClear={() => onPut(plain)}
    />
  );
}
