import { describe, expect, it } from 'vitest';
import { leadForUs } from '#domain/comparison/better-for-us.ts';
import { normaliseValue } from '#domain/values/normalise.ts';
import { DEAL_KINDS, DIMENSIONS, OUR_ROLES } from '#domain/library/term.ts';
import { questionsFor } from '#domain/leverage/compute-leverage.ts';
import { loadLibrary } from '#library/load-library.ts';
import { SHIPPED_FILES, libraryWithFile } from '#tests/builders/library-folder.ts';

const files = SHIPPED_FILES;
const library = loadLibrary(files);

/** DESIGN section 4: what a new deal starts with. */
const PRIMARY = {
  remake:
    'purchase_price_fixed, purchase_price_pct_budget, purchase_price_floor, option_fee_initial, option_period_initial, option_extension_fee, payment_timing, contingent_definition, net_profit_points, sequel_passive, rights_scope, territory_language, reversion_term, credit_based_on, creative_control',
  'co-production':
    'fin_share_kr, equity_rank, equity_premium, profit_split_kr, waterfall_order, copyright_split_kr, territory_split, derivative_rights, cama, dist_fee_theatrical, pa_commitment, overages, final_cut, signatory_entity, incentive_owner',
};

describe('the library that we ship', () => {
  it('has no problem', () => {
    expect(library.problems).toEqual([]);
  });

  it('holds all 99 remake and 81 co-production terms, ids unique', () => {
    expect(library.terms.length).toBe(180);
    expect(new Set(library.terms.map((term) => term.id)).size).toBe(180);
    expect(library.terms.filter((term) => term.kinds[0] === 'remake').length).toBe(99);
    expect(library.terms.filter((term) => term.kinds[0] === 'co-production').length).toBe(81);
  });

  it('starts a deal with exactly the primary points that the design names', () => {
    for (const [kind, ids] of Object.entries(PRIMARY)) {
      const primary = library.terms
        .filter((term) => term.layer === 'primary' && term.kinds[0] === kind)
        .map((term) => term.id);
      expect(primary.toSorted()).toEqual(ids.split(', ').toSorted());
    }
  });

  it('covers every dimension with scored terms and with questions', () => {
    for (const dimension of DIMENSIONS) {
      expect(
        library.terms.some((term) => term.dimension === dimension && term.scored),
        dimension,
      ).toBe(true);
      expect(
        library.questions.some((question) => question.bears.some((bear) => bear.dimension === dimension)),
        dimension,
      ).toBe(true);
    }
    expect(library.questions.length).toBeGreaterThanOrEqual(30);
    // Whoever sits down with one deal answers them in a sitting.
    for (const kind of DEAL_KINDS)
      for (const role of OUR_ROLES)
        expect(
          questionsFor(library.questions, { kinds: [kind], ourRoles: [role] }).length,
        ).toBeLessThanOrEqual(30);
  });

  it('never scores a statute, and never calls an unverified figure sourced', () => {
    for (const term of library.terms) {
      if (term.confidence === 'unverified') expect(term.evidence, term.id).toBe('unverified');
      if (!term.scored) expect(term.notScoredWhy?.ko, term.id).toBeTruthy();
      if (term.evidence === 'range' || term.evidence === 'reported' || term.evidence === 'statute') {
        expect(term.sources.length, term.id).toBeGreaterThan(0);
      }
    }
  });

  it('orders the rungs of every ladder for every role: none is better for us than one above it', () => {
    const compared = library.terms.flatMap((term) =>
      term.positions.flatMap((position) => {
        const { ask, fallback, walkAway } = position.ladder;
        return [
          [ask, fallback],
          [ask, walkAway],
          [fallback, walkAway],
        ].flatMap(([upper, lower]) => {
          if (!upper?.value || !lower?.value) return [];
          const [above, below] = [upper.value, lower.value].map((value) =>
            normaliseValue(value, term.form, []),
          );
          const lead = above && below && leadForUs(above, below, position);
          return [{ id: term.id, roles: position.roles, sign: lead?.sign }];
        });
      }),
    );
    expect(compared.length).toBeGreaterThan(150);
    expect(compared.filter(({ sign }) => sign === undefined || sign < 0)).toEqual([]);
  });

  it('says of a walk-away what we still accept, and not at what we leave', () => {
    const words = library.terms.flatMap((term) =>
      term.positions.flatMap(({ ladder }) =>
        ladder.walkAway ? [{ id: term.id, ...ladder.walkAway.condition }] : [],
      ),
    );
    expect(words.length).toBeGreaterThan(160);
    const atLeaving =
      /^(More than|Below|Under USD|No (audit|reversion|cap|credit|data|payment)\b)|초과$|미만$|경우$|요구$/;
    expect(words.filter(({ en, ko }) => atLeaving.test(en) || atLeaving.test(ko))).toEqual([]);
  });

  it('names a page once: one address, one id, whatever cites it', () => {
    const urls = library.sources.map(({ url }) => url.trim());
    expect(urls.filter((url, at) => urls.indexOf(url) !== at)).toEqual([]);
  });

  it('keeps the words that were settled, in every Korean sentence', () => {
    const korean = JSON.stringify(library.terms.map(({ searchAliases: _search, ...term }) => term));
    for (const wrong of ['매수가격', '매수가 ', '크레디트', '법률 자문을 제공', '서명사'])
      expect(korean.includes(wrong), wrong).toBe(false);
  });

  it('carries no placeholder that nobody fills', () => {
    const used = new Set(
      [...JSON.stringify(library.terms.map((term) => term.clauses)).matchAll(/\{\{\s*([^}]*?)\s*\}\}/g)].map(
        (match) => match[1],
      ),
    );
    const filled = ['value', 'amount', 'percent', 'base', 'months', 'days', 'years', 'number', 'blank'];
    expect([...used].filter((name) => !filled.includes(name ?? ''))).toEqual([]);
  });
});

describe('a broken library', () => {
  it('names file, line and field, and serves the rest', () => {
    const path = 'terms/remake/option.yaml';
    const text = files.find((file) => file.path === path)?.text ?? '';
    const line = text.split('\n').findIndex((row) => row.trim().startsWith('weight:')) + 1;
    const damaged = libraryWithFile(path, (whole) => whole.replace(/weight: \d/, 'weight: heavy'));
    expect(damaged.problems.filter((problem) => problem.field === '[0].weight')).toMatchObject([
      { file: path, line },
    ]);
    expect(damaged.terms.length).toBe(library.terms.length - 1);
  });

  it('says so when a file is not YAML at all', () => {
    const damaged = libraryWithFile('situation.yaml', (whole) => `${whole}\n  : [unclosed`);
    expect(damaged.problems[0]).toMatchObject({ file: 'situation.yaml' });
    expect(damaged.problems[0]?.line).toBeGreaterThan(100);
    expect(damaged.questions).toEqual([]);
    expect(damaged.terms.length).toBe(library.terms.length);
  });

  it.each([
    ['facts.yaml', (text: string) => `${text}\n  : [unclosed`],
    ['terms/remake/option.yaml', (text: string) => text.replace(/weight: \d/, 'weight: heavy')],
    ['cases/bugonia.yaml', (text: string) => text.replace('year:', 'jahr:')],
  ] as const)('names one mistake in %s once, not everything that refers to it', (path, edit) => {
    const { problems } = libraryWithFile(path, edit);
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set([path]));
  });

  it.each([
    ['a base that does not exist', 'base: net_profits', 'base: moonlight', 'form.base'],
    ['a scale that turns round', 'favourable: 5\n', 'favourable: 0.5\n', 'positions[0].scale'],
    ['an unknown field', 'layer: primary', 'layer: primary\n  colour: red', ''],
  ])('refuses %s', (_name, from, to, field) => {
    const damaged = libraryWithFile('terms/remake/contingent.yaml', (whole) => {
      const start = whole.indexOf('id: net_profit_points');
      return whole.slice(0, start) + whole.slice(start).replace(from, to);
    });
    const found = damaged.problems.filter((problem) => problem.message.en.startsWith('net_profit_points'));
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]?.field).toContain(field);
  });

  const [accepted, former] = [
    [
      'value: start_principal_photography',
      'condition:',
      'en: Start of photography; development spending is not enough',
      'ko: 본촬영 개시, 개발비 지출만으로는 불충분',
    ],
    [
      'value: active_development',
      'condition:',
      'en: Any development spending is enough',
      'ko: 개발비 지출만으로 충분한 경우',
    ],
  ].map(([value, condition, en, ko]) =>
    [
      '        walkAway:',
      `          ${value}`,
      `          ${condition}`,
      `            ${en}`,
      `            ${ko}`,
    ].join('\n'),
  );
  it.each([
    [
      'a walk-away better than the fallback',
      accepted?.replace('start_principal_photography', 'general_release'),
      'better for us',
    ],
    ['a walk-away at which we leave, as an older copy of a file has it', former, 'at which we leave'],
  ])('reports %s, with its line, and serves the term', (_name, to, says) => {
    const path = 'terms/remake/reversion.yaml';
    const damaged = libraryWithFile(path, (whole) => whole.replace(accepted ?? '', to ?? ''));
    expect(damaged.problems).toMatchObject([{ file: path, field: '[1].positions[0].ladder.walkAway' }]);
    expect(damaged.problems[0]?.line).toBeGreaterThan(1);
    expect(damaged.problems[0]?.message.en).toContain(says);
    expect(damaged.terms.length).toBe(library.terms.length);
  });

  it.each([
    [
      'terms/remake/contingent.yaml',
      'layer: primary',
      'layer: first',
      ['layer'],
      'first',
      'primary, secondary, boilerplate',
    ],
    [
      'terms/remake/contingent.yaml',
      '- owner\n',
      '- studio\n',
      ['positions[0].roles[0]'],
      'studio',
      'owner, producer, investor',
    ],
    [
      'terms/remake/contingent.yaml',
      'kind: share',
      'kind: part',
      ['form.kind'],
      'part',
      'money, share, rate,',
    ],
    ['terms/remake/reversion.yaml', 'value: general_release', 'value: never', [], 'never', 'general_release'],
    ['sources.yaml', 'grade: law', 'grade: 3', ['grade'], '3', 'law'],
  ] as const)(
    'names the field of %s, what stands there and what may (%s)',
    (path, from, to, fields, given, may) => {
      const damaged = libraryWithFile(path, (whole) => whole.replace(from, to));
      const { field = '', message } = damaged.problems[0] ?? {};
      for (const text of [message?.en, message?.ko]) {
        for (const name of fields) expect(text).toContain(name);
        expect(text).toContain(given);
        expect(text).toContain(may);
      }
      for (const name of fields) expect(field.endsWith(name)).toBe(true);
    },
  );

  it('names the choices that a term has where a sentence is written for another', () => {
    const damaged = libraryWithFile('sentences.yaml', (whole) =>
      whole.replace('    discretionary:', '    discretionairy:'),
    );
    expect(damaged.problems[0]?.message.en).toMatch(
      /^viewership_bonus: “discretionairy” is not a choice of this term\. Its choices are: .*discretionary/,
    );
  });

  it('refuses a source that is both of a year and undated', () => {
    const damaged = libraryWithFile('sources.yaml', (whole) =>
      whole.replace(/( {2}year: \d+\n)/, '$1  undated: true\n'),
    );
    expect(damaged.problems).toHaveLength(1);
    expect(damaged.problems[0]?.message.en).toContain('not two');
  });

  it('reports a source that is cited and not there', () => {
    const damaged = loadLibrary(files.filter((file) => file.path !== 'sources.yaml'));
    expect(damaged.problems.some((problem) => problem.field.includes('sources['))).toBe(true);
  });
});
