import type { Deal } from '#domain/deal/deal.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import type { NameIn } from '#domain/text/names.ts';
import { localDay, longDay } from '#app/workspace/backup-moments.ts';

export type Named = Pick<Deal, 'title' | 'titleIn'>;

/** What the contract allows a deal to be called. */
const LONGEST_TITLE = 200;

/**
 * What the copy of a deal is called: its names, each with the day of the backup in its own language. `taken` are the
 * titles that are in use; a second copy of one day is numbered.
 */
export function namesOfCopy(
  { title, titleIn }: Named,
  at: string,
  lang: Lang,
  taken: ReadonlySet<string>,
): Named {
  let number = 1;
  while (taken.has(withEnding(title, copyMark(at, lang, number)))) number += 1;
  const named = (name: string, of: Lang): string => withEnding(name, copyMark(at, of, number));
  if (!titleIn) return { title: named(title, lang) };
  const names: NameIn = {
    ...(titleIn.en === undefined ? {} : { en: named(titleIn.en, 'en') }),
    ...(titleIn.ko === undefined ? {} : { ko: named(titleIn.ko, 'ko') }),
  };
  return { title: named(title, lang), titleIn: names };
}

function copyMark(at: string, lang: Lang, number: number): string {
  const again = number === 1 ? '' : ` ${number}`;
  return lang === 'ko'
    ? ` (${localDay(at)} 백업 사본${again})`
    : ` (copy${again} of the backup of ${longDay(at)})`;
}

/** A title that would get too long is cut, never the mark that tells the copy from the deal. */
function withEnding(name: string, ending: string): string {
  if (name.length + ending.length <= LONGEST_TITLE) return `${name}${ending}`;
  const room = LONGEST_TITLE - ending.length - 1;
  const letters = [...new Intl.Segmenter().segment(name)].map(({ segment }) => segment);
  let kept = '';
  for (const letter of letters) {
    if (kept.length + letter.length > room) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…${ending}`;
}
