import { useLayoutEffect, useReducer } from 'react';
import type { RefObject } from 'react';
import type { Route } from './route.ts';

/*
 * A way of looking (a filter, a grouping, a fold, how far one has scrolled) holds until the window closes.
 * It is no part of a deal and no step of its history.
 */

/** Like useState, but what was set stays when the screen is left. `of` says whose: a deal's id, or one name for all. */
export function createKeptLook<T>(): (of: string, initial: T) => readonly [T, (next: T) => void] {
  const kept = new Map<string, T>();
  return function useKeptLook(of, initial) {
    const [, draw] = useReducer((count: number) => count + 1, 0);
    return [
      kept.get(of) ?? initial,
      (next) => {
        kept.set(of, next);
        draw();
      },
    ];
  };
}

const scrolled = new Map<string, number>();

/** For a pane that scrolls by itself: it opens where it was left. Each `of` has its own place. */
export function useKeptScroll(of: string, pane: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = pane.current;
    if (element === null) return undefined;
    element.scrollTo({ top: scrolled.get(of) ?? 0, behavior: 'instant' });
    const keep = () => void scrolled.set(of, element.scrollTop);
    element.addEventListener('scroll', keep, { passive: true });
    return () => element.removeEventListener('scroll', keep);
  }, [of, pane]);
}

/** For the places that scroll as a page: each opens at its top at first, and later where it was left. */
export function useKeptPageScroll(route: Route): void {
  const of = pageOf(route);
  // A rule that somebody was led to shows itself.
  const isLed = route.place === 'deal' && route.ruleId !== undefined;
  useLayoutEffect(() => {
    history.scrollRestoration = 'manual';
    const keep = () => void scrolled.set(of, scrollY);
    const top = scrolled.get(of) ?? 0;
    // What is still loading is too short to scroll; a person's own move ends the waiting.
    const follow = new ResizeObserver(() => {
      scrollTo(0, top);
      if (Math.abs(scrollY - top) <= 1) follow.disconnect();
    });
    const end = () => follow.disconnect();
    if (!isLed) scrollTo(0, top);
    if (!isLed && top > 0) follow.observe(document.body);
    addEventListener('scroll', keep, { passive: true });
    for (const move of OWN_MOVES) addEventListener(move, end, { passive: true });
    return () => {
      end();
      removeEventListener('scroll', keep);
      for (const move of OWN_MOVES) removeEventListener(move, end);
    };
  }, [of, isLed]);
}

const OWN_MOVES = ['wheel', 'keydown', 'pointerdown'] as const;

function pageOf(route: Route): string {
  return route.place === 'deal' ? `page:${route.dealId}:${route.view}` : `page:${route.place}`;
}
