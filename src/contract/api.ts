import type { Failure } from '#domain/base/failure.ts';
import type { InputOf, MethodName, OutputOf } from './methods.ts';

/** An answer or a refusal, as data. */
export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** The one typed door. Both transports and the direct call implement it. */
export type Api = {
  call<M extends MethodName>(method: M, input: InputOf<M>): Promise<Answer<OutputOf<M>>>;
};

/**
 * What the page asks the desktop shell beside the contract, with the name and the bytes of a file that was dropped on
 * it. The answer is an `OfferedFile`; the loopback host takes bytes as a stream instead.
 */
export const OFFER = 'files.offer';
