import { TEMPLATES } from '#tests/builders/paths.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportLibrary } from '#domain/library/library-report.ts';
import { sourceDate } from '#domain/library/source-date.ts';
import { DIMENSIONS } from '#domain/library/term.ts';
import { loadLibrary } from '#library/load-library.ts';
import { SHIPPED_FILES } from '#tests/builders/library-folder.ts';

/*
 * What the library promises a reader about itself: nothing unverified called sourced, every source
 * found and used, both languages whole, undisclosed kept undisclosed, links that go both ways.
 */

const FOLDER = join(TEMPLATES, 'library');
const library = loadLibrary(SHIPPED_FILES);

const PLACEHOLDERS = ['value', 'amount', 'percent', 'base', 'months', 'days', 'years', 'number', 'blank'];
/** Korean that is only a name, written in Latin letters in Korean too. */
const NAMES_IN_LATIN = new Set(['CJ', 'CJ E&M', 'CJ ENM', 'MGM', 'A24']);
/** English that quotes a Korean title. */
const HANGUL_IN_ENGLISH = ['한국영화 북미지역 진출 및 공동제작 활성화 지원방안 연구'];
/** Titles that have no Korean form and may stand in a Korean sentence. */
const ENGLISH_IN_KOREAN = ['The Last Train to New York'];

describe('evidence', () => {
  const unverified = library.terms.filter(
    (term) => term.confidence === 'unverified' || term.evidence === 'unverified',
  );

  it('has terms without a sourced figure, and knows them', () => {
    expect(unverified.length).toBeGreaterThan(10);
  });

  it.each(unverified.map((term) => [term.id, term] as const))('%s says that it is unsourced', (_id, term) => {
    const notes = [term.evidenceNote, term.dependsOn, term.market.note].filter((note) => note !== undefined);
    const en = notes.map((note) => note.en).join(' ');
    const ko = notes.map((note) => note.ko).join(' ');
    expect(en).toMatch(/unsourced|unverified|no (direct )?source|no published|judgement/i);
    expect(ko).toMatch(/출처|미검증|미확인|확인되지|찾지 못|자체 판단|자료의 판단/);
    expect(JSON.stringify(term)).not.toMatch(
      /(all|both|these|the) (figures|amounts|numbers|values) (are|were) (sourced|confirmed|verified|published)/i,
    );
  });

  it('says of every source when it is from: a year, the year in which a living page was read, or undated', () => {
    const silent = library.sources.filter(
      ({ year, readIn, undated }) =>
        [year, readIn, undated].filter((each) => each !== undefined).length !== 1,
    );
    expect(silent).toEqual([]);
    const page = { id: 'p', title: 'P', outlet: 'O', url: 'https://example.com/p' };
    expect(sourceDate({ ...page, year: 2019 }).ko).toBe('2019');
    expect(sourceDate({ ...page, readIn: 2026 })).toEqual({ en: 'read in 2026', ko: '2026년 확인' });
    expect(sourceDate({ ...page, undated: true })).toEqual({ en: 'undated', ko: '날짜 미상' });
  });

  it('uses every source, and cites none that is missing', () => {
    const cited = new Set([
      ...library.terms.flatMap((term) => term.sources),
      ...library.rules.flatMap((rule) => rule.sources),
      ...library.questions.flatMap((question) => question.sources),
      ...library.cases.flatMap((record) =>
        record.facts.flatMap((fact) => [
          ...fact.sources,
          ...fact.conflicts.flatMap((conflict) => conflict.sources),
        ]),
      ),
    ]);
    const known = new Set(library.sources.map((source) => source.id));
    expect([...cited].filter((id) => !known.has(id))).toEqual([]);
    expect([...known].filter((id) => !cited.has(id))).toEqual([]);
    expect(known.size).toBe(library.sources.length);
  });

  it('has graded every page, and calls nothing published that rests on copies and weak pages alone', () => {
    const { ungradedSources, restsOnWeak } = reportLibrary(library, [], '2026-11-29');
    expect(ungradedSources).toEqual([]);
    expect(restsOnWeak).toEqual([]);
    const isWeak = (ids: readonly string[]) =>
      ids.length > 0 &&
      ids.every((id) => library.sources.find((source) => source.id === id)?.grade === 'other');
    for (const rule of library.rules) expect(isWeak(rule.sources), rule.id).toBe(false);
    for (const record of library.cases) {
      for (const fact of record.facts.filter(({ sources }) => isWeak(sources))) {
        expect([fact.status, fact.confidence], `${record.id}: ${fact.label.en}`).toEqual([
          'reprinted',
          'low',
        ]);
      }
    }
  });

  it('cites no leaked paper, no student’s notes and no anonymous post', () => {
    const wrong = library.sources.filter(({ title, outlet }) =>
      /leaked|student|forum(?! report)|flashcards|Q&A site|reddit|low authority/i.test(`${title} ${outlet}`),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('names a figure that rests on a copy alone, and a page that nobody graded', () => {
    const [term] = library.terms.filter(({ evidence }) => evidence === 'range');
    if (!term) throw new Error('no published range');
    const bare = library.sources.map(({ grade: _grade, ...source }) => source);
    const copies = bare.map((source) => ({ ...source, grade: 'other' as const }));
    expect(reportLibrary({ ...library, sources: bare }, [], '2026-11-29').ungradedSources).toHaveLength(
      bare.length,
    );
    expect(
      reportLibrary({ ...library, sources: copies }, [], '2026-11-29').restsOnWeak.map(({ id }) => id),
    ).toContain(term.id);
  });

  it('links only to well-formed http and https addresses', () => {
    const bad = library.sources.filter((source) => !isWebAddress(source.url));
    expect(bad.map((source) => source.id)).toEqual([]);
  });
});

describe('terms', () => {
  it('have a dimension, and every choice a score and both languages', () => {
    for (const term of library.terms) {
      expect(DIMENSIONS, term.id).toContain(term.dimension);
      if (term.form.kind !== 'choice') continue;
      const ids = term.form.choices.map((choice) => choice.id);
      for (const choice of term.form.choices) {
        expect(choice.label.en.trim(), `${term.id}.${choice.id}`).not.toBe('');
        expect(choice.label.ko, `${term.id}.${choice.id}`).toMatch(/[가-힣]/);
      }
      for (const position of term.positions) {
        if ('scores' in position && position.scores !== undefined) {
          expect(Object.keys(position.scores).toSorted(), term.id).toEqual(ids.toSorted());
        }
      }
    }
  });

  const clauses = library.terms.flatMap((term) =>
    [
      ...Object.entries(term.clauses ?? {}),
      ...term.positions.flatMap(({ roles, protective }) =>
        protective ? [[`protective of ${roles.join(', ')}`, protective] as const] : [],
      ),
    ].map(([kind, wording]) => ({ name: `${term.id}.${kind}`, term, wording })),
  );

  it('use only placeholders that the app fills, the same in both languages', () => {
    for (const { name, wording } of clauses) {
      const en = placeholders(wording.en);
      expect(
        en.filter((each) => !PLACEHOLDERS.includes(each)),
        name,
      ).toEqual([]);
      if (wording.ko !== undefined) expect(placeholders(wording.ko), name).toEqual(en);
    }
  });

  it('keep placeholders out of everything but clauses and the sentences that stand in for them', () => {
    const rest = library.terms.map(({ clauses: _clauses, sentences: _sentences, positions, ...term }) => ({
      ...term,
      positions: positions.map(({ protective: _protective, ...position }) => position),
    }));
    expect(JSON.stringify([rest, library.cases, library.rules, library.questions])).not.toContain('{{');
  });

  it('do not name the base of a share twice, and leave no Korean particle undecided', () => {
    for (const { name, term, wording } of clauses) {
      if (term.form.kind === 'share') {
        expect(wording.en, name).not.toMatch(/\{\{value\}\}\s+of\b/);
        expect(wording.ko ?? '', name).not.toMatch(/\{\{value\}\}의\s/);
      }
      expect(wording.ko ?? '', name).not.toMatch(
        /을\(를\)|를\(을\)|이\(가\)|은\(는\)|와\(과\)|과\(와\)|\(으\)로/,
      );
    }
  });

  it('stay linked where a remake and a co-production term were considered for merging', () => {
    const pairs = [
      ...readFileSync(join(FOLDER, 'MERGES.md'), 'utf8').matchAll(/^\| `(\w+)` \| `(\w+)` \|/gm),
    ].map((match) => [match[1] ?? '', match[2] ?? ''] as const);
    expect(pairs.length).toBeGreaterThan(15);
    const related = new Map(
      library.terms.map((term) => [term.id, new Set(term.related.map((link) => link.term))] as const),
    );
    for (const [first, second] of pairs) {
      expect(related.get(first)?.has(second), `${first} names ${second}`).toBe(true);
      expect(related.get(second)?.has(first), `${second} names ${first}`).toBe(true);
    }
  });

  it('name at least two others that they interact with, and never themselves', () => {
    for (const term of library.terms) {
      const others = term.related.map((link) => link.term);
      expect(others.length, term.id).toBeGreaterThanOrEqual(2);
      expect(new Set(others).size, term.id).toBe(others.length);
      expect(others, term.id).not.toContain(term.id);
    }
  });
});

describe('cases', () => {
  const facts = library.cases.flatMap((record) =>
    record.facts.map((fact) => ({ name: `${record.id}: ${fact.label.en}`, fact })),
  );

  it('keep what is not disclosed undisclosed', () => {
    const undisclosed = facts.filter(({ fact }) => fact.status === 'undisclosed');
    expect(undisclosed.length).toBeGreaterThan(50);
    for (const { name, fact } of undisclosed) {
      expect(fact.sources, name).toEqual([]);
      expect(fact.conflicts, name).toEqual([]);
      expect(fact.confidence, name).toBe('unverified');
      expect(fact.value.en, name).toMatch(/not disclosed/i);
      expect(fact.value.ko, name).toMatch(/공개된 자료에서 확인되지 않았다/);
    }
  });

  it('give a source for everything reported, and confidence to nothing without one', () => {
    for (const { name, fact } of facts) {
      if (['reported', 'reprinted', 'calculated'].includes(fact.status)) {
        expect(fact.sources.length, name).toBeGreaterThan(0);
        expect(fact.confidence, name).not.toBe('unverified');
      } else {
        expect(fact.confidence, name).toBe('unverified');
      }
    }
  });

  it('keep a conflict with another source than the fact it contradicts', () => {
    for (const { name, fact } of facts) {
      for (const conflict of fact.conflicts) {
        expect(
          conflict.sources.filter((source) => !fact.sources.includes(source)).length,
          name,
        ).toBeGreaterThan(0);
      }
    }
  });

  it('are reached from every term that a lesson names, and reach it back', () => {
    const fromCases = library.cases.flatMap((record) =>
      record.lessons.flatMap((lesson) => lesson.terms.map((term) => `${record.id} ${term}`)),
    );
    const fromTerms = library.terms.flatMap((term) => term.cases.map((link) => `${link.case} ${term.id}`));
    expect([...new Set(fromCases)].toSorted()).toEqual([...new Set(fromTerms)].toSorted());
  });
});

describe('two languages', () => {
  const texts = bilingualTexts(library, 'library');

  it('are both there, everywhere', () => {
    expect(texts.length).toBeGreaterThan(5000);
  });

  it('write Korean in Hangul, with no English sentence left in it', () => {
    const wrong = texts.filter(({ ko }) => {
      if (ko === undefined || NAMES_IN_LATIN.has(ko)) return false;
      const rest = ENGLISH_IN_KOREAN.reduce((text, title) => text.replaceAll(title, ''), ko);
      return !/[가-힣]/.test(ko) || /(?:[A-Za-z][A-Za-z’'-]*[ ,]+){5,}[A-Za-z]/.test(rest);
    });
    expect(wrong.map(({ path, ko }) => `${path}: ${ko}`)).toEqual([]);
  });

  it('write English without Hangul, but for the titles allowed here', () => {
    const wrong = texts.filter(({ en }) =>
      /[가-힣]/.test(HANGUL_IN_ENGLISH.reduce((text, title) => text.replaceAll(title, ''), en)),
    );
    expect(wrong.map(({ path, en }) => `${path}: ${en}`)).toEqual([]);
  });

  it('speak of no memory, and in no house’s name', () => {
    const wrong = texts.filter(
      ({ en, ko }) => /from memory/i.test(en) || /기억에|당사[의는가 ]/.test(ko ?? ''),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

function placeholders(wording: string): string[] {
  return [...wording.matchAll(/\{\{\s*([^}]*?)\s*\}\}/g)].map((match) => match[1] ?? '').toSorted();
}

function isWebAddress(text: string): boolean {
  if (/\s/.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && /^[^.].*\.[^.]+$/.test(hostname);
}

type Text = { readonly path: string; readonly en: string; readonly ko: string | undefined };

/** Every pair of an English and a Korean text below a value; an opening clause may have English only. */
function bilingualTexts(value: unknown, path: string): Text[] {
  if (Array.isArray(value)) return value.flatMap((each, n) => bilingualTexts(each, `${path}[${n}]`));
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Readonly<Record<string, unknown>>;
  if (typeof record['en'] === 'string') {
    const ko = typeof record['ko'] === 'string' ? record['ko'] : undefined;
    return [{ path, en: record['en'], ko }];
  }
  return Object.entries(record).flatMap(([key, each]) => bilingualTexts(each, `${path}.${key}`));
}
