import type { ComparePapersOutput } from '#contract/formats/compare-papers-output.ts';
import type { LineChange } from '#domain/reading/versions/compare-papers.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { LINE_CHANGE_WORDS } from '#domain/words/paper-words.ts';
import { papersRedlineText } from './redline-text.ts';
import { wrapped } from './display-width.ts';

/** The changes of a paper: first those that it does not mark, then the marked ones, each in the order of the paper. */
export function comparedPapersText(output: ComparePapersOutput, lang: Lang, width: number): string {
  const { before, after, isTextOnly, changes, same, ignored, comments, written } = output;
  const unread = before.unread + after.unread;
  const head =
    lang === 'ko'
      ? `${before.name} → ${after.name}\n변경 ${changes.length}건, 같은 문단 ${same}개${unread === 0 ? '' : `, 비교하지 못한 그림·도표 등 ${unread}개`}\n`
      : `${before.name} → ${after.name}\n${changes.length} changed, ${same} the same${unread === 0 ? '' : `, ${unread} pictures and the like not compared`}\n`;
  const notTold = ignored.numbering + ignored.marks;
  const passedOver =
    notTold === 0
      ? ''
      : lang === 'ko'
        ? `밀린 번호 ${ignored.numbering}건, 띄어쓰기·문장 부호 ${ignored.marks}건은 변경으로 세지 않음 (--exact로 표시)\n`
        : `Not counted: ${ignored.numbering} with a shifted number, ${ignored.marks} with other spaces or marks (told with --exact)\n`;
  const parts: readonly (readonly [Bilingual, readonly LineChange[]])[] = [
    [UNTRACKED, changes.filter(({ isUntracked }) => isUntracked)],
    [TRACKED, changes.filter(({ isUntracked }) => !isUntracked)],
  ];
  const sections = parts.flatMap(([title, these]) =>
    these.length === 0
      ? []
      : [`\n${title[lang]} (${these.length})\n${these.map((each) => lineOf(each, lang, width)).join('')}`],
  );
  const said = comments.map(
    ({ author, text }) => `  - ${wrapped(`${author}: ${text}`, width, 4).trimStart()}\n`,
  );
  return [
    head,
    isTextOnly ? `${TEXT_ONLY[lang]}\n` : '',
    passedOver,
    ...sections,
    ...(said.length === 0 ? [] : [`\n${COMMENTS[lang]} (${said.length})\n${said.join('')}`]),
    written?.kind === 'redline' ? `\n${papersRedlineText(written, lang, width)}` : '',
  ].join('');
}

function lineOf(change: LineChange, lang: Lang, width: number): string {
  const { kind, before, after, runs } = change;
  const at = after ?? before;
  const words = runs
    ? runs
        .map(({ kind: ran, text }) =>
          ran === 'added' ? `[+${text}+]` : ran === 'removed' ? `[-${text}-]` : text,
        )
        .join('')
    : (at?.text ?? '');
  const head = [LINE_CHANGE_WORDS[kind][lang], at?.label ?? ''].filter((each) => each !== '').join(' ');
  return `  - ${wrapped(`${head}: ${words}`, width, 4).trimStart()}\n`;
}

const TEXT_ONLY = {
  en: 'One of them has no structure of its own: compared clause by clause, as text; what is marked cannot be told.',
  ko: '문단 구조가 없는 문서가 있어 조항별 본문으로 대조했으며, 변경 추적 여부는 알 수 없습니다.',
};
const UNTRACKED = { en: 'Changed without a mark', ko: '표시 없이 바뀐 곳' };
const TRACKED = { en: 'Changed with a mark', ko: '변경 추적으로 표시된 곳' };
const COMMENTS = { en: 'New comments', ko: '새 메모' };
