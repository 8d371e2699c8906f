import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkspace } from '#app/workspace/workspace.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import { DEAL_SQL } from '#storage/deal-sql.ts';
import { EXPORT_SQL } from '#storage/export-store.ts';
import { HISTORY_SQL } from '#storage/history-store.ts';
import { HOUSE_SQL } from '#storage/house-store.ts';
import { KEY_DATE_SQL } from '#storage/key-date-store.ts';
import { STAGING_SQL } from '#storage/original-staging.ts';
import { ORIGINAL_SQL } from '#storage/original-store.ts';
import { SEARCH_SQL } from '#storage/search-store.ts';
import { SETTING_SQL } from '#storage/settings-store.ts';
import { aFolder, appOptionsIn } from '#tests/builders/app-builders.ts';

const ALL_SQL = {
  ...prefixed('deal', DEAL_SQL),
  ...prefixed('history', HISTORY_SQL),
  ...prefixed('search', SEARCH_SQL),
  ...prefixed('keyDate', KEY_DATE_SQL),
  ...prefixed('export', EXPORT_SQL),
  ...prefixed('setting', SETTING_SQL),
  ...prefixed('house', HOUSE_SQL),
  ...prefixed('original', ORIGINAL_SQL),
  ...prefixed('original', STAGING_SQL),
};

/** These read a whole table on purpose: every deal is listed or looked through for the bin, or a single character is looked for everywhere, the house is read whole, and so are the originals when each is checked or looked for in every deal. */
const READS_EVERYTHING = [
  'deal.ids',
  'deal.count',
  'deal.bin',
  'search.textsByScan',
  'house.precedents',
  'house.ladders',
  'house.hidden',
  'original.all',
  'original.totals',
  'original.unnamed',
];

/** Lists that grow with use come in their order, without sorting. */
const ORDERED_BY_INDEX = [
  'deal.list',
  'deal.usedTerms',
  'history.list',
  'history.before',
  'history.after',
  'export.recent',
];

describe('every statement finds its rows by an index', () => {
  const folder = aFolder();
  let workspace: Workspace;
  beforeAll(() => {
    const options = appOptionsIn(folder.path);
    workspace = openWorkspace(options.workspacePath, options);
  });
  afterAll(() => {
    workspace.close();
    folder.remove();
  });

  for (const [name, sql] of Object.entries(ALL_SQL)) {
    if (READS_EVERYTHING.includes(name)) continue;
    it(name, () => {
      const plan = planOf(sql);
      // A virtual table and the words of a query are scanned by their own means.
      const scans = plan.filter(
        (line) =>
          /^SCAN (?!search_pair VIRTUAL|word VIRTUAL)/.test(line) && !/USING (?:COVERING )?INDEX/.test(line),
      );
      expect(scans, plan.join('\n')).toEqual([]);
      if (ORDERED_BY_INDEX.includes(name))
        expect(plan.filter((line) => /TEMP B-TREE/.test(line))).toEqual([]);
    });
  }

  it('the list of deals comes in its order from the index, and its counts from keys', () => {
    const plan = planOf(DEAL_SQL.list).join('\n');
    expect(plan).toContain('USING INDEX deal_by_updated');
    expect(plan).toMatch(/SEARCH draft USING PRIMARY KEY \(deal_id=\?\)/);
    expect(plan).toMatch(/SEARCH key_date USING PRIMARY KEY \(deal_id=\? AND dated_on>\?\)/);
  });

  it('a word in clauses is found through its pairs of characters', () => {
    expect(planOf(SEARCH_SQL.texts)[0]).toMatch(/^SCAN search_pair VIRTUAL TABLE INDEX \d+:.*M/);
  });

  function planOf(sql: string): string[] {
    const named = [...new Set([...sql.matchAll(/:(\w+)/g)].map((match) => match[1] ?? ''))];
    const statement = workspace.db.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`);
    const rows =
      named.length > 0
        ? statement.all(Object.fromEntries(named.map((name) => [name, '1'])))
        : statement.all(...Array.from({ length: sql.split('?').length - 1 }, () => '1'));
    return rows.map(({ detail }) => detail);
  }
});

function prefixed(prefix: string, statements: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(statements).map(([name, sql]) => [`${prefix}.${name}`, sql]));
}
