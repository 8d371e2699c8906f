import { describe, expect, it } from 'vitest';
import type { DocumentOption } from '#domain/documents/document-kind.ts';
import {
  DOCUMENT_KINDS,
  DOCUMENT_KIND_NAMES,
  documentKindOf,
  editionsOf,
  hasPapers,
  optionsIn,
  sideOf,
} from '#domain/documents/document-kinds.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

const KINDS = DOCUMENT_KIND_NAMES.map((name) => [name, documentKindOf(name)] as const);

describe.each(KINDS)('the record of a %s', (_, kind) => {
  const options = Object.values(kind.choices);

  it('says everything in both languages', () => {
    const words: Bilingual[] = [
      kind.name,
      kind.about,
      ...Object.values(kind.editions).map(({ about }) => about),
      ...options.flatMap(wordsOf),
    ];
    for (const { en, ko } of words) {
      expect(en).toMatch(/[a-z]/i);
      expect(ko).toMatch(/[가-힣]|Word|Excel/);
    }
  });

  it('has an edition, and nothing to choose in an edition that it does not have', () => {
    const editions = editionsOf(kind);
    expect(editions.length).toBeGreaterThan(0);
    for (const option of options) expect(editions).toEqual(expect.arrayContaining([...option.editions]));
    if (kind.usualEdition !== undefined) expect(editions).toContain(kind.usualEdition);
  });

  it('has a title for each name, and is at first one of them or says what none means', () => {
    for (const option of options) {
      if (option.is !== 'one-of') continue;
      expect(Object.keys(option.titles).toSorted()).toEqual([...option.names].toSorted());
      if (option.about) expect(Object.keys(option.about).toSorted()).toEqual([...option.names].toSorted());
      if (typeof option.usual === 'string') expect(option.names).toContain(option.usual);
      // A form asks for what an order must have: without an answer at first it would ask in vain.
      else expect(option.isRequired).toBe(false);
    }
  });

  it('has a flag of its own for each thing that its command may choose', () => {
    const flags = options.flatMap((option) =>
      'flag' in option && option.flag !== null ? [option.flag] : [],
    );
    expect(new Set(flags).size).toBe(flags.length);
    for (const flag of flags) expect(flag).toMatch(/^--[a-z]+$/);
  });
});

it('fields of the same name in two kinds hold the same, since a form keeps them from one kind to the next', () => {
  const seen = new Map<string, DocumentOption['is']>();
  for (const [, { choices }] of KINDS)
    for (const [name, { is }] of Object.entries(choices)) {
      expect(seen.get(name) ?? is).toBe(is);
      seen.set(name, is);
    }
});

describe('the draft that a document is on', () => {
  const ours = [{ side: 'theirs' }, { side: 'ours' }];
  const theirs = [{ side: 'theirs' }];

  it('is theirs in what stays with us, and ours in what is made from a draft of ours', () => {
    expect(sideOf(documentKindOf('brief'), 'internal', ours)).toBe('theirs');
    expect(sideOf(documentKindOf('term-sheet'), 'shareable', theirs)).toBe('ours');
    expect(sideOf(documentKindOf('brief'), 'shareable', ours)).toBe('ours');
    expect(sideOf(documentKindOf('brief'), 'shareable', theirs)).toBe('theirs');
  });

  it('is one of several where papers stand beside each other', () => {
    expect(DOCUMENT_KINDS.filter(hasPapers).map(({ kind }) => kind)).toEqual(['comparison']);
    expect(optionsIn(documentKindOf('comparison'), 'shareable').map(([name]) => name)).toEqual(['draftIds']);
  });
});

function wordsOf(option: DocumentOption): Bilingual[] {
  switch (option.is) {
    case 'yes-or-no':
      return [option.label];
    case 'one-of':
      return [
        option.label,
        ...Object.values(option.titles),
        ...Object.values(option.about ?? {}),
        ...(typeof option.usual === 'string' ? [] : [option.usual.none]),
      ];
    case 'points':
    case 'papers':
      return [];
  }
}
