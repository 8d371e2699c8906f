import type { Span } from '#documents/templates/markdown-blocks.ts';
import type { ParagraphStyleName } from '#documents/style/word-styles.ts';
import { holdFigures } from '#documents/text/hold-figures.ts';
import { placeName } from './setting.ts';
import type { Setting } from './setting.ts';
import {
  beginsRightToLeft,
  bookmark,
  countedNumber,
  footnote,
  innerLink,
  outerLink,
  renewedReference,
  run,
} from './word-objects.ts';
import type { Inline, Inlines, RunLooks } from './word-objects.ts';

/** These styles use the font of running text; the others use that of headings. */
export const BODY_STYLES: ReadonlySet<ParagraphStyleName> = new Set([
  'Normal',
  'Lead',
  'Note',
  'Quote',
  'ListItem',
  'Clause',
  'Clause2',
  'Clause3',
]);

type Face = 'body' | 'heading';

/** `isQuoted`: no space is changed. */
export function setSpans(spans: readonly Span[], setting: Setting, face: Face, isQuoted = false): Inlines {
  const font = foreignFont(setting, face);
  return mergeLinks(joinAlike(spans)).flatMap(({ href, spans: linked }): Inlines => {
    const place = href?.startsWith('#') === true ? setting.places?.get(href.slice(1)) : undefined;
    const isNumber = place !== undefined && plainText(linked) === place.number;
    const runs = linked.flatMap((span) =>
      setSpan(
        isQuoted ? span : { ...span, text: holdFigures(span.text) },
        href !== undefined && !isNumber,
        setting,
        font,
      ),
    );
    if (href === undefined) return runs;
    // Words that are the number of their place follow it when somebody edits the file; other words only lead there.
    if (isNumber) return [renewedReference(placeName(setting, href.slice(1)), place.switches, runs)];
    if (href.startsWith('#')) return [innerLink(placeName(setting, href.slice(1)), runs)];
    return isSafeAddress(href) ? [outerLink(href, runs)] : runs;
  });
}

export function beginsRightToLeftIn(spans: readonly Span[]): boolean {
  return beginsRightToLeft(spans.map(({ text }) => text).join(''));
}

/** Text in another language than the file's styles carries its own font. */
function foreignFont({ lang, fileLang, style }: Setting, face: Face): Pick<RunLooks, 'font'> {
  if (lang === fileLang) return {};
  const { [face]: latin, eastAsian } = style.fonts[lang];
  return { font: { latin, eastAsian } };
}

function setSpan(span: Span, isLink: boolean, setting: Setting, font: Pick<RunLooks, 'font'>): Inline[] {
  const { isBold, isItalic, anchor, note, counted } = span;
  const [, kind = '', number = ''] = counted ? (COUNTED.exec(span.text) ?? []) : [];
  const text = number === '' ? span.text : `${kind}\u00a0`;
  const style = span.style ?? (isLink ? 'Hyperlink' : undefined);
  const looks = { text, bold: isBold, italics: isItalic, ...font };
  const set: Inline[] = text === '' ? [] : run(style === undefined ? looks : { ...looks, style });
  if (number !== '') set.push(countedNumber(kind, number, counted));
  if (note !== undefined) set.push(footnote(setSpans(note, setting, 'heading')));
  if (anchor === undefined) return set;
  return bookmark(setting.references.newBookmark(), placeName(setting, anchor), set);
}

const COUNTED = /^(\S+)[ \u00a0](\w+)$/;

function plainText(spans: readonly Span[]): string {
  return spans
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00a0', ' ');
}

/** Neighbours that look alike become one run, so that whoever edits in Word meets whole sentences and not a parser's pieces. */
function joinAlike(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.anchor === undefined && looksAlike(last, span))
      joined[joined.length - 1] = { ...last, text: last.text + span.text };
    else joined.push(span);
  }
  return joined;
}

function looksAlike(a: Span, b: Span): boolean {
  return (
    a.note === undefined &&
    b.note === undefined &&
    a.counted === undefined &&
    b.counted === undefined &&
    a.anchor === b.anchor &&
    a.href === b.href &&
    a.style === b.style &&
    a.isBold === b.isBold &&
    a.isItalic === b.isItalic
  );
}

type LinkGroup = { readonly href: string | undefined; readonly spans: Span[] };

function mergeLinks(spans: readonly Span[]): LinkGroup[] {
  const groups: LinkGroup[] = [];
  for (const span of spans) {
    const last = groups.at(-1);
    if (last && last.href === span.href) last.spans.push(span);
    else groups.push({ href: span.href, spans: [span] });
  }
  return groups;
}

/** Only web and mail addresses become links; anything else stays text. */
function isSafeAddress(href: string): boolean {
  return /^(?:https?:\/\/|mailto:)\S+$/i.test(href) && href.length <= 2000;
}
