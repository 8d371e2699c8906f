import { counted } from '#domain/text/counted.ts';
import { basename } from 'node:path';
import type { Command } from 'commander';
import type { DealDocument } from '#domain/deal/deal.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { dealFile, newCommand } from '../base/new-command.ts';
import { readDeal } from '../base/open-deal.ts';
import type { Terminal } from '../base/terminal.ts';

export function command(terminal: Terminal): Command {
  return newCommand('check', terminal)
    .description('Validates a deal file against its schema and the library.')
    .addArgument(dealFile())
    .action((path: string) => {
      const { document, edition } = readDeal(path, terminal).file;
      terminal.out(summary(basename(path), document, edition, terminal.lang));
    });
}

function summary(
  name: string,
  { deal, drafts, ladders, situation }: DealDocument,
  edition: 'internal' | 'shareable',
  lang: Lang,
): string {
  const terms = drafts.reduce((sum, draft) => sum + Object.keys(draft.entries).length, 0);
  const ladderCount = Object.keys(ladders).length;
  const answers = Object.keys(situation).length;
  return lang === 'ko'
    ? `${name}: 올바른 거래 파일입니다(${edition === 'internal' ? '내부용' : '공유용'}). ${deal.title} — 초안 ${drafts.length}건, 조건 값 ${terms}개, 협상 단계 ${ladderCount}개, 상황 답변 ${answers}개.\n`
    : `${name}: a valid ${edition} deal file. ${deal.title} — ${counted(drafts.length, 'draft', 'drafts')}, ${counted(terms, 'term value', 'term values')}, ${counted(ladderCount, 'ladder', 'ladders')}, ${counted(answers, 'situation answer', 'situation answers')}.\n`;
}
