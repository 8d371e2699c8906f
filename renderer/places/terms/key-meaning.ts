import type { StateKind } from '#domain/values/state.ts';
import type { ValueForm } from '#domain/values/form.ts';
import type { Value } from '#domain/values/value.ts';

/** What a key says about the value of a term. */
export type KeyMeaning =
  /** The first character of a value: it is typed into the field. */
  | { readonly kind: 'type' }
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'state'; readonly state: Extract<StateKind, 'absent' | 'open'> };

type Key = {
  readonly key: string;
  /** Letters go by their place on the keyboard, because A types ㅁ in a Korean layout. */
  readonly code: string;
  readonly isShifted: boolean;
  readonly isCommand: boolean;
};

/** A character that an amount, a percentage or a period begins with. */
const BEGINS_A_VALUE = /^[\d$₩\\€£¥.\-−+]$/;

/**
 * 1 to 9 picks a choice, Y and N answer yes or no, A is silent, O is open; a figure begins a value. Who has switched
 * single letters off keeps the figures.
 */
export function meaningOfKey(
  { key, code, isShifted, isCommand }: Key,
  form: ValueForm,
  hasLetters: boolean,
): KeyMeaning | undefined {
  if (isCommand) return undefined;
  const letter = hasLetters && !isShifted ? code : undefined;
  if (form.kind === 'choice' && /^[1-9]$/.test(key)) {
    const choice = form.choices[Number(key) - 1];
    return choice && { kind: 'value', value: { kind: 'choice', choice: choice.id } };
  }
  if (form.kind === 'yes-no') {
    if (key === '1' || letter === 'KeyY') return yesNo(true);
    if (key === '2' || letter === 'KeyN') return yesNo(false);
  }
  if (letter === 'KeyA') return { kind: 'state', state: 'absent' };
  if (letter === 'KeyO') return { kind: 'state', state: 'open' };
  const takesFigures = form.kind !== 'choice' && form.kind !== 'yes-no';
  return takesFigures && BEGINS_A_VALUE.test(key) ? { kind: 'type' } : undefined;
}

/** The key of a React event, as `meaningOfKey` asks for it. */
export function keyOf(event: {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}): Key {
  return {
    key: event.key,
    code: event.code,
    isShifted: event.shiftKey,
    isCommand: event.ctrlKey || event.metaKey || event.altKey,
  };
}

function yesNo(yes: boolean): KeyMeaning {
  return { kind: 'value', value: { kind: 'yes-no', yes } };
}
