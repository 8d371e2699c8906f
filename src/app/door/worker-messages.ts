import type { MessagePort } from 'node:worker_threads';
import type { Failure } from '#domain/base/failure.ts';
import type { Answer } from '#contract/api.ts';
import type { AppOptions } from '#app/base/app-options.ts';
import type { FromEngine, ToEngine } from '#engine/messages.ts';

/** Plain data: the worker makes the clock, the ids and the log itself. */
export type WorkerOptions = Omit<AppOptions, 'now' | 'newId' | 'log' | 'startEngine'>;

/** `fork`: the worker starts the engine itself. `host`: the process around it does, and passes the messages on. */
export type WorkerData = WorkerOptions & { readonly engine: 'fork' | 'host' };

export type ToWorker =
  | { readonly kind: 'call'; readonly id: number; readonly method: unknown; readonly input: unknown }
  /** The pieces come through the port. */
  | { readonly kind: 'receive'; readonly id: number; readonly name: unknown; readonly port: MessagePort }
  /** The pieces go through the port; the answer says what they are of. */
  | { readonly kind: 'send'; readonly id: number; readonly token: unknown; readonly port: MessagePort }
  | { readonly kind: 'close' }
  | { readonly kind: 'from-engine'; readonly message: FromEngine }
  | { readonly kind: 'engine-ended'; readonly why: string };

export type ToClient =
  | { readonly kind: 'ready' }
  | { readonly kind: 'refused'; readonly failure: Failure }
  | { readonly kind: 'broken'; readonly stack: string }
  | { readonly kind: 'log'; readonly line: string }
  | { readonly kind: 'start-engine' }
  | { readonly kind: 'to-engine'; readonly message: ToEngine }
  | { readonly kind: 'kill-engine' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer<unknown> };
