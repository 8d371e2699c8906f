import { assertNever } from '#domain/base/failure.ts';
import { houseFrom } from '#domain/house/house-parts.ts';
import type { HouseChange, HousePart } from '#domain/house/house-parts.ts';
import type { Precedent, PrecedentFigure } from '#domain/library/precedent.ts';
import type { House, HouseLadders } from '#domain/house/house.ts';
import type { LoggedStep, Stand } from '#domain/ledger/step-log.ts';
import type { WorkspaceDatabase } from './open-database.ts';

/** The house's revision, which every command names, and its place in its history. */
export type HouseRecord = Stand & { readonly revision: number };

export const HOUSE_SQL = {
  record: `SELECT revision, current_step, last_step FROM house WHERE id = 1`,
  advance: `UPDATE house SET revision = revision + 1, current_step = ?, last_step = ? WHERE id = 1`,
  precedents: `
    SELECT id, term_id, figure, wording_en, wording_ko, stated_from, year, is_confidential, note
    FROM house_precedent`,
  putPrecedent: `
    INSERT INTO house_precedent (id, term_id, figure, wording_en, wording_ko, stated_from, year, is_confidential, note)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
      term_id = excluded.term_id, figure = excluded.figure, wording_en = excluded.wording_en,
      wording_ko = excluded.wording_ko, stated_from = excluded.stated_from, year = excluded.year,
      is_confidential = excluded.is_confidential, note = excluded.note`,
  dropPrecedent: `DELETE FROM house_precedent WHERE id = ?`,
  ladders: `SELECT term_id, ladders FROM house_ladder`,
  putLadders: `
    INSERT INTO house_ladder (term_id, ladders) VALUES (?, ?)
    ON CONFLICT (term_id) DO UPDATE SET ladders = excluded.ladders`,
  dropLadders: `DELETE FROM house_ladder WHERE term_id = ?`,
  hidden: `SELECT term_id FROM house_hidden`,
  putHidden: `INSERT INTO house_hidden (term_id) VALUES (?) ON CONFLICT (term_id) DO NOTHING`,
  dropHidden: `DELETE FROM house_hidden WHERE term_id = ?`,
  step: `SELECT id, name_en, name_ko, started_at, at, coalesce_key, changes FROM house_step WHERE id = ?`,
  stepBefore: `
    SELECT id, name_en, name_ko, started_at, at, coalesce_key, changes FROM house_step
    WHERE id < ? ORDER BY id DESC LIMIT 1`,
  stepAfter: `
    SELECT id, name_en, name_ko, started_at, at, coalesce_key, changes FROM house_step
    WHERE id > ? ORDER BY id LIMIT 1`,
  putStep: `
    INSERT INTO house_step (id, name_en, name_ko, started_at, at, coalesce_key, changes)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET at = excluded.at, changes = excluded.changes`,
  dropStepsFrom: `DELETE FROM house_step WHERE id >= ?`,
} as const;

/** The house and its history. Writes belong inside the caller's transaction. */
export function createHouseStore(db: WorkspaceDatabase) {
  const record = db.prepare<[], RecordRow>(HOUSE_SQL.record);
  const advance = db.prepare<[number, number]>(HOUSE_SQL.advance);
  const precedents = db.prepare<[], PrecedentRow>(HOUSE_SQL.precedents);
  const putPrecedent = db.prepare<
    [string, string, string, string, string, string, number | null, number, string]
  >(HOUSE_SQL.putPrecedent);
  const dropPrecedent = db.prepare<[string]>(HOUSE_SQL.dropPrecedent);
  const ladders = db.prepare<[], { term_id: string; ladders: string }>(HOUSE_SQL.ladders);
  const putLadders = db.prepare<[string, string]>(HOUSE_SQL.putLadders);
  const dropLadders = db.prepare<[string]>(HOUSE_SQL.dropLadders);
  const hidden = db.prepare<[], { term_id: string }>(HOUSE_SQL.hidden);
  const putHidden = db.prepare<[string]>(HOUSE_SQL.putHidden);
  const dropHidden = db.prepare<[string]>(HOUSE_SQL.dropHidden);
  const step = db.prepare<[number], StepRow>(HOUSE_SQL.step);
  const stepBefore = db.prepare<[number], StepRow>(HOUSE_SQL.stepBefore);
  const stepAfter = db.prepare<[number], StepRow>(HOUSE_SQL.stepAfter);
  const putStep = db.prepare<[number, string, string, string, string, string | null, string]>(
    HOUSE_SQL.putStep,
  );
  const dropStepsFrom = db.prepare<[number]>(HOUSE_SQL.dropStepsFrom);

  return {
    getRecord(): HouseRecord {
      const row = record.get();
      if (!row) throw new Error('A workspace without its house row.');
      return { revision: row.revision, currentStep: row.current_step, lastStep: row.last_step };
    },
    getHouse(): House {
      return houseFrom([
        ...precedents.all().map((row): HousePart => {
          const content = precedentFrom(row);
          return { kind: 'precedent', precedentId: content.id, content };
        }),
        ...ladders.all().map((row): HousePart => ({
          kind: 'ladders',
          termId: row.term_id,
          // Written by this file only.
          content: JSON.parse(row.ladders) as HouseLadders,
        })),
        ...hidden.all().map((row): HousePart => ({ kind: 'hidden', termId: row.term_id, content: true })),
      ]);
    },
    putPart(part: HousePart): void {
      switch (part.kind) {
        case 'precedent': {
          const { content } = part;
          if (content === null) {
            dropPrecedent.run(part.precedentId);
            return;
          }
          const { id, termId, figure, wording, from, year, isConfidential, note } = content;
          putPrecedent.run(
            id,
            termId,
            JSON.stringify(figure),
            wording.en,
            wording.ko,
            from,
            year ?? null,
            isConfidential ? 1 : 0,
            note,
          );
          return;
        }
        case 'ladders':
          if (part.content === null) dropLadders.run(part.termId);
          else putLadders.run(part.termId, JSON.stringify(part.content));
          return;
        case 'hidden':
          if (part.content === null) dropHidden.run(part.termId);
          else putHidden.run(part.termId);
          return;
        default:
          assertNever(part);
      }
    },
    /** Raises the revision by one and notes the place in the history. */
    advance({ currentStep, lastStep }: Stand): void {
      advance.run(currentStep, lastStep);
    },
    steps: {
      find(stepId: number): LoggedStep<HouseChange> | undefined {
        const row = step.get(stepId);
        return row && stepFrom(row);
      },
      /** The step that comes before; undefined at the beginning. */
      findBefore(stepId: number): LoggedStep<HouseChange> | undefined {
        const row = stepBefore.get(stepId);
        return row && stepFrom(row);
      },
      findAfter(stepId: number): LoggedStep<HouseChange> | undefined {
        const row = stepAfter.get(stepId);
        return row && stepFrom(row);
      },
      put({ stepId, name, startedAt, at, coalesceKey, changes }: LoggedStep<HouseChange>): void {
        putStep.run(stepId, name.en, name.ko, startedAt, at, coalesceKey, JSON.stringify(changes));
      },
      /** Forgets the step and all that follow. */
      dropFrom(stepId: number): void {
        dropStepsFrom.run(stepId);
      },
    },
  };
}

type RecordRow = { revision: number; current_step: number; last_step: number };
type PrecedentRow = {
  id: string;
  term_id: string;
  figure: string;
  wording_en: string;
  wording_ko: string;
  stated_from: string;
  year: number | null;
  is_confidential: number;
  note: string;
};
type StepRow = {
  id: number;
  name_en: string;
  name_ko: string;
  started_at: string;
  at: string;
  coalesce_key: string | null;
  changes: string;
};

function precedentFrom(row: PrecedentRow): Precedent {
  return {
    id: row.id,
    termId: row.term_id,
    // Written by this file only.
    figure: JSON.parse(row.figure) as PrecedentFigure,
    wording: { en: row.wording_en, ko: row.wording_ko },
    from: row.stated_from,
    ...(row.year === null ? {} : { year: row.year }),
    isConfidential: row.is_confidential === 1,
    note: row.note,
  };
}

function stepFrom(row: StepRow): LoggedStep<HouseChange> {
  return {
    stepId: row.id,
    name: { en: row.name_en, ko: row.name_ko },
    startedAt: row.started_at,
    at: row.at,
    coalesceKey: row.coalesce_key,
    changes: JSON.parse(row.changes) as HouseChange[],
  };
}
