import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decideDeal, notWorked } from '#domain/plan/decide-deal.ts';
import { ONLY_AN_OUTLINE } from '#domain/plan/worths-of-points.ts';
import { byRank, WEAKEST_SHOWN } from '#domain/points/highest-ranked.ts';
import { aSample, goldenDeal } from '#tests/builders/known-deals.ts';
import { briefParts } from '#documents/brief/brief-parts.ts';
import { outlineBrief } from '#documents/brief/outline-brief.ts';
import { standardView } from '#documents/brief/standard-view.ts';
import { writeBrief } from '#documents/brief/write-brief.ts';
import { Citations } from '#documents/text/citations.ts';
import { aDeal, aDocument, aDraft, anEntryOf } from '#tests/builders/deal-builders.ts';
import { internalInput, paragraphsOf, partsOf, theLibrary } from '#tests/builders/documents.ts';
import { smallDeal } from '#tests/builders/small-deal.ts';
import { aRichDeal } from '#tests/builders/rich-deal.ts';

const library = theLibrary();
const rich = aRichDeal(library);

describe('the internal brief', () => {
  it('says the position in whole sentences computed from the deal, in either language', async () => {
    const document = smallDeal();
    const english = paragraphsOf(await writeBrief(internalInput(document, library, 'en')));
    expect(english).toContain(
      `Their paper “Studio draft” of November 20, 2026 (round 1): of the 99 terms that apply, 3 are scored, 0 favorable, 0 neutral, 2 unfavorable and 1 by silence. On 1 term it is silent: 1 against us, 0 for us.`,
    );
    expect(english.join('\n')).toContain('Left out of every score: 96 not read.');
    const korean = paragraphsOf(await writeBrief(internalInput(document, library, 'ko')));
    expect(korean.join('\n')).toContain(
      '적용 조건 99개 가운데 3개에 점수를 매겼다(유리 0개, 보통 0개, 불리 2개, 규정 없음 1개).',
    );
    expect(korean.join('\n')).toContain('법률 자문이 아니다');
    expect(english.join('\n')).toContain('not legal advice');
  });

  it.each(['ko', 'en'] as const)(
    'tells each legal stop in its table and not once more in the summary: %s',
    async (lang) => {
      const input = internalInput(aSample('invented-co-production'), library, lang);
      const { stops } = input.decision;
      expect(stops.length).toBeGreaterThan(3);
      const { annexes } = briefParts({ ...input, length: 'full' }, lang);
      const why = (annexes?.reasons ?? []).join(' ');
      for (const { says } of stops) expect(why).not.toContain(says[lang]);
      expect(why).toContain(String(stops.length));
    },
  );

  it.each(['ko', 'en'] as const)(
    'names in full every point of a reason and of what is not known, and says once what to do: %s',
    async (lang) => {
      const full = internalInput(aSample('invented-co-production'), library, lang);
      const lines = paragraphsOf(await writeBrief(full));
      const text = lines.slice(0, lines.lastIndexOf(lang === 'ko' ? '그 밖의 쟁점' : 'Further open points'));
      expect(text.filter((line) => /\band \d+ more\.|외 \d+개\./.test(line))).toEqual([]);
      // With a limit of names the same decision has such a sentence, or the test would prove nothing.
      expect(full.decision.reasons.some((reason) => /and 2 more\./.test(reason.en))).toBe(true);
      const { standard } = briefParts({ ...full, whole: { kind: 'not-priced', why: ONLY_AN_OUTLINE } }, lang);
      for (const { says, act } of standard.unknown) expect(says).not.toContain(act);
    },
  );

  it.each(['ko', 'en'] as const)('places no dimension near a dividing line in a corner: %s', async (lang) => {
    const input = internalInput(aSample('invented-remake'), library, lang);
    const lines = paragraphsOf(await writeBrief(input));
    const near = input.leverage.dimensions.filter(({ isNearLine }) => isNearLine);
    expect(near.length).toBeGreaterThan(1);
    for (const { dimension } of near) {
      const name = library.dimensions.find(({ id }) => id === dimension)?.name[lang] ?? dimension;
      const at = lines.findIndex(
        (line, index) => line === name && /known$|^확인율/.test(lines[index + 2] ?? ''),
      );
      expect(lines[at + 5], name).toBe(lang === 'ko' ? '· 경계선 부근' : '· Near the line');
    }
  });

  it.each(['ko', 'en'] as const)(
    'leaves out every annex that holds nothing, as its outline does: %s',
    async (lang) => {
      const input = internalInput(aDocument(), library, lang);
      const lines = paragraphsOf(await writeBrief(input));
      const empty =
        lang === 'ko'
          ? ['협상력 지도', '핵심 조건의 추가 자료', '시장 대비 비교', '규정이 없는 조건', '협상 여건']
          : [
              'Leverage map',
              'More on these points',
              'Comparison with the market',
              'Where the paper is silent',
              'Our situation',
            ];
      for (const heading of empty) expect(lines).not.toContain(heading);
      const titles = outlineBrief(input).sections.map(({ title }) => title[lang]);
      for (const heading of empty) expect(titles).not.toContain(heading);
      expect(lines).toContain(lang === 'ko' ? '규정 점검' : 'Rule checks');
    },
  );

  it('keeps a heading with what follows in the style of a house, too', async () => {
    const parts = partsOf(await writeBrief(internalInput(aSample('invented-remake'), library, 'en')));
    const headings = [
      ...(parts['word/document.xml'] ?? '').matchAll(
        /<w:pPr>(?:(?!<\/w:pPr>).)*<w:pStyle w:val="Heading[12]"\/>(?:(?!<\/w:pPr>).)*<\/w:pPr>/gs,
      ),
    ];
    expect(headings.length).toBeGreaterThan(10);
    for (const [heading] of headings) expect(heading).toContain('<w:keepNext/>');
  });

  it('calls the worst that we accept one thing in English from the first page to the last', async () => {
    const lines = paragraphsOf(await writeBrief(internalInput(aSample('invented-remake'), library, 'en')));
    expect(lines).toContain('Walk-away');
    expect(lines).not.toContain('Floor');
  });

  it.each(['ko', 'en'] as const)('speaks one language of what was entered in both: %s', async (lang) => {
    const lines = paragraphsOf(await writeBrief(internalInput(aSample('invented-remake'), library, lang)));
    const text = lines.slice(0, lines.indexOf(lang === 'ko' ? '메모' : 'Notes', 30)).join('\n');
    for (const half of lang === 'ko'
      ? ['third draft', 'Call with', 'Writer-director']
      : ['스튜디오', '각본·감독'])
      expect(text).not.toContain(half);
  });

  it.each(['ko', 'en'] as const)(
    'writes days as days and says of every grade of confidence that it is one: %s',
    async (lang) => {
      const lines = paragraphsOf(await writeBrief(internalInput(aSample('invented-remake'), library, lang)));
      // Sources are cited under the titles that they have.
      const text = lines.slice(0, lines.lastIndexOf(lang === 'ko' ? '출처' : 'Sources')).join('\n');
      expect(text.match(/\b\d{4}-\d{2}-\d{2}\b(?!\))/g) ?? []).toEqual([]);
      // In Korean the product has the name of a share.
      expect(text).not.toContain('지분의 알림');
      expect(lines.filter((line) => /, (?:high|medium|low|높음|보통|낮음)$/.test(line))).toEqual([]);
    },
  );

  it.each(['golden-remake', 'golden-co-production'] as const)(
    'matches the pages worked by hand: %s',
    async (name) => {
      const document = goldenDeal(name);
      const [expected] = readFixture(`${name}.expected.json`) as [Expected];
      const { ranks } = readFixture(`${name}.decision.json`) as Ranked;
      const lines = paragraphsOf(await writeBrief(internalInput(document, library, 'ko')));
      const counts = Object.values(expected.terms);
      const standing = (wanted: string) => counts.filter((term) => term.standing === wanted).length;
      const scoredBySilence = counts.filter(
        (term) => term.score !== undefined && term.standing === 'absent',
      ).length;
      expect(lines.join('\n')).toContain(
        `적용 조건 ${counts.length}개 가운데 ${counts.filter((term) => term.score !== undefined).length}개에 점수를 매겼다(유리 ${standing('favourable')}개, 보통 ${standing('neutral')}개, 불리 ${standing('unfavourable')}개, 규정 없음 ${scoredBySilence}개).`,
      );
      for (const [id, dimension] of Object.entries(expected.dimensions)) {
        const named = library.dimensions.find((each) => each.id === id)?.name.ko ?? id;
        const row = lines.lastIndexOf(named, lines.indexOf('핵심 조건의 추가 자료'));
        const score = (axis: Axis) => axis.score?.toFixed(1) ?? '–';
        expect(lines[row + 1], named).toMatch(new RegExp(`  ${score(dimension.terms)}$`));
        expect(lines[row + 3], named).toMatch(new RegExp(`  ${score(dimension.power)}$`));
      }
      const weakest = ranks
        .slice(0, WEAKEST_SHOWN)
        .map(({ termId }) => library.terms.find((term) => term.id === termId)?.name.ko ?? termId);
      const from = lines.indexOf('핵심 조건의 추가 자료');
      const places = weakest.map((each) => lines.indexOf(each, from));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places).not.toContain(-1);
    },
  );

  it('prints our own rungs, and marks the library’s as suggestions', async () => {
    const lines = paragraphsOf(await writeBrief(internalInput(smallDeal(), library, 'en'))).join('\n');
    expect(lines).toContain('USD 60,000 – paid on signature');
    expect(lines).toContain('suggestion');
  });

  it('claims privilege only where counsel directed it', async () => {
    const marked = async (counselDirected: boolean, language: 'en' | 'ko') => {
      const document = aDocument({ deal: aDeal({ counselDirected }) });
      return paragraphsOf(await writeBrief(internalInput(document, library, language))).join('\n');
    };
    expect(await marked(true, 'en')).toContain(
      'Privileged & Confidential – Prepared at the direction of counsel',
    );
    expect(await marked(false, 'en')).not.toContain('Privileged');
    expect(await marked(false, 'en')).toContain('Confidential – internal');
    expect(await marked(true, 'ko')).toContain('변호사의 지시에 따라 작성');
    expect(await marked(false, 'ko')).not.toContain('비밀유지특권');
  });

  it('lists its sources once each, numbered as the text cites them', async () => {
    const docx = await writeBrief(internalInput(rich, library, 'en'));
    const { document } = bodyOf(partsOf(docx));
    const cited = new Set(all(document, /w:instr="REF en_source_(\d+) /g).map(Number));
    const listed = all(document, /w:name="en_source_(\d+)"/g).map(Number);
    expect(listed).toEqual(listed.map((_number, index) => index + 1));
    for (const number of cited) expect(listed).toContain(number);
    expect(listed.length).toBeGreaterThan(20);
  });

  describe('in full', () => {
    const remake = goldenDeal('golden-remake');
    const points = decideDeal({
      document: remake,
      library,
      today: '2026-11-23',
      ...notWorked({ en: '', ko: '' }),
    }).points;
    const written = async (lang: 'en' | 'ko') =>
      paragraphsOf(await writeBrief(internalInput(remake, library, lang)));

    it('shows every open point, in the first table or in its annex, and has one list of sources', async () => {
      const lines = await written('en');
      const open = points.filter(({ state }) => ['open', 'unanswered', 'not-answered-by-us'].includes(state));
      const annex = lines.lastIndexOf('Further open points');
      const named = ({ termId }: { readonly termId: string }) =>
        library.terms.find(({ id }) => id === termId)?.name.en ?? termId;
      const ranked = byRank(open).map(named);
      const table = lines.slice(
        lines.lastIndexOf('Where each point stands'),
        lines.lastIndexOf('The points that matter most'),
      );
      const shown = new Set(table.map((line) => line.split('\n')[0]));
      const left = ranked.filter((name) => !shown.has(name));
      expect(ranked.length - left.length).toBeGreaterThan(5);
      expect(lines).toContain(`and ${left.length} more open points, in the annex “Further open points”`);
      const rows = lines.slice(annex, lines.indexOf('Comparison with the market', annex));
      expect(rows.filter((line) => ranked.includes(line))).toEqual(left);
      expect(lines.filter((line) => line === 'Sources')).toHaveLength(1);
    });

    it('says nothing of a weak point that its card has said', async () => {
      const lines = await written('en');
      const annex = lines.slice(
        lines.lastIndexOf('More on these points'),
        lines.lastIndexOf('Further open points'),
      );
      const { cards } = standardView(
        internalInput(remake, library, 'en'),
        'en',
        new Citations(library.sources),
      );
      expect(cards.length).toBe(WEAKEST_SHOWN);
      for (const { name, does, case_lesson, ask } of cards) {
        expect(annex).toContain(name);
        for (const said of [does, case_lesson].filter((each) => each !== ''))
          expect(annex.filter((line) => line === said || line.endsWith(`: ${said}`))).toEqual([]);
        if (ask !== '') expect(annex).not.toContain(ask);
      }
    });

    it('is in one Korean register from the first page to the last', async () => {
      const said = (await written('ko')).join('\n').replaceAll(/[“‘][^”’]*[”’]/g, '');
      expect(said.match(/[^\n]*(?:(?<!아)니다|세요)(?!\p{Script=Hangul})[^\n]*/gu)).toBeNull();
    });
  });

  it('never cites a source for a figure that is unverified or ours', async () => {
    const term = library.terms.find(
      (each) => each.kinds.includes('remake') && each.evidence === 'unverified' && each.sources.length > 0,
    );
    if (!term) throw new Error('The library has no unverified term with a source.');
    const entry = anEntryOf({ kind: 'text', text: 'as in the exhibit' });
    const document = aDocument({ drafts: [aDraft({ entries: { [term.id]: entry } })] });
    // Without rules, which cite their own pages.
    const bare = { ...library, rules: [] };
    const lines = paragraphsOf(await writeBrief(internalInput(document, bare, 'en')));
    expect(lines.join('\n')).toContain('unverified default');
    expect(lines).not.toContain('Sources');
  });

  it('is the same document when it is written again', async () => {
    const once = paragraphsOf(await writeBrief(internalInput(rich, library, 'both')));
    expect(paragraphsOf(await writeBrief(internalInput(rich, library, 'both')))).toEqual(once);
  });
});

type Axis = { readonly score?: number };
type Expected = {
  readonly draftId: string;
  readonly terms: Readonly<Record<string, { readonly standing: string; readonly score?: number }>>;
  readonly dimensions: Readonly<Record<string, { readonly terms: Axis; readonly power: Axis }>>;
};
type Ranked = { readonly ranks: readonly { readonly termId: string }[] };

function readFixture(name: string): unknown {
  return JSON.parse(readFileSync(`tests/fixtures/${name}`, 'utf8'));
}

function bodyOf(parts: Record<string, string>) {
  return {
    document: parts['word/document.xml'] ?? '',
    styles: parts['word/styles.xml'] ?? '',
    numbering: parts['word/numbering.xml'] ?? '',
  };
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}
