export type FindingKey =
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  | { readonly kind: 'end'; readonly which: 'first' | 'last' }
  | { readonly kind: 'accept' | 'correct' | 'reject' | 'absent' | 'take-back' }
  /** Counted from 0. */
  | { readonly kind: 'alternative'; readonly which: number };

type Pressed = {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
};

/** What a key means on a finding. Letters go by their position on the keyboard, and only while they are switched on. */
export function keyMeaning(pressed: Pressed, hasLetters: boolean): FindingKey | undefined {
  const { key, code, ctrlKey, metaKey, shiftKey } = pressed;
  if (ctrlKey || metaKey) return undefined;
  const named = NAMED[key];
  if (named) return named;
  if (/^[1-9]$/.test(key)) return { kind: 'alternative', which: Number(key) - 1 };
  return hasLetters && !shiftKey ? LETTERS[code] : undefined;
}

const NAMED: Readonly<Record<string, FindingKey>> = {
  ArrowDown: { kind: 'move', by: 1 },
  ArrowUp: { kind: 'move', by: -1 },
  Home: { kind: 'end', which: 'first' },
  End: { kind: 'end', which: 'last' },
  Enter: { kind: 'accept' },
  F2: { kind: 'correct' },
  Delete: { kind: 'reject' },
};

const LETTERS: Readonly<Record<string, FindingKey>> = {
  KeyJ: { kind: 'move', by: 1 },
  KeyK: { kind: 'move', by: -1 },
  KeyE: { kind: 'correct' },
  KeyX: { kind: 'reject' },
  KeyA: { kind: 'absent' },
  KeyU: { kind: 'take-back' },
};
