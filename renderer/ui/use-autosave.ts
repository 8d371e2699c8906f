import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Outcome } from '#domain/base/outcome.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { normaliseLine, normaliseText } from '#domain/text/normalise-text.ts';
import { LostWordsContext } from './lost-words.ts';
import { unsentTyping } from './unsent-typing.ts';
import type { TypedWords } from './unsent-typing.ts';

const PAUSE_MS = 800;
/** Somebody who types without a pause loses no more than this when the machine goes down. */
const LONGEST_WAIT_MS = 2_000;

/** Fields that show themselves what became of their words answer it; the others answer nothing. */
export type Saving = void | Promise<Outcome>;

/** Why words stay in their field unsaved. */
export type Held =
  /** Not to be saved as they are: too long, or empty where something is needed. */
  | { readonly kind: 'unfit' }
  | { readonly kind: 'refused'; readonly why: Bilingual }
  /** Saved in another window meanwhile is something else: the field's own value. */
  | { readonly kind: 'conflict' };

type AutosaveOptions = {
  readonly label: string;
  readonly isOneLine: boolean;
  /** Whether the text may be saved as it is. */
  readonly isFit: (text: string) => boolean;
  /** Why it may not, where its field has gone. */
  readonly whyUnfit: (text: string) => Bilingual | undefined;
  readonly element: RefObject<HTMLElement | null>;
  /** Words that were left unsaved in this field before, and where to leave them. Without it nothing waits. */
  readonly waiting?: Waiting | undefined;
};

export type Waiting = readonly [text: string | undefined, keep: (text: string | undefined) => void];

/**
 * Text that saves itself: on blur, on Enter (see `commit`), after a pause of 800 ms, at the latest after 2 s, and
 * when the page is left. While the person is typing, an answer from the app does not overwrite what is on screen.
 * What is not saved stays in the field.
 */
export function useAutosave(
  saved: string,
  save: (text: string) => Saving,
  options: AutosaveOptions,
): {
  readonly text: string;
  readonly held: Held | undefined;
  readonly setText: (text: string) => void;
  readonly commit: () => void;
  /** Back to what is saved; the text in the field is dropped. */
  readonly revert: () => void;
  /** Whether the words stay in the field unsaved. */
  readonly isHeld: () => boolean;
} {
  const [draft, setDraftState] = useState<string | null>(options.waiting?.[0] ?? null);
  const [held, setHeldState] = useState<Held | undefined>(() =>
    draft === null || options.isFit(draft) ? undefined : { kind: 'unfit' },
  );
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const deadline = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tellLost = useContext(LostWordsContext);
  const latest = useRef({
    draft,
    held,
    save,
    saved,
    options,
    tellLost,
    handed: null as string | null,
    isGone: false,
  });
  useLayoutEffect(() => {
    latest.current = { ...latest.current, save, saved, options, tellLost };
  });

  const [words] = useState<TypedWords>(() => ({
    flush: hand,
    discard: revert,
    isHeld,
    text: () => latest.current.draft ?? '',
    element: () => latest.current.options.element.current,
  }));

  function setDraft(text: string | null): void {
    latest.current.draft = text;
    setDraftState(text);
    noteUnsent();
  }

  function setHeld(to: Held | undefined): void {
    latest.current.held = to;
    setHeldState(to);
    noteUnsent();
  }

  function kept(text: string): string {
    return latest.current.options.isOneLine ? normaliseLine(text) : normaliseText(text);
  }

  function isUnsent(): boolean {
    const { draft: typedText, saved: known, handed, held: why } = latest.current;
    if (typedText === null) return false;
    return why !== undefined || (typedText !== known && kept(typedText) !== known && typedText !== handed);
  }

  function isHeld(): boolean {
    const { draft: typedText, held: why, options: own } = latest.current;
    return typedText !== null && isUnsent() && (why !== undefined || !own.isFit(kept(typedText)));
  }

  function noteUnsent(): void {
    if (isUnsent() && !latest.current.isGone) unsentTyping.add(words);
    else unsentTyping.remove(words);
  }

  function leaveWaiting(text: string | undefined): void {
    const [known, keep] = latest.current.options.waiting ?? [];
    if (text !== known) keep?.(text);
  }

  function revert(): void {
    leaveWaiting(undefined);
    clearTimeout(pause.current);
    clearTimeout(deadline.current);
    deadline.current = undefined;
    latest.current.handed = null;
    setHeld(undefined);
    setDraft(null);
  }

  /** Gives what is typed to be saved, if it may be; the text stays on screen. */
  function hand(): void {
    clearTimeout(pause.current);
    clearTimeout(deadline.current);
    deadline.current = undefined;
    const { draft: typedText, options: own } = latest.current;
    if (typedText === null || latest.current.held || !isUnsent()) return;
    const text = kept(typedText);
    if (own.isFit(text)) put(typedText, text);
  }

  function put(typedText: string, text: string): void {
    latest.current.handed = typedText;
    noteUnsent();
    const saving = latest.current.save(text);
    if (saving) void hear(saving, typedText);
  }

  async function hear(saving: Promise<Outcome>, typedText: string): Promise<void> {
    const outcome = await saving;
    if (outcome.kind === 'saved') return;
    const why = outcome.kind === 'refused' ? outcome.why : undefined;
    if (latest.current.isGone) {
      latest.current.tellLost({ label: latest.current.options.label, text: typedText, why });
      return;
    }
    // Somebody went on typing: the later text is tried by itself.
    if (latest.current.draft !== null && latest.current.draft !== typedText) return;
    latest.current.handed = null;
    setDraft(typedText);
    setHeld(outcome.kind === 'refused' ? outcome : { kind: 'conflict' });
  }

  // What was typed last is not lost when the field goes away.
  useEffect(() => {
    latest.current.isGone = false;
    noteUnsent();
    return () => {
      hand();
      latest.current.isGone = true;
      if (isHeld()) {
        const { draft: typedText, held: why, options: own } = latest.current;
        leaveWaiting(typedText ?? undefined);
        latest.current.tellLost({
          label: own.label,
          text: typedText ?? '',
          why: why?.kind === 'refused' ? why.why : own.whyUnfit(typedText ?? ''),
        });
      }
      unsentTyping.remove(words);
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- everything is read through `latest`
  }, []);

  return {
    text: draft ?? saved,
    held,
    setText(text) {
      if (latest.current.held) setHeld(undefined);
      setDraft(text);
      clearTimeout(pause.current);
      pause.current = setTimeout(hand, PAUSE_MS);
      deadline.current ??= setTimeout(hand, LONGEST_WAIT_MS);
    },
    commit() {
      hand();
      const { draft: typedText, options: own } = latest.current;
      // Only now: what is half typed is not wrong yet.
      if (typedText !== null && isUnsent() && !own.isFit(kept(typedText))) setHeld({ kind: 'unfit' });
      if (!isHeld()) {
        leaveWaiting(undefined);
        latest.current.handed = null;
        setDraft(null);
      }
    },
    revert,
    isHeld,
  };
}
