import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Lines with a form for a new one. A button there goes away as it is pressed: “Add” gives way to the form, “Remove”
 * goes with its line. The keys then go on at the first field of the form, or at the button that adds a line.
 */
export function useLineFocus(
  lines: RefObject<HTMLElement | null>,
  isAdding: boolean,
  lineCount: number,
): void {
  const isShown = useRef(false);
  useLayoutEffect(() => {
    const wasShown = isShown.current;
    isShown.current = true;
    if (!wasShown || document.activeElement !== document.body) return;
    const next = isAdding ? 'form :is(input, select)' : '.add-line button';
    lines.current?.querySelector<HTMLElement>(next)?.focus();
  }, [lines, isAdding, lineCount]);
}
