import { sameContent } from '#domain/base/same-content.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { formatDate } from '#domain/values/format-value.ts';
import type { Paper } from '../paper.ts';
import type { ChangeLine } from './change-line.ts';
import { added, changed, removed } from './change-line.ts';

const PAPER: Bilingual = { en: 'Paper', ko: '문서' };

/** A file that came or went. */
export function tellPaper(old: Paper | null, now: Paper | null): ChangeLine[] {
  const at = { topic: 'papers', isPrivate: true } as const;
  const words = ({ fileName, on }: Paper): Bilingual => {
    const date = formatDate(on);
    return { en: `${fileName} of ${date.en}`, ko: `${fileName}(${date.ko})` };
  };
  if (!old && now) return [added(at, PAPER, words(now))];
  if (old && !now) return [removed(at, PAPER, words(old))];
  if (!old || !now || sameContent({ ...old, reading: null }, { ...now, reading: null })) return [];
  return [changed(at, PAPER, words(old), words(now))];
}
