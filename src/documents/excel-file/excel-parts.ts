import { strToU8 } from 'fflate';
import { LANGUAGE_TAG } from '#documents/style/word-styles.ts';
import { partText } from '#documents/word-file/zip-parts.ts';
import type { Parts } from '#documents/word-file/zip-parts.ts';
import type { ExcelFile, ExcelSheet } from './excel-file.ts';

/** What the library has no option for: filters, the head row on every printed page, one page wide, page numbers. */
export function withSheetSettings(parts: Parts, file: ExcelFile): Parts {
  const sheets = file.sheets.map((sheet, index): [string, Uint8Array] => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    return [path, strToU8(sheetXml(partText(parts, path), sheet, file))];
  });
  const workbook = replaced(
    partText(parts, WORKBOOK),
    /<\/sheets>/,
    `</sheets><definedNames>${file.sheets.map(namesOf).join('')}</definedNames>`,
  );
  return { ...parts, ...Object.fromEntries(sheets), [WORKBOOK]: strToU8(workbook) };
}

/** The properties of the file: what it is, who wrote it, and the date that was passed in. */
export function withProperties(parts: Parts, file: ExcelFile): Parts {
  const types = replaced(partText(parts, TYPES), /<\/Types>/, `${CORE_TYPE}</Types>`);
  const relations = replaced(
    partText(parts, RELATIONS),
    /<\/Relationships>/,
    `${CORE_RELATION}</Relationships>`,
  );
  return {
    ...parts,
    [TYPES]: strToU8(types),
    [RELATIONS]: strToU8(relations),
    'docProps/core.xml': strToU8(coreXml(file)),
  };
}

const WORKBOOK = 'xl/workbook.xml';
const TYPES = '[Content_Types].xml';
const RELATIONS = '_rels/.rels';
const CORE_TYPE =
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>';
const CORE_RELATION =
  '<Relationship Id="rIdCore" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>';

function sheetXml(xml: string, sheet: ExcelSheet, { marking, lang }: ExcelFile): string {
  const pages = lang === 'en' ? 'Page &P of &N' : '&P / &N쪽';
  const header = marking === '' ? '' : `<oddHeader>&amp;R${escapeXml(amp(marking))}</oddHeader>`;
  const footer = `<oddFooter>&amp;R${escapeXml(pages)}</oddFooter>`;
  const filtered = replaced(xml, /<\/sheetData>/, `</sheetData><autoFilter ref="${rangeOf(sheet, false)}"/>`);
  const fitted = replaced(
    filtered,
    /<pageSetup [^<>]*\/>/,
    `<pageSetup paperSize="${PAPER[lang]}" orientation="landscape" fitToWidth="${sheet.pagesWide}" fitToHeight="0"/><headerFooter>${header}${footer}</headerFooter>${textIsText(sheet)}`,
  );
  // The library marks a pane of four where only the head row is frozen.
  const frozen = replaced(fitted, /<pane [^<>]*\/>/, paneOf(sheet));
  return replaced(frozen, /(<worksheet[^<>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
}

/** A clause `4.10` is no number and stays text; without this Excel marks each such cell as a fault. */
function textIsText(sheet: ExcelSheet): string {
  return `<ignoredErrors><ignoredError sqref="${rangeOf(sheet, false)}" numberStoredAsText="1"/></ignoredErrors>`;
}

/** The head row stays in view; in a sheet wider than a page so do the columns that name a row, as on paper. */
function paneOf({ pagesWide, repeatedColumns }: ExcelSheet): string {
  if (pagesWide <= 1) return '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const cell = `${columnName(repeatedColumns + 1)}2`;
  return `<pane xSplit="${repeatedColumns}" ySplit="1" topLeftCell="${cell}" activePane="bottomRight" state="frozen"/>`;
}

/** Letter and A4, by the numbers that Excel gives them. */
const PAPER = { en: 1, ko: 9 } as const;

/** In a header of Excel `&` begins a code. */
function amp(text: string): string {
  return text.replaceAll('&', '&&');
}

function namesOf(sheet: ExcelSheet, index: number): string {
  const name = `'${sheet.name.replaceAll("'", "''")}'`;
  const columns = sheet.pagesWide > 1 ? `${escapeXml(name)}!$A:$${columnName(sheet.repeatedColumns)},` : '';
  return [
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${escapeXml(name)}!${rangeOf(sheet, true)}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${columns}${escapeXml(name)}!$1:$1</definedName>`,
  ].join('');
}

/** From the heads to the last row: `A1:J14`, or `$A$1:$J$14`. */
function rangeOf({ columns, rows }: ExcelSheet, isFixed: boolean): string {
  const last = columnName(columns.length);
  const mark = isFixed ? '$' : '';
  return `${mark}A${mark}1:${mark}${last}${mark}${rows.length + 1}`;
}

/** `A` for the first, `AA` for the twenty-seventh. */
function columnName(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((number - 1) % 26));
}

function coreXml({ title, subject, creator, on, lang }: ExcelFile): string {
  const stamp = `${on}T00:00:00Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject>`,
    `<dc:creator>${escapeXml(creator)}</dc:creator><cp:lastModifiedBy>${escapeXml(creator)}</cp:lastModifiedBy>`,
    `<dc:language>${LANGUAGE_TAG[lang]}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${stamp}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${stamp}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function replaced(xml: string, pattern: RegExp, by: string): string {
  if (!pattern.test(xml)) throw new Error(`The library no longer writes ${pattern.source}.`);
  return xml.replace(pattern, by);
}
