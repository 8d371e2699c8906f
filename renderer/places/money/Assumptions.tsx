import type { Draft } from '#domain/deal/deal.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import type { Assumption, AssumptionUnit } from '#domain/settlement/clauses/assumptions.ts';
import { FailedOrLacking } from '#renderer/deal-parts/Lacking.tsx';
import { Loading } from '#renderer/ui/states.tsx';
import { AssumptionSource } from './AssumptionSource.tsx';
import { moneyMessages } from './words.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import type { FieldReading } from '#renderer/deal-parts/read-field/field-reading.ts';
import { narrowed } from '#renderer/deal-parts/read-field/field-reading.ts';
import { ReadField } from '#renderer/deal-parts/read-field/ReadField.tsx';
import type { Readers } from '#renderer/deal-parts/read-field/readers.ts';
import { useReaders } from '#renderer/deal-parts/read-field/use-readers.ts';
import { useDeal, useDocument, useLoaded } from '#renderer/state/session.ts';
import { assumptionText } from '#renderer/deal-parts/amount-text.ts';

/** Every assumption behind the figures, with its source, to be replaced by one's own. An emptied field goes back. */
export function Assumptions({ draft }: { readonly draft: Draft }) {
  const { deal } = useDocument();
  const revision = useDeal((state) => state.revision);
  const asked = { dealId: deal.id, draftId: draft.id };
  const loaded = useLoaded('money.simulation', asked, revision);
  if (loaded.status === 'loading') return <Loading />;
  if (loaded.status === 'failed') return <FailedOrLacking failure={loaded.failure} onRetry={loaded.retry} />;
  return <Table assumptions={loaded.value.assumptions} />;
}

function Table({ assumptions }: { readonly assumptions: readonly Assumption[] }) {
  const t = useMessages(moneyMessages);
  const say = useSay();
  const apply = useDeal((state) => state.apply);
  const readers = useReaders();
  const hasChances = useDocument().money?.chances !== undefined;
  return (
    <table className="assumptions">
      <caption className="visually-hidden">{t.assumptions}</caption>
      <thead>
        <tr>
          <th scope="col">{t.assumption}</th>
          <th scope="col">{t.value}</th>
          <th scope="col" className="figure">
            {t.typical}
          </th>
          <th scope="col">{t.evidence}</th>
        </tr>
      </thead>
      <tbody>
        {assumptions.map((assumption) => {
          const { name, label, unit, value, typical, isOwn } = assumption;
          return (
            <tr key={name} data-own={isOwn}>
              <th scope="row">{say(label)}</th>
              <td>
                <ReadField
                  label={say(label)}
                  value={value}
                  shown={assumptionText(value, unit)}
                  read={(text) => readAssumption(text, unit, readers)}
                  onSave={(to) =>
                    void apply({ kind: 'set-assumption', name, to: same(to, typical) ? null : to })
                  }
                  keepAs={`assumption/${name}`}
                />
              </td>
              <td className="figure">{assumptionText(typical, unit)}</td>
              <td className="small">
                {name === 'production_chance' && hasChances ? <strong>{t.chancesInstead} </strong> : null}
                <AssumptionSource of={assumption} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** A share is a percentage with or without its sign, months may be typed as years; the rest are plain numbers. */
function readAssumption(text: string, unit: AssumptionUnit, readers: Readers): FieldReading<Fraction> {
  if (unit === 'share') return readers.share(text, true);
  const reading = unit === 'months' ? readers.months(text) : readers.multiple(text);
  return narrowed(reading, (n) => (n.numerator <= n.denominator * MOST ? n : undefined), TOO_MUCH);
}

const MOST = 1000;
const TOO_MUCH = { en: moneyMessages.en.tooMuch(MOST), ko: moneyMessages.ko.tooMuch(MOST) };

function same(a: Fraction, b: Fraction): boolean {
  return a.numerator === b.numerator && a.denominator === b.denominator;
}
