import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { isComposing } from '#renderer/ui/is-composing.ts';
import { isTyping } from '#renderer/ui/is-typing.ts';
import { useApp } from '#renderer/state/session.ts';

type VersionKeys = {
  readonly onStepInPaper: (by: 1 | -1) => void;
  readonly onStepInList: (by: 1 | -1) => void;
  readonly onOtherPlace: () => void;
  readonly list: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly search: RefObject<HTMLInputElement | null>;
};

/** From change to change, between the panes and to the search, wherever the focus is outside of text. */
export function useVersionKeys(keys: VersionKeys): void {
  const overlay = useApp((state) => state.overlay);
  const hasLetters = useApp((state) => state.settings.letterShortcuts);
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (overlay !== null || isComposing(event)) return;
      const act = actOf(event, hasLetters, latest.current);
      if (!act) return;
      event.preventDefault();
      act();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [overlay, hasLetters]);
}

function actOf(event: KeyboardEvent, hasLetters: boolean, keys: VersionKeys): (() => void) | undefined {
  const { target } = event;
  if (target instanceof Element && target.closest('dialog')) return undefined;
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.code === 'KeyF')
    return () => {
      keys.search.current?.focus();
      keys.search.current?.select();
    };
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.key === 'F6') return () => otherPane(keys);
  if (isTyping(event)) return undefined;
  const inPapers = target instanceof Node && keys.scroller.current?.contains(target) === true;
  // In the papers the arrows scroll, as they do everywhere.
  if (!inPapers && event.key === 'ArrowDown') return () => keys.onStepInList(1);
  if (!inPapers && event.key === 'ArrowUp') return () => keys.onStepInList(-1);
  if (!hasLetters) return undefined;
  switch (event.code) {
    case 'KeyN':
      return () => keys.onStepInPaper(event.shiftKey ? -1 : 1);
    case 'KeyJ':
      return () => keys.onStepInList(1);
    case 'KeyK':
      return () => keys.onStepInList(-1);
    case 'KeyG':
      return keys.onOtherPlace;
    default:
      return undefined;
  }
}

function otherPane({ list, scroller }: VersionKeys): void {
  const isInList = list.current?.contains(document.activeElement) === true;
  if (isInList) scroller.current?.focus();
  else
    (
      list.current?.querySelector<HTMLElement>('[aria-current="true"]') ??
      list.current?.querySelector<HTMLElement>('button') ??
      scroller.current
    )?.focus();
}
