import type { Bilingual } from '#domain/text/bilingual.ts';

/** One kind of long work: plain data in, plain data out. It knows no database and no file. */
export type Task<Input, Output> = {
  /** What the work is called when it has to be stopped: “The simulation”. */
  readonly label: Bilingual;
  /** So long may it take before it is ended. */
  readonly limitMs: number;
  /** What a person does instead where it was too much: a sentence. Without it, they are told to ask for less. */
  readonly whenTooMuch?: Bilingual;
  /** Says how far it is between its steps, where it can also be cancelled. Throws Fail for what a person can act on. */
  readonly run: (input: Input) => Iterator<Step, Output> | AsyncIterator<Step, Output>;
};

export type Step = { readonly done: number; readonly total: number };

/** Tasks by name. The names are what crosses to the engine's process. */
export type Tasks = Readonly<Record<string, Task<never, unknown>>>;
export type InputOfTask<T> = T extends Task<infer Input, unknown> ? Input : never;
export type OutputOfTask<T> = T extends Task<never, infer Output> ? Output : never;
