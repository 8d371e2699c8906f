import type { CountedKind } from '#domain/reading/document/paper-document.ts';
import { counted } from '#domain/text/counted.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

/** `412 paragraphs`, `단락 412개`: what a receipt counts. */
export function countWords(what: CountedKind, n: number): Bilingual {
  const [one, many, ko, unit] = COUNTED[what];
  const number = n.toLocaleString('en');
  return { en: counted(number, one, many), ko: `${ko} ${number}${unit}` };
}

const COUNTED: Readonly<Record<CountedKind, readonly [one: string, many: string, ko: string, unit: string]>> =
  {
    paragraphs: ['paragraph', 'paragraphs', '단락', '개'],
    tables: ['table', 'tables', '표', '개'],
    rows: ['row', 'rows', '행', '개'],
    cells: ['cell', 'cells', '칸', '개'],
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
    'numbered-paragraphs': ['numbered paragraph', 'numbered paragraphs', '번호 단락', '개'],
    'content-controls': ['content control', 'content controls', '콘텐츠 컨트롤', '개'],
    links: ['link', 'links', '링크', '개'],
    pages: ['page', 'pages', '쪽', '개'],
    letters: ['letter', 'letters', '글자', '자'],
  };
