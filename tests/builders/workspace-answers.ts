import { isDeepStrictEqual } from 'node:util';
import type { DealDocument } from '#domain/deal/deal.ts';
import type { InputOf, MethodName, OpenDeal, OpenHouse, OutputOf } from '#contract/methods.ts';
import { changeDeal, changeHouse } from './changes.ts';

export type Ask = <M extends MethodName>(method: M, input: InputOf<M>) => Promise<OutputOf<M>>;

/** What a program says of the workspace that it has open, by the id of the deal; nothing that depends on the day. */
export async function answersOf(ask: Ask) {
  const listed = async (archived: boolean) =>
    (await ask('deals.list', { archived })).map((summary) => {
      const { nextKeyDate: _, ...always } = summary;
      return always;
    });
  const [active, archived] = [await listed(false), await listed(true)];
  const ids = [...active, ...archived].map(({ dealId }) => dealId).toSorted();
  return {
    settings: await ask('settings.get', {}),
    active,
    archived,
    bin: await ask('deals.bin', {}),
    deals: await byId(ids, (dealId) => ask('deals.get', { dealId })),
    histories: await byId(ids, (dealId) => ask('history.list', { dealId })),
    exports: await byId(ids, (dealId) => ask('documents.recent', { dealId })),
  };
}

/**
 * Undoes every step of every deal to its beginning and redoes all that was ever kept; what is in the bin is
 * brought back before. Answers by deal and step which pieces the step changes, and to what. Throws when the way
 * back does not pass through the same deals as the way forward.
 */
export async function walkDeals(ask: Ask) {
  for (const { dealId } of await ask('deals.bin', {})) await ask('deals.undelete', { dealId });
  const { deals } = await answersOf(ask);
  return byId(Object.keys(deals), async (dealId) => {
    const now = await ask('deals.get', { dealId });
    const back = await walk<OpenDeal>(
      now,
      (revision) => changeDeal(ask, 'history.undo', { dealId, revision }),
      'undo',
    );
    const beginning = back.at(-1) ?? now;
    const there = await walk<OpenDeal>(
      beginning,
      (revision) => changeDeal(ask, 'history.redo', { dealId, revision }),
      'redo',
    );
    const [backwards, forwards] = [[now, ...back].toReversed(), [beginning, ...there]].map((stops) =>
      stops.map(({ document }) => piecesOf(document)),
    );
    if (!isDeepStrictEqual(backwards, forwards?.slice(0, backwards?.length)))
      throw new Error(`Undo and redo of ${dealId} lead to different deals.`);
    const { steps } = await ask('history.list', { dealId });
    if (steps.length !== there.length) throw new Error(`A step of ${dealId} was passed over.`);
    return Object.fromEntries(
      steps.map(({ stepId }, index) => [
        stepId,
        changedPieces(forwards?.[index] ?? {}, forwards?.[index + 1] ?? {}),
      ]),
    );
  });
}

/** What the house is at every step back to its beginning and forward to its end. */
export async function walkHouse(ask: Ask) {
  const now = await ask('house.get', {});
  const back = await walk<OpenHouse>(now, (revision) => changeHouse(ask, 'house.undo', { revision }), 'undo');
  const there = await walk<OpenHouse>(
    back.at(-1) ?? now,
    (revision) => changeHouse(ask, 'house.redo', { revision }),
    'redo',
  );
  return { undone: back.map(({ house }) => house), redone: there.map(({ house }) => house) };
}

type Stop = { readonly revision: number; readonly undo: unknown; readonly redo: unknown };

async function walk<T extends Stop>(
  from: T,
  move: (revision: number) => Promise<T>,
  name: 'undo' | 'redo',
): Promise<T[]> {
  const stops: T[] = [];
  for (let at = from; at[name] !== null; stops.push(at)) at = await move(at.revision);
  return stops;
}

type Pieces = Readonly<Record<string, unknown>>;

/** The deal by field, draft, entry, ladder, answer, what is said of its money, papers and all that is decided. */
function piecesOf({ deal, drafts, ladders, situation, money, ...others }: DealDocument): Pieces {
  return {
    ...under('deal', deal),
    drafts: drafts.map(({ id }) => id),
    ...Object.assign(
      {},
      ...drafts.map(({ id, entries, ...draft }) => ({
        [`draft/${id}`]: draft,
        ...under(`entry/${id}`, entries),
      })),
    ),
    ...under('ladder', ladders),
    ...under('answer', situation),
    ...under('money', money ?? {}),
    ...Object.assign({}, ...Object.entries(others).map(([name, record]) => under(name, record))),
  };
}

function under(name: string, record: object): Pieces {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [`${name}/${key}`, value]));
}

/** Each piece that is another one after, as it is then; null when it is gone. */
function changedPieces(before: Pieces, after: Pieces): Pieces {
  const names = Object.keys({ ...before, ...after }).toSorted();
  const changed = names.filter((name) => !isDeepStrictEqual(before[name], after[name]));
  return Object.fromEntries(changed.map((name) => [name, after[name] ?? null]));
}

async function byId<T>(ids: readonly string[], read: (id: string) => Promise<T>): Promise<Record<string, T>> {
  const answers: Record<string, T> = {};
  for (const id of ids) answers[id] = await read(id);
  return answers;
}
