import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDealFile } from '#app/deals/deal-file.ts';
import { simulationInput } from '#app/money/money.ts';
import { openMoneyParameters } from '#app/money/open-money-parameters.ts';
import { findLatestDraft } from '#domain/deal/deal.ts';
import { dealModel, pricingInput, termRungs } from '#domain/settlement/clauses/deal-model.ts';
import { pricingOrder } from '#engine/tasks/pricing.ts';
import type { PricingOrder } from '#engine/tasks/pricing.ts';
import type { SimulateInput } from '#engine/tasks/simulate.ts';
import { theLibrary } from '../documents.ts';
import { TEMPLATES } from '../paths.ts';

/** What the two invented deals ask of the simulation: a studio statement and a waterfall. */
export function simulationInputs(): SimulateInput[] {
  return INVENTED.map((name) => simulationInput(modelOf(name).model));
}

/** What each of them asks of the prices, over fewer outcomes than the product takes. */
export function pricingOrders(): PricingOrder[] {
  const { terms } = theLibrary();
  return INVENTED.map((name) => {
    const { document, draft, model } = modelOf(name);
    return pricingOrder(pricingInput(model, termRungs(document, draft, terms), 200, 7), terms);
  });
}

const INVENTED = ['invented-remake', 'invented-co-production'] as const;

function modelOf(name: (typeof INVENTED)[number]) {
  const parameters = openMoneyParameters({ templatesRoot: TEMPLATES });
  const path = join(TEMPLATES, 'samples', `${name}.internal.json`);
  const { document } = readDealFile(readFileSync(path), theLibrary());
  const draft = findLatestDraft(document, 'theirs');
  if (!draft) throw new Error(`${name} has no paper of theirs.`);
  return { document, draft, model: dealModel(document, draft, parameters, theLibrary().terms) };
}
