import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { fillClause, statesValue } from '#domain/values/fill-clause.ts';
import type { ValueWords } from '#domain/values/form.ts';
import type { SharedState } from '#domain/values/state.ts';
import type { Value } from '#domain/values/value.ts';
import type { PublicTerm } from './public-term.ts';

/** Wording that a draft of ours offers: its own, else the library's where that says this very value. */
export type OfferedWording = {
  readonly text: string;
  /** The draft's own wording is in the other language only: it is still to be translated. */
  readonly isForeign: boolean;
};

/** Undefined where neither the draft nor the library has wording for what the draft states. */
export function offeredWording(
  term: PublicTerm,
  entry: { readonly state: SharedState; readonly clause: string },
  words: ValueWords,
  lang: Lang,
): OfferedWording | undefined {
  const own = entry.clause.trim();
  if (own !== '') return { text: own, isForeign: languageOf(own) !== lang };
  const value = entry.state.kind === 'value' ? entry.state.value : undefined;
  const wording = value && libraryWording(term, value);
  return wording && { text: fillClause(wording[lang], value, term, words, lang), isForeign: false };
}

/** In which of our two languages a clause is written: one Hangul syllable makes it Korean. */
function languageOf(clause: string): Lang {
  return /[가-힣]/.test(clause) ? 'ko' : 'en';
}

/** Wording with a place for the value, or wording that belongs to this choice and no other. */
function libraryWording({ clause }: PublicTerm, value: Value): Bilingual | undefined {
  if (!clause) return undefined;
  if (statesValue(clause.middle.en) && statesValue(clause.middle.ko)) return clause.middle;
  const says = value.kind === 'choice' ? value.choice : value.kind === 'yes-no' ? yesNoId(value.yes) : '';
  return clause.byChoice.find((each) => each.says === says)?.wording;
}

function yesNoId(yes: boolean): string {
  return yes ? 'yes' : 'no';
}
