import type { MoneyParameters } from '#domain/settlement/simulation/parameters.ts';
import type { AppContext } from '#app/context/context.ts';
import { createPaperDesk } from '#app/deals/paper-desk.ts';
import { createDocumentDesk } from '#app/documents/documents.ts';
import { openReadingTools } from '#app/library/open-reading-tools.ts';
import type { ReadingTools } from '#app/library/open-reading-tools.ts';
import { createMoneyDesk } from '#app/money/money.ts';
import type { RunTask } from '#app/money/money.ts';
import { openMoneyParameters } from '#app/money/open-money-parameters.ts';
import { createRedlineDesk } from '#app/redlines/redline-desk.ts';
import { createReturnedDesk } from '#app/returned/returned-desk.ts';
import { createVersionsDesk } from '#app/versions/versions-desk.ts';

export type Desks = ReturnType<typeof openDesks>;

/** The subjects whose long work goes to the engine, by `run`. What they read with is read when it is first asked for. */
export function openDesks(context: AppContext, run: RunTask) {
  const { options } = context;
  let parameters: MoneyParameters | undefined;
  let readingTools: ReadingTools | undefined;
  const money = createMoneyDesk(context, () => (parameters ??= openMoneyParameters(options)), run);
  const papers = createPaperDesk(
    context,
    () => (readingTools ??= openReadingTools(options, context.library())),
    run,
  );
  return {
    money,
    papers,
    returned: createReturnedDesk(context, (input, report) => papers.read(input, report), run),
    redlines: createRedlineDesk(context, run),
    versions: createVersionsDesk(context, run),
    documents: createDocumentDesk(context, money, run),
  };
}
