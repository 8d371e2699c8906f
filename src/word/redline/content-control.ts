import type { Barred } from './story-map.ts';

/** What a content control is says whether Word would keep a change of its text. */
export function barredBy(properties: string): Barred | undefined {
  if (/:lock\s[^<>]{0,100}"(?:contentLocked|sdtContentLocked)"/.test(properties)) return 'locked-control';
  if (/:dataBinding\s/.test(properties)) return 'bound-control';
  if (/<\w+:(?:dropDownList|comboBox|date|checkbox|picture)[\s/>]/.test(properties)) return 'choice-control';
  if (/:showingPlcHdr\b/.test(properties)) return 'placeholder';
  if (/:docPartGallery\s[^<>]{0,100}"(?:Table of Contents|Bibliographies)"/.test(properties))
    return 'generated';
  return undefined;
}
