import { sameContent } from '#domain/base/same-content.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { formatDate } from '#domain/values/format-value.ts';
import type { NotedIssue, Paper } from '../paper.ts';
import type { ChangeLine, ToldWith } from './change-line.ts';
import { added, bothOf, changed, removed } from './change-line.ts';
import { termName } from './entry-changes.ts';

const PAPER: Bilingual = { en: 'Paper', ko: '문서' };

const AT = { topic: 'papers', isPrivate: true } as const;

/** A file that came or went, and what was taken of an issues list. */
export function tellPaper(old: Paper | null, now: Paper | null, told: ToldWith): ChangeLine[] {
  return [...tellFile(old, now), ...(old && now ? tellIssues(old, now, told) : [])];
}

function tellFile(old: Paper | null, now: Paper | null): ChangeLine[] {
  const words = ({ fileName, on }: Paper): Bilingual => {
    const date = formatDate(on);
    return { en: `${fileName} of ${date.en}`, ko: `${fileName}(${date.ko})` };
  };
  if (!old && now) return [added(AT, PAPER, words(now))];
  if (old && !now) return [removed(AT, PAPER, words(old))];
  if (!old || !now || sameContent({ ...old, reading: null }, { ...now, reading: null })) return [];
  return [changed(AT, PAPER, words(old), words(now))];
}

/** Where an issue stands and who is to act, term by term. */
function tellIssues(old: Paper, now: Paper, told: ToldWith): ChangeLine[] {
  const [was, is] = [old.reading?.issues ?? {}, now.reading?.issues ?? {}];
  const termIds = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return termIds.flatMap((termId) => {
    const [before, after] = [was[termId], is[termId]];
    if (sameContent(before, after)) return [];
    const name = termName(termId, told);
    const subject = { en: `Status of the issue, ${name.en}`, ko: `쟁점 상태, ${name.ko}` };
    return [changed({ ...AT, termId }, subject, saidOf(before), saidOf(after))];
  });
}

function saidOf(issue: NotedIssue | undefined): Bilingual | null {
  if (!issue) return null;
  return bothOf([issue.status, issue.owner].filter((each) => each !== '').join(' · ') || '–');
}
