import type { Bilingual } from '#domain/text/bilingual.ts';
import { OUTCOME_SIGNS, OUTCOME_WORDS } from '#domain/words/rule-words.ts';
import {
  NEAR_LINE_WORDS,
  NO_QUADRANT,
  QUADRANT_SIGNS,
  QUADRANT_WORDS,
  SILENCE_SIGNS,
  SILENCE_WORDS,
  STANDING_SIGNS,
  STANDING_WORDS,
} from '#domain/words/standing-words.ts';
import type { Words } from '#domain/words/words.ts';
import { asTitle } from '#domain/words/words.ts';
import type { CharacterStyleName } from '#documents/style/word-styles.ts';

/** A position as it is read without colour: a sign and a word, then a colour. */
export type Mark = {
  readonly sign: string;
  readonly word: Bilingual;
  readonly style: CharacterStyleName;
};

export const STANDING_MARKS = marks(STANDING_WORDS, STANDING_SIGNS, {
  favourable: 'Favourable',
  neutral: 'Neutral',
  unfavourable: 'Unfavourable',
});

export const SILENCE_MARKS = marks(SILENCE_WORDS, SILENCE_SIGNS, {
  harmful: 'Unfavourable',
  helpful: 'Favourable',
});

export const OUTCOME_MARKS = marks(OUTCOME_WORDS, OUTCOME_SIGNS, { fail: 'Neutral', unknown: 'Neutral' });

export const QUADRANT_MARKS = marks(QUADRANT_WORDS, QUADRANT_SIGNS, {
  strong: 'Favourable',
  'under-claimed': 'Neutral',
  exposed: 'Neutral',
  weak: 'Unfavourable',
});
export const NEAR_LINE_MARK: Mark = { sign: '·', word: asTitle(NEAR_LINE_WORDS), style: 'Muted' };
export const NO_QUADRANT_MARK: Mark = { sign: '?', word: asTitle(NO_QUADRANT), style: 'Muted' };

/** What is given no style of its own is printed muted. */
function marks<Id extends string>(
  words: Words<Id>,
  signs: Readonly<Record<Id, string>>,
  styles: Partial<Record<Id, CharacterStyleName>>,
): Readonly<Record<Id, Mark>> {
  const ids = Object.keys(words) as Id[];
  const entries = ids.map((id) => [id, { sign: signs[id], word: words[id], style: styles[id] ?? 'Muted' }]);
  return Object.fromEntries(entries) as Record<Id, Mark>;
}
