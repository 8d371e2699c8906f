import { counted } from '#domain/text/counted.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Words } from './words.ts';

/** How findings are grouped: by how certain they are, and by what the paper itself leaves unsettled. */
export const REVIEW_GROUP_WORDS = {
  sure: { en: 'sure', ko: '확실' },
  likely: { en: 'likely', ko: '유력' },
  unsure: { en: 'unsure', ko: '불확실' },
  conflict: { en: 'contradictory', ko: '서로 다름' },
  open: { en: 'left open', ko: '미정' },
  absent: { en: 'silent', ko: '규정 없음' },
} as const satisfies Words;

/** What makes a value that was read from a paper doubtful. */
export const READING_FLAG_WORDS = {
  'words-against-figures': { en: 'words and figures differ', ko: '글자와 숫자가 다름' },
  'clause-against-clause': { en: 'two clauses differ', ko: '두 조항이 서로 다름' },
  'korean-against-english': { en: 'the Korean and the English differ', ko: '국문과 영문이 다름' },
  'schedule-against-body': { en: 'a schedule and the body differ', ko: '별지와 본문이 다름' },
  alternatives: { en: 'more than one reading is possible', ko: '다르게 읽힐 수 있음' },
  open: { en: 'left open', ko: '미정' },
  derived: {
    en: 'worked out from another unit that the paper states',
    ko: '문서가 다른 단위로 정한 값에서 환산',
  },
} as const satisfies Words;

/** What a tracked change did. */
export const REVISION_WORDS = {
  insertion: { en: 'inserted', ko: '삽입' },
  deletion: { en: 'deleted', ko: '삭제' },
  'moved-from': { en: 'moved from here', ko: '이동(원래 자리)' },
  'moved-to': { en: 'moved to here', ko: '이동(옮긴 자리)' },
  'paragraph-inserted': { en: 'new paragraph', ko: '문단 추가' },
  'paragraph-deleted': { en: 'paragraph deleted', ko: '문단 삭제' },
  'row-inserted': { en: 'new row', ko: '행 추가' },
  'row-deleted': { en: 'row deleted', ko: '행 삭제' },
  'cell-inserted': { en: 'new cell', ko: '칸 추가' },
  'cell-deleted': { en: 'cell deleted', ko: '칸 삭제' },
  'cell-merged': { en: 'cells merged', ko: '칸 병합' },
  formatting: { en: 'formatting changed', ko: '서식 변경' },
} as const satisfies Words;

/** What a receipt names as not read. */
export const UNREAD_WORDS = {
  picture: { en: 'picture', ko: '그림' },
  'embedded-file': { en: 'embedded file', ko: '삽입된 파일' },
  'embedded-document': { en: 'embedded document', ko: '삽입된 문서' },
  equation: { en: 'equation', ko: '수식' },
  chart: { en: 'chart', ko: '차트' },
  drawing: { en: 'drawing', ko: '도형' },
  form: { en: 'form field', ko: '양식' },
  other: { en: 'something else', ko: '기타' },
} as const satisfies Words;

/** What a receipt counts, as the head of its line. */
export function countedName(what: Counted): Bilingual {
  const [, many, ko] = COUNTED[what];
  return { en: many, ko };
}

/** `412 paragraphs`, `문단 412개`. */
export function countWords(what: Counted, n: number): Bilingual {
  const [one, many, ko, unit] = COUNTED[what];
  const number = n.toLocaleString('en');
  return { en: counted(number, one, many), ko: `${ko} ${number}${unit}` };
}

type Forms = readonly [one: string, many: string, ko: string, unit: string];
type Counted = keyof typeof COUNTED;

const COUNTED = {
  paragraphs: ['paragraph', 'paragraphs', '문단', '개'],
  tables: ['table', 'tables', '표', '개'],
  rows: ['row', 'rows', '표의 행', '개'],
  cells: ['cell', 'cells', '표의 칸', '개'],
  insertions: ['insertion', 'insertions', '삽입', '건'],
  deletions: ['deletion', 'deletions', '삭제', '건'],
  moves: ['move', 'moves', '이동', '건'],
  'row-changes': ['change of rows', 'changes of rows', '행 변경', '건'],
  'cell-changes': ['change of cells', 'changes of cells', '칸 변경', '건'],
  'formatting-changes': ['change of formatting', 'changes of formatting', '서식 변경', '건'],
  comments: ['comment', 'comments', '메모', '개'],
  footnotes: ['footnote', 'footnotes', '각주', '개'],
  endnotes: ['endnote', 'endnotes', '미주', '개'],
  headers: ['header', 'headers', '머리글', '개'],
  footers: ['footer', 'footers', '바닥글', '개'],
  'text-boxes': ['text box', 'text boxes', '글상자', '개'],
  fields: ['field', 'fields', '필드', '개'],
  'numbered-paragraphs': ['numbered paragraph', 'numbered paragraphs', '자동 번호 문단', '개'],
  'content-controls': ['content control', 'content controls', '콘텐츠 컨트롤', '개'],
  links: ['link', 'links', '링크', '개'],
  pages: ['page', 'pages', '쪽', '개'],
  letters: ['letter', 'letters', '글자', '자'],
} as const satisfies Readonly<Record<string, Forms>>;

/** What became of a paragraph from one paper to the next. */
export const LINE_CHANGE_WORDS = {
  changed: { en: 'changed', ko: '변경' },
  new: { en: 'new', ko: '추가' },
  gone: { en: 'gone', ko: '삭제' },
  moved: { en: 'moved', ko: '이동' },
  formatting: { en: 'looks only', ko: '서식만 변경' },
  numbering: { en: 'numbered anew', ko: '번호만 변경' },
} as const satisfies Words;

/** What became of a clause from one paper to the next. */
export const CLAUSE_CHANGE_WORDS = {
  changed: { en: 'changed', ko: '변경' },
  new: { en: 'new', ko: '신설' },
  gone: { en: 'gone', ko: '삭제' },
  same: { en: 'unchanged', ko: '동일' },
} as const satisfies Words;
