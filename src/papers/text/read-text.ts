import { Fail } from '#domain/base/failure.ts';
import { decodeText } from '#domain/files/decode-text.ts';
import type { StrictDecoder } from '#domain/files/decode-text.ts';
import type { Block, PaperDocument, PaperFormat, Part } from '#domain/reading/document/paper-document.ts';
import { withoutFlattening } from './flattened.ts';
import { joined, lookOf, paragraphsIn, wrappingOf } from './joined-lines.ts';
import { languageOf, lettersIn, lettersRead } from './letters.ts';
import { withoutPageLines } from './page-lines.ts';
import { ParagraphMaker } from './paragraph-maker.ts';
import { linesOf } from './text-line.ts';
import { withTables } from './text-tables.ts';

/** The text of a file. Throws Fail `refused` where its letters cannot be read. */
export function decodedPaper(bytes: Uint8Array, strict: StrictDecoder): string {
  const decoded = decodeText(bytes, strict);
  if (!decoded)
    throw new Fail('refused', {
      en: 'The letters of this file cannot be read: it is text neither in UTF-8 nor in the Korean encoding of Windows (CP949). Save it as UTF-8 (in Notepad: Save as, Encoding: UTF-8).',
      ko: '이 파일의 글자를 읽을 수 없습니다. UTF-8도 Windows 한글(CP949)도 아닙니다. UTF-8로 저장하세요(메모장: 다른 이름으로 저장 → 인코딩 UTF-8).',
    });
  return decoded.text;
}

/** A contract in plain text, as a file or pasted. */
export function readText(text: string, format: Extract<PaperFormat, 'txt' | 'pasted'>): PaperDocument {
  const lines = withoutFlattening(linesOf(withPlainEnds(text)));
  const { lines: ofText, pageLines } = withoutPageLines(lines);
  const wrapping = wrappingOf(ofText);
  const words = knownWords(text);
  const make = new ParagraphMaker();
  const blocks = withTables(ofText).flatMap((stretch): Block[] =>
    stretch.kind === 'lines'
      ? paragraphsIn(stretch.lines, wrapping).map((group) =>
          make.paragraph(joined(group.lines, words), lookOf(group)),
        )
      : [
          {
            kind: 'table',
            rows: stretch.rows.map((cells) => ({
              cells: cells.map((cell) => ({
                columns: 1,
                blocks: cell.length === 0 ? [] : [make.paragraph(joined(cell, words))],
              })),
            })),
          },
        ],
  );
  const parts: Part[] = [{ id: 'body', kind: 'body', blocks }];
  if (pageLines.length > 0)
    parts.push({ id: 'footer-1', kind: 'footer', blocks: pageLines.map((line) => make.paragraph(line)) });
  return {
    format,
    language: languageOf(parts),
    parts,
    revisions: [],
    comments: [],
    receipt: {
      counts: [{ what: 'letters', present: lettersIn(text), read: lettersRead(parts) }],
      unread: [],
      notes: [
        ...(wrapping.isGuessed ? [LINES_JOINED] : []),
        ...(pageLines.length > 0 ? [PAGE_LINES_APART] : []),
      ],
    },
  };
}

const LINES_JOINED = {
  en: 'The lines of this text were broken to fit a page. Where its paragraphs end was judged by their length and their beginnings.',
  ko: '쪽 너비에 맞춰 줄이 나뉜 텍스트입니다. 문단이 끝나는 곳은 줄의 길이와 시작을 보고 판단했습니다.',
};

const PAGE_LINES_APART = {
  en: 'Page numbers and lines that come again on every page are kept apart from the text, as footers.',
  ko: '쪽 번호와 쪽마다 되풀이되는 줄은 본문에서 떼어 바닥글로 두었습니다.',
};

function withPlainEnds(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
}

/** Whether a word stands whole somewhere in the text. */
function knownWords(text: string): (word: string) => boolean {
  let words: Set<string> | undefined;
  return (word) => (words ??= new Set(text.toLowerCase().match(/[a-z]+/g) ?? [])).has(word);
}
