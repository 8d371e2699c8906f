import { Fail } from '#domain/base/failure.ts';
import type { PaperDocument } from '#domain/reading/document/paper-document.ts';
import { readPaper, readPasted } from '#papers/read-paper.ts';
import type { PaperFile } from '#papers/read-paper.ts';
import { PDF_ASSETS } from './pdf-assets.ts';
import type { Step } from './task.ts';

/** A file as it came, or a text that was pasted. */
export type PaperSource = { readonly paper: PaperFile } | { readonly pasted: string };

/** How far the reading is, within longer work. */
type Share = { readonly from: number; readonly to: number; readonly total: number };

/** What is in a paper; one that was read already is answered as it is. Throws Fail, which names the file, for what cannot be read. */
export async function* documentIn(
  source: PaperSource | { readonly document: PaperDocument },
  { from, to, total }: Share,
): AsyncGenerator<Step, PaperDocument> {
  yield { done: from, total };
  if ('document' in source) return source.document;
  if ('pasted' in source) return readPasted(source.pasted);
  const reading = readPaper(source.paper, (label) => new TextDecoder(label, { fatal: true }), PDF_ASSETS);
  try {
    for (;;) {
      const step = await reading.next();
      if (step.done === true) return step.value;
      const { done, total: all } = step.value;
      yield { done: from + ((to - from) * done) / Math.max(1, all), total };
    }
  } catch (error) {
    throw namedAfter(source.paper, error);
  }
}

/** Of two papers the one that is refused is named. */
export function namedAfter({ name }: PaperFile, error: unknown): unknown {
  if (!(error instanceof Fail)) return error;
  const { code, message, field } = error.failure;
  return new Fail(code, { en: `${name}: ${message.en}`, ko: `${name}: ${message.ko}` }, field);
}
