import { Fail } from './failure.ts';

/** What was stated cannot be taken: the field, or the name of what is wrong, and a sentence with the next step. */
export function refuseField(field: string, en: string, ko: string): Fail {
  return new Fail('invalid-input', { en, ko }, field);
}
