import { useContext } from 'react';
import { DealContext, useApp } from '#renderer/state/session.ts';

/*
 * Typed texts that could not be stored, by the field that they stand in. They wait until the field is shown
 * again, however long; like a filter, they hold until the window closes and are no part of a deal.
 */

const LOOK = 'unstored-text';

/** The text that waits for this field, and how to let one wait or go. Without a name nothing waits. */
export function useUnstoredText(
  keepAs: string | undefined,
): readonly [string | undefined, (text: string | undefined) => void] {
  const key = useKey(keepAs ?? '');
  const kept = useApp((state) => (keepAs === undefined ? undefined : state.looks.get(key)));
  const keepLook = useApp((state) => state.keepLook);
  const keep = (text: string | undefined) => {
    if (keepAs !== undefined && text !== kept) keepLook(key, text);
  };
  return [typeof kept === 'string' ? kept : undefined, keep];
}

/** Lets a text wait in a field that is shown next, as a pasted table does. */
export function useKeepUnstoredText(): (keepAs: string, text: string) => void {
  const dealKey = useKey('');
  const keepLook = useApp((state) => state.keepLook);
  return (keepAs, text) => keepLook(dealKey + keepAs, text);
}

/** Whether a text waits in any field whose name begins so. */
export function useHasUnstoredText(keepAs: string): boolean {
  const key = useKey(keepAs);
  return useApp(({ looks }) =>
    [...looks].some(([name, text]) => text !== undefined && (name === key || name.startsWith(`${key}/`))),
  );
}

/** The value fields of a term in one draft of the open deal. */
export function entryField(draftId: string, termId: string): string {
  return `entry/${draftId}/${termId}`;
}

/** Outside of a deal, as in the library of the house, the name alone is the field's. */
function useKey(keepAs: string): string {
  const dealId = useContext(DealContext)?.getState().document?.deal.id ?? 'house';
  return `${LOOK}:${dealId}/${keepAs}`;
}
