import type { CellLook, ParagraphLook, RunLook } from '#domain/preview/preview.ts';
import type { ParagraphProperties, RunProperties } from './properties.ts';

/** Each look once, named by its place. */
class LookList<Look> {
  readonly looks: Look[] = [];
  readonly #places = new Map<string, number>();

  placeOf(look: Look): number {
    const key = JSON.stringify(look);
    let place = this.#places.get(key);
    if (place === undefined) {
      place = this.looks.push(look) - 1;
      this.#places.set(key, place);
    }
    return place;
  }
}

export type LookLists = {
  readonly paragraphs: LookList<ParagraphLook>;
  readonly runs: LookList<RunLook>;
  readonly cells: LookList<CellLook>;
};

export function newLookLists(): LookLists {
  return { paragraphs: new LookList(), runs: new LookList(), cells: new LookList() };
}

/** With what Word takes where nothing is said. */
export function wholeParagraph(properties: ParagraphProperties, style: string): ParagraphLook {
  const { tabs = [], ...said } = properties;
  const kept = new Map(tabs.map((tab) => [tab.at, tab]));
  return {
    alignment: 'left',
    before: 0,
    after: 0,
    line: { times: 1 },
    left: 0,
    right: 0,
    firstLine: 0,
    borders: {},
    ...said,
    style,
    tabs: [...kept.values()]
      .filter(({ isCleared }) => !isCleared)
      .map(({ at, alignment }) => ({ at, alignment }))
      .toSorted((a, b) => a.at - b.at),
  };
}

export function wholeRun({ raised, isHidden: _isHidden, ...said }: RunProperties): RunLook {
  return {
    font: 'Times New Roman',
    fontOfKorean: 'Malgun Gothic',
    size: 10,
    color: '000000',
    ...onlyOn(said),
    ...(raised === undefined || raised === 'none' ? {} : { raised }),
  };
}

/** A switch that is off looks like one that nobody touched. */
function onlyOn<T extends object>(said: T): T {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== false)) as T;
}
