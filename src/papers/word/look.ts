import { childOf } from '#papers/package/xml-node.ts';
import type { XmlNode } from '#papers/package/xml-node.ts';
import { isOn } from './word-names.ts';

/** What run properties say; what they leave open is undefined. */
export type Look = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underlined?: boolean;
  readonly struck?: boolean;
  readonly hidden?: boolean;
  readonly font?: string;
};

export const NO_LOOK: Look = {};

export function lookOf(rPr: XmlNode | undefined): Look {
  if (!rPr || rPr.children.length === 0) return NO_LOOK;
  const look: { -readonly [Key in keyof Look]: Look[Key] } = {};
  for (const { name, attributes } of rPr.children) {
    const value = attributes['w:val'];
    if (name === 'w:b') look.bold = isOn(value);
    else if (name === 'w:i') look.italic = isOn(value);
    else if (name === 'w:u') look.underlined = isOn(value);
    else if (name === 'w:strike' || name === 'w:dstrike') look.struck = isOn(value) || look.struck === true;
    else if (name === 'w:vanish') look.hidden = isOn(value);
    else if (name === 'w:rFonts') look.font = attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? '';
  }
  return look;
}

/**
 * Styles under each other: the nearest word counts. Bold, italic, struck and hidden are toggles: a character
 * style that says bold inside a bold paragraph style makes it plain. Source: ECMA-376 part 1, section 17.7.3.
 */
export function toggled(paragraphStyle: Look, characterStyle: Look): Look {
  return {
    ...paragraphStyle,
    ...characterStyle,
    bold: (paragraphStyle.bold ?? false) !== (characterStyle.bold ?? false),
    italic: (paragraphStyle.italic ?? false) !== (characterStyle.italic ?? false),
    struck: (paragraphStyle.struck ?? false) !== (characterStyle.struck ?? false),
    hidden: (paragraphStyle.hidden ?? false) !== (characterStyle.hidden ?? false),
  };
}

export function styleIdOf(
  properties: XmlNode | undefined,
  element: 'w:pStyle' | 'w:rStyle',
): string | undefined {
  return childOf(properties, element)?.attributes['w:val'];
}
