import { scenarioMessages } from './words-scenario.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { ParsedField } from '#renderer/deal-parts/ParsedField.tsx';

/** A whole number of at least 0. */
export function CountField(props: {
  readonly label: string;
  readonly count: number | undefined;
  readonly most: number;
  readonly placeholder?: string;
  readonly onSave: (count: number) => void;
  readonly onClear?: () => void;
}) {
  const { label, count, most, placeholder, onSave, onClear } = props;
  const t = useMessages(scenarioMessages);
  return (
    <ParsedField
      label={label}
      shown={count === undefined ? '' : String(count)}
      parse={(text) => parseCount(text, most)}
      onSave={onSave}
      wrong={t.wrongCount}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(onClear ? { onClear } : {})}
    />
  );
}

function parseCount(text: string, most: number): number | undefined {
  const trimmed = text.trim().replaceAll(',', '');
  if (!/^\d{1,7}$/u.test(trimmed)) return undefined;
  const count = Number(trimmed);
  return count <= most ? count : undefined;
}
