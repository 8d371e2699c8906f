import { Select } from '#renderer/ui/Select.tsx';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp } from '#renderer/state/session.ts';
import { valueMessages } from './words.ts';

/** What a percentage is of: always visible, never guessed. */
export function BaseSelect(props: { readonly base: string; readonly onChoose: (base: string) => void }) {
  const t = useMessages(valueMessages);
  const say = useSay();
  const bases = useApp((state) => state.library.bases);
  const known = bases.map((base) => ({ value: base.id, label: say(base.name) }));
  const options = known.some((base) => base.value === props.base)
    ? known
    : [{ value: props.base, label: props.base }, ...known];
  return <Select label={t.base} value={props.base} options={options} onChoose={props.onChoose} />;
}
