import type { CSSProperties } from 'react';
import type {
  Border,
  Borders,
  CellLook,
  PageParagraph,
  ParagraphLook,
  RunLook,
  WordPreview,
} from '#domain/preview/preview.ts';

/** The looks of a file as styles, by their place in its lists. */
export type PaperLooks = {
  readonly paragraphs: readonly ((language: PageParagraph['language']) => CSSProperties)[];
  readonly runs: readonly CSSProperties[];
  readonly cells: readonly CSSProperties[];
};

export function paperLooks({ paragraphLooks, runLooks, cellLooks }: WordPreview): PaperLooks {
  return {
    paragraphs: paragraphLooks.map((look) => {
      const styles = { ko: paragraphStyle(look, 'ko'), en: paragraphStyle(look, 'en') };
      return (language) => styles[language];
    }),
    runs: runLooks.map(runStyle),
    cells: cellLooks.map(cellStyle),
  };
}

/** How high one line is for its letters: of the faces that Word takes for Latin and for Korean. */
const OWN_LINE = { en: 1.15, ko: 1.33 } as const;

function paragraphStyle(look: ParagraphLook, language: PageParagraph['language']): CSSProperties {
  const { alignment, before, after, line, left, right, firstLine, shade, borders } = look;
  return {
    textAlign: alignment === 'both' ? 'justify' : alignment,
    marginTop: points(before),
    marginBottom: points(after),
    marginLeft: points(left),
    marginRight: points(right),
    textIndent: points(firstLine),
    lineHeight: 'times' in line ? line.times * OWN_LINE[language] : points(line.points),
    ...(shade === undefined ? {} : { backgroundColor: `#${shade}` }),
    ...borderStyles(borders, true),
  };
}

function runStyle(look: RunLook): CSSProperties {
  const lines = [look.isUnderlined === true ? 'underline' : '', look.isStruck === true ? 'line-through' : ''];
  const decoration = lines.filter((each) => each !== '').join(' ');
  return {
    fontFamily: familyOf(look),
    fontSize: points(look.raised === undefined ? look.size : look.size * 0.65),
    color: `#${look.color}`,
    fontWeight: look.isBold === true ? 700 : 400,
    ...(look.isItalic === true ? { fontStyle: 'italic' } : {}),
    ...(decoration === '' ? {} : { textDecoration: decoration }),
    ...(look.isCapitals === true ? { textTransform: 'uppercase' } : {}),
    ...(look.raised === undefined ? {} : { verticalAlign: look.raised === 'superscript' ? 'super' : 'sub' }),
    ...(look.highlight === undefined ? {} : { backgroundColor: `#${look.highlight}` }),
  };
}

function cellStyle({ shade, borders, stands, top, right, bottom, left }: CellLook): CSSProperties {
  return {
    ...(shade === undefined ? {} : { backgroundColor: `#${shade}` }),
    ...borderStyles(borders, false),
    verticalAlign: stands === 'center' ? 'middle' : stands,
    padding: [top, right, bottom, left].map(points).join(' '),
  };
}

function borderStyles({ top, right, bottom, left }: Borders, isSpaced: boolean): CSSProperties {
  return {
    ...(top ? { borderTop: borderOf(top) } : {}),
    ...(right ? { borderRight: borderOf(right) } : {}),
    ...(bottom ? { borderBottom: borderOf(bottom) } : {}),
    ...(left ? { borderLeft: borderOf(left) } : {}),
    ...(isSpaced && top ? { paddingTop: points(top.space) } : {}),
    ...(isSpaced && bottom ? { paddingBottom: points(bottom.space) } : {}),
    ...(isSpaced && left ? { paddingLeft: points(left.space) } : {}),
    ...(isSpaced && right ? { paddingRight: points(right.space) } : {}),
  };
}

function borderOf({ line, width, color }: Border): string {
  return width === 0 ? 'none' : `${points(width)} ${line} #${color}`;
}

/** The names come from a file; a quote in one must not end the list. */
function familyOf({ font, fontOfKorean }: RunLook): string {
  const named = [font, fontOfKorean].map((name) => `"${name.replaceAll(/["\\\n]/g, '')}"`);
  return [...named, 'var(--family)'].join(', ');
}

export function points(length: number): string {
  return `${length}pt`;
}
