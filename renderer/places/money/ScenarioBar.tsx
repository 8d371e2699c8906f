import { useEffect, useRef, useState } from 'react';
import type { OwnScenario } from '#domain/settlement/simulation/own-scenario.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { DealScenario } from '#domain/settlement/clauses/assumptions.ts';
import type { Source } from '#domain/settlement/waterfall/waterfall-types.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { moneyMessages } from './words.ts';
import { scenarioMessages } from './words-scenario.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useDeal } from '#renderer/state/session.ts';
import { newId } from '#renderer/state/new-id.ts';
import { tenths } from '#renderer/deal-parts/amount-text.ts';
import { OwnFigures } from './OwnFigures.tsx';

const SAVE_AFTER_MS = 140;

type Moved = { readonly multiple: number; readonly sequels: number; readonly awards: number };

/** What a scenario of one's own may state, and what stands in an empty field. */
export type Statable = {
  readonly currency: CurrencyCode;
  /** Of the studio's statement, by line id; missing where the deal has none. */
  readonly linesMinor?: Readonly<Record<string, number>>;
  /** Of the waterfall. */
  readonly sources: readonly (Pick<Source, 'id' | 'label' | 'currency'> & { readonly amountMinor: number })[];
};

type BarProps = {
  readonly scenarios: readonly DealScenario[];
  readonly scenarioId: string;
  readonly statable: Statable;
  readonly onChoose: (scenario: Pick<DealScenario, 'id' | 'isLibrary'>) => void;
};

/** Chooses a scenario, changes its size and makes new ones. A change is saved after a short pause; then the figures follow. */
export function ScenarioBar({ scenarios, scenarioId, statable, onChoose }: BarProps) {
  const t = useMessages(moneyMessages);
  const say = useSay();
  const scenario = scenarios.find(({ id }) => id === scenarioId);
  return (
    <>
      <div className="scenario-bar">
        <div className="scenario-head">
          <ChoiceRow
            label={t.scenario}
            value={scenarioId}
            options={scenarios.map(({ id, label, isOwn, isLibrary }) => ({
              value: id,
              label: isOwn && isLibrary ? `${say(label)} (${t.own})` : say(label),
            }))}
            onChoose={(id) => {
              const chosenScenario = scenarios.find((each) => each.id === id);
              if (chosenScenario) onChoose(chosenScenario);
            }}
          />
          <Tools scenarios={scenarios} scenario={scenario} onChoose={onChoose} />
        </div>
        {scenario ? <Sliders key={scenario.id} scenario={scenario} /> : null}
      </div>
      {scenario && !scenario.isLibrary ? (
        <OwnFigures key={scenario.id} scenario={scenario} statable={statable} />
      ) : null}
    </>
  );
}

/** New ones, copies and deletion; each is one step that can be undone. */
function Tools(props: {
  readonly scenarios: readonly DealScenario[];
  readonly scenario: DealScenario | undefined;
  readonly onChoose: BarProps['onChoose'];
}) {
  const { scenarios, scenario, onChoose } = props;
  const t = useMessages(scenarioMessages);
  const say = useSay();
  const apply = useDeal((state) => state.apply);

  async function add(from: OwnScenario): Promise<void> {
    const id = newId('scenario');
    const usedNames = scenarios.map(({ label }) => say(label));
    const label = freeName(from.label, usedNames);
    if (await apply({ kind: 'add-scenario', scenarioId: id, scenario: { ...from, label } }))
      onChoose({ id, isLibrary: false });
  }
  const start = scenarios.find(({ id }) => id === 'modest') ?? scenarios[0];
  return (
    <div className="scenario-tools" role="group" aria-label={t.tools}>
      {start ? (
        <Button
          look="quiet"
          onClick={() => {
            const { boxOfficeMultiple } = start;
            void add({ label: t.fresh, boxOfficeMultiple, sequels: 0, awards: 0 });
          }}
        >
          {t.add}
        </Button>
      ) : null}
      {scenario ? (
        <Button
          look="quiet"
          onClick={() => void add({ ...contentOf(scenario), label: t.copyOf(say(scenario.label)) })}
        >
          {t.duplicate}
        </Button>
      ) : null}
      {scenario && !scenario.isLibrary ? (
        <Button look="quiet" onClick={() => void apply({ kind: 'remove-scenario', scenarioId: scenario.id })}>
          {t.remove}
        </Button>
      ) : null}
    </div>
  );
}

function freeName(wanted: string, usedNames: readonly string[]): string {
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? wanted : `${wanted} ${n}`;
    if (!usedNames.includes(name)) return name;
  }
}

/** What is saved of a scenario; one of the library keeps the library's name. */
export function contentOf(scenario: DealScenario): OwnScenario {
  const { boxOfficeMultiple, sequels, awards, outcome, label, isLibrary } = scenario;
  return {
    label: isLibrary ? '' : label.en,
    boxOfficeMultiple,
    sequels,
    awards,
    ...(outcome ? { outcome } : {}),
  };
}

function Sliders({ scenario }: { readonly scenario: DealScenario }) {
  const t = useMessages(moneyMessages);
  const words = useMessages(scenarioMessages);
  const apply = useDeal((state) => state.apply);
  const put = useDeal((state) => state.put);
  const [moved, setMoved] = useState<Moved | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const saved: Moved = {
    multiple: scenario.boxOfficeMultiple.numerator / scenario.boxOfficeMultiple.denominator,
    sequels: scenario.sequels,
    awards: scenario.awards,
  };
  const shown = moved ?? saved;

  function move(patch: Partial<Moved>): void {
    const next = { ...shown, ...patch };
    setMoved(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(next), SAVE_AFTER_MS);
  }

  async function save(next: Moved): Promise<void> {
    const { multiple, sequels, awards } = next;
    const to = { ...contentOf(scenario), boxOfficeMultiple: tenths(multiple), sequels, awards };
    await apply({ kind: 'set-scenario', scenarioId: scenario.id, to });
    // The slider was moved again before this was saved. The later position stays.
    setMoved((now) => (now === next ? null : now));
  }

  return (
    <div className="scenario-sliders">
      {scenario.isLibrary ? null : (
        <div className="scenario-name">
          <TextField
            label={words.name}
            value={scenario.label.en}
            limit={80}
            isNeeded
            onSave={(label) => {
              const to = { ...contentOf(scenario), label: label.trim() };
              return put({ kind: 'set-scenario', scenarioId: scenario.id, to });
            }}
          />
        </div>
      )}
      <Slider
        label={t.multiple}
        value={shown.multiple}
        most={12}
        step={0.1}
        text={t.times(shown.multiple.toFixed(1))}
        onMove={(multiple) => move({ multiple })}
      />
      <Slider
        label={t.sequels}
        value={shown.sequels}
        most={4}
        step={1}
        text={String(shown.sequels)}
        onMove={(sequels) => move({ sequels })}
      />
      <Slider
        label={t.awards}
        value={shown.awards}
        most={4}
        step={1}
        text={String(shown.awards)}
        onMove={(awards) => move({ awards })}
      />
      {scenario.isOwn && scenario.isLibrary ? (
        <Button
          look="word"
          onClick={() => {
            setMoved(null);
            void apply({ kind: 'set-scenario', scenarioId: scenario.id, to: null });
          }}
        >
          {t.reset}
        </Button>
      ) : null}
    </div>
  );
}

function Slider(props: {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly step: number;
  readonly text: string;
  readonly onMove: (value: number) => void;
}) {
  return (
    <label className="slider">
      <span className="small">{props.label}</span>
      <input
        type="range"
        min={0}
        max={Math.max(props.most, Math.ceil(props.value))}
        step={props.step}
        value={props.value}
        aria-valuetext={props.text}
        onChange={(event) => props.onMove(Number(event.target.value))}
      />
      <output className="slider-value">{props.text}</output>
    </label>
  );
}
