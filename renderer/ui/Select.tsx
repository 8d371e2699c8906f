import { Field } from './Field.tsx';

export type Option<T extends string> = { readonly value: T; readonly label: string };

type SelectProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChoose: (value: T) => void;
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
};

export function Select<T extends string>(props: SelectProps<T>) {
  const { label, value, options, onChoose, isLabelHidden = false, isDisabled = false } = props;
  return (
    <Field label={label} isLabelHidden={isLabelHidden}>
      {(attributes) => (
        <select
          className="select"
          {...attributes}
          value={value}
          disabled={isDisabled}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) onChoose(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
