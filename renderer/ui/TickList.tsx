import type { Option } from './Select.tsx';

type TickListProps<T extends string> = {
  readonly label: string;
  readonly chosen: readonly T[];
  readonly options: readonly Option<T>[];
  readonly onChange: (chosen: readonly T[]) => void;
};

/** A choice of any number among a few words. The answer is in the order of the options, not of the ticks. */
export function TickList<T extends string>({ label, chosen, options, onChange }: TickListProps<T>) {
  return (
    <fieldset className="field">
      <legend className="field-label">{label}</legend>
      <div className="tick-row">
        {options.map((option) => (
          <label key={option.value} className="tick">
            <input
              type="checkbox"
              checked={chosen.includes(option.value)}
              onChange={(event) =>
                onChange(
                  options
                    .map((each) => each.value)
                    .filter((value) =>
                      value === option.value ? event.target.checked : chosen.includes(value),
                    ),
                )
              }
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
