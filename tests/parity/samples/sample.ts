import type { FailCode } from '#domain/base/failure.ts';
import type { InputOf, MethodName, OfferedFile, OpenDeal } from '#contract/methods.ts';

/** What the table's inputs are made from: the answers of earlier calls. */
export type World = {
  readonly deal: OpenDeal;
  readonly dealId: string;
  readonly draftId: string;
  readonly ourDraftId: string;
  readonly revision: number;
  /** A file that comes in beside the contract. */
  readonly offer: (name: string, bytes: Uint8Array) => Promise<OfferedFile>;
  readonly ask: <M extends MethodName>(method: M, input: InputOf<M>) => Promise<unknown>;
};

type Sample = {
  /** An input that is answered. */
  readonly input: (world: World) => unknown;
  /** What the answer must hold; `unsupported` where only a host of its own can answer. */
  readonly answers: 'unsupported' | ((value: never) => boolean);
};
type Refusal = { readonly input: (world: World) => unknown; readonly code: FailCode };

export type Call = { readonly sample: Sample; readonly refusal: Refusal };

/** For every method of a subject an input that is answered and one that is refused. A missing method does not compile. */
export type SamplesOf<Subject> = { readonly [M in keyof Subject & MethodName]: Call };

export function refusedInput(input: unknown): Refusal {
  return { input: () => input, code: 'invalid-input' };
}

export function noDeal(more: object = {}): Refusal {
  return { input: () => ({ dealId: 'nobody', ...more }), code: 'not-found' };
}

export function isOffered(ending: string) {
  return (file: OfferedFile): boolean => file.name.endsWith(ending) && file.sizeBytes > 0;
}
