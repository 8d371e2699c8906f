import { fraction } from '#domain/figures/fraction.ts';
import { formatNumber } from '#domain/values/format-value.ts';
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
      shown={count === undefined ? '' : formatNumber(fraction(count, 1))}
      read={readers.count(least, most)}
      onSave={onSave}
      placeholder={placeholder}
      onClear={onClear}
      keepAs={keepAs}
    />
  );
}
