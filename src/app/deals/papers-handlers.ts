import type { PAPERS_METHODS } from '#contract/methods/papers.ts';
import type { HandlersOf } from '#app/base/handlers.ts';
import type { AppContext } from '#app/context/context.ts';
import type { PaperDesk } from './paper-desk.ts';
import { addPaperText, paperText } from './paper-texts.ts';

export function handlersOfPapers(
  context: AppContext,
  desk: PaperDesk,
  returned: HandlersOf<typeof PAPERS_METHODS>['papers.returned'],
): HandlersOf<typeof PAPERS_METHODS> {
  return {
    'papers.addText': (input) => addPaperText(context, input),
    'papers.text': (input) => paperText(context, input),
    'papers.readFile': (input, report) => desk.readFile(input, report),
    'papers.addFile': (input) => desk.addFile(input),
    'papers.read': (input, report) => desk.read(input, report),
    'papers.returned': returned,
  };
}
