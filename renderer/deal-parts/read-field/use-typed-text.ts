import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { sameContent } from '#domain/base/same-content.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { ReadingDoubt } from '#domain/values/read/reading.ts';
import type { FieldReading, Meaning, Verdict } from './field-reading.ts';
import { unsentTyping } from '#renderer/ui/unsent-typing.ts';
import type { TypedWords } from '#renderer/ui/unsent-typing.ts';
import { verdictOn } from './field-reading.ts';
import { useUnstoredText } from './unstored-texts.ts';

const PAUSE_MS = 2000;

type Typing<T> = {
  readonly value: T | undefined;
  readonly shown: string;
  readonly read: (text: string) => FieldReading<T>;
  readonly onSave: (value: T) => void;
  readonly onClear?: (() => void) | undefined;
  readonly keepAs?: string | undefined;
};

/** What was judged, and of which text: another letter takes the judgement back. */
type Judged<T> = {
  readonly text: string;
  readonly verdict: Verdict<T>;
  readonly doubts: readonly ReadingDoubt[];
};

export type TypedText<T> = {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** What the text that is being typed, or was stored last, means. */
  readonly echo: Bilingual | undefined;
  /** Why the text is not stored; undefined while nobody asked. */
  readonly verdict: Exclude<Verdict<T>, { kind: 'store' }> | undefined;
  readonly doubts: readonly ReadingDoubt[];
  /** Stores what may be stored. Answers what keeps it from being stored, if anything does. */
  readonly settle: (how: 'enter' | 'leave') => Verdict<T> | undefined;
  /** As `settle`, but asks nothing. */
  readonly storeIfPlain: () => void;
  readonly store: (value: T) => void;
  readonly goBack: () => void;
};

/**
 * A text on its way to a value. It is stored by Enter, on leaving the field or after a pause; the pause stores
 * only what needs no question. What cannot be stored waits, also when the field goes away and comes back.
 */
export function useTypedText<T>(typing: Typing<T>, element: RefObject<Element | null>): TypedText<T> {
  const { value, shown, read, onSave, onClear, keepAs } = typing;
  const [waiting, keep] = useUnstoredText(keepAs);
  const [draft, setDraft] = useState<string | undefined>(waiting);
  const [judged, setJudged] = useState(() => (waiting === undefined ? undefined : judge(waiting)));
  const [understood, setUnderstood] = useState<Meaning<T>>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(draft);

  function judge(text: string): Judged<T> {
    const reading = read(text);
    const doubts = reading.kind === 'read' ? reading.doubts : [];
    return { text, verdict: verdictOn(reading, value), doubts };
  }

  function put(text: string | undefined): void {
    latest.current = text;
    setDraft(text);
  }

  function close(): void {
    clearTimeout(timer.current);
    put(undefined);
    setJudged(undefined);
    keep(undefined);
  }

  function storeNow(next: T): void {
    setUnderstood(sayingOf(next));
    if (value === undefined || !sameContent(value, next)) onSave(next);
  }

  function settle(how: 'enter' | 'leave'): Verdict<T> | undefined {
    clearTimeout(timer.current);
    const text = latest.current;
    if (text === undefined) return undefined;
    if (text.trim() === '') {
      if (shown !== '') onClear?.();
      close();
      return undefined;
    }
    if (text === shown) {
      close();
      return undefined;
    }
    const now = judge(text);
    const isAskedAlready = judged?.text === text && judged.verdict.kind === 'confirm';
    const next = whatToStore(now.verdict, how === 'enter' && isAskedAlready);
    if (next !== undefined) {
      storeNow(next);
      close();
      return undefined;
    }
    setJudged(now);
    keep(text);
    return now.verdict;
  }

  /** Whether leaving stores the text without a question. */
  function isPlain(): boolean {
    const text = latest.current;
    return text === undefined || text.trim() === '' || judge(text).verdict.kind === 'store';
  }

  function storeIfPlain(): void {
    const text = latest.current;
    if (text === undefined || text.trim() === '' || text === shown) return;
    const { verdict } = judge(text);
    if (verdict.kind === 'store') storeNow(verdict.value);
    else keep(text);
  }

  /** A pause in the middle of a value is no end of it: `12억` may still become `12억 원`. */
  function storeAfterPause(): void {
    const reading = latest.current === undefined ? undefined : read(latest.current);
    if (reading?.kind === 'read' && !reading.mayGoOn) storeIfPlain();
  }

  // The pause and the end of the field see the newest text and the newest stored value.
  const onPause = useEffectEvent(storeAfterPause);
  const onEnd = useEffectEvent(() => settle('leave'));
  useEffect(
    () => () => {
      onEnd();
    },
    [],
  );

  // While a text is typed or waits, nothing on the page is called saved, and leaving hands over what is plain.
  const onFlush = useEffectEvent(storeIfPlain);
  const onDiscard = useEffectEvent(close);
  // The head of the deal asks this while it is drawn, so it is a plain reference to the newest judgement.
  const isPlainNow = useRef(isPlain);
  useLayoutEffect(() => {
    isPlainNow.current = isPlain;
  });
  const isTyped = draft !== undefined && draft !== shown;
  useEffect(() => {
    if (!isTyped) return undefined;
    const words: TypedWords = {
      flush: () => onFlush(),
      discard: () => onDiscard(),
      isHeld: () => !isPlainNow.current(),
      text: () => latest.current ?? '',
      element: () => element.current,
    };
    unsentTyping.add(words);
    return () => unsentTyping.remove(words);
    // The judgement changes with every letter, so the registry hears of each.
  }, [isTyped, draft, element]);

  const open = judged !== undefined && judged.text === draft ? judged : undefined;
  const verdict = open?.verdict;
  return {
    text: draft ?? shown,
    setText(text) {
      put(text);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => onPause(), PAUSE_MS);
    },
    echo: draft === undefined ? echoOfStored() : meaningOf(draft)?.says,
    verdict: verdict === undefined || verdict.kind === 'store' ? undefined : verdict,
    doubts: open?.doubts ?? [],
    settle,
    storeIfPlain,
    store(next) {
      storeNow(next);
      close();
    },
    goBack: close,
  };

  /** What the person typed last, for as long as it is what is stored. */
  function echoOfStored(): Bilingual | undefined {
    return understood && value !== undefined && sameContent(understood.value, value)
      ? understood.says
      : undefined;
  }

  function sayingOf(next: T): Meaning<T> | undefined {
    const meaning = latest.current === undefined ? undefined : meaningOf(latest.current);
    return meaning && sameContent(meaning.value, next) ? meaning : undefined;
  }

  /** The only meaning of a text, where it says more than the text itself. */
  function meaningOf(text: string): Meaning<T> | undefined {
    if (text.trim() === '' || text === shown) return undefined;
    const reading = read(text);
    if (reading.kind === 'refused' || reading.meanings.length > 1) return undefined;
    const [meaning] = reading.meanings;
    return meaning.says.en === text.trim() || meaning.says.ko === text.trim() ? undefined : meaning;
  }
}

/** A doubtful value is stored once it has been asked about and Enter came again. */
function whatToStore<T>(verdict: Verdict<T>, isConfirmed: boolean): T | undefined {
  if (verdict.kind === 'store') return verdict.value;
  return verdict.kind === 'confirm' && isConfirmed ? verdict.meaning.value : undefined;
}
