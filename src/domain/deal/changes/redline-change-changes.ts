import { sameContent } from '#domain/base/same-content.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { YES_NO_WORDS } from '#domain/words/value-words.ts';
import { newWordsOf } from '../redline-change.ts';
import type { RedlineChangeInHand, WordsInHand } from '../redline-change.ts';
import type { ChangeLine } from './change-line.ts';
import { added, bothOf, changed, removed, reworded } from './change-line.ts';

const AT = { topic: 'papers', isPrivate: true } as const;
const CHANGE: Bilingual = { en: 'Change of a redline', ko: '수정 표시본의 변경' };

/** A change of a redline in the making: its words, its place, its comment, whether it goes. */
export function tellRedlineChange(
  old: RedlineChangeInHand | null,
  now: RedlineChangeInHand | null,
): ChangeLine[] {
  // What the draft proposes is in the list before anybody touches it, so touching it is no new change.
  const was = old ?? (now && untouched(now));
  const is = now ?? (old && untouched(old));
  if (!was && now) return [added(AT, CHANGE, told(now))];
  if (old && !is) return [removed(AT, CHANGE, told(old))];
  if (!was || !is) return [];
  const of = subjectOf(is);
  return [
    ...wordLines(of, was.change, is.change),
    ...lineOf({ en: 'comment', ko: '메모' }, of, was.change.comment ?? '', is.change.comment ?? ''),
    ...(was.isIncluded === is.isIncluded
      ? []
      : [
          changed(
            AT,
            { en: `${of.en}, goes into the redline`, ko: `${of.ko}, 수정 표시본에 포함` },
            YES_NO_WORDS[was.isIncluded ? 'yes' : 'no'],
            YES_NO_WORDS[is.isIncluded ? 'yes' : 'no'],
          ),
        ]),
  ];
}

/** As the draft proposed it; undefined for what a person added. */
function untouched(change: RedlineChangeInHand): RedlineChangeInHand | undefined {
  const { proposed } = change;
  if (proposed === undefined || !('find' in change.change)) return undefined;
  const { comment: _typed, ...words } = change.change;
  return { ...change, isIncluded: true, change: { ...words, replace: proposed } };
}

function wordLines(of: Bilingual, was: WordsInHand, is: WordsInHand): ChangeLine[] {
  return [
    ...lineOf({ en: 'new words', ko: '수정 문구' }, of, newWordsOf(was), newWordsOf(is)),
    ...lineOf({ en: 'their words', ko: '상대방 문구' }, of, theirWordsOf(was), theirWordsOf(is)),
  ];
}

function lineOf(what: Bilingual, of: Bilingual, was: string, is: string): ChangeLine[] {
  if (sameContent(was, is)) return [];
  return [reworded(AT, { en: `${of.en}, ${what.en}`, ko: `${of.ko}, ${what.ko}` }, was, is)];
}

function theirWordsOf(change: WordsInHand): string {
  return 'find' in change ? change.find : change.insertAfter;
}

function subjectOf({ place }: RedlineChangeInHand): Bilingual {
  return place === ''
    ? { en: 'Redline', ko: '수정 표시본' }
    : { en: `Redline, ${place}`, ko: `수정 표시본, ${place}` };
}

function told({ place, change }: RedlineChangeInHand): Bilingual {
  const words = newWordsOf(change).trim() || theirWordsOf(change).trim();
  return bothOf([place, words.slice(0, MOST_LETTERS)].filter((each) => each !== '').join(': ') || '–');
}

const MOST_LETTERS = 80;
