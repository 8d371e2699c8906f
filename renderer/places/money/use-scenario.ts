import { useState } from 'react';
import type { DealScenario } from '#domain/settlement/clauses/assumptions.ts';
import { useDocument } from '#renderer/state/session.ts';

/** The scenario on screen. If it was deleted or undone, the scenario that this part starts with takes its place. */
export function useScenario(start: string): {
  readonly scenarioId: string;
  readonly choose: (scenario: Pick<DealScenario, 'id' | 'isLibrary'>) => void;
} {
  const { money } = useDocument();
  const [chosen, setChosen] = useState<Pick<DealScenario, 'id' | 'isLibrary'>>({
    id: start,
    isLibrary: true,
  });
  const isThere = chosen.isLibrary || Object.hasOwn(money?.scenarios ?? {}, chosen.id);
  return { scenarioId: isThere ? chosen.id : start, choose: setChosen };
}
