import type { SharedEntry } from '#domain/deal/disclosure.ts';
import type { PublicTerm } from '#domain/library/public-term.ts';
import { withJosa } from '#domain/text/josa.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { fillClause, statesValue } from '#domain/values/fill-clause.ts';
import { BLANK } from '#domain/values/format-value.ts';
import type { ValueWords } from '#domain/values/form.ts';
import type { Value } from '#domain/values/value.ts';
import type { TermSheetType } from '#domain/words/term-sheet-words.ts';
import { adaptWording, bracketed } from '#documents/contract-wording/adapt-wording.ts';
import { valueOfContract } from './contract-words.ts';
import { choiceSentence } from '#domain/words/choice-sentence.ts';
import { forumWords, lawWording } from './law-wording.ts';
import { forumOfEntry } from './own-forum.ts';

/** Where the words of a clause come from; `own` are the person's, in the language that they wrote. */
export type WordingFrom = 'own' | 'library' | 'value' | 'to-be-agreed';

export type ClauseWording = {
  readonly from: WordingFrom;
  readonly wording: Bilingual;
  /** The languages in which the person’s own words are still to be translated. */
  readonly toTranslate: readonly Lang[];
};

export type WordingContext = {
  readonly type: TermSheetType;
  readonly words: ValueWords;
  /** Papers that the wording speaks of, under their letters. */
  readonly attach: (termId: string, wording: Bilingual) => Bilingual;
  /** Both languages stand beside each other, so that the words to be translated are there already. */
  readonly isFacing: boolean;
};

/** The person's own words, else the library's where they say this very value, else the value in a sentence of ours. */
export function wordClause(
  term: PublicTerm,
  entry: SharedEntry | undefined,
  context: WordingContext,
): ClauseWording {
  const value = entry?.state.kind === 'value' ? entry.state.value : undefined;
  const stated = value && sayValue(term, value, context);
  const own = entry?.clause.trim() ?? '';
  if (own !== '') {
    const forum = entry && forumOfEntry(term.id, entry);
    const sentence = forum ? choiceSentence(forumWords(forum)) : value && sentenceIn(term, value, context);
    return ownWording(own, sentence ?? stated, context);
  }
  if (!value || !stated) return { from: 'to-be-agreed', wording: TO_BE_AGREED, toTranslate: [] };
  const wording = libraryWording(term, value, context);
  if (wording) return { from: 'library', wording, toTranslate: [] };
  return { from: 'value', wording: stated, toTranslate: [] };
}

/** Says which words somebody has still to translate: it stands before them, or for them where they face it. */
export const TO_TRANSLATE: Bilingual = {
  en: '[Korean wording – English translation to come]',
  ko: '[영문 문안 – 국문 번역 필요]',
};

/** The language of most of the words: an English clause may name a Korean title, and a Korean one an institution. */
export function languageOf(words: string): Lang {
  const syllables = words.match(/[가-힣]/g)?.length ?? 0;
  const letters = words.match(/[A-Za-z]/g)?.length ?? 0;
  return syllables * LETTERS_OF_A_SYLLABLE >= Math.max(1, letters) ? 'ko' : 'en';
}

/** Half a Korean word in letters. */
const LETTERS_OF_A_SYLLABLE = 3;

/**
 * What stands in one language while the person's own words are in the other alone: ours, which say the value, and then the
 * words themselves under the mark. In facing columns the mark stands for them.
 */
export function withForeign(ours: string, own: string, lang: Lang, isFacing: boolean): string {
  const mark = TO_TRANSLATE[lang];
  return [ours, isFacing ? mark : `${mark} ${own}`].filter((part) => part !== '').join(' ');
}

function ownWording(own: string, stated: Bilingual | undefined, { isFacing }: WordingContext): ClauseWording {
  const written = languageOf(own);
  const other: Lang = written === 'ko' ? 'en' : 'ko';
  const meanwhile = withForeign(stated?.[other] ?? '', own, other, isFacing);
  const wording = written === 'ko' ? { ko: own, en: meanwhile } : { en: own, ko: meanwhile };
  return { from: 'own', wording, toTranslate: [other] };
}

const TO_BE_AGREED: Bilingual = { en: '[To be agreed.]', ko: '[추후 협의하여 정한다.]' };

/** The words that the library has for this very value, under the names of the sheet. */
function libraryWording(
  term: PublicTerm,
  value: Value,
  { type, words, attach }: WordingContext,
): Bilingual | undefined {
  const law = lawWording(term.id, value);
  // A clause that cannot be made to fit the type of the sheet leaves the choice to its sentence.
  const adapted = [law ?? sourceWording(term, value), sentenceFor(term, value)]
    .map((source) => source && adaptWording(source, type))
    .find((fitting) => fitting !== undefined);
  if (!adapted) return undefined;
  const text = value.kind === 'choice' ? adapted : withoutOpenSentences(adapted);
  const attached = attach(term.id, text);
  const filled = {
    en: fillClause(marked(attached.en), value, term, words, 'en'),
    ko: fillClause(marked(attached.ko), value, term, words, 'ko'),
  };
  // A place that this kind of value cannot fill: the sentence of our own says it better.
  if (filled.en.includes(BLANK) || filled.ko.includes(BLANK)) return undefined;
  return { en: tidy(unmarked(filled.en)), ko: unmarked(filled.ko) };
}

/** While a translation is to come, the sentence of the very choice says more than its name. */
function sentenceIn(term: PublicTerm, value: Value, { type, attach }: WordingContext): Bilingual | undefined {
  const sentence = sentenceFor(term, value);
  const adapted = sentence && adaptWording(attach(term.id, sentence), type);
  return adapted && !statesBlank(adapted) ? adapted : undefined;
}

function statesBlank({ en, ko }: Bilingual): boolean {
  return [en, ko].some((text) => text.includes('{{'));
}

function sentenceFor({ sentences }: PublicTerm, value: Value): Bilingual | undefined {
  return value.kind === 'choice' ? sentences[value.choice] : undefined;
}

function sourceWording(term: PublicTerm, value: Value): Bilingual | undefined {
  const { clause } = term;
  if (!clause) return undefined;
  const chosen =
    value.kind === 'choice' ? value.choice : value.kind === 'yes-no' ? (value.yes ? 'yes' : 'no') : undefined;
  if (chosen !== undefined) return clause.byChoice.find(({ says }) => says === chosen)?.wording;
  return [clause.offered, clause.middle].find(
    (wording) => wording && statesValue(wording.en) && statesValue(wording.ko),
  );
}

/**
 * A sentence with nothing but blanks to fill states what the draft does not: an extension, a cap, a further fee. It
 * is left out of the clause of a figure, so that the sheet offers no more than its draft.
 */
function withoutOpenSentences({ en, ko }: Bilingual): Bilingual {
  return { en: lean(en), ko: lean(ko) };
}

function lean(text: string): string {
  const sentences = text.split(/(?<=[.다]\.|[a-z)}]\.)\s+/);
  const kept = sentences.filter((sentence) => !/\{\{\s*blank\s*\}\}/.test(sentence) || statesValue(sentence));
  return kept.map(withoutOpenTail).join(' ');
}

/** `…, not to exceed {{blank}} in the aggregate,` and the like, set off by commas, go the same way. */
function withoutOpenTail(sentence: string): string {
  return sentence
    .replace(
      /,(?: and a further| with a maximum of| not to exceed| reducing by| increasing by| up to a maximum of)[^,.]*\{\{\s*blank\s*\}\}[^,.]*(?=[,.])/g,
      '',
    )
    .replace(/ and \{\{\s*blank\s*\}\} in each subsequent year/g, '')
    .replace(/하며, 이후 연장 시마다 \{\{\s*blank\s*\}\} 증액한다/g, '한다')
    .replace(/, 이후에는 매년 \{\{\s*blank\s*\}\}를 한도로/g, '를 한도로')
    .replace(/로 하되 \{\{\s*blank\s*\}\}[을를] 한도로 하고/g, '로 하고')
    .replace(/(?:총액 )?\{\{\s*blank\s*\}\}[을를] 한도로 (?=\{\{)/g, '');
}

/** Places that a hand fills travel through the filling of values unseen. */
function marked(text: string): string {
  return text.replace(/\{\{\s*blank\s*\}\}/g, HAND);
}

const HAND = '\u2423';

function unmarked(text: string): string {
  return bracketed(text.replaceAll(HAND, BLANK));
}

/** “1 times the Initial Option Fee” is that fee; a filled base brings its own article. */
function tidy(text: string): string {
  return text
    .replace(/\b1 times the\b/g, 'one (1) times the')
    .replace(/\bup to 1 times\b/g, 'once')
    .replace(/\bnot more than 1 times\b/g, 'not more than once')
    .replace(/\bup to (\d+) times\b/g, 'up to $1 times')
    .replace(/\bthe the\b/g, 'the')
    .replace(/(\w)'(\w)/g, '$1’$2');
}

/** A value in a sentence of ours, where no wording of the library says it. */
function sayValue(term: PublicTerm, value: Value, { words }: WordingContext): Bilingual {
  const written = valueOfContract(term, value, words);
  switch (value.kind) {
    case 'choice':
      return choiceSentence(written);
    case 'text':
      // Words of a person, which end as they end.
      return { en: ended(written.en), ko: ended(written.ko) };
    case 'yes-no':
      return value.yes
        ? { en: 'This applies.', ko: '이를 인정한다.' }
        : { en: 'This does not apply.', ko: '이를 인정하지 아니한다.' };
    default: {
      const subject = subjectOf(value);
      return {
        en: `${subject.en} shall be ${ended(written.en)}`,
        ko: `${subject.ko} ${withJosa(written.ko, '으로/로')} 한다.`,
      };
    }
  }
}

/** What a bare figure under the name of its clause is. */
function subjectOf(value: Value): Bilingual {
  switch (value.kind) {
    case 'share':
    case 'rate':
      return { en: 'The share', ko: '비율은' };
    case 'duration':
      return { en: 'The period', ko: '기간은' };
    case 'quantity':
      return { en: 'The number', ko: '수량은' };
    case 'date':
    case 'schedule':
      return { en: 'The schedule', ko: '일정은' };
    default:
      return { en: 'The sum payable', ko: '지급할 금액은' };
  }
}

function ended(text: string): string {
  return /[.。]$/.test(text) ? text : `${text}.`;
}
