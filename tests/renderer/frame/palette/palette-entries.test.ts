import { describe, expect, it } from 'vitest';
import type { SearchHit } from '#contract/methods/search.ts';
import { findEntries, hitEntries } from '#renderer/frame/palette/palette-entries.ts';
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
