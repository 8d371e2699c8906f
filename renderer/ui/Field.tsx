import { useId } from 'react';
import type { ReactNode } from 'react';

type FieldProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly isLabelHidden?: boolean;
  /** The error answers a button that was pressed, so it is read out at once. */
  readonly isAlert?: boolean;
  readonly children: (attributes: {
    readonly id: string;
    readonly 'aria-describedby'?: string;
    readonly 'aria-invalid'?: true;
  }) => ReactNode;
};

/** A label, a control, and the line beneath it: a hint, or why the value was refused. */
export function Field({ label, hint, error, isLabelHidden = false, isAlert = false, children }: FieldProps) {
  const id = useId();
  const note = error ?? hint;
  return (
    <div className="field">
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      {children({
        id,
        ...(note === undefined ? {} : { 'aria-describedby': `${id}-note` }),
        ...(error === undefined ? {} : { 'aria-invalid': true as const }),
      })}
      {note === undefined ? null : (
        <p
          id={`${id}-note`}
          className={error === undefined ? 'field-hint' : 'field-error'}
          role={error !== undefined && isAlert ? 'alert' : undefined}
          aria-live={error === undefined ? undefined : 'polite'}
        >
          {note}
        </p>
      )}
    </div>
  );
}
