import type { CompareOutput, LeverageOutput, LibraryOutput } from '#contract/formats/output-schemas.ts';
import type { Standing } from '#domain/comparison/standing.ts';
import type { Quadrant } from '#domain/leverage/leverage.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { textTable } from './text-table.ts';

const STANDING_WORDS: Readonly<Record<Standing, Bilingual>> = {
  favourable: { en: 'favourable', ko: '유리' },
  neutral: { en: 'neutral', ko: '중립' },
  unfavourable: { en: 'unfavourable', ko: '불리' },
  absent: { en: 'silent', ko: '규정 없음' },
  unread: { en: 'not read', ko: '미확인' },
  open: { en: 'open', ko: '협의 중' },
  undisclosed: { en: 'not disclosed', ko: '비공개' },
  disputed: { en: 'disputed', ko: '불일치' },
  'not-comparable': { en: 'not comparable', ko: '비교 불가' },
  'not-scored': { en: 'not scored', ko: '점수 없음' },
  'no-benchmark': { en: 'no benchmark', ko: '벤치마크 없음' },
};

const QUADRANT_WORDS: Readonly<Record<Quadrant, Bilingual>> = {
  weak: { en: 'weak: repair first', ko: '취약: 협상 전 보완' },
  'under-claimed': { en: 'under-claimed: ask for more', ko: '과소 요구: 더 요구할 것' },
  exposed: { en: 'exposed: protect', ko: '노출: 지킬 것' },
  strong: { en: 'strong: trade from here', ko: '우위: 교환 카드' },
};

/** The comparison as a table for a terminal of so many columns. */
export function compareTable(output: CompareOutput, lang: Lang, width: number): string {
  const read = output.terms.filter(({ standing }) => standing !== 'unread');
  const unread = output.terms.length - read.length;
  const table = textTable(
    [
      { head: say(lang, 'Term', '조건'), mayShrink: true },
      { head: say(lang, 'Draft', '초안'), mayShrink: true },
      { head: say(lang, 'Market', '시장 범위'), mayShrink: true },
      { head: say(lang, 'Standing', '평가') },
      { head: say(lang, 'Score', '점수'), align: 'right' },
      { head: say(lang, 'Weight', '가중치'), align: 'right' },
    ],
    read.map((term) => [
      term.name[lang],
      term.valueText[lang],
      term.marketText[lang],
      STANDING_WORDS[term.standing][lang],
      oneDecimal(term.score),
      String(term.weight),
    ]),
    width,
  );
  const rest = say(
    lang,
    `${unread} of ${output.terms.length} terms have not been read in this draft.`,
    `조건 ${output.terms.length}개 중 ${unread}개는 아직 확인하지 않았습니다.`,
  );
  return `${heading(output, lang)}\n${table}${unread === 0 ? '' : `\n${rest}\n`}`;
}

/** The leverage map and the weakest points as tables. */
export function leverageTable(output: LeverageOutput, lang: Lang, width: number): string {
  const table = textTable(
    [
      { head: say(lang, 'Dimension', '영역'), mayShrink: true },
      { head: say(lang, 'Terms', '조건'), align: 'right' },
      { head: say(lang, 'Coverage', '확인율'), align: 'right' },
      { head: say(lang, 'Power', '협상력'), align: 'right' },
      { head: say(lang, 'Coverage', '확인율'), align: 'right' },
      { head: say(lang, 'Position', '위치'), mayShrink: true },
    ],
    output.dimensions.map(({ name, terms, power, quadrant }) => [
      name[lang],
      oneDecimal(terms.score),
      percent(terms.coverage),
      oneDecimal(power.score),
      percent(power.coverage),
      quadrant === undefined
        ? say(lang, 'too little known (under 40%)', '정보 부족(40% 미만)')
        : QUADRANT_WORDS[quadrant][lang],
    ]),
    width,
  );
  const weakest = output.weakest.map(
    ({ name, weight, score, reasons }, at) =>
      `${at + 1}. ${name[lang]} (${say(lang, 'score', '점수')} ${oneDecimal(score)}, ${say(lang, 'weight', '가중치')} ${weight})\n` +
      reasons.map((reason) => `   ${reason[lang]}\n`).join(''),
  );
  const title = say(lang, 'Weakest points', '가장 취약한 조건');
  return `${heading(output, lang)}\n${table}\n${title}\n${weakest.length === 0 ? '–\n' : weakest.join('')}`;
}

/** The catalogue as a table, with what could not be read. */
export function libraryTable(output: LibraryOutput, lang: Lang, width: number): string {
  const families = new Map(output.families.map(({ id, name }) => [id, name]));
  const table = textTable(
    [
      { head: 'id' },
      { head: say(lang, 'Term', '조건'), mayShrink: true },
      { head: say(lang, 'Family', '분류'), mayShrink: true },
      { head: say(lang, 'Weight', '가중치'), align: 'right' },
      { head: say(lang, 'Evidence', '근거') },
    ],
    output.terms.map((term) => [
      term.id,
      term.name[lang],
      families.get(term.family)?.[lang] ?? term.family,
      String(term.weight),
      EVIDENCE_WORDS[term.evidence][lang],
    ]),
    width,
  );
  const counts = say(
    lang,
    `${output.terms.length} terms, ${output.cases.length} cases, ${output.questions.length} questions, ${output.sources.length} sources.`,
    `조건 ${output.terms.length}개, 사례 ${output.cases.length}건, 질문 ${output.questions.length}개, 출처 ${output.sources.length}건.`,
  );
  return `${table}\n${counts}\n`;
}

export const EVIDENCE_WORDS: Readonly<Record<LibraryOutput['terms'][number]['evidence'], Bilingual>> = {
  reported: { en: 'reported', ko: '보도' },
  range: { en: 'published range', ko: '공표된 범위' },
  statute: { en: 'statute', ko: '법령' },
  judgement: { en: 'our judgement', ko: '자체 판단' },
  house: { en: 'own precedent', ko: '자사 선례' },
  unverified: { en: 'unverified', ko: '미검증' },
};

function heading({ deal, draft }: Pick<CompareOutput, 'deal' | 'draft'>, lang: Lang): string {
  const round = say(lang, `round ${draft.round}`, `${draft.round}차`);
  return `${deal.title} · ${draft.label} (${round}, ${draft.on})\n`;
}

function say(lang: Lang, en: string, ko: string): string {
  return lang === 'ko' ? ko : en;
}

function oneDecimal(score: number | undefined): string {
  return score === undefined ? '–' : score.toFixed(1);
}

function percent(coverage: number): string {
  return `${coverage.toFixed(0)}%`;
}
