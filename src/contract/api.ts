import type { Failure } from '#domain/base/failure.ts';
import type { InputOf, MethodName, OutputOf } from './methods.ts';

/** An answer or a refusal, as data. */
export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** The one typed door. Both transports and the direct call implement it. */
export type Api = {
  call<M extends MethodName>(method: M, input: InputOf<M>): Promise<Answer<OutputOf<M>>>;
};
