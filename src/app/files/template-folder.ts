import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Fail } from '#domain/base/failure.ts';
import type { LibraryProblem } from '#domain/library/library.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { meantName, readText } from './read-text.ts';

/** Texts of documents by name: Markdown, and the style. Throws Fail `library-invalid` for one that is no text. */
export function readTemplateFolder(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    templatesIn(folder).map((name) => {
      const text = readText(join(folder, name));
      if (typeof text === 'string') return [meantName(name), text];
      throw new Fail('library-invalid', { en: `${name}: ${text.en}`, ko: `${name}: ${text.ko}` });
    }),
  );
}

/** Templates of a person's own that are named so that they would be passed over. */
export function ignoredTemplates(userTemplatesRoot: string | undefined): LibraryProblem[] {
  if (userTemplatesRoot === undefined) return [];
  const folder = join(userTemplatesRoot, 'documents');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => (entry.isFile() ? HIDDEN_ENDING.test(entry.name) : TEMPLATE.test(entry.name)))
    .map(({ name }) => ({ file: `documents/${name}`, line: 1, field: '', message: IGNORED }));
}

const TEMPLATE = /\.(?:md|json)$/i;
/** `brief.ko.md.txt`: Windows hides the last ending. Also a template written in Word. */
const HIDDEN_ENDING =
  /\.(?:md|json)\.[a-z]{2,5}$|^(?:brief|term-sheet-[a-z-]+)\.(?:ko|en)\.(?!md$)[a-z]{2,5}$/i;
const IGNORED: Bilingual = {
  en: 'This is ignored: a template is a text file whose name ends with .md, the style one that ends with .json. Windows hides endings (View, File name extensions shows them); rename it, or move it away.',
  ko: '읽지 않았습니다. 템플릿은 이름이 .md로, 서식은 .json으로 끝나는 텍스트 파일이어야 합니다. Windows는 확장자를 숨길 수 있으니(보기 → 파일 확장명) 이름을 바꾸거나 다른 곳으로 옮기세요.',
};

/** In order of name; one that is named right comes last and so stands in for one that only means its name. */
function templatesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && TEMPLATE.test(entry.name) && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .toSorted((a, b) => Number(meantName(a) === a) - Number(meantName(b) === b) || (a < b ? -1 : 1));
}
