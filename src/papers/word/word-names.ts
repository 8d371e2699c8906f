import type { Prefixes } from '#papers/package/read-xml.ts';

const TRANSITIONAL = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';
const MICROSOFT = 'http://schemas.microsoft.com/office';

/**
 * The namespaces that Word writes, under the prefixes that it uses. The strict edition of the standard has
 * other addresses for the same words. Sources: ECMA-376 part 1 and 4; MS-DOCX section 2.2.
 */
export const WORD_NAMES: Prefixes = new Map([
  [`${TRANSITIONAL}/wordprocessingml/2006/main`, 'w'],
  [`${STRICT}/wordprocessingml/main`, 'w'],
  [`${TRANSITIONAL}/officeDocument/2006/relationships`, 'r'],
  [`${STRICT}/officeDocument/relationships`, 'r'],
  [`${TRANSITIONAL}/officeDocument/2006/math`, 'm'],
  [`${STRICT}/officeDocument/math`, 'm'],
  [`${TRANSITIONAL}/markup-compatibility/2006`, 'mc'],
  [`${TRANSITIONAL}/drawingml/2006/main`, 'a'],
  [`${STRICT}/drawingml/main`, 'a'],
  [`${TRANSITIONAL}/drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${STRICT}/drawingml/wordprocessingDrawing`, 'wp'],
  [`${TRANSITIONAL}/drawingml/2006/chart`, 'c'],
  [`${STRICT}/drawingml/chart`, 'c'],
  [`${TRANSITIONAL}/drawingml/2006/diagram`, 'dgm'],
  [`${STRICT}/drawingml/diagram`, 'dgm'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
  [`${MICROSOFT}/word/2010/wordprocessingShape`, 'wps'],
  [`${MICROSOFT}/word/2010/wordml`, 'w14'],
  [`${MICROSOFT}/word/2012/wordml`, 'w15'],
  [`${MICROSOFT}/word/2015/wordml/symex`, 'w16se'],
  [`${MICROSOFT}/drawing/2014/chartex`, 'cx'],
]);

/** The newer words that this reader knows, by the prefix under which an alternative asks for them. */
export function isKnownRequirement(requires: string): boolean {
  return requires
    .split(/\s+/)
    .filter((prefix) => prefix !== '')
    .every((prefix) => /^(?:wps|wpg|wpc|wp14|w14|w15|w16\w*|a14|v)$/.test(prefix));
}

/** An attribute that says yes or no: where it is missing it says no. */
export function saysYes(value: string | undefined): boolean {
  return value !== undefined && /^(?:1|true|on)$/.test(value);
}

/** An element that switches something on: there without a value means on. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off|none)$/i.test(value);
}
