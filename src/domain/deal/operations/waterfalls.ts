import { isAlwaysAStep, namesNothing } from '#domain/ledger/operations.ts';
import { checkWaterfall } from '#domain/settlement/waterfall/check-waterfall.ts';
import { presetFor } from '../deal-waterfall.ts';
import { dealOperation } from './deal-operation.ts';
import { withMoney } from './with-money.ts';

/** Starts from a preset, its example amounts scaled to the budget. */
export const startFromPreset = dealOperation({
  kind: 'use-waterfall-preset',
  input: (s) => ({ presetId: s.id }),
  apply: (document, { presetId }) => withMoney(document, { waterfall: presetFor(presetId, document.deal) }),
  describe: () => ({ en: 'Start the waterfall from a preset', ko: '워터폴 기본형 적용' }),
  checkReferences: namesNothing,
  coalesceKey: isAlwaysAStep,
});

export const setWaterfall = dealOperation({
  kind: 'set-waterfall',
  input: (s) => ({ waterfall: s.waterfall }),
  apply(document, { waterfall }) {
    checkWaterfall(waterfall.spec);
    return withMoney(document, { waterfall });
  },
  describe: () => ({ en: 'Edit the waterfall', ko: '워터폴 수정' }),
  checkReferences: namesNothing,
  coalesceKey: isAlwaysAStep,
});
