import { useEffect, useSyncExternalStore } from 'react';
import type { RefObject } from 'react';

/** A field, or a form, with words that are not handed over for saving yet. */
export type TypedWords = {
  /** Hands the words over now, where they can be. */
  readonly flush: () => void;
  /** Takes them back: the person has said so. */
  readonly discard: () => void;
  /** They cannot be handed over as they are: too long, refused, or a form that is sent by its button. */
  readonly isHeld: () => boolean;
  readonly text: () => string;
  readonly element: () => Element | null;
};

const typed = new Set<TypedWords>();
const listeners = new Set<() => void>();

function changed(): void {
  for (const listener of listeners) listener();
}

/** Every field of the page in which somebody is typing. “Saved” is said only where there is none. */
export const unsentTyping = {
  add(words: TypedWords): void {
    typed.add(words);
    changed();
  },
  remove(words: TypedWords): void {
    if (typed.delete(words)) changed();
  },
  /** Hands over what can be: the page is left, hidden or closed. */
  flush(): void {
    for (const words of typed) words.flush();
  },
  /** What stays in its field though it was asked for: within an element, or on the whole page. */
  held(within?: Element | null): readonly TypedWords[] {
    return [...typed].filter((words) => words.isHeld() && (!within || within.contains(words.element())));
  },
  texts(): readonly string[] {
    return [...typed].map((words) => words.text()).filter((text) => text.trim() !== '');
  },
};

/** `typing`: it will be handed over in a moment. `held`: it stays in its field until somebody does something. */
export type TypingState = 'none' | 'typing' | 'held';

export function useTypingState(): TypingState {
  return useSyncExternalStore(subscribe, typingState);
}

function typingState(): TypingState {
  if (typed.size === 0) return 'none';
  return [...typed].some((words) => words.isHeld()) ? 'held' : 'typing';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Words of a form that is sent by its button: the dialog around it and the page do not go away over them unasked. */
export function useTypedWords(element: RefObject<Element | null>, text: string): void {
  useEffect(() => {
    if (text.trim() === '') return undefined;
    const words: TypedWords = {
      flush: () => {},
      discard: () => {},
      isHeld: () => true,
      text: () => text,
      element: () => element.current,
    };
    unsentTyping.add(words);
    return () => unsentTyping.remove(words);
  }, [element, text]);
}
