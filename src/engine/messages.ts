import type { Failure } from '#domain/base/failure.ts';

/** What crosses between the app and the engine's process. Plain data. */
export type ToEngine =
  | { readonly kind: 'run'; readonly id: number; readonly task: string; readonly input: unknown }
  | { readonly kind: 'cancel'; readonly id: number };

export type FromEngine =
  | { readonly kind: 'ready' }
  /** Resident memory as the process sees it: used where the system does not tell. */
  | { readonly kind: 'memory'; readonly residentBytes: number }
  | { readonly kind: 'progress'; readonly id: number; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly id: number; readonly output: unknown }
  | { readonly kind: 'refused'; readonly id: number; readonly failure: Failure }
  | { readonly kind: 'broken'; readonly id: number; readonly stack: string };

/** The engine's process as the app sees it. */
export type EngineProcess = {
  readonly pid: number | undefined;
  post(message: ToEngine): void;
  onMessage(take: (message: FromEngine) => void): void;
  /** Told once, also where the process could not be started. `why` is for the log. */
  onExit(ended: (why: string) => void): void;
  /** Ends it at once, whatever it is doing. */
  kill(): void;
};

/** The app as the engine's process sees it. */
export type EnginePort = {
  post(message: FromEngine): void;
  onMessage(take: (message: ToEngine) => void): void;
};
