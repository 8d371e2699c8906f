import { useState } from 'react';
import type { DealScenario } from '#domain/settlement/clauses/assumptions.ts';
import { useDocument } from '#renderer/state/session.ts';

/** The scenario on screen. One of our own that was deleted or undone gives way to the one that a part starts with. */
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
