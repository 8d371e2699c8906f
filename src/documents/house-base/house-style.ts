import { strToU8 } from 'fflate';
import type { HouseBase } from '#documents/style/house-base.ts';
import { DEFAULT_STYLE, parseWordStyle } from '#documents/style/word-styles.ts';
import type { WordStyle } from '#documents/style/word-styles.ts';
import type { TemplateSet } from '#documents/templates/template.ts';
import { readHouseBase } from './read-house-base.ts';

/** The name of a firm's own Word file, beside `styles.json`. Among the templates stand its bytes, one letter for each. */
export const HOUSE_FILE = 'house.docx';

/** The style of a document: ours, with what the firm's `styles.json` changes, on its own file where it has one. */
export function styleOf(templates: TemplateSet): WordStyle {
  const json = templateText(templates, 'styles.json');
  const style = json === undefined ? DEFAULT_STYLE : parseWordStyle(json, 'styles.json');
  const packed = templateText(templates, HOUSE_FILE);
  if (packed === undefined) return style;
  const house = baseOnce(packed);
  return { ...style, marginMm: house.marginMm, house };
}

function templateText(templates: TemplateSet, file: string): string | undefined {
  return Object.hasOwn(templates, file) ? templates[file] : undefined;
}

/** The last one that was read: a firm has one, and every document is written on it. */
let last: { readonly packed: string; readonly house: HouseBase } | undefined;

function baseOnce(packed: string): HouseBase {
  if (last?.packed === packed) return last.house;
  const house = readHouseBase(strToU8(packed, true), HOUSE_FILE);
  last = { packed, house };
  return house;
}
