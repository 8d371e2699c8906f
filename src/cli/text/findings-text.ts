import type { CheckPaperOutput } from '#contract/formats/check-paper-output.ts';
import { FINDING_SEVERITIES } from '#domain/outgoing/paper-finding.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { FINDING_KIND_WORDS, FINDING_SEVERITY_WORDS } from '#domain/words/outgoing-words.ts';
import { asTitle } from '#domain/words/words.ts';
import { wrapped } from './display-width.ts';

/** The findings of a paper under their severity, the worst first. */
export function findingsText({ findings }: CheckPaperOutput, lang: Lang, width: number): string {
  if (findings.length === 0)
    return lang === 'ko' ? '보내기 전에 고칠 점이 없습니다.\n' : 'Nothing to mend before it leaves.\n';
  return FINDING_SEVERITIES.flatMap((severity) => {
    const these = findings.filter((each) => each.severity === severity);
    if (these.length === 0) return [];
    const lines = these.map(({ kind, says }) => {
      const text = `${asTitle(FINDING_KIND_WORDS[kind])[lang]}: ${says[lang]}`;
      return `  - ${wrapped(text, width, 4).trimStart()}\n`;
    });
    return [`${asTitle(FINDING_SEVERITY_WORDS[severity])[lang]} (${these.length})\n${lines.join('')}`];
  }).join('\n');
}
