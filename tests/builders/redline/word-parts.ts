import { r, wordFile, xml } from '#tests/builders/papers-word.ts';

/** A reference that Word prints itself. */
export function refField(printed: string): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `${mark('begin')}<w:r><w:instrText> REF _Ref1 \\r </w:instrText></w:r>${mark('separate')}${r(printed)}${mark('end')}`;
}

/** Words in a content control with these properties. */
export function control(properties: string, words: string): string {
  return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${r(words)}</w:sdtContent></w:sdt>`;
}

/** A file with settings of its own: what it is protected against, its passwords. */
export function fileWithSettings(body: string, settings: string): Uint8Array {
  return wordFile({
    body,
    files: { 'word/settings.xml': xml('w:settings', settings) },
    relations: [
      {
        id: 'rS',
        type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings',
        target: 'settings.xml',
      },
    ],
  });
}
