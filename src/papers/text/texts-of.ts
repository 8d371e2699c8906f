import type { Part } from '#domain/reading/document/paper-document.ts';
import { paragraphsOf } from '#domain/reading/document/paragraphs-of.ts';

/** Numbers and words of each paragraph, deleted words too. */
export function* textsOf(parts: readonly Part[]): Generator<string> {
  for (const { label, runs } of paragraphsOf(parts)) {
    if (label !== '') yield label;
    yield runs.map((run) => run.text).join('');
  }
}
