import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { moneyParametersSchema } from '#contract/schemas/money-parameters-schema.ts';
import type { Library } from '#domain/library/library.ts';
import { dealModel, pricingInput, termRungs } from '#domain/settlement/clauses/deal-model.ts';
import { LEVERS } from '#domain/settlement/levers/levers.ts';
import { aDeal, aDocument, aDraft, anEntryOf } from '#tests/builders/deal-builders.ts';
import { SHIPPED_LIBRARY as SHIPPED, addTermLike, libraryWith } from '#tests/builders/library-folder.ts';
import { priceClauses } from '#tests/builders/settlement/at-once.ts';

/* What a term is worth is said in its YAML alone: a lawyer adds a priced term without a programmer. */

const parameters = moneyParametersSchema.parse(
  parse(readFileSync(join(SHIPPED, 'money', 'parameters.yaml'), 'utf8')),
);

describe('a term added as YAML alone', () => {
  it('that moves a lever of another term is priced as that one is', () => {
    const library = libraryWith((folder) => {
      addTermLike(folder, 'remake/bonus.yaml', 'setup_bonus', 'development_bonus');
    });
    expect(library.problems).toEqual([]);
    expect(library.terms.length).toBe(181);
    expect(netOf(library, 'development_bonus')).toBeGreaterThan(0);
    expect(netOf(library, 'development_bonus')).toBe(netOf(library, 'setup_bonus'));
  });

  it('that names one of several is a line of its own', () => {
    const library = libraryWith((folder) => {
      addTermLike(folder, 'remake/services.yaml', 'consulting_fee', 'story_consulting_fee', (text) =>
        text.replace('of: consultant', 'of: story-consultant'),
      );
    });
    expect(library.problems).toEqual([]);
    const { model } = modelOf(library, ['consulting_fee', 'story_consulting_fee']);
    expect(model.statement?.owner.services).toEqual([
      expect.objectContaining({ id: 'consultant', amountMinor: 50_000_00 }),
      expect.objectContaining({ id: 'story-consultant', amountMinor: 50_000_00 }),
    ]);
  });

  it('that lays its choices upon a lever of numbers is priced by them', () => {
    const library = libraryWith((folder) => {
      addTermLike(folder, 'remake/contingent.yaml', 'cross_collateral', 'bonus_by_choice', (text) =>
        text
          .replace('lever: cross-collateral', 'lever: box-office-bonus')
          .replace('prohibited: kept-apart', 'prohibited: 5%')
          .replace('same_title_only: kept-apart', 'same_title_only: 2.5%')
          .replace('between_sequels: deducted', 'between_sequels: 0%')
          .replace(/ {6}allowed: deducted\n/, ''),
      );
    });
    expect(library.problems).toEqual([]);
    const share = (choice: string) => {
      const draft = aDraft({ entries: { bonus_by_choice: anEntryOf({ kind: 'choice', choice }) } });
      const { model, notApplied } = dealModel(ourDocument(), draft, parameters, library.terms);
      return notApplied['bonus_by_choice'] ?? model.statement?.owner.boxOfficeBonuses[0]?.amount;
    };
    expect(share('prohibited')).toEqual({ kind: 'share-of-price', share: { numerator: 1, denominator: 20 } });
    expect(share('same_title_only')).toEqual({
      kind: 'share-of-price',
      share: { numerator: 1, denominator: 40 },
    });
    expect(share('allowed')).toEqual({
      en: 'This choice states no figure, so it cannot be priced.',
      ko: '이 선택지에는 수치가 없어 금액으로 환산할 수 없습니다.',
    });
  });
});

describe('a worth that cannot be', () => {
  it.each([
    ['an unknown lever', 'lever: set-up-bonus', 'lever: set-up-bonis', 'lever', /no lever “set-up-bonis”/],
    [
      'a lever of another form',
      'lever: set-up-bonus',
      'lever: net-points',
      'lever',
      /moved by share.*kind money/,
    ],
    ['an unknown reason', /lever: set-up-bonus\n(.*\n){3}/, 'none: nobody-knows\n', 'none', /“nobody-knows”/],
    ['one of a kind', 'lever: set-up-bonus', 'lever: set-up-bonus\n    of: us', 'of', /only one lever/],
    ['one of several without its name', 'lever: set-up-bonus', 'lever: service-fee', 'of', /of says which/],
    [
      'choices of a sum',
      'lever: set-up-bonus',
      "lever: set-up-bonus\n    choices: { 'yes': 1 }",
      'choices',
      /Only a choice/,
    ],
    ['no worth at all', / {2}worth:\n(.*\n){4}/, '', '', /A term says what it is worth/],
  ] as const)('%s is named by file, line and field, and the term is served', (_, from, to, field, words) => {
    const [problem, library] = problemOf('remake/bonus.yaml', from, to);
    expect(problem.field).toBe(`[0].worth${field === '' ? '' : `.${field}`}`);
    expect(problem.message.en).toMatch(words);
    expect(problem.message.ko).toMatch(/[가-힣]/);
    expect(lineOf(library.text, problem.line)).toMatch(/worth:|lever:|none:|of:|choices:|id: setup_bonus/);
    const [term] = library.terms.filter(({ id }) => id === 'setup_bonus');
    expect(term).toBeDefined();
    expect(term?.worth).toBeUndefined();
  });

  it.each([
    [
      'a choice that does not exist',
      'prohibited: kept-apart',
      'forbidden: kept-apart',
      /“forbidden” is not a choice/,
    ],
    [
      'a position that the lever has not',
      'prohibited: kept-apart',
      'prohibited: far-apart',
      /no position “far-apart”. Choose one of: kept-apart, deducted/,
    ],
  ])('%s is named', (_, from, to, words) => {
    const [problem] = problemOf('remake/contingent.yaml', from, to);
    expect(problem.field).toMatch(/^\[\d+\]\.worth\.choices\./);
    expect(problem.message.en).toMatch(words);
  });
});

describe('every lever', () => {
  it('is moved by a term of the library that we ship', () => {
    const { terms } = libraryWith(() => {});
    const moved = new Set(terms.flatMap(({ worth }) => (worth?.kind === 'priced' ? [worth.lever] : [])));
    expect(Object.keys(LEVERS).filter((lever) => !moved.has(lever))).toEqual([]);
  });

  it('stands with its words in the README of the library', () => {
    const readme = readFileSync(join(SHIPPED, 'README.md'), 'utf8');
    for (const [id, { words }] of Object.entries(LEVERS)) {
      for (const name of [id, ...Object.keys(words ?? {})]) expect(readme).toContain(`\`${name}\``);
    }
  });
});

function problemOf(file: string, from: string | RegExp, to: string) {
  let text = '';
  const library = libraryWith((folder) => {
    const path = join(folder, 'terms', file);
    const written = readFileSync(path, 'utf8');
    text = written.replace(from, to);
    expect(text).not.toBe(written);
    writeFileSync(path, text);
  });
  const [problem, ...others] = library.problems;
  if (!problem) throw new Error('A problem is named.');
  expect(others).toEqual([]);
  expect(problem.file).toBe(`terms/${file}`);
  return [problem, { ...library, text }] as const;
}

function lineOf(text: string, line: number): string {
  return text
    .split('\n')
    .slice(line - 1, line + 1)
    .join('\n');
}

function ourDocument() {
  return aDocument({ deal: aDeal({ budget: { amountMinor: 10_000_000_00, currency: 'USD' } }) });
}

function draftOf(termIds: readonly string[]) {
  const sum = anEntryOf({ kind: 'money', money: { amountMinor: 50_000_00, currency: 'USD' } });
  return aDraft({ entries: Object.fromEntries(termIds.map((id) => [id, sum])) });
}

function modelOf(library: Library, termIds: readonly string[]) {
  return dealModel(ourDocument(), draftOf(termIds), parameters, library.terms);
}

/** What a paper that states 50,000 dollars for the term alone pays us on average. */
function netOf(library: Library, termId: string): number {
  const model = modelOf(library, [termId]);
  const terms = termRungs(ourDocument(), draftOf([termId]), library.terms);
  const { clauses, base } = priceClauses(pricingInput(model, terms, 200, 7));
  expect(clauses.find((clause) => clause.termId === termId)).toMatchObject({ kind: 'priced' });
  return base.averageMinor;
}
