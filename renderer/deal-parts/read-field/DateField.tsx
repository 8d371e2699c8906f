import { formatDate } from '#domain/values/format-value.ts';
import { useSay } from '#renderer/i18n/use-messages.ts';
import { ReadField } from './ReadField.tsx';
import { useReaders } from './use-readers.ts';

/** A day as people write it: 2027. 3. 1., 2027년 3월 1일, March 1, 2027. It is quiet until the day is whole. */
export function DateField(props: {
  readonly label: string;
  /** As an ISO date; empty where none is stored. */
  readonly on: string;
  readonly onSave: (on: string) => void;
  /** Without it an emptied field goes back to what it was. */
  readonly onClear?: () => void;
  readonly isLabelHidden?: boolean;
  readonly keepAs?: string | undefined;
}) {
  const { label, on, onSave, onClear, isLabelHidden = false, keepAs } = props;
  const say = useSay();
  const readers = useReaders();
  return (
    <ReadField
      label={label}
      value={on === '' ? undefined : on}
      shown={on}
      read={readers.day}
      onSave={onSave}
      onClear={onClear}
      hint={on === '' ? undefined : say(formatDate(on))}
      placeholder="2026-11-20"
      isLabelHidden={isLabelHidden}
      keepAs={keepAs}
    />
  );
}
