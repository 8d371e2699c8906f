import { describe, expect, it } from 'vitest';
import type { Draft } from '#domain/deal/deal.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { findForumFaults } from '#domain/outgoing/law-and-forum.ts';
import { dealMemoView } from '#documents/deal-memo/deal-memo-view.ts';
import { outgoingTermSheet } from '#documents/term-sheet/outgoing-term-sheet.ts';
import { termSheetContent } from '#documents/term-sheet/term-sheet-content.ts';
import { writeTermSheet } from '#documents/term-sheet/write-term-sheet.ts';
import { aDocument, aDraft, anEntry, known } from '#tests/builders/deal-builders.ts';
import { paragraphsOf, termSheetInput, theLibrary } from '#tests/builders/documents.ts';

const library = theLibrary();

function drafted(clause: string, choice = 'neutral_arbitration') {
  const entries = { governing_law: anEntry({ state: known({ kind: 'choice', choice }), clause }) };
  return aDocument({ drafts: [aDraft({ side: 'ours', entries })] });
}

function contentOf(clause: string, choice?: string) {
  return termSheetContent(termSheetInput(drafted(clause, choice), library, 'both'));
}

/** Part B as it is printed. */
async function bindingPart(clause: string, lang: Lang): Promise<string> {
  const lines = paragraphsOf(await writeTermSheet(termSheetInput(drafted(clause), library, lang)));
  return lines.find((line) => /^(?:Law and disputes|준거법과 분쟁 해결)/.test(line)) ?? '';
}

const SEOUL =
  'The Agreement is governed by the laws of the Republic of Korea. Disputes shall be finally resolved by arbitration administered by the Korean Commercial Arbitration Board (KCAB) before three arbitrators. The seat is Seoul.';
const SEOUL_KO =
  '본 계약의 준거법은 대한민국법으로 한다. 분쟁은 대한상사중재원의 국제중재규칙에 따라 서울을 중재지로 하여 3인의 중재인에 의한 중재로 최종 해결한다.';

describe('own words on law and forum', () => {
  it.each([
    ['en', SEOUL],
    ['en', SEOUL_KO],
    ['ko', SEOUL],
    ['ko', SEOUL_KO],
  ] as const)('are what Part B, the cover and the other column say (%s)', async (lang, clause) => {
    const part = await bindingPart(clause, lang);
    expect(part).toMatch(lang === 'en' ? /laws of the Republic of Korea/ : /준거법은 대한민국법으로 한다/);
    expect(part).toMatch(lang === 'en' ? /The seat is Seoul\./ : /중재지는 서울로 한다\./);
    // How many arbitrators hear it, and in which language, is for the words themselves to say.
    expect(part).not.toMatch(/one arbitrator|1인의 중재인/);
    const content = contentOf(clause);
    const cover = content.cover.keyTerms.find(({ termId }) => termId === 'governing_law')?.value;
    expect(cover?.en).toContain('KCAB International), seat Seoul');
    const { wording } = content.articles
      .flatMap(({ clauses }) => clauses)
      .find(({ termIds }) => termIds.includes('governing_law')) ?? { wording: { en: '', ko: '' } };
    for (const text of [part, cover?.en, cover?.ko, wording.en, wording.ko])
      expect(text).not.toMatch(/Singapore|SIAC|California|싱가포르|캘리포니아/);
  });

  it.each(['en', 'ko'] as const)('leave no two forums between Part A and Part B (%s)', (lang) => {
    const input = termSheetInput(drafted(lang === 'en' ? SEOUL : SEOUL_KO), library, lang);
    const paper = outgoingTermSheet(input, lang);
    const others = { ...input.draft, entries: {} } as unknown as Draft;
    // Without the choice, which the check names beside them, the clauses agree among themselves.
    expect(findForumFaults(paper, others, library)).toEqual([]);
  });

  it('are what the memo says', () => {
    const view = dealMemoView({ ...termSheetInput(drafted(SEOUL), library, 'en'), isBinding: false }, 'en', {
      roomForWords: 0,
      isClose: true,
      fewerLines: 0,
    });
    const law = view.points.flatMap(({ lines }) => lines).find(({ term_id }) => term_id === 'governing_law');
    expect(law?.value).toMatch(/^Laws of the Republic of Korea; arbitration by .*seat Seoul$/);
  });

  it.each([
    [
      'The courts of New York shall have exclusive jurisdiction; New York law governs.',
      'the courts located in New York, New York',
      '미국 뉴욕주 뉴욕 소재 법원',
    ],
    [
      '본 계약은 대한민국 법률에 따르며, 분쟁은 서울중앙지방법원을 전속적 관할법원으로 한다.',
      'the Seoul Central District Court',
      '서울중앙지방법원',
    ],
  ])('can name a court: %s', (clause, en, ko) => {
    const { forum } = contentOf(clause);
    expect(forum).toMatchObject({ isCourt: true, institution: { en, ko } });
  });

  const ELSEWHERE = [
    'non-exclusive',
    /non-exclusive jurisdiction of the courts/,
    /비전속적 관할법원으로 한다/,
  ] as const;
  const ALONE = ['exclusive', /heard exclusively by the/, /의 전속관할로 한다/] as const;
  const UNSAID = ['unsaid', /shall be heard by the/, /법원을 관할법원으로 한다/] as const;

  it.each([
    [...ELSEWHERE, 'The courts of New York shall have non-exclusive jurisdiction; New York law governs.'],
    [...ELSEWHERE, 'New York law governs. Jurisdiction of the courts of New York is not exclusive.'],
    [...ELSEWHERE, '본 계약은 대한민국 법률에 따르며, 분쟁은 서울 소재 법원을 비전속적 관할법원으로 한다.'],
    [...ELSEWHERE, '본 계약은 대한민국 법률에 따른다. 서울 소재 법원의 관할은 전속적 관할이 아니다.'],
    [...ALONE, 'The courts of New York shall have exclusive jurisdiction; New York law governs.'],
    [...ALONE, '본 계약은 대한민국 법률에 따르며, 분쟁은 서울중앙지방법원을 전속적 관할법원으로 한다.'],
    [...UNSAID, 'The exclusive option is governed by the laws of Korea. Disputes go to the courts of Seoul.'],
    [...UNSAID, '본 계약은 대한민국 법률에 따르며, 분쟁은 서울중앙지방법원을 관할법원으로 한다.'],
  ])('say whether other courts may decide too, and Part B says as much: %s', async (kind, en, ko, clause) => {
    expect(await bindingPart(clause, 'en')).toMatch(en);
    expect(await bindingPart(clause, 'ko')).toMatch(ko);
    const cover = contentOf(clause).cover.keyTerms.find(({ termId }) => termId === 'governing_law')?.value;
    expect(/non-exclusive/.test(cover?.en ?? '')).toBe(kind === 'non-exclusive');
    expect(/비전속/.test(cover?.ko ?? '')).toBe(kind === 'non-exclusive');
  });

  it('that open the courts of the choice to others are not the choice', () => {
    const own = 'California law governs. The courts in Los Angeles have non-exclusive jurisdiction.';
    expect(contentOf(own, 'ca_courts').forum?.jurisdiction).toBe('non-exclusive');
    expect(contentOf('', 'ca_courts').forum?.jurisdiction).toBe('exclusive');
  });

  it.each([
    ['two seats', 'Arbitration administered by SIAC. The seat is Seoul or Singapore.', 'seat'],
    ['a law that nobody here knows', 'This Agreement is governed by the laws of Texas.', 'law'],
    ['a body without its seat', 'Disputes shall be resolved by arbitration under the rules of KCAB.', 'seat'],
    ['a seat without its body', '분쟁은 서울을 중재지로 하는 중재로 해결한다.', 'institution'],
  ] as const)('that name %s leave a place to fill in, and say that it is open', (_what, clause, field) => {
    const { forum, openPoints } = contentOf(clause);
    expect(forum?.[field].en).toMatch(/^\[_+\]$/);
    expect(openPoints.map(({ kind }) => kind)).toContain('binding-part');
  });

  it('that speak of other things leave the choice as it is', () => {
    const { forum } = contentOf('Each party waives any claim to a jury trial.');
    expect(forum).toMatchObject({ seat: { en: 'Singapore' }, law: { en: 'the State of California' } });
  });

  it('that say what the choice says change nothing', () => {
    const own =
      'California law governs. Disputes shall be finally resolved by arbitration administered by SIAC, seat Singapore.';
    expect(contentOf(own).forum).toEqual(contentOf('').forum);
  });
});
