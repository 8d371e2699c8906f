import { Fail } from '#domain/base/failure.ts';
import { isAlwaysAStep, namesNothing } from '#domain/ledger/operations.ts';
import { dealOperation } from './deal-operation.ts';
import { withMoney } from './with-money.ts';

/** A scenario of the person's own, under a new id. */
export const addScenario = dealOperation({
  kind: 'add-scenario',
  input: (s) => ({ scenarioId: s.id, scenario: s.namedScenario }),
  apply(document, { scenarioId, scenario }) {
    const scenarios = document.money?.scenarios ?? {};
    if (Object.hasOwn(scenarios, scenarioId)) throw secondScenario(scenario.label);
    return withMoney(document, { scenarios: { ...scenarios, [scenarioId]: scenario } });
  },
  describe: ({ scenario }) => ({
    en: `Add the scenario “${scenario.label}”`,
    ko: `시나리오 ‘${scenario.label}’ 추가`,
  }),
  checkReferences: namesNothing,
  coalesceKey: isAlwaysAStep,
});

export const removeScenario = dealOperation({
  kind: 'remove-scenario',
  input: (s) => ({ scenarioId: s.id }),
  apply(document, { scenarioId }) {
    const { [scenarioId]: _old, ...scenarios } = document.money?.scenarios ?? {};
    return withMoney(document, { scenarios });
  },
  describe: () => ({ en: 'Delete a scenario', ko: '시나리오 삭제' }),
  checkReferences: namesNothing,
  coalesceKey: isAlwaysAStep,
});

/** `to: null` goes back to the library's scenario. */
export const setScenario = dealOperation({
  kind: 'set-scenario',
  input: (s) => ({ scenarioId: s.id, to: s.nullable(s.scenario) }),
  apply(document, { scenarioId, to }) {
    const { [scenarioId]: _old, ...others } = document.money?.scenarios ?? {};
    return withMoney(document, { scenarios: to === null ? others : { ...others, [scenarioId]: to } });
  },
  describe: ({ to }) =>
    to === null
      ? { en: 'Reset a scenario', ko: '시나리오 되돌리기' }
      : { en: 'Edit a scenario', ko: '시나리오 수정' },
  checkReferences: namesNothing,
  coalesceKey: ({ scenarioId, to }) => (to === null ? null : `money/scenario/${scenarioId}`),
});

function secondScenario(label: string): Fail {
  return new Fail(
    'refused',
    {
      en: `The scenario “${label}” is in this deal already. Edit it, or add another one.`,
      ko: `‘${label}’ 시나리오가 이미 이 거래에 있습니다. 수정하거나 다른 시나리오를 추가하세요.`,
    },
    'scenarioId',
  );
}
