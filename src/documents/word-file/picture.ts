import { ImageRun } from 'docx';
import { strToU8 } from 'fflate';
import { drawPng } from './draw-png.ts';
import type { Setting } from './setting.ts';

/**
 * A picture that Word draws from its SVG; programs that know no SVG show a PNG, drawn from the same rectangles and
 * lines (drawShapes says which may be used). Words do not belong into it: they stand beside it in the document, where
 * they can be read aloud, copied and translated.
 */
export type Picture = {
  readonly svg: string;
  /** What the picture says, for whoever cannot see it. */
  readonly altText: string;
  readonly widthPx: number;
  readonly heightPx: number;
};

export function setPicture({ svg, altText, widthPx, heightPx }: Picture, { references }: Setting): ImageRun {
  const number = references.newPicture();
  return new ImageRun({
    type: 'svg',
    data: strToU8(svg),
    fallback: { type: 'png', data: drawPng({ svg, widthPx, heightPx }) },
    transformation: { width: widthPx, height: heightPx },
    altText: { id: String(number), name: `Figure ${number}`, description: altText },
  });
}
