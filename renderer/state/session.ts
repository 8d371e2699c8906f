import { createContext, useContext, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Answer } from '#contract/api.ts';
import type { InputOf, MethodName, OutputOf } from '#contract/methods.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import type { Failure } from '#domain/base/failure.ts';
import type { Connection } from '#renderer/api/connect.ts';
import type { LinkState } from '#renderer/api/link.ts';
import type { AppState, AppStore } from './app-store.ts';
import type { DealState, DealStore } from './deal-store.ts';

/*
 * How a screen reaches the app. `useApp(s => s.route)`, `useDeal(s => s.undo)`, `useDocument()` choose;
 * `useConnection().api.call(...)` asks once; `useLoaded('history.list', input, version)` asks and answers
 * whether it is loading, failed or ready. Screens compute no money and keep no copies of what a store holds.
 */

export const ConnectionContext = createContext<Connection | null>(null);
export const AppContext = createContext<AppStore | null>(null);
export const DealContext = createContext<DealStore | null>(null);

export function useConnection(): Connection {
  return required(useContext(ConnectionContext), 'ConnectionContext');
}

export function useAppStore(): AppStore {
  return required(useContext(AppContext), 'AppContext');
}

export function useApp<T>(select: (state: AppState) => T): T {
  return useStore(useAppStore(), select);
}

export function useDealStore(): DealStore {
  return required(useContext(DealContext), 'DealContext');
}

export function useDeal<T>(select: (state: DealState) => T): T {
  return useStore(useDealStore(), select);
}

/** The open deal. Only under DealScreen, which shows loading and failed before it renders a place. */
export function useDocument(): DealDocument {
  return required(
    useDeal((state) => state.document ?? null),
    'an open deal',
  );
}

/** Whether the app can be reached. */
export function useLinkState(): LinkState {
  return useStore(useConnection().link, ({ state }) => state);
}

export function useIsUp(): boolean {
  return useLinkState() === 'up';
}

export type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly failure: Failure; readonly retry: () => void }
  | { readonly status: 'ready'; readonly value: T; readonly retry: () => void };

/** Asks when the screen opens and when the input or `version` changes. The old answer shows until the new one is there. */
export function useLoaded<M extends MethodName>(
  method: M,
  input: InputOf<M>,
  version: number | string = 0,
): Loaded<OutputOf<M>> {
  const { api } = useConnection();
  const [answer, setAnswer] = useState<Answer<OutputOf<M>> | null>(null);
  const [attempt, setAttempt] = useState(0);
  const question = JSON.stringify(input);
  const latest = useRef(0);
  useEffect(() => {
    latest.current += 1;
    const mine = latest.current;
    async function ask(): Promise<void> {
      // The question is the input as text, so that an equal input is not asked again.
      const got = await api.call(method, JSON.parse(question) as InputOf<M>);
      if (latest.current === mine) setAnswer(got);
    }
    void ask();
  }, [api, method, question, version, attempt]);
  const retry = () => {
    setAnswer(null);
    setAttempt(attempt + 1);
  };
  if (answer === null) return { status: 'loading' };
  return answer.ok
    ? { status: 'ready', value: answer.value, retry }
    : { status: 'failed', failure: answer.failure, retry };
}

function required<T>(found: T | null, what: string): T {
  if (found === null) throw new Error(`A screen was rendered outside of ${what}.`);
  return found;
}
