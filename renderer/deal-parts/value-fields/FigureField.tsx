import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { Term } from '#domain/library/term.ts';
import type { ValueForm } from '#domain/values/form.ts';
import type { Value } from '#domain/values/value.ts';
import { ReadField } from '#renderer/deal-parts/read-field/ReadField.tsx';
import { narrowed } from '#renderer/deal-parts/read-field/field-reading.ts';
import type { FieldReading } from '#renderer/deal-parts/read-field/field-reading.ts';
import { readMessages } from '#renderer/deal-parts/read-field/words.ts';
import { useTermReading } from './use-term-reading.ts';

const NOT_OWN_WAY = { en: readMessages.en.notOwnWay, ko: readMessages.ko.notOwnWay };

/** Ways of writing that a field for a figure can turn to by what is typed. */
const FIGURES: ReadonlySet<ValueForm['kind']> = new Set([
  'money',
  'share',
  'rate',
  'duration',
  'multiple',
  'quantity',
]);

function orElse<T>(reading: FieldReading<T>, otherwise: FieldReading<T>): FieldReading<T> {
  return reading.kind === 'read' ? reading : otherwise;
}

/** The figure of a value: what is typed may name its own unit, base or currency, and is stored with it. */
export function FigureField(props: {
  readonly label: string;
  readonly term: Term;
  /** How the figure is written where the text names no unit of its own. */
  readonly form: ValueForm;
  readonly value: Value | undefined;
  readonly shown: string;
  readonly onSave: (value: Value) => void;
  readonly hint?: string | undefined;
  readonly currency?: CurrencyCode;
  readonly isOwnWayOnly: boolean;
  readonly keepAs: string | undefined;
}) {
  const { label, term, form, value, shown, onSave, hint, currency, isOwnWayOnly, keepAs } = props;
  const read = useTermReading(term, form, value);
  const readOwn = useTermReading(term, term.form, value);
  return (
    <ReadField
      label={label}
      value={value}
      shown={shown}
      read={(text) => {
        const asShown = read(text, currency);
        // Where money stands for a multiple, `1.5x` is a multiple again: the term's own way needs no switch.
        const isOwnWay = term.form.kind === form.kind || !FIGURES.has(term.form.kind);
        const reading =
          asShown.kind === 'read' || isOwnWay ? asShown : orElse(readOwn(text, currency), asShown);
        const isOwn = (each: Value) => (each.kind === form.kind ? each : undefined);
        return isOwnWayOnly ? narrowed(reading, isOwn, NOT_OWN_WAY) : reading;
      }}
      onSave={onSave}
      hint={hint}
      keepAs={keepAs}
    />
  );
}
