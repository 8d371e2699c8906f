import type { Failure } from '#domain/base/failure.ts';
import type { Answer } from '#contract/api.ts';
import type { AppOptions } from '#app/base/app-options.ts';

/** Plain data: the worker makes the clock, the ids and the log itself. */
export type WorkerOptions = Omit<AppOptions, 'now' | 'newId' | 'log'>;

export type ToWorker =
  | { readonly kind: 'call'; readonly id: number; readonly method: unknown; readonly input: unknown }
  | { readonly kind: 'close' };

export type ToClient =
  | { readonly kind: 'ready' }
  | { readonly kind: 'refused'; readonly failure: Failure }
  | { readonly kind: 'broken'; readonly stack: string }
  | { readonly kind: 'log'; readonly line: string }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer<unknown> };
