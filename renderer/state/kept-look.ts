import { useLayoutEffect } from 'react';
import type { RefObject } from 'react';
import type { AppStore } from './app-store.ts';
import type { Route } from './route.ts';
import { useApp, useAppStore } from './session.ts';

/*
 * A way of looking (a filter, a grouping, a fold, how far one has scrolled) holds until the window closes.
 * It is no part of a deal and no step of its history. The store above the deals keeps it (app-store.ts).
 */

/**
 * Like useState, but what was set stays when the screen is left. `look` names it, once in the whole
 * interface; `of` says whose it is: a deal's id, or one name for all.
 */
export function createKeptLook<T>(look: string): (of: string, initial: T) => readonly [T, (next: T) => void] {
  return function useKeptLook(of, initial) {
    const key = `${look}:${of}`;
    // Only this hook writes under its name.
    const kept = useApp((state) => state.looks.get(key)) as T | undefined;
    const keepLook = useApp((state) => state.keepLook);
    return [kept ?? initial, (next) => keepLook(key, next)];
  };
}

/** A pane that scrolls by itself opens where it was left. Each `of` has a position of its own. */
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

/** A place that scrolls as a page opens at its top the first time, and later where it was left. */
export function useKeptPageScroll(route: Route): void {
  const app = useAppStore();
  const of = pageOf(route);
  // A link to a rule scrolls to that rule by itself.
  const isLed = route.place === 'deal' && route.ruleId !== undefined;
  useLayoutEffect(() => {
    history.scrollRestoration = 'manual';
    const before = topOf(app, of);
    let top = before;
    const keep = () => {
      top = scrollY;
    };
    // A page that is still loading is too short to scroll, so this waits. It stops when the person scrolls.
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
