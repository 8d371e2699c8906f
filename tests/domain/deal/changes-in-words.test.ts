import { describe, expect, it } from 'vitest';
import { sameContent } from '#domain/base/same-content.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { findDraft } from '#domain/deal/deal.ts';
import type { ToldWith } from '#domain/deal/changes/change-line.ts';
import { dealOperations } from '#domain/deal/operations/deal-operations.ts';
import type { DealOperation } from '#domain/deal/operations/deal-operations.ts';
import { describeChanges, diffDocuments, nameOfStep } from '#domain/deal/parts/deal-parts.ts';
import { fraction } from '#domain/figures/fraction.ts';
import { netChanges } from '#domain/ledger/history.ts';
import { dealParts } from '#domain/deal/parts/deal-parts.ts';
import {
  aDocument,
  aDraft,
  aFullDocument,
  anEntry,
  anEntryOf,
  known,
  money,
} from '#tests/builders/deal-builders.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

const library = theLibrary();

describe('a change of a deal in words', () => {
  const start = aDocument({
    drafts: [
      aDraft({
        entries: {
          option_fee_initial: anEntry({
            state: known(money(5_000_000, 'USD')),
            clause: 'Producer shall pay the fee within 30 days of signature.',
          }),
          rights_scope: anEntryOf({ kind: 'choice', choice: 'all_rights' }),
        },
      }),
    ],
  });

  it('says a value before and after, and in whose draft', () => {
    expect(told(start, entry({ state: known(money(7_000_000, 'USD')) }))).toEqual([
      {
        en: `${termName('en')}: USD 50,000 → USD 70,000 (their draft 1)`,
        ko: `${termName('ko')}: 5만 달러 → 7만 달러 (상대방 초안 1차)`,
      },
    ]);
  });

  it('calls states and choices by their names', () => {
    const [absent] = told(start, entry({ state: { kind: 'absent' } }));
    expect(absent?.ko).toBe(`${termName('ko')}: 5만 달러 → 규정 없음 (상대방 초안 1차)`);
    const [open] = told(start, entry({ state: { kind: 'open' } }));
    expect(open?.en).toMatch(/USD 50,000 → To be agreed \(their draft 1\)$/);
    const term = library.terms.find(({ id }) => id === 'rights_scope');
    if (term?.form.kind !== 'choice') throw new Error('rights_scope is a choice');
    const other = term.form.choices.find(({ id }) => id !== 'all_rights');
    const all = term.form.choices.find(({ id }) => id === 'all_rights');
    const [choice] = told(start, {
      kind: 'edit-entry',
      draftId: 'draft-1',
      termId: 'rights_scope',
      patch: { state: known({ kind: 'choice', choice: other?.id ?? '' }) },
    });
    expect(choice?.ko).toBe(
      `${term.name.ko}: ${all?.label.ko ?? 'all_rights'} → ${other?.label.ko} (상대방 초안 1차)`,
    );
  });

  it('shows the words of a clause that changed, not the clause', () => {
    const [line] = told(start, entry({ clause: 'Producer shall pay the fee within 45 days of signature.' }));
    expect(line).toEqual({
      en: `${termName('en')}, wording changed: “30” → “45” (their draft 1)`,
      ko: `${termName('ko')} 문구 변경: “30” → “45” (상대방 초안 1차)`,
    });
    expect(told(start, entry({ clause: '' }))[0]?.ko).toMatch(/문구 삭제: “Producer shall pay/);
    expect(
      told(start, entry({ clause: 'Producer shall pay the fee within 30 days of  signature.' }))[0]?.en,
    ).toMatch(/white space only/);
  });

  it('says each field of the head by its name', () => {
    const { deal } = start;
    const lines = told(start, {
      kind: 'edit-head',
      patch: {
        title: '달빛 계단 리메이크',
        stage: 'signed',
        budget: { amountMinor: 1_200_000_000, currency: 'USD' },
        parties: [
          ...deal.parties.map((party) => (party.id === 'p-them' ? { ...party, country: 'CA' } : party)),
          { id: 'p-3', name: '중앙수금', side: 'third', capacity: '수익 관리사', country: 'KR' },
        ],
        events: [{ id: 'e-1', kind: 'option-start', on: '2026-12-01', label: '' }],
        rates: [{ from: 'USD', to: 'KRW', rate: fraction(13_875, 10), on: '2026-11-19', source: '' }],
      },
    });
    expect(lines.map(({ ko }) => ko)).toEqual([
      '제목: Moonlit Stair remake → 달빛 계단 리메이크',
      '진행 단계: 초안 교환 → 체결',
      '제작비: 없음 → 1,200만 달러',
      '당사자 추가: 중앙수금(제3자, 수익 관리사)',
      '당사자 ‘Larchmont Pictures’ 국가: 미국 → 캐나다',
      '일자 추가: 옵션 개시, 2026년 12월 1일',
      '환율 USD → KRW: 없음 → 1,387.5 (2026-11-19)',
    ]);
    expect(lines[4]?.en).toBe('Party “Larchmont Pictures”, country: United States → Canada');
  });

  it('tells a new draft as a draft and not term by term', () => {
    const draft = aDraft({
      id: 'd-2',
      side: 'ours',
      label: '수정안',
      round: 2,
      entries: { option_fee_initial: anEntryOf(money(1, 'USD')) },
    });
    expect(told(start, { kind: 'add-draft', draft }).map(({ ko }) => ko)).toEqual([
      '초안 추가: 우리 측 초안 2차 ‘수정안’(2026년 11월 20일)',
    ]);
  });

  it('marks as private what is ours alone, and nothing else', () => {
    const ladder: DealOperation = {
      kind: 'set-rung',
      termId: 'option_fee_initial',
      rung: 'ask',
      to: { value: money(9_000_000, 'USD'), condition: { en: '', ko: '' } },
    };
    const [rung] = linesOf(start, ladder);
    expect(rung).toMatchObject({
      isPrivate: true,
      topic: 'ladders',
      says: { ko: `${termName('ko')} 요구안: 없음 → 9만 달러` },
    });
    expect(linesOf(start, entry({ note: '경쟁사 제안' }))[0]?.isPrivate).toBe(true);
    expect(linesOf(start, entry({ state: { kind: 'open' } }))[0]?.isPrivate).toBe(false);
    expect(linesOf(start, { kind: 'edit-head', patch: { notes: '메모' } })[0]?.isPrivate).toBe(true);
  });

  it('keeps what we call a paper of theirs out of what the other side may read of the history', () => {
    const draft = aDraft({ id: 'd-2', label: 'Studio draft, weak on audit', round: 2, entries: {} });
    const came = linesOf(start, { kind: 'add-draft', draft });
    expect(came.map(({ says, isPrivate }) => [says.en, isPrivate])).toEqual([
      ['Draft added: their draft 2 of November 20, 2026', false],
    ]);
    const rename = { label: 'Weak draft', labelIn: { ko: '약한 초안' } };
    const renamed = linesOf(dealOperations.apply(start, { kind: 'add-draft', draft }), {
      kind: 'edit-draft',
      draftId: 'd-2',
      patch: rename,
    });
    expect(renamed.map(({ isPrivate }) => isPrivate)).toEqual([true, true]);
  });

  it('says something, in both languages, of whatever differs between two deals', () => {
    const full = aFullDocument();
    const changes = diffDocuments(start, { ...full, deal: { ...full.deal, id: start.deal.id } });
    const said = describeChanges(changes, toldWith(full));
    for (const { says, subject, topic } of said) {
      expect(says.en.length, topic).toBeGreaterThan(3);
      expect(says.ko.length, topic).toBeGreaterThan(3);
      expect(subject.ko).not.toBe('');
    }
    const kinds = new Set(changes.map(({ after }) => after.kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['head', 'draft', 'entry', 'ladder', 'answer']));
  });

  it('names a step by the one thing that it changed, and by what was done where that is more', () => {
    const one = entry({ state: { kind: 'open' } });
    const name = dealOperations.describe(one, { before: start, termName: () => ({ en: 'x', ko: 'x' }) });
    expect(nameOfStep(name, linesOf(start, one)).en).toMatch(/→ To be agreed/);
    expect(nameOfStep(name, linesOf(start, entry({ state: { kind: 'open' }, note: 'a' })))).toEqual(name);
  });

  it('leaves out of the net change what came and went in between', () => {
    const steps = [
      entry({ state: known(money(6_000_000, 'USD')) }),
      entry({ note: '잠깐' }),
      entry({ state: known(money(7_000_000, 'USD')) }),
      entry({ note: '' }),
      { kind: 'edit-head', patch: { stage: 'agreed' } } satisfies DealOperation,
    ];
    let now = start;
    const log = steps.map((operation, index) => {
      const before = now;
      now = dealOperations.apply(now, operation);
      return { stepId: index + 1, changes: diffDocuments(before, now) };
    });
    const since = (from: number): string[] =>
      describeChanges(netChanges(log, { from, to: 5 }, dealParts), toldWith(now)).map(({ says }) => says.ko);
    expect(since(0)).toEqual([
      `${termName('ko')}: 5만 달러 → 7만 달러 (상대방 초안 1차)`,
      '진행 단계: 초안 교환 → 합의',
    ]);
    expect(since(4)).toEqual(['진행 단계: 초안 교환 → 합의']);
    expect(since(5)).toEqual([]);
    // The net change is the difference of the two documents.
    const net = netChanges(log, { from: 0, to: 5 }, dealParts);
    expect(sameContent(dealParts.apply(start, net, 'after'), now)).toBe(true);
  });
});

function entry(patch: Extract<DealOperation, { kind: 'edit-entry' }>['patch']): DealOperation {
  return { kind: 'edit-entry', draftId: 'draft-1', termId: 'option_fee_initial', patch };
}

function termName(lang: 'en' | 'ko'): string {
  return library.terms.find(({ id }) => id === 'option_fee_initial')?.name[lang] ?? '';
}

function linesOf(before: DealDocument, operation: DealOperation) {
  const after = dealOperations.apply(before, operation);
  return describeChanges(diffDocuments(before, after), toldWith(after));
}

function told(before: DealDocument, operation: DealOperation) {
  return linesOf(before, operation).map(({ says }) => says);
}

function toldWith(document: DealDocument): ToldWith {
  return { library, findDraft: (draftId) => findDraft(document, draftId) };
}
