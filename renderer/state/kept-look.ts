import { useLayoutEffect } from 'react';
import type { RefObject } from 'react';
import type { AppStore } from './app-store.ts';
import type { Route } from './route.ts';
import { useApp, useAppStore } from './session.ts';

/*
 * How a person looks at a screen (filter, grouping, folded rows, scroll position) is remembered until the window
 * closes. It is not stored with a deal and is no step of its history. The store of the app holds it (app-store.ts).
 */

/**
 * Like useState, but the value is still there when the person comes back to the screen. `look` is its name, used by
 * one component only. `of` says which deal it belongs to: a deal's id, or one name for all deals.
 */
export function createKeptLook<T>(look: string): (of: string, initial: T) => readonly [T, (next: T) => void] {
  return function useKeptLook(of, initial) {
    const key = `${look}:${of}`;
    // Only this hook writes under this name, so the value has its type.
    const kept = useApp((state) => state.looks.get(key)) as T | undefined;
    const keepLook = useApp((state) => state.keepLook);
    return [kept ?? initial, (next) => keepLook(key, next)];
  };
}

/** For a pane with its own scroll bar: it opens at the position where it was left, one position for each `of`. */
export function useKeptScroll(of: string, pane: RefObject<HTMLElement | null>): void {
  const app = useAppStore();
  useLayoutEffect(() => {
    const element = pane.current;
    if (element === null) return undefined;
    let top = topOf(app, of);
    element.scrollTo({ top, behavior: 'instant' });
    const follow = () => {
      top = element.scrollTop;
    };
    element.addEventListener('scroll', follow, { passive: true });
    return () => {
      element.removeEventListener('scroll', follow);
      app.getState().keepLook(`scroll:${of}`, top);
    };
  }, [app, of, pane]);
}

/** For a place that scrolls as a whole page: it opens at the top the first time, and later where it was left. */
export function useKeptPageScroll(route: Route): void {
  const app = useAppStore();
  const of = pageOf(route);
  // A link to a rule does its own scrolling, to that rule.
  const isLed = route.place === 'deal' && route.ruleId !== undefined;
  useLayoutEffect(() => {
    history.scrollRestoration = 'manual';
    const before = topOf(app, of);
    let top = before;
    const keep = () => {
      top = scrollY;
    };
    // A page that is still loading is too short to scroll to the position, so this waits until it has grown. It
    // gives up when the person scrolls.
    const follow = new ResizeObserver(() => {
      scrollTo(0, before);
      if (Math.abs(scrollY - before) <= 1) follow.disconnect();
    });
    const end = () => follow.disconnect();
    if (!isLed) scrollTo(0, before);
    if (!isLed && before > 0) follow.observe(document.body);
    addEventListener('scroll', keep, { passive: true });
    for (const move of OWN_MOVES) addEventListener(move, end, { passive: true });
    return () => {
      end();
      removeEventListener('scroll', keep);
      for (const move of OWN_MOVES) removeEventListener(move, end);
      app.getState().keepLook(`scroll:${of}`, top);
    };
  }, [app, of, isLed]);
}

function topOf(app: AppStore, of: string): number {
  const top = app.getState().looks.get(`scroll:${of}`);
  return typeof top === 'number' ? top : 0;
}

const OWN_MOVES = ['wheel', 'keydown', 'pointerdown'] as const;

function pageOf(route: Route): string {
  return route.place === 'deal' ? `page:${route.dealId}:${route.view}` : `page:${route.place}`;
}
