import type { Bilingual } from '#domain/text/bilingual.ts';

/** What is wrong with a term, and with which of its fields. */
export type TermFault = { readonly path: readonly PropertyKey[]; readonly message: Bilingual };

export type ReportFault = (path: readonly PropertyKey[], en: string, ko: string) => void;

/** Adds what is reported to the faults of a term; each message names the term. */
export function reportInto(faults: TermFault[], termId: string): ReportFault {
  return (path, en, ko) => {
    faults.push({ path, message: { en: `${termId}: ${en}`, ko: `${termId}: ${ko}` } });
  };
}

/** A choice that the term does not have, and those that it has. */
export function notAChoice(choice: string, known: readonly string[]): Bilingual {
  const list = known.join(', ');
  return {
    en: `“${choice}” is not a choice of this term. Its choices are: ${list}.`,
    ko: `‘${choice}’은(는) 이 조건의 선택지가 아닙니다. 선택지: ${list}.`,
  };
}
