import { isComposing } from './is-composing.ts';

/** Whether a text field, a list of choices or a dialog receives the keys, so that they are no shortcuts. */
export function isTyping(event: KeyboardEvent): boolean {
  if (isComposing(event)) return true;
  const { target } = event;
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('dialog')) return true;
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button'].includes(target.type);
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  );
}

/** Whether something happened in a field or a dialog, which then takes what was pasted. */
export function isInField(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input, textarea, select, dialog, [contenteditable]') !== null
  );
}
