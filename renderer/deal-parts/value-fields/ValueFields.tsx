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
  /** A benchmark is written in the term's own way and no other. */
  readonly isOwnWayOnly?: boolean;
}) {
  const { term, value, onSave, isOwnWayOnly = false } = props;
  const t = useMessages(valueMessages);
  const common = useCommon();
  const [kind, setKind] = useFollowing<ValueKind>(value?.kind ?? term.form.kind);
  const kinds = KINDS.filter((each) => each !== 'choice' || term.form.kind === 'choice');
  const ordered = [term.form.kind, ...kinds.filter((each) => each !== term.form.kind)];
  return (
    <div className="value-fields">
      <KindFields key={kind} kind={kind} term={term} value={value} onSave={onSave} />
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
  readonly onSave: (value: Value) => void;
}) {
  const { kind, term, value, onSave } = props;
  switch (kind) {
    case 'money':
      return <MoneyFields term={term} value={value?.kind === 'money' ? value : undefined} onSave={onSave} />;
    case 'share':
      return <ShareFields term={term} value={value?.kind === 'share' ? value : undefined} onSave={onSave} />;
    case 'rate':
      return <RateFields term={term} value={value?.kind === 'rate' ? value : undefined} onSave={onSave} />;
    case 'duration':
      return (
        <DurationFields term={term} value={value?.kind === 'duration' ? value : undefined} onSave={onSave} />
      );
    case 'quantity':
      return (
        <QuantityFields term={term} value={value?.kind === 'quantity' ? value : undefined} onSave={onSave} />
      );
    case 'multiple':
      return (
        <MultipleFields term={term} value={value?.kind === 'multiple' ? value : undefined} onSave={onSave} />
      );
    case 'yes-no':
      return <YesNoFields term={term} value={value?.kind === 'yes-no' ? value : undefined} onSave={onSave} />;
    case 'choice':
      return (
        <ChoiceFields term={term} value={value?.kind === 'choice' ? value : undefined} onSave={onSave} />
      );
    case 'schedule':
      return (
        <ScheduleFields term={term} value={value?.kind === 'schedule' ? value : undefined} onSave={onSave} />
      );
    case 'date':
      return <DateFields term={term} value={value?.kind === 'date' ? value : undefined} onSave={onSave} />;
    case 'text':
      return <WordsFields term={term} value={value?.kind === 'text' ? value : undefined} onSave={onSave} />;
    default:
      return assertNever(kind);
  }
}
