import { useState } from 'react';
import type { OwnOutcome } from '#domain/settlement/simulation/own-scenario.ts';
import { OUTCOME_COUNTS } from '#domain/settlement/simulation/own-scenario.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { DealScenario } from '#domain/settlement/clauses/assumptions.ts';
import { STAGES_REACHED } from '#domain/settlement/statement/statement-types.ts';
import { STUDIO_MARKETS, STUDIO_MEDIA } from '#domain/settlement/statement/studio-streams.ts';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { scenarioMessages } from './words-scenario.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useDeal } from '#renderer/state/session.ts';
import { AmountField } from './AmountField.tsx';
import { wholeText } from '#renderer/deal-parts/amount-text.ts';
import { CountField } from '#renderer/deal-parts/CountField.tsx';
import type { Statable } from './ScenarioBar.tsx';
import { contentOf } from './ScenarioBar.tsx';

/** The figures that a scenario of one's own states: by market, medium and source. An emptied field goes back to the mix. */
export function OwnFigures({
  scenario,
  statable,
}: {
  readonly scenario: DealScenario;
  readonly statable: Statable;
}) {
  const t = useMessages(scenarioMessages);
  const say = useSay();
  const apply = useDeal((state) => state.apply);
  const { linesMinor, sources } = statable;
  const own = scenario.outcome ?? nothingStated(statable.currency);
  const { currency } = own;
  const [startsOpen] = useState(scenario.outcome !== undefined);

  function put(patch: Partial<OwnOutcome>): void {
    save({ ...own, ...patch });
  }
  function save(outcome: OwnOutcome): void {
    const { outcome: _old, ...content } = contentOf(scenario);
    const to = isNothing(outcome) ? content : { ...content, outcome };
    void apply({ kind: 'set-scenario', scenarioId: scenario.id, to });
  }
  /** The figure of the mix, shown in an empty field. There is none while the amounts are in another currency than the statement. */
  function mixed(line: string): { placeholder: string } | undefined {
    const amountMinor = linesMinor?.[line];
    return amountMinor === undefined || currency !== statable.currency
      ? undefined
      : { placeholder: wholeText(amountMinor, currency) };
  }
  return (
    <details className="own-figures" open={startsOpen}>
      <summary>
        {t.stated} <PrivateMark isRepeated />
      </summary>
      <p className="quiet small">{t.statedNote}</p>
      {linesMinor ? <StudioFigures own={own} mixed={mixed} onSave={save} /> : null}
      {sources.length > 0 ? (
        <div className="own-fields">
          {sources.map((source) => (
            <AmountField
              key={source.id}
              label={t.source(say(source.label))}
              amountMinor={own.sourcesMinor[source.id]}
              currency={source.currency}
              placeholder={wholeText(source.amountMinor, source.currency)}
              onSave={(amountMinor) =>
                put({ sourcesMinor: { ...own.sourcesMinor, [source.id]: amountMinor } })
              }
              onClear={() => put({ sourcesMinor: without(own.sourcesMinor, source.id) })}
            />
          ))}
        </div>
      ) : null}
    </details>
  );
}

/** How far the film comes, what it costs, and what each market and medium brings. */
function StudioFigures(props: {
  readonly own: OwnOutcome;
  /** What an empty field shows: the figure of the mix. */
  readonly mixed: (line: string) => { placeholder: string } | undefined;
  readonly onSave: (outcome: OwnOutcome) => void;
}) {
  const { own, mixed, onSave } = props;
  const t = useMessages(scenarioMessages);
  const say = useSay();
  const { currency } = own;
  const put = (patch: Partial<OwnOutcome>) => onSave({ ...own, ...patch });
  return (
    <>
      <div className="own-fields">
        <Select
          label={t.reached}
          value={own.reached}
          options={STAGES_REACHED.map((value) => ({ value, label: t.stages[value] }))}
          onChoose={(reached) => put({ reached })}
        />
        <Select
          label={t.release}
          value={own.release}
          options={(['theatrical', 'streaming'] as const).map((value) => ({
            value,
            label: t.releases[value],
          }))}
          onChoose={(release) => put({ release })}
        />
        <AmountField
          label={t.cost}
          amountMinor={own.directCostMinor}
          currency={currency}
          {...mixed('direct_cost')}
          onSave={(directCostMinor) => put({ directCostMinor })}
          onClear={() => {
            const { directCostMinor: _old, ...rest } = own;
            onSave(rest);
          }}
        />
      </div>
      <div className="own-fields">
        {Object.entries(STUDIO_MARKETS).map(([id, label]) => (
          <AmountField
            key={id}
            label={t.boxOffice(say(label))}
            amountMinor={own.boxOfficeMinor[id]}
            currency={currency}
            {...mixed(`box_office.${id}`)}
            onSave={(amountMinor) => put({ boxOfficeMinor: { ...own.boxOfficeMinor, [id]: amountMinor } })}
            onClear={() => put({ boxOfficeMinor: without(own.boxOfficeMinor, id) })}
          />
        ))}
        {Object.entries(STUDIO_MEDIA).map(([id, label]) => (
          <AmountField
            key={id}
            label={t.receipts(say(label))}
            amountMinor={own.receiptsMinor[id]}
            currency={currency}
            {...mixed(`receipts.${id}`)}
            onSave={(amountMinor) => put({ receiptsMinor: { ...own.receiptsMinor, [id]: amountMinor } })}
            onClear={() => put({ receiptsMinor: without(own.receiptsMinor, id) })}
          />
        ))}
      </div>
      <details>
        <summary>{t.more}</summary>
        <div className="own-fields own-counts">
          {OUTCOME_COUNTS.map((name) => (
            <CountField
              key={name}
              label={t.counts[name]}
              count={own.counts[name]}
              most={10_000}
              placeholder={name === 'extensionsUsed' ? '1' : '0'}
              onSave={(count) => put({ counts: { ...own.counts, [name]: count } })}
              onClear={() => put({ counts: without(own.counts, name) })}
            />
          ))}
        </div>
      </details>
    </>
  );
}

function nothingStated(currency: CurrencyCode): OwnOutcome {
  return {
    currency,
    reached: 'release',
    release: 'theatrical',
    boxOfficeMinor: {},
    receiptsMinor: {},
    counts: {},
    sourcesMinor: {},
  };
}

function isNothing(own: OwnOutcome): boolean {
  const { reached, release, directCostMinor, boxOfficeMinor, receiptsMinor, counts, sourcesMinor } = own;
  return (
    reached === 'release' &&
    release === 'theatrical' &&
    directCostMinor === undefined &&
    [boxOfficeMinor, receiptsMinor, counts, sourcesMinor].every((each) => Object.keys(each).length === 0)
  );
}

function without<Key extends string, Item>(
  record: Readonly<Partial<Record<Key, Item>>>,
  dropped: Key,
): Record<Key, Item> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== dropped)) as Record<Key, Item>;
}
