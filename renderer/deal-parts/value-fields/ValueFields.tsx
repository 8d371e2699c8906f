import type { Outcome } from '#domain/base/outcome.ts';
import type { Value, ValueKind } from '#domain/values/value.ts';
import { assertNever } from '#domain/base/failure.ts';
import type { Term } from '#domain/library/term.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { useCommon, useMessages } from '#renderer/i18n/use-messages.ts';
import { useFollowing } from '#renderer/deal-parts/use-following.ts';
import { MoneyFields } from './MoneyFields.tsx';
import { ShareFields, RateFields, MultipleFields } from './BasedFields.tsx';
import { DurationFields, QuantityFields } from './CountedFields.tsx';
import { YesNoFields, ChoiceFields, DateFields, WordsFields } from './WordedFields.tsx';
import { ScheduleFields } from './ScheduleFields.tsx';
import { valueMessages } from './words.ts';
import './value-fields.css';

const KINDS: readonly ValueKind[] = [
  'money',
  'share',
  'rate',
  'duration',
  'quantity',
  'multiple',
  'yes-no',
  'choice',
  'schedule',
  'date',
  'text',
];

/** The fields of a value in the paper's own way of writing it; the term's own way comes first. */
export function ValueFields(props: {
  readonly term: Term;
  readonly value: Value | undefined;
  readonly onSave: (value: Value) => void;
  /** The same for a text field, which shows what became of its words. */
  readonly onPut: (value: Value) => Promise<Outcome>;
  /** A benchmark is written in the term's own way and no other. */
  readonly isOwnWayOnly?: boolean;
  /** Names these fields among all; a text that could not be stored waits under it. */
  readonly keepAs?: string;
}) {
  const { term, value, onSave, onPut, isOwnWayOnly = false, keepAs } = props;
  const t = useMessages(valueMessages);
  const common = useCommon();
  const [kind, setKind] = useFollowing<ValueKind>(value?.kind ?? term.form.kind);
  const kinds = KINDS.filter((each) => each !== 'choice' || term.form.kind === 'choice');
  const ordered = [term.form.kind, ...kinds.filter((each) => each !== term.form.kind)];
  return (
    <div className="value-fields">
      <KindFields
        key={kind}
        kind={kind}
        term={term}
        value={value}
        isOwnWayOnly={isOwnWayOnly}
        keepAs={keepAs}
        onSave={onSave}
        onPut={onPut}
      />
      {isOwnWayOnly ? null : (
        <div className="value-kind">
          <Select
            label={t.writtenAs}
            value={kind}
            options={ordered.map((each) => ({ value: each, label: common.valueKinds[each] }))}
            onChoose={setKind}
          />
        </div>
      )}
    </div>
  );
}

function KindFields(props: {
  readonly kind: ValueKind;
  readonly term: Term;
  readonly value: Value | undefined;
  readonly isOwnWayOnly: boolean;
  readonly keepAs: string | undefined;
  readonly onSave: (value: Value) => void;
  readonly onPut: (value: Value) => Promise<Outcome>;
}) {
  const { kind, value, ...rest } = props;
  switch (kind) {
    case 'money':
      return <MoneyFields {...rest} value={value?.kind === 'money' ? value : undefined} />;
    case 'share':
      return <ShareFields {...rest} value={value?.kind === 'share' ? value : undefined} />;
    case 'rate':
      return <RateFields {...rest} value={value?.kind === 'rate' ? value : undefined} />;
    case 'duration':
      return <DurationFields {...rest} value={value?.kind === 'duration' ? value : undefined} />;
    case 'quantity':
      return <QuantityFields {...rest} value={value?.kind === 'quantity' ? value : undefined} />;
    case 'multiple':
      return <MultipleFields {...rest} value={value?.kind === 'multiple' ? value : undefined} />;
    case 'yes-no':
      return <YesNoFields {...rest} value={value?.kind === 'yes-no' ? value : undefined} />;
    case 'choice':
      return <ChoiceFields {...rest} value={value?.kind === 'choice' ? value : undefined} />;
    case 'schedule':
      return <ScheduleFields {...rest} value={value?.kind === 'schedule' ? value : undefined} />;
    case 'date':
      return <DateFields {...rest} value={value?.kind === 'date' ? value : undefined} />;
    case 'text':
      return <WordsFields {...rest} value={value?.kind === 'text' ? value : undefined} />;
    default:
      return assertNever(kind);
  }
}
