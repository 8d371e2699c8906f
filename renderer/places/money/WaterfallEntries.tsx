import type { DealWaterfall } from '#domain/deal/deal-money.ts';
import { usesOf } from '#domain/deal/waterfall-draft.ts';
import { minorDigits } from '#domain/figures/currency.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import type {
  Account,
  Inflow,
  Payee,
  Source,
  WaterfallSpec,
} from '#domain/settlement/waterfall/waterfall-types.ts';
import type { Saving } from '#renderer/ui/use-autosave.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { moneyMessages } from './words.ts';
import { drawMessages } from './words-waterfall.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { RateLines } from '#renderer/deal-parts/RateLines.tsx';
import { newId } from '#renderer/state/new-id.ts';
import { AmountField } from './AmountField.tsx';
import { CountField } from '#renderer/deal-parts/CountField.tsx';
import { HeldField, ReserveFields } from './ReserveFields.tsx';
import { NameField, same } from './NameField.tsx';
import { CURRENCY_OPTIONS } from '#renderer/deal-parts/currency-options.ts';
import { PARTY_SIDES } from '#domain/deal/deal.ts';

export function Payees(props: {
  readonly spec: WaterfallSpec;
  readonly onPut: (payees: readonly Payee[]) => void;
}) {
  const { spec, onPut } = props;
  const draw = useMessages(drawMessages);
  const common = useCommon();
  const say = useSay();
  const { payees } = spec;
  return (
    <section className="draw-part">
      <h3>{draw.payees}</h3>
      <ul className="draw-list">
        {payees.map((payee, index) => {
          const name = say(payee.label);
          const uses = usesOf(spec, payee.id).map((label) => say(label));
          return (
            <li key={payee.id}>
              <NameField
                label={draw.nameOf(name)}
                name={name}
                onSave={(label) => onPut(payees.with(index, { ...payee, label }))}
              />
              <Select
                label={draw.sideOf(name)}
                isLabelHidden
                value={payee.side}
                options={PARTY_SIDES.map((value) => ({ value, label: common.sides[value] }))}
                onChoose={(side) => onPut(payees.with(index, { ...payee, side }))}
              />
              <Button
                look="quiet"
                aria-label={draw.removeThing(name)}
                disabled={uses.length > 0 || payees.length === 1}
                onClick={() => onPut(payees.toSpliced(index, 1))}
              >
                {common.remove}
              </Button>
              <span className="quiet small">{uses.length > 0 ? draw.usedIn(uses.join(', ')) : ''}</span>
            </li>
          );
        })}
      </ul>
      <Button
        look="quiet"
        onClick={() =>
          onPut([...payees, { id: newId('payee'), label: same(draw.freshPayee), side: 'third' }])
        }
      >
        {draw.addPayee}
      </Button>
    </section>
  );
}

export function Sources(props: {
  readonly waterfall: DealWaterfall;
  readonly onPut: (next: DealWaterfall) => void;
}) {
  const { waterfall, onPut } = props;
  const t = useMessages(moneyMessages);
  const draw = useMessages(drawMessages);
  const common = useCommon();
  const say = useSay();
  const { spec, typicalMinor } = waterfall;
  const { sources } = spec;
  const first = spec.accounts[0];
  const places = spec.accounts.map(({ id, label }) => ({ value: id, label: say(label) }));
  const put = (next: readonly Source[], typical: Readonly<Record<string, number>>) =>
    onPut({ ...waterfall, spec: { ...spec, sources: next }, typicalMinor: typical });
  return (
    <section className="draw-part">
      <h3>{draw.sources}</h3>
      <ul className="draw-list">
        {sources.map((source, index) => {
          const name = say(source.label);
          const uses = usesOf(spec, source.id).map((label) => say(label));
          return (
            <li key={source.id}>
              <NameField
                label={draw.nameOf(name)}
                name={name}
                onSave={(label) => put(sources.with(index, { ...source, label }), typicalMinor)}
              />
              {places.length > 1 ? (
                <Select
                  label={draw.into(name)}
                  value={source.into}
                  options={places}
                  onChoose={(into) => put(sources.with(index, { ...source, into }), typicalMinor)}
                />
              ) : null}
              <Select
                label={draw.currencyOf(name)}
                value={source.currency}
                options={CURRENCY_OPTIONS}
                onChoose={(currency) =>
                  put(sources.with(index, { ...source, currency }), {
                    ...typicalMinor,
                    [source.id]: sameFigure(typicalMinor[source.id] ?? 0, source.currency, currency),
                  })
                }
              />
              <AmountField
                label={t.typicalReceipts(name)}
                amountMinor={typicalMinor[source.id] ?? 0}
                currency={source.currency}
                onSave={(amountMinor) => put(sources, { ...typicalMinor, [source.id]: amountMinor })}
              />
              <ReserveFields source={source} onPut={(next) => put(sources.with(index, next), typicalMinor)} />
              <Tickets
                source={source}
                typicalMinor={typicalMinor[source.id] ?? 0}
                onPut={(next, amountMinor) =>
                  put(sources.with(index, next), { ...typicalMinor, [source.id]: amountMinor })
                }
              />
              <Button
                look="quiet"
                aria-label={draw.removeThing(name)}
                disabled={uses.length > 0 || sources.length === 1}
                onClick={() => {
                  const { [source.id]: _old, ...rest } = typicalMinor;
                  put(sources.toSpliced(index, 1), rest);
                }}
              >
                {common.remove}
              </Button>
              <span className="quiet small">{uses.length > 0 ? draw.neededBy(uses.join(', ')) : ''}</span>
            </li>
          );
        })}
      </ul>
      {first ? (
        <Button
          look="quiet"
          onClick={() => {
            const id = newId('source');
            const source = { id, label: same(draw.freshSource), into: first.id, currency: spec.currency };
            put([...sources, source], { ...typicalMinor, [id]: 0 });
          }}
        >
          {draw.addSource}
        </Button>
      ) : null}
    </section>
  );
}

/** Receipts as admissions at an average price: either moves the receipts. */
function Tickets(props: {
  readonly source: Source;
  readonly typicalMinor: number;
  readonly onPut: (source: Source, typicalMinor: number) => void;
}) {
  const { source, typicalMinor, onPut } = props;
  const draw = useMessages(drawMessages);
  const name = useSay()(source.label);
  const { ticketMinor, ...plain } = source;
  const came = ticketMinor === undefined ? 0 : Math.round(typicalMinor / ticketMinor);
  return (
    <>
      <AmountField
        label={draw.ticketPrice(name)}
        amountMinor={ticketMinor}
        currency={source.currency}
        placeholder={draw.noTicket}
        onSave={(price) => {
          if (price > 0)
            onPut({ ...source, ticketMinor: price }, ticketMinor === undefined ? typicalMinor : came * price);
        }}
        onClear={() => onPut(plain, typicalMinor)}
      />
      {ticketMinor === undefined ? null : (
        <CountField
          label={draw.admissionsOf(name)}
          count={came}
          most={1_000_000_000}
          onSave={(count) => onPut(source, count * ticketMinor)}
        />
      )}
    </>
  );
}

/** Keeps the number that was typed when only the currency changes: 1,000 dollars become 1,000 won. */
function sameFigure(amountMinor: number, from: CurrencyCode, to: CurrencyCode): number {
  return Math.round((amountMinor / 10 ** minorDigits(from)) * 10 ** minorDigits(to));
}

export function Accounts(props: {
  readonly spec: WaterfallSpec;
  readonly onPut: (accounts: readonly Account[]) => void;
}) {
  const { spec, onPut } = props;
  const draw = useMessages(drawMessages);
  const common = useCommon();
  const say = useSay();
  const { accounts } = spec;
  return (
    <section className="draw-part">
      <h3>{draw.accounts}</h3>
      <p className="quiet small">{draw.accountsHint}</p>
      <ul className="draw-list">
        {accounts.map((account, index) => {
          const name = say(account.label);
          const uses = usesOf(spec, account.id).map((label) => say(label));
          const tierCount = account.tiers.length;
          return (
            <li key={account.id}>
              <NameField
                label={draw.nameOf(name)}
                name={name}
                onSave={(label) => onPut(accounts.with(index, { ...account, label }))}
              />
              {account.held || (uses.length > 0 && !isFed(spec, account.id)) ? (
                <HeldField account={account} onPut={(next) => onPut(accounts.with(index, next))} />
              ) : null}
              <Button
                look="quiet"
                aria-label={draw.removeThing(name)}
                disabled={uses.length > 0 || accounts.length === 1}
                onClick={() => onPut(accounts.toSpliced(index, 1))}
              >
                {common.remove}
              </Button>
              <span className="quiet small">
                {uses.length > 0
                  ? draw.neededBy(uses.join(', '))
                  : tierCount > 0
                    ? draw.removesTiers(tierCount)
                    : ''}
              </span>
            </li>
          );
        })}
      </ul>
      <Button
        look="quiet"
        onClick={() =>
          onPut([...accounts, { id: newId('account'), label: same(draw.freshAccount), tiers: [] }])
        }
      >
        {draw.addAccount}
      </Button>
    </section>
  );
}

/** Receipts come straight into it, so that it sets nothing aside. */
function isFed({ sources, inflows }: WaterfallSpec, accountId: string): boolean {
  return [...sources, ...inflows].some(({ into }) => into === accountId);
}

/** Money that enters without being receipts: where it goes, who advances it, and on what condition. */
export function Inflows(props: {
  readonly spec: WaterfallSpec;
  readonly onPut: (inflows: readonly Inflow[]) => void;
}) {
  const { spec, onPut } = props;
  const draw = useMessages(drawMessages);
  const { inflows, accounts } = spec;
  const first = accounts[0];
  return (
    <section className="draw-part">
      <h3>{draw.inflows}</h3>
      {inflows.length === 0 ? <p className="quiet small">{draw.noInflows}</p> : null}
      <ul className="draw-list">
        {inflows.map((inflow, index) => (
          <InflowLine
            key={inflow.id}
            inflow={inflow}
            spec={spec}
            onPut={(next) => onPut(inflows.with(index, next))}
            onRemove={() => onPut(inflows.toSpliced(index, 1))}
          />
        ))}
      </ul>
      {first ? (
        <Button
          look="quiet"
          onClick={() =>
            onPut([
              ...inflows,
              { id: newId('inflow'), label: same(draw.freshInflow), into: first.id, amountMinor: 0 },
            ])
          }
        >
          {draw.addInflow}
        </Button>
      ) : null}
    </section>
  );
}

function InflowLine(props: {
  readonly inflow: Inflow;
  readonly spec: WaterfallSpec;
  readonly onPut: (inflow: Inflow) => void;
  readonly onRemove: () => void;
}) {
  const { inflow, spec, onPut, onRemove } = props;
  const draw = useMessages(drawMessages);
  const common = useCommon();
  const say = useSay();
  const { accounts, sources, payees, currency } = spec;
  const name = say(inflow.label);
  const uses = usesOf(spec, inflow.id).map((label) => say(label));
  const { when } = inflow;
  return (
    <li>
      <NameField label={draw.nameOf(name)} name={name} onSave={(label) => onPut({ ...inflow, label })} />
      <AmountField
        label={draw.inflowAmount(name)}
        amountMinor={inflow.amountMinor}
        currency={currency}
        onSave={(amountMinor) => onPut({ ...inflow, amountMinor })}
      />
      {accounts.length > 1 ? (
        <Select
          label={draw.into(name)}
          value={inflow.into}
          options={accounts.map(({ id, label }) => ({ value: id, label: say(label) }))}
          onChoose={(into) => onPut({ ...inflow, into })}
        />
      ) : null}
      <Select
        label={draw.by}
        value={inflow.by ?? ''}
        options={[
          { value: '', label: draw.fromOutside },
          ...payees.map(({ id, label }) => ({ value: id, label: say(label) })),
        ]}
        onChoose={(by) => {
          const { by: _old, ...rest } = inflow;
          onPut(by === '' ? rest : { ...rest, by });
        }}
      />
      <Select
        label={draw.when}
        value={when?.source ?? ''}
        options={[
          { value: '', label: draw.always },
          ...sources.map(({ id, label }) => ({ value: id, label: draw.whenReaches(say(label)) })),
        ]}
        onChoose={(source) => {
          const { when: _old, ...rest } = inflow;
          onPut(source === '' ? rest : { ...rest, when: { source, atLeastMinor: when?.atLeastMinor ?? 0 } });
        }}
      />
      {when ? (
        <AmountField
          label={draw.atLeast}
          amountMinor={when.atLeastMinor}
          currency={currency}
          onSave={(atLeastMinor) => onPut({ ...inflow, when: { ...when, atLeastMinor } })}
        />
      ) : null}
      <CountField
        label={draw.paidMonth}
        count={inflow.month}
        most={1200}
        placeholder={draw.atOnce}
        onSave={(month) => onPut({ ...inflow, month })}
        onClear={() => {
          const { month: _old, ...rest } = inflow;
          onPut(rest);
        }}
      />
      <Button look="quiet" aria-label={draw.removeThing(name)} disabled={uses.length > 0} onClick={onRemove}>
        {common.remove}
      </Button>
      <span className="quiet small">{uses.length > 0 ? draw.neededBy(uses.join(', ')) : ''}</span>
    </li>
  );
}

export function Rates(props: {
  readonly spec: WaterfallSpec;
  readonly onSave: (rates: WaterfallSpec['rates']) => void;
  readonly onPut: (rates: WaterfallSpec['rates']) => Saving;
}) {
  const { spec, onSave, onPut } = props;
  const draw = useMessages(drawMessages);
  const foreign = spec.sources.map((source) => source.currency).find((each) => each !== spec.currency);
  return (
    <section className="draw-part">
      <h3>{draw.exchange}</h3>
      <p className="quiet small">{draw.exchangeHint(spec.currency)}</p>
      <RateLines
        rates={spec.rates}
        from={foreign ?? (spec.currency === 'KRW' ? 'USD' : 'KRW')}
        to={spec.currency}
        onSave={onSave}
        onPut={onPut}
      />
    </section>
  );
}
