import type { AppContext } from '#app/context/context.ts';
import type { AppOptions } from '#app/base/app-options.ts';
import { insertDeal } from '#app/deals/deal-changes.ts';
import { createFileTokens } from '#app/files/file-tokens.ts';
import { createKnownIds } from '#domain/references/known-ids.ts';
import { openWorkspace } from '#app/workspace/workspace.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import type { DealDocument, TermEntry } from '#domain/deal/deal.ts';
import type { Library } from '#domain/library/library.ts';
import type { Term } from '#domain/library/term.ts';
import { aDeal, aDraft, anEntry, known, money, months, share } from '#tests/builders/deal-builders.ts';

export const DEALS = 1000;
export const DRAFTS = 3;
export const TERMS = 60;
export const MANY_DRAFTS = 200;
/** Of the 180 entries of a deal so many quote their clause. */
const CLAUSES_PER_DEAL = 100;

/** Writes 1,000 deals x 3 drafts x 60 terms with 100,000 clauses through the app's own stores. */
export function writeLargeWorkspace(options: AppOptions, library: Library): void {
  const workspace = openWorkspace(options.workspacePath, options);
  const context = contextOf(options, workspace, library);
  const terms = library.terms.filter((term) => term.kinds.includes('remake')).slice(0, TERMS);
  for (let from = 0; from < DEALS; from += 100) {
    workspace.transact(() => {
      for (let n = from; n < from + 100; n += 1) {
        const document = largeDeal(n, terms);
        insertDeal(context, workspace, document, document.deal.id, options.now().toISOString());
      }
    });
  }
  workspace.close();
}

/** One deal, every remake term filled in each of its drafts. */
export function writeDealOfManyDrafts(
  options: AppOptions,
  library: Library,
): { readonly dealId: string; readonly draftId: string } {
  const workspace = openWorkspace(options.workspacePath, options);
  const context = contextOf(options, workspace, library);
  const terms = library.terms.filter((term) => term.kinds.includes('remake'));
  const drafts = Array.from({ length: MANY_DRAFTS }, (_, n) =>
    aDraft({
      id: `draft-${n}`,
      round: n + 1,
      entries: Object.fromEntries(terms.map((term, at) => [term.id, entryFor(term, n, at)])),
    }),
  );
  const document: DealDocument = { deal: aDeal({ id: 'deal-many' }), drafts, ladders: {}, situation: {} };
  workspace.transact(() =>
    insertDeal(context, workspace, document, document.deal.id, options.now().toISOString()),
  );
  workspace.close();
  return { dealId: document.deal.id, draftId: `draft-${MANY_DRAFTS - 1}` };
}

function contextOf(options: AppOptions, workspace: Workspace, library: Library): AppContext {
  return {
    options,
    workspace: () => workspace,
    library: () => library,
    houseLibrary: () => library,
    known: () => createKnownIds(library),
    tokens: createFileTokens(options.newId, options.temporaryRoot),
    damagedOriginals: () => new Set(),
    onChange: () => {},
  };
}

function largeDeal(n: number, terms: readonly Term[]): DealDocument {
  const events =
    n % 2 === 0 ? [{ id: 'e-1', kind: 'option-start' as const, on: '2026-12-01', label: '옵션 개시' }] : [];
  return {
    deal: aDeal({ id: `deal-${n}`, title: `${TITLES[n % TITLES.length]} ${n}`, events }),
    drafts: Array.from({ length: DRAFTS }, (_, round) =>
      aDraft({
        id: `deal-${n}-draft-${round}`,
        round: round + 1,
        entries: Object.fromEntries(
          terms.map((term, at) => [term.id, entryFor(term, n, round * TERMS + at)]),
        ),
      }),
    ),
    ladders: {},
    situation: {},
  };
}

function entryFor(term: Term, deal: number, place: number): TermEntry {
  const clause = place % 9 < 5 && place < (CLAUSES_PER_DEAL * 9) / 5 ? clauseOf(deal, place) : '';
  const { form } = term;
  switch (form.kind) {
    case 'money':
      return anEntry({ state: known(money(2_500_000 + deal, form.currency)), clause });
    case 'share':
      return anEntry({ state: known(share(5, 200, form.base)), clause });
    case 'duration':
      return anEntry({ state: known(months(18)), clause });
    case 'choice':
      return anEntry({ state: known({ kind: 'choice', choice: form.choices[0]?.id ?? '' }), clause });
    default:
      return anEntry({ state: { kind: 'absent' }, clause });
  }
}

const TITLES = ['유리 부두', '달빛 계단', '마지막 정거장', 'The Glass Pier', '푸른 소금'];

/** Sentences as option/purchase papers write them, in both languages; no two clauses are the same. */
const SENTENCES = [
  '매수인은 본 계약 체결일로부터 십오 영업일 이내에 최초 옵션료를 권리자에게 지급한다.',
  '권리자는 본 저작물에 대한 후속편 및 파생물의 제작에 관하여 우선 협상권을 가진다.',
  '촬영 개시 전까지 이용 기간이 만료되는 경우 모든 권리는 권리자에게 자동으로 복귀한다.',
  '순이익의 정의는 별지에 첨부하며 회계 감사는 연 1회에 한하여 권리자의 비용으로 실시한다.',
  'Purchaser shall accord Owner credit in the main titles substantially in the form "Based on the film".',
  'Any dispute shall be finally settled by arbitration seated in Seoul under the KCAB International Rules.',
  '배급 수수료는 총수익의 삼십 퍼센트를 초과할 수 없고 마케팅 비용은 실비로 정산한다.',
  '한국어를 제외한 전 세계 모든 언어의 극장, 방송 및 전송에 관한 권리를 부여한다.',
];

function clauseOf(deal: number, place: number): string {
  const first = SENTENCES[(deal + place) % SENTENCES.length] ?? '';
  const second = SENTENCES[(deal * 3 + place * 5 + 1) % SENTENCES.length] ?? '';
  return `제${place}조의${deal}. ${first} ${second}`;
}
