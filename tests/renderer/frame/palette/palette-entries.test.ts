import { describe, expect, it } from 'vitest';
import { findMatch } from '#domain/text/find-match.ts';
import { ACTIONS } from '#renderer/frame/actions/actions.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import type { SearchHit } from '#contract/methods/search.ts';
import {
  findEntries,
  groupEntries,
  hitEntries,
  libraryCandidates,
} from '#renderer/frame/palette/palette-entries.ts';
import type { Candidate } from '#renderer/frame/palette/palette-entries.ts';

const reversion: Candidate = {
  key: 'term/reversion_term',
  kind: 'term',
  title: { en: 'Reversion', ko: '권리 복귀' },
  aliases: ['reversion_term'],
  order: 0,
  leadsTo: { kind: 'route', route: { place: 'library', open: { kind: 'term', id: 'reversion_term' } } },
};

const inDefinition: SearchHit = {
  kind: 'term',
  title: reversion.title,
  sentence: 'The rights return when no film is made in time.',
  match: { start: 4, end: 10 },
  termId: 'reversion_term',
};

describe('what the search finds inside of texts', () => {
  it('shows a term by the words of its definition, with the sentence, and leads where its name leads', () => {
    const [entry] = hitEntries([inDefinition], [reversion], 'rights', 'en');
    expect(entry).toMatchObject({
      key: reversion.key,
      title: 'Reversion',
      sentence: { text: inDefinition.sentence, match: inDefinition.match },
      leadsTo: reversion.leadsTo,
    });
  });

  it('says nothing twice: what the letters of a name found is not found again in the text', () => {
    expect(findEntries([reversion], 'rever', 'en')).toHaveLength(1);
    expect(hitEntries([inDefinition], [reversion], 'rever', 'en')).toEqual([]);
  });

  it('leads from a clause to its term in its draft', () => {
    const clause: SearchHit = {
      ...inDefinition,
      kind: 'clause',
      dealId: 'd',
      draftId: 'p',
    };
    expect(hitEntries([clause], [], 'rights', 'ko')).toMatchObject([
      {
        kind: 'clause',
        title: '권리 복귀',
        leadsTo: {
          route: { place: 'deal', dealId: 'd', view: 'terms', termId: 'reversion_term', draftId: 'p' },
        },
      },
    ]);
  });
});

describe('the lines of the palette', () => {
  const fees = Array.from({ length: 12 }, (_, n): Candidate => ({
    ...reversion,
    key: `term/${n}`,
    title: { en: `Fee ${n}`, ko: `옵션료 ${n}` },
  }));

  it('stand by kind, say how many of all they are, and are all there when they are asked for', () => {
    const entries = findEntries(fees, 'ㅇㅅㄹ', 'ko');
    expect(entries).toHaveLength(12);
    const [few] = groupEntries(entries, new Set());
    expect(few).toMatchObject({ kind: 'term', count: 12 });
    expect(few?.shown).toHaveLength(8);
    const [all] = groupEntries(entries, new Set(['term'] as const));
    expect(all?.shown).toHaveLength(12);
  });

  it('begin with the kind of the best one, a whole name before a beginning before an inside', () => {
    const export1: Candidate = {
      ...reversion,
      key: 'action/export',
      kind: 'action',
      title: { en: 'Export the brief', ko: '브리프 내보내기' },
      aliases: ['export brief'],
    };
    const whole: Candidate = { ...reversion, key: 'term/x', title: { en: 'Brief', ko: '브리프' } };
    const groups = groupEntries(findEntries([export1, whole], '브리프', 'ko'), new Set());
    expect(groups.map(({ kind }) => kind)).toEqual(['term', 'action']);
    expect(groupEntries(findEntries([export1], 'export brief', 'en'), new Set())[0]?.shown[0]?.title).toBe(
      'Export the brief',
    );
  });

  it('throw nothing away: every term and case of the library that fits has its line', () => {
    const library = theLibrary();
    const known = libraryCandidates(library, { place: 'deals' }, []);
    const query = '지급';
    const named = findEntries(known, query, 'ko');
    const fits = library.terms.filter(({ name, searchAliases, aliases }) =>
      [name.ko, name.en, ...searchAliases, ...aliases].some((each) => each.includes(query)),
    );
    expect(fits.length).toBeGreaterThan(1);
    for (const { id } of fits) expect(named.map(({ key }) => key)).toContain(`term/${id}`);
  });

  it('lead to the editor of a term in the deal on screen, and ask for the deal where there is none', () => {
    const library = theLibrary();
    const term = library.terms.find(({ kinds }) => kinds.includes('remake'));
    const inDeal = { place: 'deal', dealId: 'd', view: 'terms' } as const;
    for (const candidates of [
      libraryCandidates(library, inDeal, ['remake']),
      libraryCandidates(library, { place: 'settings' }, []),
    ])
      expect(candidates.find(({ key }) => key === `term/${term?.id}`)?.leadsTo).toEqual({
        kind: 'edit-term',
        termId: term?.id,
      });
  });
});

describe('what can be done from anywhere', () => {
  it('is found in both languages by the words that people use, each under an id of its own', () => {
    expect(new Set(ACTIONS.map(({ id }) => id)).size).toBe(ACTIONS.length);
    const find = (query: string) =>
      ACTIONS.filter(({ words, aliases }) =>
        [words.en, words.ko, ...aliases].some((name) => findMatch(name, query) !== undefined),
      ).map(({ id }) => id);
    expect(find('브리프 내보내기')).toContain('export-brief');
    expect(find('export brief')).toContain('export-brief');
    expect(find('텀시트')).toContain('export-term-sheet');
    expect(find('ㅂㄹㅍ')).toContain('export-brief');
    expect(find('테마')).toEqual(['to-light', 'to-dark']);
    expect(find('백업')).toContain('back-up');
    for (const { words } of ACTIONS) expect(words.en && words.ko).toBeTruthy();
  });
});
