import { readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMoneyFile, moneyInFile } from '#app/commands/money-file-commands.ts';
import { readChanges } from '#app/commands/redline-command.ts';
import { restoreIntoFile } from '#app/care/restore-workspace.ts';
import { writePack } from '#app/house/pack-file.ts';
import { backupsFolder } from '#app/workspace/backups-folder.ts';
import type { MethodName } from '#contract/methods.ts';
import { TASKS } from '#engine/tasks/tasks.ts';
import { parseYaml } from '#library/parse-yaml.ts';
import { loadLibrary } from '#library/load-library.ts';
import { readLibraryFolder } from '#app/library/library-folder.ts';
import { Fail } from '#domain/base/failure.ts';
import { aFolder } from '#tests/builders/app-builders.ts';
import type { anApp } from '#tests/builders/app-builders.ts';
import { aRealWorkspace, live } from './flips.ts';
import { aHouse, aPrecedentOf } from '#tests/builders/house-builders.ts';
import { hwpxFile } from '#tests/builders/hwpx-file.ts';
import { pdfFile } from '#tests/builders/pdf-file.ts';
import { ROOT, TEMPLATES } from '#tests/builders/paths.ts';
import { FEE, THEIRS } from '#tests/builders/redline/kept-paper.ts';

/** A way in for files: one that is good, and what is done with whatever comes. It throws what it is refused with. */
export type Door = {
  readonly name: string;
  readonly good: Uint8Array;
  readonly take: (bytes: Uint8Array) => Promise<void>;
};

type Desk = ReturnType<typeof anApp>;
/** Answers what was answered; throws what was refused, so that a defect is seen. */
export type Call = (method: MethodName, input: unknown) => Promise<unknown>;

const PAPER =
  '제1조 (목적)\n이 계약은 리메이크권을 정한다.\n제4조 (옵션)\n① 최초 옵션 기간은 18개월, 옵션료는 5천만원으로 한다.\n';

/** Every kind of file that the app or a command takes in. `desk` has a folder of own templates. */
export async function doorsOf(desk: Desk, call: Call): Promise<Door[]> {
  const [sample] = await desk.ask('samples.list', {});
  const { dealId } = await desk.ask('samples.open', { sampleId: sample?.sampleId ?? '' });
  const { document } = await desk.ask('deals.get', { dealId });
  const draftId = document.drafts[0]?.id ?? '';
  return [
    ...(await dealDoors(desk, call)),
    ...paperDoors(desk, call, dealId, await aWorkbook(desk, dealId, draftId)),
    ...commandDoors(),
    ...ownDoors(desk, call, { dealId, draftId }),
    await backupDoor(desk, call),
    await workspaceDoor(),
  ];
}

async function dealDoors({ offer }: Desk, call: Call): Promise<Door[]> {
  const samples = join(TEMPLATES, 'samples');
  const house = aHouse({
    precedents: [aPrecedentOf('reversion_term'), aPrecedentOf('option_fee_initial', { id: 'p-2' })],
  });
  const pack = writePack(house, { title: '선례집', madeBy: '한강필름', madeOn: '2026-11-20' }, true);
  const deals = ['invented-remake.internal.json', 'invented-co-production.internal.json'];
  return [
    ...deals.map((name): Door => ({
      name: 'deal file',
      good: readFileSync(join(samples, name)),
      take: async (bytes) => {
        const { token } = await offer(name, bytes);
        const { dealId } = (await call('dealFiles.import', { token })) as { dealId: string };
        const { document } = (await call('deals.get', { dealId })) as {
          document: { drafts: { id: string }[] };
        };
        for (const { id: draftId } of document.drafts) {
          await call('compare.draft', { dealId, draftId });
          await call('leverage.map', { dealId, draftId });
          await call('rules.check', { dealId, draftId });
        }
        await call('dealFiles.export', { dealId, edition: 'internal' });
        await call('deals.delete', { dealId });
        await call('deals.erase', { dealIds: [dealId] });
      },
    })),
    {
      name: 'pack',
      good: pack,
      take: async (bytes) => {
        const { token } = await offer('a.jibun-pack.json', bytes);
        await call('packs.inspect', { token });
        const { revision } = (await call('house.get', {})) as { revision: number };
        await call('packs.import', { token, revision, decisions: {} });
      },
    },
  ];
}

function paperDoors({ offer }: Desk, call: Call, dealId: string, workbook: Uint8Array): Door[] {
  const lines = PAPER.split('\n').map((text, at) => ({ text, x: 60, y: 780 - at * 20 }));
  const files: Readonly<Record<string, Uint8Array>> = {
    docx: THEIRS,
    hwpx: hwpxFile(PAPER),
    pdf: pdfFile({ pages: [lines] }),
    xlsx: workbook,
    txt: Buffer.from(PAPER),
    md: Buffer.from(`# 계약\n\n${PAPER}`),
  };
  return Object.entries(files).map(([ending, good]) => ({
    name: ending,
    good,
    take: async (bytes) => {
      const { token } = await offer(`초안.${ending}`, bytes);
      await call('papers.readFile', { dealId, token });
    },
  }));
}

/** An issues list of ours, as it comes back. */
async function aWorkbook({ ask, content }: Desk, dealId: string, draftId: string): Promise<Uint8Array> {
  const { token } = await ask('documents.write', {
    dealId,
    draftId,
    kind: 'issues-list',
    edition: 'shareable',
    format: 'xlsx',
    language: 'en',
  });
  return content(token);
}

function commandDoors(): Door[] {
  const settlement = join(ROOT, 'tests', 'fixtures', 'settlement');
  const money = ['gump-1994.json', 'korean-ticket.json', 'two-producers.json'].map((name) =>
    readFileSync(join(settlement, name)),
  );
  const changes = [{ find: FEE, replace: FEE.replace('US$25,000', 'US$45,000'), comment: '상향' }];
  return [
    ...money.map((good): Door => ({
      name: 'money file',
      good,
      take: (bytes) => {
        if (isMoneyFile(bytes)) moneyInFile(bytes, undefined);
        return Promise.resolve();
      },
    })),
    {
      name: 'changes.json',
      good: Buffer.from(JSON.stringify(changes)),
      take: async (bytes) => {
        const paper = { bytes: THEIRS, name: 'theirs.docx' };
        const order = { paper, changes: readChanges(bytes), author: { name: '이지분', initials: '이' } };
        const steps = TASKS.redline.run(order);
        while ((await steps.next()).done !== true);
      },
    },
  ];
}

/** What a person keeps in the folder of own templates. */
function ownDoors(desk: Desk, call: Call, about: { dealId: string; draftId: string }): Door[] {
  const own = join(desk.options.userTemplatesRoot ?? '', 'documents');
  mkdirSync(own, { recursive: true });
  const shipped = readLibraryFolder(join(TEMPLATES, 'library')).map((file) => ({
    ...file,
    content: parseYaml(file.text),
  }));
  const records = shipped.filter(({ path }) => /situation|sources|terms\/|rules\//.test(path)).slice(0, 6);
  return [
    {
      name: 'own template',
      good: readFileSync(join(TEMPLATES, 'documents', 'brief.en.md')),
      take: async (bytes) => {
        writeFileSync(join(own, 'brief.en.md'), bytes);
        await call('documents.write', { ...about, kind: 'brief', language: 'en', edition: 'shareable' });
      },
    },
    ...records.map((record): Door => ({
      name: 'own library file',
      good: Buffer.from(record.text),
      take: (bytes) => {
        const text = Buffer.from(bytes).toString('utf8');
        loadLibrary(shipped.map((file) => (file === record ? { path: file.path, text } : file)));
        return Promise.resolve();
      },
    })),
  ];
}

/** As it comes from a disk that is failing, or from somebody else. */
async function workspaceDoor(): Promise<Door> {
  const { bytes: good, truth } = await aRealWorkspace();
  return {
    name: 'workspace',
    good,
    take: async (bytes) => {
      const folder = aFolder();
      try {
        const said = await live(folder.path, bytes, truth);
        if ('fault' in said) throw new Error(said.fault);
        if (said.outcome === 'refused') throw new Fail('workspace-damaged', { en: 'refused', ko: '거부됨' });
      } finally {
        folder.remove();
      }
    },
  };
}

async function backupDoor(desk: Desk, call: Call): Promise<Door> {
  const { backupsRoot, workspacePath } = desk.options;
  const { backupId } = await desk.ask('backups.create', {});
  const path = join(backupsFolder(backupsRoot, workspacePath), `${backupId}.db`);
  let copies = 0;
  return {
    name: 'backup',
    good: readFileSync(path),
    take: async (bytes) => {
      writeFileSync(path, bytes);
      copies += 1;
      const refused: unknown[] = [];
      await call('backups.contents', { backupId }).catch((error: unknown) => refused.push(error));
      await call('backups.restoreAsCopy', { backupId })
        .then((restored) =>
          call('backups.undoRestore', { dealIds: (restored as { dealIds: string[] }).dealIds }),
        )
        .catch((error: unknown) => refused.push(error));
      restoreIntoFile(desk.options, backupId, join(desk.folder, `copy-${copies}.jibun`));
      if (refused.length > 0) throw refused[0];
    },
  };
}
