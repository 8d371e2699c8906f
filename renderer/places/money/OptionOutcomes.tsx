import { byId } from '#domain/base/by-id.ts';
import type { SourceGrade } from '#domain/library/library.ts';
import { SourceList } from '#renderer/deal-parts/SourceList.tsx';
import { TermLink } from '#renderer/deal-parts/TermLink.tsx';
import type { OptionOutcomes as Outcomes } from '#domain/settlement/clauses/option-outcomes.ts';
import type { DealClausePrices } from '#domain/settlement/clauses/deal-figures.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import { addFractions, compareFractions, fraction, subtractFractions } from '#domain/figures/fraction.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import type { OptionChances } from '#domain/settlement/simulation/parameters.ts';
import { formatPercent } from '#domain/values/format-value.ts';
import { formatMoneySpan, formatRoundedMoney } from '#domain/values/format-rounded.ts';
import { ReadField } from '#renderer/deal-parts/read-field/ReadField.tsx';
import { useReaders } from '#renderer/deal-parts/read-field/use-readers.ts';
import { useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp, useDeal, useDocument } from '#renderer/state/session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { ScrollRegion } from '#renderer/ui/ScrollRegion.tsx';
import { TaxNote } from './TaxNote.tsx';
import { optionMessages } from './words-option.ts';

const WHOLE = fraction(1, 1);

/** What becomes of the option and what each outcome pays; how likely they are is the person's to say. */
export function OptionOutcomes({ prices }: { readonly prices: DealClausePrices }) {
  const t = useMessages(optionMessages);
  const { option, currency } = prices;
  if (!option) return null;
  return (
    <section className="option-outcomes" aria-labelledby="option-outcomes-title">
      <h3 id="option-outcomes-title">
        {t.title} <PrivateMark isRepeated />
      </h3>
      <p className="quiet reading">{t.about}</p>
      <HowOften />
      <OutcomeTable option={option} currency={currency} />
      <TaxNote isTaxByFacts={prices.isTaxByFacts} />
      {option.chances ? <Overall prices={prices} /> : <p className="quiet reading">{t.noAverage}</p>}
    </section>
  );
}

/** What the library knows of how often a film follows, beside the chances that it bears on. */
function HowOften() {
  const t = useMessages(optionMessages);
  const say = useSay();
  const { terms, sources } = useApp((state) => state.library);
  const term = byId(terms).get(EVIDENCE_TERM);
  if (!term?.dependsOn) return null;
  const known = byId(sources);
  const reports = term.sources.filter((id) => REPORTS.has(known.get(id)?.grade ?? 'other'));
  return (
    <div className="option-evidence">
      <p className="reading small">
        <strong>{t.howOften}</strong> {say(term.dependsOn)} <TermLink termId={term.id} />
      </p>
      <SourceList ids={reports} />
    </div>
  );
}

/** The term whose record holds what was reported of rights that were sold and of how many became a film. */
const EVIDENCE_TERM = 'no_obligation_to_produce';
/** A form says what is agreed, and not how often a film followed. */
const REPORTS: ReadonlySet<SourceGrade> = new Set(['trade', 'press', 'law', 'court']);

function OutcomeTable(props: { readonly option: Outcomes; readonly currency: CurrencyCode }) {
  const { option, currency } = props;
  const t = useMessages(optionMessages);
  const say = useSay();
  const sure = (netMinor: number) => say(formatRoundedMoney(netMinor, currency));
  const { made } = option;
  return (
    <ScrollRegion label={t.title}>
      <table className="option-table">
        <thead>
          <tr>
            <th scope="col">{t.outcome}</th>
            <th scope="col">{t.pays}</th>
            <th scope="col">{t.chance}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t.lapsed}</th>
            <td>{sure(option.lapsed.netMinor)}</td>
            <td>
              <ChanceField of="lapsed" />
            </td>
          </tr>
          <tr>
            <th scope="row">{t.exercisedNotMade}</th>
            <td>{sure(option.exercisedNotMade.netMinor)}</td>
            <td>
              <ChanceField of="exercisedNotMade" />
            </td>
          </tr>
          <tr>
            <th scope="row">{t.made}</th>
            <td>
              {t.median(say(formatRoundedMoney(made.medianMinor, currency)))}{' '}
              <span className="quiet small">
                {t.spread(say(formatMoneySpan(made.p10Minor, made.p90Minor, currency)))}
              </span>
            </td>
            <td>
              <MadeChance />
            </td>
          </tr>
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** Two chances are typed; what is left is the film. One that is not typed yet is none, and stands there as 0%. */
function ChanceField({ of }: { readonly of: 'lapsed' | 'exercisedNotMade' }) {
  const t = useMessages(optionMessages);
  const lang = useLang();
  const readers = useReaders();
  const chances = useChances();
  const apply = useDeal((state) => state.apply);
  const own = chances?.[of];
  return (
    <ReadField
      label={t[of]}
      isLabelHidden
      value={own}
      shown={own ? formatPercent(own)[lang] : ''}
      placeholder="0%"
      keepAs={`money/chance/${of}`}
      read={(text) => {
        const reading = readers.share(text, true);
        if (reading.kind !== 'read') return reading;
        const tooMuch = reading.meanings.some(({ value }) => withChance(chances, of, value) === undefined);
        return tooMuch
          ? { kind: 'refused', why: { en: optionMessages.en.tooMuch, ko: optionMessages.ko.tooMuch } }
          : reading;
      }}
      onSave={(share) => {
        const to = withChance(chances, of, share);
        if (to) void apply({ kind: 'set-chances', to });
      }}
    />
  );
}

function MadeChance() {
  const t = useMessages(optionMessages);
  const lang = useLang();
  const chances = useChances();
  const apply = useDeal((state) => state.apply);
  if (!chances) return <span className="quiet">{t.theRest}</span>;
  return (
    <>
      <strong>{formatPercent(chances.made)[lang]}</strong>{' '}
      <Button look="word" onClick={() => void apply({ kind: 'set-chances', to: null })}>
        {t.clear}
      </Button>
    </>
  );
}

/** Undefined where the two together are more than everything. */
function withChance(
  chances: OptionChances | undefined,
  of: 'lapsed' | 'exercisedNotMade',
  share: Fraction,
): OptionChances | undefined {
  const nothing = fraction(0, 1);
  const two = {
    lapsed: chances?.lapsed ?? nothing,
    exercisedNotMade: chances?.exercisedNotMade ?? nothing,
    [of]: share,
  };
  const made = subtractFractions(WHOLE, addFractions(two.lapsed, two.exercisedNotMade));
  return compareFractions(made, nothing) < 0 ? undefined : { ...two, made };
}

function useChances(): OptionChances | undefined {
  return useDocument().money?.chances;
}

/** The median and the spread lead; an average never stands alone. */
function Overall({ prices }: { readonly prices: DealClausePrices }) {
  const t = useMessages(optionMessages);
  const say = useSay();
  const { base, baseSpread, currency } = prices;
  const rounded = (amount: number) => say(formatRoundedMoney(amount, currency));
  return (
    <p className="reading" role="status">
      {t.overall(
        rounded(baseSpread.medianMinor),
        say(formatMoneySpan(baseSpread.p10Minor, baseSpread.p90Minor, currency)),
        rounded(base.averageMinor),
      )}
    </p>
  );
}
