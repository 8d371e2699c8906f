import { ROOT } from '#tests/builders/paths.ts';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLibraryFolder } from '#app/library/library-folder.ts';
import { DIMENSIONS } from '#domain/library/term.ts';
import { loadLibrary } from '#library/load-library.ts';
import { parseYaml } from '#library/parse-yaml.ts';

// Parsed once: only the file that a test damages is parsed again.
const files = readLibraryFolder(join(ROOT, 'templates', 'library')).map((file) => ({
  ...file,
  content: parseYaml(file.text),
}));
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

  it('holds all 91 remake and 79 co-production terms, ids unique', () => {
    expect(library.terms.length).toBe(170);
    expect(new Set(library.terms.map((term) => term.id)).size).toBe(170);
    expect(library.terms.filter((term) => term.kinds[0] === 'remake').length).toBe(91);
    expect(library.terms.filter((term) => term.kinds[0] === 'co-production').length).toBe(79);
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
    expect(library.questions.length).toBeGreaterThanOrEqual(20);
    expect(library.questions.length).toBeLessThanOrEqual(30);
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
  const broken = (path: string, edit: (text: string) => string): ReturnType<typeof loadLibrary> =>
    loadLibrary(files.map((file) => (file.path === path ? { path, text: edit(file.text) } : file)));

  it('names file, line and field, and serves the rest', () => {
    const path = 'terms/remake/option.yaml';
    const text = files.find((file) => file.path === path)?.text ?? '';
    const line = text.split('\n').findIndex((row) => row.trim().startsWith('weight:')) + 1;
    const damaged = broken(path, (whole) => whole.replace(/weight: \d/, 'weight: heavy'));
    expect(damaged.problems.filter((problem) => problem.field === '[0].weight')).toMatchObject([
      { file: path, line },
    ]);
    expect(damaged.terms.length).toBe(169);
  });

  it('says so when a file is not YAML at all', () => {
    const damaged = broken('situation.yaml', (whole) => `${whole}\n  : [unclosed`);
    expect(damaged.problems[0]).toMatchObject({ file: 'situation.yaml' });
    expect(damaged.problems[0]?.line).toBeGreaterThan(100);
    expect(damaged.questions).toEqual([]);
    expect(damaged.terms.length).toBe(170);
  });

  it.each([
    ['facts.yaml', (text: string) => `${text}\n  : [unclosed`],
    ['terms/remake/option.yaml', (text: string) => text.replace(/weight: \d/, 'weight: heavy')],
    ['cases/bugonia.yaml', (text: string) => text.replace('year:', 'jahr:')],
  ] as const)('names one mistake in %s once, not everything that refers to it', (path, edit) => {
    const { problems } = broken(path, edit);
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set([path]));
  });

  it.each([
    ['a base that does not exist', 'base: net_profits', 'base: moonlight', 'form.base'],
    ['a scale that turns round', 'favourable: 5\n', 'favourable: 0.5\n', 'positions[0].scale'],
    ['an unknown field', 'layer: primary', 'layer: primary\n  colour: red', ''],
  ])('refuses %s', (_name, from, to, field) => {
    const damaged = broken('terms/remake/contingent.yaml', (whole) => {
      const start = whole.indexOf('id: net_profit_points');
      return whole.slice(0, start) + whole.slice(start).replace(from, to);
    });
    const found = damaged.problems.filter((problem) => problem.message.en.startsWith('net_profit_points'));
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]?.field).toContain(field);
  });

  it('refuses a source that is both of a year and undated', () => {
    const damaged = broken('sources.yaml', (whole) =>
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
