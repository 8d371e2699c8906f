import type { ReactNode } from 'react';
import type { Fraction } from '#domain/figures/fraction.ts';
import type { Account, Tier, WaterfallSpec } from '#domain/settlement/waterfall/waterfall-types.ts';
import { formatPercent } from '#domain/values/format-value.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { drawMessages } from './words-waterfall.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { ReadField } from '#renderer/deal-parts/read-field/ReadField.tsx';
import { useReaders } from '#renderer/deal-parts/read-field/use-readers.ts';

type TierOf<Kind extends Tier['kind']> = Extract<Tier, { kind: Kind }>;

export type PartProps<Kind extends Tier['kind']> = {
  readonly tier: TierOf<Kind>;
  readonly account: Account;
  readonly spec: WaterfallSpec;
  readonly onPut: (tier: Tier) => void;
};

/** A group of fields that may be taken away. */
export function Row(props: {
  readonly name: string;
  readonly onRemove: (() => void) | undefined;
  readonly children: ReactNode;
}) {
  const t = useMessages(drawMessages);
  const common = useCommon();
  return (
    <div className="tier-row" role="group" aria-label={props.name}>
      {props.children}
      {props.onRemove ? (
        <Button look="quiet" aria-label={t.removeThing(props.name)} onClick={props.onRemove}>
          {common.remove}
        </Button>
      ) : null}
    </div>
  );
}

/** A payee, or an account other than the tier's own. */
export function Place(props: {
  readonly label: string;
  readonly to: string;
  readonly account: Account;
  readonly spec: WaterfallSpec;
  readonly onChoose: (to: string) => void;
}) {
  const say = useSay();
  const { label, to, account, spec, onChoose } = props;
  const places = [...spec.payees, ...spec.accounts.filter(({ id }) => id !== account.id)];
  return (
    <Select
      label={label}
      value={to}
      options={places.map((place) => ({ value: place.id, label: say(place.label) }))}
      onChoose={onChoose}
    />
  );
}

export function ShareField(props: {
  readonly label: string;
  readonly share: Fraction | undefined;
  readonly placeholder?: string;
  readonly onSave: (share: Fraction) => void;
  readonly onClear?: () => void;
}) {
  const { label, share, placeholder, onSave, onClear } = props;
  const readers = useReaders();
  return (
    <ReadField
      label={label}
      value={share}
      shown={share ? formatPercent(share).en : ''}
      read={readers.share}
      placeholder={placeholder}
      onSave={onSave}
      onClear={onClear}
    />
  );
}

export function nameIn(
  spec: WaterfallSpec,
  id: string,
  say: (text: { readonly en: string; readonly ko: string }) => string,
): string {
  const receiver = [...spec.payees, ...spec.accounts].find((each) => each.id === id);
  return receiver ? say(receiver.label) : id;
}
