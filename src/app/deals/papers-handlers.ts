import type { PAPERS_METHODS } from '#contract/methods/papers.ts';
import type { HandlersOf } from '#app/base/handlers.ts';
import type { AppContext } from '#app/context/context.ts';
import { addPaperText, paperText } from './paper-texts.ts';

export function handlersOfPapers(context: AppContext): HandlersOf<typeof PAPERS_METHODS> {
  return {
    'papers.addText': (input) => addPaperText(context, input),
    'papers.text': (input) => paperText(context, input),
  };
}
