import { useContext } from 'react';
import type { ReactNode } from 'react';
import type { Instalment, Value, ValueKind } from '#domain/values/value.ts';
import { assertNever } from '#domain/base/failure.ts';
import type { Term } from '#domain/library/term.ts';
import { CURRENCY_CODES, minorDigits } from '#domain/figures/currency.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import { fraction, parseDecimal, parsePercent } from '#domain/figures/fraction.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import type { Money } from '#domain/figures/money.ts';
import { formatNumber } from '#domain/values/format-value.ts';
import { parseMoney } from '#domain/values/parse-money.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { termsMessages } from '#renderer/places/terms/words.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { DealContext, useApp } from '#renderer/state/session.ts';
import { MoneyInput } from './MoneyInput.tsx';
import { ParsedField } from './ParsedField.tsx';
import { useFollowing } from './use-following.ts';
import './value-fields.css';

type FieldsProps<K extends ValueKind> = {
  readonly term: Term;
  readonly value: Extract<Value, { readonly kind: K }> | undefined;
  readonly onSave: (value: Value) => void;
};

const PERS = ['episode', 'hour', 'month', 'year', 'picture'] as const;
const UNITS = ['days', 'weeks', 'months', 'years'] as const;
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
  const t = useMessages(termsMessages).editor;
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
            options={ordered.map((each) => ({ value: each, label: t.kinds[each] }))}
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

function MoneyFields({ term, value, onSave }: FieldsProps<'money'>) {
  const t = useMessages(termsMessages).editor;
  const currencyOfDeal = useCurrency();
  const form = term.form.kind === 'money' ? term.form : undefined;
  const [currency, setCurrency] = useFollowing<CurrencyCode>(
    value?.money.currency ?? currencyOfDeal ?? form?.currency ?? 'USD',
  );
  const [per, setPer] = useFollowing<(typeof PERS)[number] | 'none'>(
    value ? (value.per ?? 'none') : (form?.per ?? 'none'),
  );
  const save = (money: Money, nextPer = per) =>
    onSave(nextPer === 'none' ? { kind: 'money', money } : { kind: 'money', money, per: nextPer });
  return (
    <>
      <MoneyInput
        label={t.amount}
        money={value?.money}
        currency={currency}
        hint={t.amountHint}
        wrong={t.moneyWrong}
        onSave={(money) => {
          setCurrency(money.currency);
          save(money);
        }}
      />
      <Select
        label={t.currency}
        value={currency}
        options={CURRENCY_CODES.map((code) => ({ value: code, label: code }))}
        onChoose={(code) => {
          setCurrency(code);
          const moved = value && inCurrency(value.money, code);
          if (moved) save(moved);
        }}
      />
      <Select
        label={t.per}
        value={per}
        options={(['none', ...PERS] as const).map((each) => ({ value: each, label: t.pers[each] }))}
        onChoose={(next) => {
          setPer(next);
          if (value) save(value.money, next);
        }}
      />
    </>
  );
}

/** The base of a figure, and its field: another one is saved at once with the figure that stands. */
function useBase(
  term: Term,
  value: Extract<Value, { readonly base: string }> | undefined,
  onSave: (value: Value) => void,
): { readonly base: string; readonly baseField: ReactNode } {
  const [base, setBase] = useFollowing(value?.base ?? formBase(term));
  const choose = (next: string) => {
    setBase(next);
    if (value) onSave({ ...value, base: next });
  };
  return { base, baseField: <BaseSelect base={base} onChoose={choose} /> };
}

/** The open deal's currency; a benchmark of the library has no deal around it. */
function useCurrency(): CurrencyCode | undefined {
  return useContext(DealContext)?.getState().document?.deal.currency;
}

/** The same figure in another currency: a correction of the code, not a conversion. */
function inCurrency(money: Money, currency: CurrencyCode): Money | undefined {
  const figure = formatNumber(fraction(money.amountMinor, 10 ** minorDigits(money.currency)));
  return parseMoney(figure, currency);
}

function ShareFields({ term, value, onSave }: FieldsProps<'share'>) {
  const { base, baseField } = useBase(term, value, onSave);
  return (
    <>
      <PercentField share={value?.share} onSave={(share) => onSave({ kind: 'share', share, base })} />
      {baseField}
    </>
  );
}

function RateFields({ term, value, onSave }: FieldsProps<'rate'>) {
  const t = useMessages(termsMessages).editor;
  const { base, baseField } = useBase(term, value, onSave);
  const [period, setPeriod] = useFollowing<'year' | 'month'>(
    value?.period ?? (term.form.kind === 'rate' ? term.form.period : 'year'),
  );
  return (
    <>
      <PercentField share={value?.share} onSave={(share) => onSave({ kind: 'rate', share, base, period })} />
      {baseField}
      <Select
        label={t.period}
        value={period}
        options={(['year', 'month'] as const).map((each) => ({ value: each, label: t.periods[each] }))}
        onChoose={(next) => {
          setPeriod(next);
          if (value) onSave({ ...value, period: next });
        }}
      />
    </>
  );
}

function DurationFields({ term, value, onSave }: FieldsProps<'duration'>) {
  const t = useMessages(termsMessages).editor;
  const [unit, setUnit] = useFollowing(
    value?.unit ?? (term.form.kind === 'duration' ? term.form.unit : 'months'),
  );
  return (
    <>
      <NumberField n={value?.n} onSave={(n) => onSave({ kind: 'duration', n, unit })} />
      <Select
        label={t.unit}
        value={unit}
        options={UNITS.map((each) => ({ value: each, label: t.units[each] }))}
        onChoose={(next) => {
          setUnit(next);
          if (value) onSave({ ...value, unit: next });
        }}
      />
    </>
  );
}

function QuantityFields({ term, value, onSave }: FieldsProps<'quantity'>) {
  const t = useMessages(termsMessages).editor;
  const say = useSay();
  const units = useApp((state) => state.library.units);
  const [unit, setUnit] = useFollowing(
    value?.unit ?? (term.form.kind === 'quantity' ? term.form.unit : (units[0]?.id ?? 'items')),
  );
  return (
    <>
      <NumberField n={value?.n} onSave={(n) => onSave({ kind: 'quantity', n, unit })} />
      <Select
        label={t.unit}
        value={unit}
        options={units.map((each) => ({ value: each.id, label: say(each.name) }))}
        onChoose={(next) => {
          setUnit(next);
          if (value) onSave({ ...value, unit: next });
        }}
      />
    </>
  );
}

function MultipleFields({ term, value, onSave }: FieldsProps<'multiple'>) {
  const { base, baseField } = useBase(term, value, onSave);
  return (
    <>
      <NumberField n={value?.n} onSave={(n) => onSave({ kind: 'multiple', n, base })} />
      {baseField}
    </>
  );
}

function YesNoFields({ term, value, onSave }: FieldsProps<'yes-no'>) {
  const t = useMessages(termsMessages).editor;
  const say = useSay();
  return (
    <ChoiceRow
      label={say(term.name)}
      isLabelHidden
      value={value ? (value.yes ? 'yes' : 'no') : null}
      options={[
        { value: 'yes', label: t.yes },
        { value: 'no', label: t.no },
      ]}
      onChoose={(answer) => onSave({ kind: 'yes-no', yes: answer === 'yes' })}
    />
  );
}

function ChoiceFields({ term, value, onSave }: FieldsProps<'choice'>) {
  const t = useMessages(termsMessages).editor;
  const say = useSay();
  if (term.form.kind !== 'choice') return null;
  return (
    <div className="choice-column">
      <ChoiceRow
        label={t.choice}
        isLabelHidden
        value={value?.choice ?? null}
        options={term.form.choices.map((choice) => ({ value: choice.id, label: say(choice.label) }))}
        onChoose={(choice) => onSave({ kind: 'choice', choice })}
      />
    </div>
  );
}

function DateFields({ value, onSave }: FieldsProps<'date'>) {
  const t = useMessages(termsMessages).editor;
  return (
    <TextField
      label={t.date}
      type="date"
      value={value?.on ?? ''}
      onSave={(on) => {
        if (on !== '') onSave({ kind: 'date', on });
      }}
    />
  );
}

function WordsFields({ value, onSave }: FieldsProps<'text'>) {
  const t = useMessages(termsMessages).editor;
  return (
    <div className="value-wide">
      <TextField
        label={t.text}
        rows={3}
        value={value?.text ?? ''}
        onSave={(text) => {
          if (text.trim() !== '') onSave({ kind: 'text', text });
        }}
      />
    </div>
  );
}

function ScheduleFields({ value, onSave }: FieldsProps<'schedule'>) {
  const t = useMessages(termsMessages).editor;
  const common = useCommon();
  const currency = useCurrency() ?? 'USD';
  const instalments = value?.instalments ?? [];
  const put = (next: readonly Instalment[]) => {
    if (next.length > 0) onSave({ kind: 'schedule', instalments: next });
  };
  const change = (at: number, patch: Partial<Instalment>) =>
    put(instalments.map((each, index) => (index === at ? { ...each, ...patch } : each)));
  return (
    <div className="value-wide schedule">
      {instalments.map((instalment, at) => (
        <fieldset key={at} className="schedule-line">
          <legend className="field-label">{t.instalment(at + 1)}</legend>
          <Select
            label={t.part}
            value={instalment.part.kind}
            options={[
              { value: 'share', label: t.partShare },
              { value: 'money', label: t.partMoney },
            ]}
            onChoose={(kind) =>
              change(at, {
                part:
                  kind === 'share'
                    ? { kind, share: fraction(0, 1), base: 'purchase_price' }
                    : { kind, money: { amountMinor: 0, currency } },
              })
            }
          />
          <PartFields part={instalment.part} onSave={(part) => change(at, { part })} />
          <TextField
            label={t.due}
            value={instalment.due}
            maxLength={500}
            onSave={(due) => change(at, { due })}
          />
          <Button
            look="quiet"
            disabled={instalments.length === 1}
            aria-label={`${common.remove}: ${t.instalment(at + 1)}`}
            onClick={() => put(instalments.filter((_, index) => index !== at))}
          >
            {common.remove}
          </Button>
        </fieldset>
      ))}
      <div>
        <Button
          onClick={() =>
            put([
              ...instalments,
              { part: { kind: 'share', share: fraction(0, 1), base: 'purchase_price' }, due: '' },
            ])
          }
        >
          {t.addInstalment}
        </Button>
      </div>
    </div>
  );
}

function PartFields(props: {
  readonly part: Instalment['part'];
  readonly onSave: (part: Instalment['part']) => void;
}) {
  const { part, onSave } = props;
  const t = useMessages(termsMessages).editor;
  if (part.kind === 'money') {
    return (
      <MoneyInput
        label={t.amount}
        money={part.money}
        currency={part.money.currency}
        wrong={t.moneyWrong}
        onSave={(money) => onSave({ kind: 'money', money })}
      />
    );
  }
  return (
    <>
      <PercentField share={part.share} onSave={(share) => onSave({ ...part, share })} />
      <BaseSelect base={part.base} onChoose={(base) => onSave({ ...part, base })} />
    </>
  );
}

function PercentField(props: {
  readonly share: Fraction | undefined;
  readonly onSave: (share: Fraction) => void;
}) {
  const t = useMessages(termsMessages).editor;
  return (
    <ParsedField
      label={t.percent}
      shown={props.share ? percentText(props.share) : ''}
      parse={(text) => {
        const share = parsePercent(text);
        return share && share.numerator >= 0 ? share : undefined;
      }}
      onSave={props.onSave}
      wrong={t.percentWrong}
      hint={t.percentHint}
    />
  );
}

/** `2.5` for 2.5%; a third stays `1/3`. */
function percentText(share: Fraction): string {
  const text = formatNumber(fraction(BigInt(share.numerator) * 100n, share.denominator));
  return text.includes('/') ? `${share.numerator}/${share.denominator}` : text;
}

function NumberField(props: { readonly n: Fraction | undefined; readonly onSave: (n: Fraction) => void }) {
  const t = useMessages(termsMessages).editor;
  return (
    <ParsedField
      label={t.number}
      shown={props.n ? formatNumber(props.n) : ''}
      parse={(text) => {
        const n = parseDecimal(text);
        return n && n.numerator >= 0 ? n : undefined;
      }}
      onSave={props.onSave}
      wrong={t.numberWrong}
    />
  );
}

/** What a percentage is of: always visible, never guessed. */
function BaseSelect(props: { readonly base: string; readonly onChoose: (base: string) => void }) {
  const t = useMessages(termsMessages).editor;
  const say = useSay();
  const bases = useApp((state) => state.library.bases);
  const known = bases.map((base) => ({ value: base.id, label: say(base.name) }));
  const options = known.some((base) => base.value === props.base)
    ? known
    : [{ value: props.base, label: props.base }, ...known];
  return <Select label={t.base} value={props.base} options={options} onChoose={props.onChoose} />;
}

function formBase(term: Term): string {
  const { form } = term;
  return form.kind === 'share' || form.kind === 'rate' || form.kind === 'multiple'
    ? form.base
    : 'none_stated';
}
