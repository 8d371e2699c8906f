import type { HeadPatch } from '#domain/deal/operations/deal-shapes.ts';
import { useDeal } from '#renderer/state/session.ts';

/** Saves a change to the head of the deal. */
export function useEditHead(): (patch: HeadPatch) => void {
  const apply = useDeal((state) => state.apply);
  return (patch) => void apply({ kind: 'edit-head', patch });
}
