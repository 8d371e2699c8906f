import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';

/**
 * Whether the app can be reached. `gone`: nobody answers; it may come back. `other-run`: Jibun answers, but it was
 * started anew and does not know this window; another window was opened for it.
 */
export type LinkState = 'up' | 'gone' | 'other-run';

export type Link = StoreApi<{
  readonly state: LinkState;
  /** Requests on their way that would be broken off with the page. */
  readonly frailCount: number;
}>;

export function createLink(): Link {
  return createStore(() => ({ state: 'up' as LinkState, frailCount: 0 }));
}

/** The pauses between two questions whether Jibun is back. */
const PAUSES_MS = [500, 1_000, 2_000, 4_000, 8_000] as const;

/**
 * Asks again and again, while the link is gone, whether Jibun is back; at once when the window is looked at again.
 * `ask` answers the new state and sets it.
 */
export function watchLink(link: Link, ask: () => Promise<LinkState>): void {
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsking = false;

  async function look(): Promise<void> {
    clearTimeout(timer);
    if (isAsking || link.getState().state !== 'gone') return;
    isAsking = true;
    const state = await ask();
    isAsking = false;
    if (state === 'gone') wait();
  }

  function wait(): void {
    timer = setTimeout(() => void look(), PAUSES_MS[turn] ?? PAUSES_MS.at(-1));
    turn += 1;
  }

  link.subscribe(({ state }, before) => {
    if (state !== 'gone' || before.state === 'gone') return;
    turn = 0;
    wait();
  });
  for (const event of ['focus', 'online']) window.addEventListener(event, () => void look());
}
