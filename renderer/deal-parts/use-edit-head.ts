import type { Outcome } from '#domain/base/outcome.ts';
import type { HeadPatch } from '#domain/deal/operations/deal-shapes.ts';
import { useDeal } from '#renderer/state/session.ts';

/** Saves a change to the head of the deal. */
export function useEditHead(): (patch: HeadPatch) => void {
  const apply = useDeal((state) => state.apply);
  return (patch) => void apply({ kind: 'edit-head', patch });
}

/** The same for a text field, which shows what became of its words. */
export function usePutHead(): (patch: HeadPatch) => Promise<Outcome> {
  const put = useDeal((state) => state.put);
  return (patch) => put({ kind: 'edit-head', patch });
}
