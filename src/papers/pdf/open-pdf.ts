import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Glyphs, PdfPage, StructureNode } from './pdf-page.ts';
import { damagedPdf, lockedPdf } from './pdf-refusals.ts';

/** A PDF whose pages can be read one after the other. */
export type OpenPdf = {
  readonly pageCount: number;
  readonly isTagged: boolean;
  readonly attachments: readonly string[];
  /** With its notes and form fields; undefined for a page that is damaged. */
  page(number: number): Promise<ReadPage | undefined>;
  close(): Promise<void>;
};

export type ReadPage = PdfPage & { readonly annotations: readonly PdfAnnotation[] };

export type PdfAnnotation = {
  readonly kind: string;
  readonly author: string;
  readonly date: string;
  readonly text: string;
  /** Of a form field. */
  readonly name: string;
};

/**
 * Opens a PDF without a network, scripts or fonts of the page; `assets` is the folder of the package, where the
 * character maps of Korean lie. Throws Fail for what is locked or damaged.
 */
export async function openPdf(bytes: Uint8Array, assets: string): Promise<OpenPdf> {
  const pdfjs = await (loading ??= loadQuietly());
  const task = pdfjs.getDocument({
    // A copy, since the reader takes the bytes for itself.
    data: new Uint8Array(bytes),
    cMapUrl: `${assets}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${assets}standard_fonts/`,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    maxImageSize: 1,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    const mark = await document.getMarkInfo().catch(() => null);
    const attachments = (await document.getAttachments().catch(() => null)) as Record<string, unknown> | null;
    return {
      pageCount: document.numPages,
      isTagged: isMarked(mark),
      attachments: Object.keys(attachments ?? {}),
      page: (number) => pageOf(document, number).catch(() => undefined),
      close: () => task.destroy(),
    };
  } catch (error) {
    await task.destroy().catch(() => {});
    const name = error instanceof Error ? error.name : '';
    throw name === 'PasswordException' ? lockedPdf() : damagedPdf();
  }
}

/** What every host has, though this room knows none. */
type Warner = { warn: (...words: unknown[]) => void };
type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

let loading: Promise<Pdfjs> | undefined;

/**
 * As it is loaded, before it can be told to be quiet, the package warns of a canvas that only drawing a page needs.
 * What it warns of besides is heard.
 */
async function loadQuietly(): Promise<Pdfjs> {
  const { console } = globalThis as unknown as { readonly console: Warner };
  const { warn } = console;
  console.warn = (...words: unknown[]) => {
    if (!ABOUT_DRAWING.test(String(words[0]))) warn.apply(console, words);
  };
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.warn = warn;
  }
}

const ABOUT_DRAWING = /^Warning: Cannot (?:load "@napi-rs\/canvas"|polyfill `(?:DOMMatrix|Path2D)`)/;

async function pageOf(document: PDFDocumentProxy, number: number): Promise<ReadPage> {
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const structure = (await page.getStructTree().catch(() => null)) as StructureNode | null;
  const content = await page.getTextContent({ includeMarkedContent: true });
  const annotations = await page.getAnnotations().catch(() => []);
  page.cleanup();
  return {
    number,
    width,
    height,
    glyphs: glyphsOf(content.items, transform, height),
    ...(structure ? { structure } : {}),
    annotations: annotations.map((each) => annotationOf(each as Annotation)),
  };
}

function isMarked(mark: unknown): boolean {
  if (mark instanceof Map) return mark.get('Marked') === true;
  return (mark as { readonly Marked?: boolean } | null)?.Marked === true;
}

/** A piece of text, or the beginning or end of marked content. */
type Item = {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly type?: string;
  readonly id?: string;
};

/** As a person sees the page: one that is shown turned is turned here, too. */
function glyphsOf(items: readonly Item[], view: readonly number[], height: number): Glyphs[] {
  const marks: (string | undefined)[] = [];
  const glyphs: Glyphs[] = [];
  for (const { type, id, str = '', transform = [], width = 0 } of items) {
    if (type === 'endMarkedContent') marks.pop();
    // A mark within a mark belongs to the outer one where it has none of its own.
    else if (type !== undefined) marks.push(id ?? marks.at(-1));
    else if (str.trim() !== '') {
      const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = seen(transform, view);
      const mark = marks.at(-1);
      glyphs.push({
        text: str,
        x,
        y: height - y,
        width,
        size: Math.hypot(c, d) || Math.hypot(a, b) || 1,
        isTurned: Math.abs(b) > Math.abs(a) * 0.1,
        ...(mark === undefined ? {} : { mark }),
      });
    }
  }
  return glyphs;
}

/** A place on the page, as the view of it shows it: y runs down there. */
function seen(place: readonly number[], view: readonly number[]): number[] {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = place;
  const [va = 1, vb = 0, vc = 0, vd = 1, vx = 0, vy = 0] = view;
  return [
    va * a + vc * b,
    vb * a + vd * b,
    va * c + vc * d,
    vb * c + vd * d,
    va * x + vc * y + vx,
    vb * x + vd * y + vy,
  ];
}

type Annotation = {
  readonly subtype?: string;
  readonly contentsObj?: { readonly str?: string };
  readonly titleObj?: { readonly str?: string };
  readonly modificationDate?: string;
  readonly fieldName?: string;
  readonly fieldValue?: unknown;
};

function annotationOf({
  subtype = '',
  contentsObj,
  titleObj,
  modificationDate,
  fieldName,
  fieldValue,
}: Annotation): PdfAnnotation {
  const value = typeof fieldValue === 'string' ? fieldValue : '';
  return {
    kind: subtype,
    author: titleObj?.str ?? '',
    date: isoDateOf(modificationDate ?? ''),
    text: subtype === 'Widget' ? value : (contentsObj?.str ?? ''),
    name: fieldName ?? '',
  };
}

/** `D:20261129175722Z` */
function isoDateOf(date: string): string {
  const [, year, month, day] = /^D:(\d{4})(\d\d)(\d\d)/.exec(date) ?? [];
  return year === undefined ? '' : `${year}-${month}-${day}`;
}
