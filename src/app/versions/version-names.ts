import type { SharedDraft } from '#domain/deal/disclosure.ts';
import type { Paper } from '#domain/deal/paper.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { formatDate } from '#domain/values/format-value.ts';
import { PAPER_WORDS } from '#domain/words/deal-words.ts';
import { asTitle } from '#domain/words/words.ts';

/** What a paper is called on a comparison. Its file name is private: it may leave with the comparison. */
export function nameOfPaper({ side, round, on }: Pick<Paper, 'side' | 'round' | 'on'>): Bilingual {
  const [of, date] = [asTitle(PAPER_WORDS[side]), formatDate(on)];
  return { en: `${of.en}, round ${round} (${date.en})`, ko: `${of.ko} ${round}차(${date.ko})` };
}

/** A file from somewhere else: what a person has called it stays on the screen. */
export const NAMES_OF_FILES = {
  before: { en: 'Earlier paper', ko: '이전 문서' },
  after: { en: 'Later paper', ko: '이후 문서' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Its name says that it is the draft as text, and not the file that went out. */
export function nameOfDraft(draft: SharedDraft): Bilingual {
  const { en, ko } = nameOfPaper(draft);
  return { en: `${en}, as text`, ko: `${ko}, 본문` };
}
