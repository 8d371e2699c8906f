import { deepStrictEqual } from 'node:assert';
import type { InputOf, MethodName, OutputOf } from '#contract/methods.ts';
import { dealParts } from '#domain/deal/parts/deal-parts.ts';
import { houseParts } from '#domain/house/house-parts.ts';

type Ask = <M extends MethodName>(method: M, input: InputOf<M>) => Promise<OutputOf<M>>;
type DealChanging = 'deals.apply' | 'papers.addText' | 'history.undo' | 'history.redo' | 'history.jump';
type HouseChanging = 'house.apply' | 'house.undo' | 'house.redo';

/**
 * Changes a deal and answers the deal afterwards. The app answers with changes only. Applied to the deal before,
 * they must give exactly the deal that the app keeps.
 */
export async function changeDeal<M extends DealChanging>(
  ask: Ask,
  method: M,
  input: InputOf<M>,
): Promise<OutputOf<M> & OutputOf<'deals.get'>> {
  const { dealId } = input;
  const before = await ask('deals.get', { dealId });
  const answer = await ask(method, input);
  const { changes, ...stand } = answer;
  const after = await ask('deals.get', { dealId });
  deepStrictEqual(dealParts.apply(before.document, changes, 'after'), after.document);
  deepStrictEqual(dealParts.apply(after.document, changes, 'before'), before.document);
  const { document, ...standAfter } = after;
  deepStrictEqual(stand, standAfter);
  return { ...answer, document };
}

/** As `changeDeal`, of the house. */
export async function changeHouse<M extends HouseChanging>(
  ask: Ask,
  method: M,
  input: InputOf<M>,
): Promise<OutputOf<M> & OutputOf<'house.get'>> {
  const before = await ask('house.get', {});
  const answer = await ask(method, input);
  const { changes, ...stand } = answer;
  const after = await ask('house.get', {});
  deepStrictEqual(houseParts.apply(before.house, changes, 'after'), after.house);
  deepStrictEqual(houseParts.apply(after.house, changes, 'before'), before.house);
  const { house, ...standAfter } = after;
  deepStrictEqual(stand, standAfter);
  return { ...answer, house };
}
