import { ReadField } from './read-field/ReadField.tsx';
import { useReaders } from './read-field/use-readers.ts';

/** A whole number between two ends. */
export function CountField(props: {
  readonly label: string;
  readonly count: number | undefined;
  readonly least?: number;
  readonly most: number;
  readonly placeholder?: string;
  readonly onSave: (count: number) => void;
  readonly onClear?: () => void;
  readonly keepAs?: string;
}) {
  const { label, count, least = 0, most, placeholder, onSave, onClear, keepAs } = props;
  const readers = useReaders();
  return (
    <ReadField
      label={label}
      value={count}
      shown={count === undefined ? '' : String(count)}
      read={readers.count(least, most)}
      onSave={onSave}
      placeholder={placeholder}
      onClear={onClear}
      keepAs={keepAs}
    />
  );
}
