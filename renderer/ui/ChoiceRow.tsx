import { useId } from 'react';
import type { Option } from './Select.tsx';

type ChoiceRowProps<T extends string> = {
  readonly label: string;
  readonly value: T | null;
  readonly options: readonly Option<T>[];
  readonly onChoose: (value: T) => void;
  readonly isLabelHidden?: boolean;
};

/** A choice of one among a few words; the chosen word is underlined. The words are radio buttons, so the arrow keys work. */
export function ChoiceRow<T extends string>(props: ChoiceRowProps<T>) {
  const { label, value, options, onChoose, isLabelHidden = false } = props;
  const name = useId();
  return (
    <fieldset className="field">
      <legend className={isLabelHidden ? 'visually-hidden' : 'field-label'}>{label}</legend>
      <div className="choice-row">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
