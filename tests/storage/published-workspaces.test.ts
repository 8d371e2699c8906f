import Database from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openApp } from '#app/door/open-app.ts';
import type { App, AppOptions } from '#app/door/open-app.ts';
import { openWorkspace } from '#app/workspace/workspace.ts';
import { convertWalkAways } from '#domain/deal/convert-walk-aways.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { dealParts } from '#domain/deal/parts/deal-parts.ts';
import { EMPTY_HOUSE } from '#domain/house/house.ts';
import { foldText, foldWords } from '#domain/text/fold.ts';
import { fraction } from '#domain/figures/fraction.ts';
import type { HistoryList } from '#contract/methods.ts';
import { LATEST_VERSION } from '#storage/migrations.ts';
import { searchTextsOf } from '#storage/search-store.ts';
import { aFolder, appOptionsIn } from '#tests/builders/app-builders.ts';
import { changeDeal, changeHouse } from '#tests/builders/changes.ts';
import { aPrecedentOf } from '#tests/builders/house-builders.ts';
import {
  PUBLISHED_FOLDER,
  aPublishedWorkspace,
  publishedAnswers,
} from '#tests/builders/published-workspaces.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import { answersOf, walkDeals, walkHouse } from '#tests/builders/workspace-answers.ts';
import type { Ask } from '#tests/builders/workspace-answers.ts';

const CONVERTED = {
  name: {
    en: 'Walk-aways converted: each is now the worst that we accept',
    ko: '최저 수용 조건의 의미 변경에 따른 변환',
  },
};

/** What went out, with the digest of each file: a file that is edited is no longer what was published. */
const PUBLISHED = [
  {
    version: 2,
    workspace: '1194b39b964d9ba38fcc7c403e095733bef73b105449a5ddd8b6655e775077bd',
    answers: '4e6204e2681b5673b4b82eb8d3337cb58d37c5bf5f17a83fbb686b51a4563a14',
  },
  {
    version: 3,
    workspace: '35fc584433e8ccfdbbc31ab3c0d9aac4b66fc7cf21821cfa7c165070cd14bb2e',
    answers: 'b8dbd25bfdb750f308f8545efe8fa15eb198e7e6a488f7e50cd53d53a86eac23',
  },
  {
    version: 4,
    workspace: '082e9d9bcb125ac4ac8958c366bb6c7faefeda375d499eae346b71e0109111cf',
    answers: '9ce4b612e5ce2660f7259c9348ed2e831d38c895edfd41019e9d9782990f57a4',
  },
  {
    version: 5,
    workspace: 'c533768073df99b59b05a7d3e88dbc5e09c3cff7085f26c7dd3b6227a8e6923a',
    answers: '25ef5c400cb484b475c895235d2e32679b8f1bd3d3d900e6c2317f1a912854d7',
  },
  {
    version: 6,
    workspace: '9fc6e1a21e9a7de815034d28cae6afe7305600d7fa086dd72fd827a426b678c0',
    answers: '069e74524c5c215359cad85ff7228b650c0c9e9d0f8d3570329bfb5b73b00cbf',
  },
  {
    version: 7,
    workspace: '97b9c293cf698134e8182ca5e7a616f66d80c1de8b103cede4928615bb443137',
    answers: 'bc7f3c07d64638932f629527c4c1f00970034b247030d0c0dd4ee0515d4d0edf',
  },
  {
    version: 8,
    workspace: '47cd8e1eb3486d031141dbdf21227f11bd5da60633d77a17092752b5892f322b',
    answers: 'a707f8131be851b1a4b3e87b9eeb80bf6eeb7d8003b8514d64fdc622e1baaee2',
  },
  {
    version: 9,
    workspace: 'bd4ce86900d2eb56ee858d197ba28c4bcee2affc663bd9c723eaedbae401da5d',
    answers: '2da77dcb01b5bed03a20f7b6896dc34862a35313c4e44d655032dc594a76c5f2',
  },
  {
    version: 10,
    workspace: 'e5685b7c89925a7141cc9d7ae542bf4c8c4821d8e65fc4f866289ceccc324d7e',
    answers: 'ff60630151a04d8e3e23467861945042f7729a2b6abebfdd8c431fe12b797717',
  },
] as const;

it('there is a published file of every version before the newest migration, and of no other', () => {
  const versions = PUBLISHED.map(({ version }) => version);
  expect(versions).toEqual(versions.map((_, index) => index + 2));
  expect(versions.length + 1).toBeGreaterThanOrEqual(LATEST_VERSION - 1);
  expect(
    readdirSync(PUBLISHED_FOLDER)
      .filter((name) => /^v\d/.test(name))
      .toSorted(),
  ).toEqual(versions.flatMap((version) => [`v${version}.expected.json`, `v${version}.jibun.gz`]).toSorted());
});

/** From this version on a walk-away is the worst that we accept. */
const WORST_ACCEPTED_FROM = 6;

describe.each(PUBLISHED)('a workspace that version $version wrote', ({ version, workspace, answers }) => {
  const said = publishedAnswers(version);
  let folder: ReturnType<typeof aFolder>;
  let path: string;
  let options: AppOptions;
  let app: App | undefined;
  beforeEach(() => {
    folder = aFolder();
    path = aPublishedWorkspace(version, folder.path);
    let lastId = 0;
    options = appOptionsIn(folder.path, {
      workspacePath: path,
      now: () => new Date('2027-03-02T09:00:00.000Z'),
      newId: () => `new-${(lastId += 1)}`,
    });
  });
  afterEach(() => {
    app?.close();
    app = undefined;
    folder.remove();
  });

  /** As today's program has it: what this version knows is converted no second time. */
  const asConverted = <Open extends { readonly document: DealDocument }>(open: Open): Open =>
    version < WORST_ACCEPTED_FROM ? inWorstAccepted(open) : open;

  /** Whether today's program has a walk-away of the deal to convert. */
  const isConverted = (dealId: string): boolean => {
    const open = said.answers.deals[dealId];
    return open !== undefined && asConverted(open) !== open;
  };

  it('is still the file that was published, and so is what that version said of it', () => {
    expect(digestOf(`v${version}.jibun.gz`)).toBe(workspace);
    expect(digestOf(`v${version}.expected.json`)).toBe(answers);
    const db = new Database(path, { readonly: true });
    expect(db.pragma('user_version', { simple: true })).toBe(version);
    db.close();
  });

  it('gives every deal, the bin, histories, exports and settings as that version gave them', async () => {
    const { deals, histories, ...others } = await answersOf(asking());
    const { deals: saidDeals, histories: saidHistories, ...saidOthers } = said.answers;
    // An answer may have gained a field; what the person wrote has not.
    expect(others).toMatchObject(saidOthers);
    expect(documentsIn(deals)).toEqual(
      documentsIn(Object.fromEntries(Object.entries(saidDeals).map(([id, open]) => [id, asConverted(open)]))),
    );
    for (const [dealId, { steps }] of Object.entries(saidHistories)) {
      const now = (histories[dealId]?.steps ?? []).map(asWritten);
      if (!isConverted(dealId)) expect(now).toEqual(steps.map(asWritten));
      // The conversion is the latest step: like any step it takes the place of those that were undone.
      else
        expect(now).toEqual([
          ...steps.filter(({ done }) => done).map(asWritten),
          expect.objectContaining(CONVERTED),
        ]);
    }
  });

  if (version < WORST_ACCEPTED_FROM)
    it('converts each walk-away that named the choice at which we leave, as one step that can be undone', async () => {
      const ask = asking();
      const converted = Object.keys(said.answers.deals).filter(isConverted);
      expect(converted.length).toBeGreaterThan(1);
      for (const dealId of converted) {
        const { document, revision } = await ask('deals.get', { dealId });
        const undone = await changeDeal(ask, 'history.undo', { dealId, revision });
        expect(undone.document).toEqual(said.answers.deals[dealId]?.document);
        const redone = await changeDeal(ask, 'history.redo', { dealId, revision: undone.revision });
        expect(redone.document).toEqual(document);
      }
      app?.close();
      app = undefined;
      const again = await answersOf(asking());
      for (const dealId of converted)
        expect(
          again.histories[dealId]?.steps.filter(({ name }) => name.en === CONVERTED.name.en),
        ).toHaveLength(1);
    });
  else
    it('converts no walk-away a second time', async () => {
      const { deals, histories } = await answersOf(asking());
      for (const [dealId, { document }] of Object.entries(said.answers.deals)) {
        expect(deals[dealId]?.document.ladders).toEqual(document.ladders);
        const names = histories[dealId]?.steps.map(({ name }) => name.en) ?? [];
        expect(names).not.toContain(CONVERTED.name.en);
      }
      const ladders = Object.values(deals).flatMap(({ document }) => Object.values(document.ladders));
      expect(ladders.some(({ walkAway }) => walkAway?.value?.kind === 'choice')).toBe(true);
    });

  it('undoes every step to the beginning of each deal and redoes all that were kept, as that version did', async () => {
    const ask = asking();
    const walked = await walkDeals(ask);
    expect(Object.keys(walked)).toEqual(Object.keys(said.walks.deals));
    for (const [dealId, saidSteps] of Object.entries(said.walks.deals)) {
      const { steps } = await ask('history.list', { dealId });
      const conversion = steps.find(({ name }) => name.en === CONVERTED.name.en);
      const keptOf = (changed: object | undefined) =>
        Object.entries(changed ?? {}).filter(([id]) => !conversion || Number(id) < conversion.stepId);
      expect(keptOf(walked[dealId])).toEqual(keptOf(saidSteps).filter(([id]) => isStillThere(id, steps)));
    }
  });

  it('gives the house as that version gave it, or an empty one where it knew none, and takes a precedent', async () => {
    const ask = asking();
    const { house, revision, undo, redo } = await ask('house.get', {});
    expect({ house, revision, undo, redo }).toEqual(
      said.house ?? { house: EMPTY_HOUSE, revision: 0, undo: null, redo: null },
    );
    expect(await walkHouse(ask)).toEqual(said.walks.house ?? { undone: [], redone: [] });
    const now = await ask('house.get', {});
    const precedent = aPrecedentOf('reversion_term', { id: 'precedent-of-today' });
    const taken = await changeHouse(ask, 'house.apply', {
      revision: now.revision,
      operation: { kind: 'add-precedent', precedent },
    });
    expect(taken.house.precedents).toContainEqual(precedent);
  });

  it('takes an assumption on money in each deal, and is as before once it is undone', async () => {
    const ask = asking();
    for (const [dealId, { document }] of Object.entries(said.answers.deals)) {
      const { revision } = await ask('deals.get', { dealId });
      const to = fraction(3, 11);
      const operation = { kind: 'set-assumption', name: 'production_overhead', to } as const;
      const changed = await changeDeal(ask, 'deals.apply', { dealId, revision, operation });
      expect(changed.document.money?.assumptions.production_overhead).toEqual(to);
      const undone = await changeDeal(ask, 'history.undo', { dealId, revision: changed.revision });
      expect(undone.document).toEqual(asConverted({ document }).document);
    }
  });

  it('keeps every row of every table that it had', () => {
    const before = rowsIn(path);
    expect(before['deal']?.length).toBeGreaterThan(5);
    openWorkspace(path, options).close();
    const after = rowsIn(path);
    for (const [table, rows] of Object.entries(before)) {
      // A column that came later is empty in what was written before it.
      const later = Object.fromEntries(columnsIn(after, table).map((column) => [column, null]));
      expect(withoutFolding(table, after[table] ?? [])).toEqual(
        withoutFolding(
          table,
          rows.map((row) => ({ ...later, ...row })),
        ),
      );
    }
  });

  it('folds every text to search as texts are folded today, and finds words that are written together', () => {
    const opened = openWorkspace(path, options);
    const texts = opened.db
      .prepare<[], { text: string; folded: string }>('SELECT text, folded FROM search_text')
      .all();
    expect(texts.map(({ folded }) => folded)).toEqual(texts.map(({ text }) => foldText(text)));
    const apart = texts.flatMap(({ text }) => /[가-힣]{2,} [가-힣]{2,}/.exec(text)?.[0] ?? []);
    expect(apart.length).toBeGreaterThan(0);
    for (const words of apart) {
      const query = foldWords(words.replace(' ', ''));
      const found = [...opened.search.findTexts(query, 50), ...opened.search.findNames(query, 50)];
      expect(found.some(({ text }) => text.includes(words))).toBe(true);
    }
    opened.close();
  });

  it('has the tables and indexes of a new file', () => {
    const [migrated, made] = [path, join(folder.path, 'new.jibun')].map((each) => {
      const opened = openWorkspace(each, options);
      const schema = opened.db.prepare('SELECT name, sql FROM sqlite_schema ORDER BY name').all();
      opened.close();
      return schema;
    });
    expect(migrated).toEqual(made);
  });

  it('is searched as if every text were written today', async () => {
    const opened = openWorkspace(path, options);
    const texts = opened.db.prepare<[string]>(
      'SELECT place, kind, draft_id AS draftId, term_id AS termId, text FROM search_text WHERE deal_id = ? ORDER BY place',
    );
    for (const dealId of opened.db.prepare<[], string>('SELECT id FROM deal').pluck().all()) {
      const wanted = dealParts.takeOut(opened.deals.getDocument(dealId)).flatMap(searchTextsOf);
      expect(texts.all(dealId)).toEqual(wanted.toSorted((a, b) => (a.place < b.place ? -1 : 1)));
    }
    opened.close();
    const ask = asking();
    const found = await ask('search.run', { query: '경쟁사 제안의 절반', limit: 20 });
    expect(found).toContainEqual(expect.objectContaining({ kind: 'note', dealId: 'deal-1' }));
    expect(await ask('search.run', { query: '방파제 라디오', limit: 20 })).not.toEqual([]);
  });

  if (version === LATEST_VERSION)
    it('is opened as it is, without a backup', async () => {
      expect(await asking()('backups.list', {})).toEqual([]);
    });
  else {
    it('lies whole and checked among the backups before it is changed', async () => {
      const before = rowsIn(path);
      const backups = await asking()('backups.list', {});
      const dealCount = Object.keys(said.answers.deals).length;
      expect(backups).toMatchObject([{ at: options.now().toISOString(), dealCount }]);
      const backup = new Database(pathOfBackup(backups[0]?.backupId ?? ''), { readonly: true });
      expect(backup.pragma('user_version', { simple: true })).toBe(version);
      expect(backup.pragma('integrity_check', { simple: true })).toBe('ok');
      expect(rowsOf(backup)).toEqual(before);
      backup.close();
    });

    it('keeps every byte where no backup of it can be made', () => {
      const before = readFileSync(path);
      // A file stands where the folder would have to be.
      writeFileSync(options.backupsRoot, '');
      expect(() => openApp(options)).toThrow();
      expect(readFileSync(path)).toEqual(before);
      expect(existsSync(`${path}-wal`)).toBe(false);
    });
  }

  function asking(): Ask {
    const opened = (app ??= openApp(options));
    return async (method, input) => {
      const answer = await opened.api.call(method, input);
      if (answer.ok) return answer.value;
      throw new Error(`${method}: ${JSON.stringify(answer.failure)}`);
    };
  }

  function pathOfBackup(backupId: string): string {
    const [place = ''] = readdirSync(options.backupsRoot);
    return join(options.backupsRoot, place, `${backupId}.db`);
  }
});

function documentsIn(deals: Readonly<Record<string, { readonly document: DealDocument }>>): unknown {
  return Object.entries(deals).map(([dealId, { document }]) => ({ dealId, document }));
}

/** The deal with each walk-away as the worst that we accept; the same object where that changes nothing. */
function inWorstAccepted<Open extends { readonly document: DealDocument }>(open: Open): Open {
  const document = convertWalkAways(open.document, theLibrary().terms);
  return document === open.document ? open : { ...open, document };
}

function isStillThere(stepId: string, steps: HistoryList['steps']): boolean {
  return steps.some((step) => String(step.stepId) === stepId);
}

/** What a step is, apart from the sentences that a program finds for its changes. */
function asWritten({ stepId, name, at, termIds, done }: HistoryList['steps'][number]): unknown {
  return { stepId, name, at, termIds, done };
}

function digestOf(name: string): string {
  return createHash('sha256')
    .update(readFileSync(join(PUBLISHED_FOLDER, name)))
    .digest('hex');
}

type Rows = Record<string, Readonly<Record<string, unknown>>[]>;

function columnsIn(rows: Rows, table: string): string[] {
  return Object.keys(rows[table]?.[0] ?? {});
}

/** How texts are folded, the pairs of their letters and the notes of what is still to be converted follow from the program and not from the person. */
function withoutFolding(table: string, rows: Rows[string]): unknown[] {
  if (table.startsWith('search_pair')) return [];
  if (table === 'search_text') return rows.map(({ folded: _folded, ...row }) => row);
  return table === 'setting'
    ? rows.filter(({ key }) => !['searchFolding', 'walkAwaysAtLeaving', 'contentSums'].includes(String(key)))
    : [...rows];
}

function rowsIn(path: string): Rows {
  const db = new Database(path, { readonly: true });
  try {
    return rowsOf(db);
  } finally {
    db.close();
  }
}

/** Every row by table, those of the search index as SQLite keeps them. */
function rowsOf(db: Database.Database): Rows {
  const tables = db
    .prepare<[], string>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow') AND name NOT LIKE 'sqlite_%'",
    )
    .pluck()
    .all();
  return Object.fromEntries(
    tables.map((table) => [
      table,
      db.prepare<[], Readonly<Record<string, unknown>>>(`SELECT * FROM "${table}"`).all(),
    ]),
  );
}
