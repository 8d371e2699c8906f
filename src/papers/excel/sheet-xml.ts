import type { ZipPackage } from '#papers/package/open-zip.ts';
import { readXml } from '#papers/package/read-xml.ts';
import type { XmlHandler } from '#papers/package/read-xml.ts';

const NAMES = new Map([
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'x'],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', 'x'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments', 'tc'],
]);

/** Reads a part of an Excel file to its end. */
export function readSheetXml(zip: ZipPackage, part: string, handler: Partial<XmlHandler>): void {
  const nothing = (): void => undefined;
  const reading = readXml(zip.read(part), NAMES, {
    open: nothing,
    close: nothing,
    text: nothing,
    ...handler,
  });
  while (!reading.next().done);
}
