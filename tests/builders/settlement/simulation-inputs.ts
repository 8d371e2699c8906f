import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDealFile } from '#app/deals/deal-file.ts';
import { simulationInput } from '#app/money/money.ts';
import { openMoneyParameters } from '#app/money/open-money-parameters.ts';
import { findLatestDraft } from '#domain/deal/deal.ts';
import { dealModel } from '#domain/settlement/clauses/deal-model.ts';
import type { SimulateInput } from '#engine/tasks/simulate.ts';
import { theLibrary } from '../documents.ts';
import { TEMPLATES } from '../paths.ts';

/** What the two invented deals ask of the simulation: a studio statement and a waterfall. */
export function simulationInputs(): SimulateInput[] {
  const parameters = openMoneyParameters({ templatesRoot: TEMPLATES });
  return ['invented-remake', 'invented-co-production'].map((name) => {
    const path = join(TEMPLATES, 'samples', `${name}.internal.json`);
    const { document } = readDealFile(readFileSync(path), theLibrary());
    const draft = findLatestDraft(document, 'theirs');
    if (!draft) throw new Error(`${name} has no paper of theirs.`);
    return simulationInput(dealModel(document, draft, parameters, theLibrary().terms));
  });
}
