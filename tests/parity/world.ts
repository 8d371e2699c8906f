import type { App } from '#app/door/open-app.ts';
import { writeDealFile } from '#app/deals/deal-file.ts';
import { writePack } from '#app/house/pack-file.ts';
import type { Answer } from '#contract/api.ts';
import type { Before, Scene } from '#contract/methods/example.ts';
import type {
  BackupInfo,
  ChangedDeal,
  ChangedHouse,
  InputOf,
  MethodName,
  OpenDeal,
  OpenHouse,
  OutputOf,
  RestoredCopies,
} from '#contract/methods.ts';
import { aDocument, money } from '#tests/builders/deal-builders.ts';
import { offerTo } from '#tests/builders/file-builders.ts';
import { aHouse, aPrecedentOf } from '#tests/builders/house-builders.ts';
import { p, wordFile } from '#tests/builders/papers-word.ts';
import { aPastedPaper } from '#tests/builders/papers.ts';
import { FEE, KEPT_PAPER, THEIRS } from '#tests/builders/redline/kept-paper.ts';

/** Whatever carries a question to the app, and a file. */
type Asked = {
  readonly call: (method: string, input: unknown) => Promise<Answer<unknown>>;
  readonly files: App['files'];
};

/** The scene of the examples, and the deal in it. */
export type World = Scene & { readonly deal: OpenDeal };

const TEXT = '제4조 (옵션)\n① 최초 옵션 기간은 18개월로 한다.';
const LETTER = { paper: aPastedPaper(TEXT), text: TEXT };

/** A deal with something to undo, a dated event, and a draft of ours. */
export async function aWorld(open: Asked): Promise<World> {
  const ask = askerOf(open);
  let deal = await ask('deals.create', {
    title: '달빛 계단 리메이크',
    kinds: ['remake'],
    ourRoles: ['owner'],
    currency: 'USD',
    original: '달빛 계단',
    counterparty: 'Larchmont Pictures',
  });
  const dealId = deal.document.deal.id;
  const draftId = deal.document.drafts[0]?.id ?? '';
  const operations = [
    {
      kind: 'edit-head',
      patch: { events: [{ id: 'e-1', kind: 'signature', on: '2026-12-01', label: '' }] },
    },
    {
      kind: 'set-rung',
      termId: 'option_fee_initial',
      rung: 'ask',
      to: { value: money(5_000_000, 'USD'), condition: { en: 'USD 50,000', ko: '5만 달러' } },
    },
    {
      kind: 'make-our-draft',
      draftId: 'ours-1',
      label: '우리 측 초안',
      round: 2,
      on: '2026-11-21',
      termIds: ['option_fee_initial'],
    },
  ] as const;
  for (const operation of operations) {
    await ask('deals.apply', { dealId, revision: deal.revision, operation });
    deal = await ask('deals.get', { dealId });
  }
  return worldAt(open, deal, draftId);
}

/** The world of a deal as it stands. */
export function worldAt(open: Asked, deal: OpenDeal, draftId: string): World {
  const dealId = deal.document.deal.id;
  const { revision } = deal;
  return {
    deal,
    dealId,
    draftId,
    ourDraftId: 'ours-1',
    revision,
    letter: LETTER,
    before: stepsBefore(open, dealId, revision),
  };
}

type Ask = <M extends MethodName>(method: M, input: InputOf<M>) => Promise<OutputOf<M>>;

function askerOf(open: Asked): Ask {
  return async (method, input) => {
    const answer = await open.call(method, input);
    if (!answer.ok) throw new Error(`${method}: ${JSON.stringify(answer.failure)}`);
    // The contract says what its method answers.
    return answer.value as OutputOf<typeof method>;
  };
}

function stepsBefore(open: Asked, dealId: string, revision: number): Before {
  const ask = askerOf(open);
  const offered = async (name: string, bytes: Uint8Array): Promise<string> =>
    (await offerTo(open, name, bytes)).token;
  return {
    ...stepsOfDeals(ask, offered, dealId, revision),
    ...stepsOfPapers(ask, offered, dealId, revision),
    ...stepsOfHouse(ask, offered),
    ...stepsOfWorkspace(ask),
  };
}

type Offered = (name: string, bytes: Uint8Array) => Promise<string>;

function stepsOfDeals(ask: Ask, offered: Offered, dealId: string, revision: number) {
  return {
    async dealInBin() {
      await ask('deals.delete', { dealId });
    },
    async undone() {
      const changed: ChangedDeal = await ask('history.undo', { dealId, revision });
      return changed.revision;
    },
    async budget(kind) {
      const patch = { kinds: [kind], budget: { amountMinor: 3_200_000_000, currency: 'USD' } } as const;
      await ask('deals.apply', { dealId, revision, operation: { kind: 'edit-head', patch } });
    },
    dealFileOffered: () =>
      offered(
        'deal.internal.json',
        writeDealFile({ edition: 'internal', document: aDocument(), originId: 'elsewhere' }),
      ),
    async sampleId() {
      const [sample] = await ask('samples.list', {});
      return sample?.sampleId ?? '';
    },
  } satisfies Partial<Before>;
}

function stepsOfPapers(ask: Ask, offered: Offered, dealId: string, revision: number) {
  const version = (months: string): Uint8Array =>
    wordFile({
      body: p('1. Option. Owner grants an option.') + p(`2. Period. The period is ${months} months.`),
    });
  return {
    async letterKept() {
      await ask('papers.addText', { dealId, revision, paperId: 'letter', ...LETTER });
      return 'letter';
    },
    async letterOffered() {
      const fileName = '초안.txt';
      const paper = {
        ...LETTER.paper,
        direction: 'received',
        fileName,
        mime: 'application/octet-stream',
      } as const;
      return { paper, token: await offered(fileName, Buffer.from(TEXT, 'utf8')) };
    },
    async agreementKept() {
      const { draftId: _draft, ...paper } = KEPT_PAPER;
      const token = await offered(paper.fileName, THEIRS);
      await ask('papers.addFile', { dealId, revision, paperId: 'agreement', paper, token });
      return { paperId: 'agreement', sentence: FEE };
    },
    versionsOffered: async () => ({
      earlier: await offered('round-1.docx', version('18')),
      later: await offered('round-2.docx', version('24')),
    }),
  } satisfies Partial<Before>;
}

let lastPrecedent = 0;

function stepsOfHouse(ask: Ask, offered: Offered) {
  const houseRevision = async (): Promise<number> => {
    const house: OpenHouse = await ask('house.get', {});
    return house.revision;
  };
  const precedentAdded = async (): Promise<number> => {
    lastPrecedent += 1;
    const precedent = aPrecedentOf('option_fee_initial', { id: `p-${lastPrecedent}-${Date.now()}` });
    const operation = { kind: 'add-precedent', precedent } as const;
    const changed: ChangedHouse = await ask('house.apply', { revision: await houseRevision(), operation });
    return changed.revision;
  };
  return {
    houseRevision,
    precedentAdded,
    async precedentUndone() {
      const changed: ChangedHouse = await ask('house.undo', { revision: await precedentAdded() });
      return changed.revision;
    },
    packOffered() {
      const precedent = aPrecedentOf('reversion_term', { id: 'pack-1', from: '공유받은 선례' });
      const head = { title: '선례집', madeBy: '', madeOn: '2026-11-20' };
      return offered('house.jibun-pack.json', writePack(aHouse({ precedents: [precedent] }), head, true));
    },
  } satisfies Partial<Before>;
}

function stepsOfWorkspace(ask: Ask) {
  const backupMade = async (): Promise<string> => {
    const backup: BackupInfo = await ask('backups.create', {});
    return backup.backupId;
  };
  return {
    backupMade,
    async copiesRestored() {
      const copies: RestoredCopies = await ask('backups.restoreAsCopy', { backupId: await backupMade() });
      return [...copies.dealIds];
    },
    async jobStarted() {
      const { jobId } = await ask('jobs.start', { method: 'backups.create', input: {} });
      return jobId;
    },
  } satisfies Partial<Before>;
}
