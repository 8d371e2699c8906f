import { useRef, useState } from 'react';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { ExchangeRate } from '#domain/figures/exchange.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { formatNumber } from '#domain/values/format-value.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { DateField } from './read-field/DateField.tsx';
import { ReadField } from './read-field/ReadField.tsx';
import { useReaders } from './read-field/use-readers.ts';
import { rateMessages } from './rate-words.ts';
import { useCommon, useMessages } from '#renderer/i18n/use-messages.ts';
import { today } from '#renderer/state/new-id.ts';
import type { Saving } from '#renderer/ui/use-autosave.ts';
import { useKeepWords } from '#renderer/ui/lost-words.ts';
import { useLineFocus } from '#renderer/ui/use-line-focus.ts';
import { useTypedWords } from '#renderer/ui/unsent-typing.ts';
import { LineInput } from '#renderer/ui/LineInput.tsx';
import { CURRENCY_OPTIONS } from './currency-options.ts';

const LONGEST_SOURCE = 500;

/** Rates that the user states, each with its date and source. Nothing is fetched. */
export function RateLines(props: {
  readonly rates: readonly ExchangeRate[];
  /** The first that a new line offers. */
  readonly from: CurrencyCode;
  readonly to: CurrencyCode;
  readonly onSave: (rates: readonly ExchangeRate[]) => void;
  /** The same for a text field, which shows what became of its words. */
  readonly onPut: (rates: readonly ExchangeRate[]) => Saving;
}) {
  const { rates, from, to, onSave, onPut } = props;
  const t = useMessages(rateMessages);
  const common = useCommon();
  const readers = useReaders();
  const [isAdding, setIsAdding] = useState(false);
  const lines = useRef<HTMLDivElement>(null);
  useLineFocus(lines, isAdding, rates.length);
  const keep = useKeepWords();
  const changed = (at: number, patch: Partial<ExchangeRate>) =>
    rates.map((rate, index) => (index === at ? { ...rate, ...patch } : rate));
  const change = (at: number, patch: Partial<ExchangeRate>) => onSave(changed(at, patch));
  return (
    <div className="edit-lines" ref={lines}>
      {rates.map((rate, at) => (
        <div key={at} className="edit-line" data-of="rate">
          <Select
            label={t.from}
            value={rate.from}
            options={CURRENCY_OPTIONS}
            onChoose={(chosen) => change(at, { from: chosen })}
          />
          <ReadField
            label={t.rate}
            value={rate.rate}
            shown={formatNumber(rate.rate)}
            read={readers.aboveZero}
            onSave={(typed) => change(at, { rate: typed })}
          />
          <Select
            label={t.to}
            value={rate.to}
            options={CURRENCY_OPTIONS}
            onChoose={(chosen) => change(at, { to: chosen })}
          />
          <DateField label={t.on} on={rate.on} onSave={(on) => change(at, { on })} />
          <TextField
            label={t.source}
            value={rate.source}
            placeholder={t.sourceHint}
            limit={LONGEST_SOURCE}
            onSave={(source) => onPut(changed(at, { source }))}
          />
          <Button
            look="quiet"
            aria-label={`${common.remove}: ${rate.from}/${rate.to} ${rate.on}`}
            onClick={() => onSave(rates.filter((_, index) => index !== at))}
          >
            {common.remove}
          </Button>
        </div>
      ))}
      {isAdding ? (
        <NewRate
          onDone={(rate) => {
            setIsAdding(false);
            if (rate) void keep(onPut([...rates, rate]), { label: t.source, text: wordsOf(rate) });
          }}
          from={from}
          to={to}
        />
      ) : (
        <div className="add-line">
          <Button onClick={() => setIsAdding(true)}>{t.addRate}</Button>
        </div>
      )}
    </div>
  );
}

function wordsOf({ from, to, rate, on, source }: ExchangeRate): string {
  return `${from}/${to} ${formatNumber(rate)} ${on} ${source}`.trim();
}

/** A line that counts only once it holds a rate: a guessed one would score terms wrongly. */
function NewRate(props: {
  readonly from: CurrencyCode;
  readonly to: CurrencyCode;
  readonly onDone: (rate: ExchangeRate | null) => void;
}) {
  const t = useMessages(rateMessages);
  const common = useCommon();
  const [from, setFrom] = useState<CurrencyCode>(props.from);
  const [to, setTo] = useState<CurrencyCode>(props.to);
  const readers = useReaders();
  const [rate, setRate] = useState<Fraction>();
  const [on, setOn] = useState(today());
  const [source, setSource] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useTypedWords(form, `${rate ? formatNumber(rate) : ''}${source}`);
  const isRate = rate !== undefined && from !== to && source.length <= LONGEST_SOURCE;
  return (
    <form
      ref={form}
      className="edit-line"
      data-of="rate"
      onSubmit={(event) => {
        event.preventDefault();
        if (isRate) props.onDone({ from, to, rate, on, source });
      }}
    >
      <Select label={t.from} value={from} options={CURRENCY_OPTIONS} onChoose={setFrom} />
      <ReadField
        label={t.rate}
        value={rate}
        shown={rate ? formatNumber(rate) : ''}
        read={readers.aboveZero}
        onSave={setRate}
      />
      <Select label={t.to} value={to} options={CURRENCY_OPTIONS} onChoose={setTo} />
      <DateField label={t.on} on={on} onSave={setOn} />
      <LineInput
        label={t.source}
        value={source}
        limit={LONGEST_SOURCE}
        placeholder={t.sourceHint}
        onChange={setSource}
      />
      <div className="actions">
        <Button type="submit" disabled={!isRate}>
          {common.add}
        </Button>
        <Button look="quiet" onClick={() => props.onDone(null)}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
