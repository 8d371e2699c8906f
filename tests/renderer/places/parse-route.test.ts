import { describe, expect, it } from 'vitest';
import { parseRoute } from '#renderer/places/parse-route.ts';
import { appPlaces, dealPlaces } from '#renderer/places/places.ts';

const HOME = { place: 'deals' };

describe('the table of places', () => {
  it('gives every place a name and a question in both languages, and every place of a deal a letter of its own', () => {
    for (const { name, question } of [...dealPlaces, ...appPlaces]) {
      expect([name.en, name.ko, question.en, question.ko].every((words) => words !== '')).toBe(true);
    }
    const letters = dealPlaces.map(({ key }) => key);
    expect(new Set(letters).size).toBe(letters.length);
    expect(letters.every((letter) => /^[A-Z]$/.test(letter))).toBe(true);
  });

  it('names each place as it is listed', () => {
    expect(dealPlaces.map(({ id }) => id).slice(0, 3)).toEqual(['terms', 'paper', 'compare']);
    expect(appPlaces.map(({ id }) => id)).toEqual(['deals', 'library', 'settings']);
  });
});

describe('where the history of the window says that we are', () => {
  it('reads every place of a deal with what the places point at', () => {
    for (const { id } of dealPlaces) {
      const route = { place: 'deal', dealId: 'd', view: id, termId: 't', draftId: 'p', ruleId: 'r' };
      expect(parseRoute(route)).toEqual(route);
    }
  });

  it('leaves out what no place knows, and what is no name', () => {
    expect(parseRoute({ place: 'deal', dealId: 'd', view: 'terms', termId: 7, mood: 'calm' })).toEqual({
      place: 'deal',
      dealId: 'd',
      view: 'terms',
    });
  });

  it('goes to the list of deals where it knows nothing', () => {
    for (const unknown of [null, 'deals', { place: 'moon' }, { place: 'deal', dealId: 'd', view: 'moon' }]) {
      expect(parseRoute(unknown)).toEqual(HOME);
    }
  });

  it('reads the part and the page of the library', () => {
    const open = { kind: 'term', id: 'option_fee_initial' };
    expect(parseRoute({ place: 'library', section: 'cases', open })).toEqual({
      place: 'library',
      section: 'cases',
      open,
    });
    expect(parseRoute({ place: 'library', section: 'moon', open: { kind: 'moon', id: 'x' } })).toEqual({
      place: 'library',
    });
  });
});
