import type { Bilingual } from '#domain/text/bilingual.ts';
import { resolveJosa } from '#domain/text/josa.ts';

/** The closed list of what can go wrong in a way that a person can act on. */
export const FAIL_CODES = [
  'invalid-input', // a field is malformed; `field` names it
  'unknown-method', // the contract has no such question
  'not-found', // the deal, draft, term, token or step does not exist
  'conflict', // the command carried a stale revision
  'refused', // a rule of the product forbids it (undo past the end, share the internal edition ...)
  'unsupported', // this host cannot do it
  'too-large', // over a stated limit
  'workspace-locked',
  'workspace-newer',
  'workspace-damaged',
  'workspace-unreadable',
  'disk-full',
  'cannot-write',
  'library-invalid', // a YAML file of the library or a template is broken
  'cancelled',
  'task-stopped', // long work took too long or too much memory, or its process died; nothing was changed
  'unauthorised', // the sender is not our own page
  'unreachable', // nobody answers at the other end; said by the page, never by the app
  'internal', // a defect of ours
] as const;

export type FailCode = (typeof FAIL_CODES)[number];

/** A refusal as data: what is wrong, in which field, and the next step, in both languages. */
export type Failure = {
  readonly code: FailCode;
  /** Names the thing and the next step: "Tier 3 shares add up to 98%. Adjust a share or add a remainder." */
  readonly message: Bilingual;
  /** Path of the offending field, e.g. `drafts[0].entries.net_profit_points.state.value.base`. */
  readonly field?: string;
};

/**
 * Thrown inside, turned into data at the one door of the contract. A Korean particle written for both
 * cases (`‘brief.docx’을(를)`) becomes the one that fits the name before it.
 */
export class Fail extends Error {
  readonly failure: Failure;
  constructor(code: FailCode, { en, ko }: Bilingual, field?: string) {
    super(field === undefined ? en : `${field}: ${en}`);
    this.name = 'Fail';
    const message = { en, ko: resolveJosa(ko) };
    this.failure = field === undefined ? { code, message } : { code, message, field };
  }
}

export function failedWith(error: unknown, code: FailCode): error is Fail {
  return error instanceof Fail && error.failure.code === code;
}

/** Ends an exhaustive switch; reaching it is a defect of ours. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected variant: ${JSON.stringify(value)}`);
}
