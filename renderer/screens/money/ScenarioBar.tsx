import { useEffect, useRef, useState } from 'react';
import type { DealScenario } from '#domain/money-model/assumptions.ts';
import { Button } from '#renderer/components/Button.tsx';
import { ChoiceRow } from '#renderer/components/ChoiceRow.tsx';
import { moneyMessages } from '#renderer/i18n/money.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useDeal } from '#renderer/state/session.ts';
import { tenths } from './amount-text.ts';

const SAVE_AFTER_MS = 140;

type Moved = { readonly multiple: number; readonly sequels: number; readonly awards: number };

/** Chooses the scenario and moves it. What is moved is saved after a breath, and the statement follows. */
export function ScenarioBar(props: {
  readonly scenarios: readonly DealScenario[];
  readonly scenarioId: string;
  readonly onChoose: (scenarioId: string) => void;
}) {
  const { scenarios, scenarioId, onChoose } = props;
  const t = useMessages(moneyMessages);
  const say = useSay();
  const scenario = scenarios.find(({ id }) => id === scenarioId);
  return (
    <div className="scenario-bar">
      <ChoiceRow
        label={t.scenario}
        value={scenarioId}
        options={scenarios.map(({ id, label, isOwn }) => ({
          value: id,
          label: isOwn ? `${say(label)} (${t.own})` : say(label),
        }))}
        onChoose={onChoose}
      />
      {scenario ? <Sliders key={scenario.id} scenario={scenario} /> : null}
    </div>
  );
}

function Sliders({ scenario }: { readonly scenario: DealScenario }) {
  const t = useMessages(moneyMessages);
  const apply = useDeal((state) => state.apply);
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
    const label = scenario.isLibrary ? '' : scenario.label.en;
    const to = { label, boxOfficeMultiple: tenths(multiple), sequels, awards };
    await apply({ kind: 'set-scenario', scenarioId: scenario.id, to });
    // Moved on meanwhile: the later position stays.
    setMoved((now) => (now === next ? null : now));
  }

  return (
    <div className="scenario-sliders">
      <Slider label={t.multiple} value={shown.multiple} most={12} step={0.1} text={t.times(shown.multiple.toFixed(1))} onMove={(multiple) => move({ multiple })} />
      <Slider label={t.sequels} value={shown.sequels} most={4} step={1} text={String(shown.sequels)} onMove={(sequels) => move({ sequels })} />
      <Slider label={t.awards} value={shown.awards} most={4} step={1} text={String(shown.awards)} onMove={(awards) => move({ awards })} />
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
} // prettier-ignore

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
