import type { MethodName, OutputOf, ParsedInputOf } from '#contract/methods.ts';
import type { Report } from './report.ts';

/** Answers one method. What takes long says how far it is, and stops when `report` throws. */
export type Handler<M extends MethodName> = (
  input: ParsedInputOf<M>,
  report: Report,
) => OutputOf<M> | Promise<OutputOf<M>>;

/** The handlers of one subject of the contract: a method without a handler does not compile. */
export type HandlersOf<Subject> = { readonly [M in keyof Subject & MethodName]: Handler<M> };
