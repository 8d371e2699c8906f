import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Library } from './library.ts';

/** `2026.2`: the year, and the edition within it. */
export const EDITION_ID = /^20\d\d\.[1-9]\d?$/;

/** Why a record of the library is other than in the edition before. */
export const CHANGE_KINDS = ['correction', 'law', 'evidence', 'addition', 'wording'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** The lists of the library whose records a change log names. `money`: an assumption of the money pages. */
export const RECORD_LISTS = ['terms', 'rules', 'cases', 'questions', 'facts', 'money'] as const;
export type RecordList = (typeof RECORD_LISTS)[number];

/** One row of a change log, as a lawyer reads it. */
export type EditionChange = {
  readonly kind: ChangeKind;
  readonly what: Bilingual;
  readonly why: Bilingual;
  /** `terms/option_fee_initial`, `rules/hours_notice`: a list of the library and an id in it. */
  readonly records: readonly string[];
};

/** The library as it was given out on a day. */
export type Edition = {
  /** `2026.2`: the year, and the edition within it. */
  readonly id: string;
  /** ISO date. */
  readonly givenOn: string;
  readonly about: Bilingual;
  /** Against the edition before. */
  readonly changes: readonly EditionChange[];
};

/** The edition that the library on hand is; undefined where its file could not be read. */
export function currentEdition({ editions }: Pick<Library, 'editions'>): Edition | undefined {
  return editions.toSorted(byEdition).at(-1);
}

/** Orders editions from the oldest to the newest: 2026.9 before 2026.10. */
export function byEdition(a: Pick<Edition, 'id'>, b: Pick<Edition, 'id'>): number {
  const [yearOfA = 0, numberOfA = 0] = a.id.split('.').map(Number);
  const [yearOfB = 0, numberOfB = 0] = b.id.split('.').map(Number);
  return yearOfA - yearOfB || numberOfA - numberOfB;
}

/** The parts of `rules/hours_notice`; undefined where it names no list of the library. */
export function recordNamed(record: string): { readonly list: RecordList; readonly id: string } | undefined {
  const [name, id = ''] = record.split('/');
  const list = RECORD_LISTS.find((each) => each === name);
  return list && id !== '' ? { list, id } : undefined;
}
