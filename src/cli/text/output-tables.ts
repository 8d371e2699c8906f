import type { CompareOutput, LeverageOutput, LibraryOutput } from '#contract/formats/output-schemas.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { counted } from '#domain/text/counted.ts';
import { textTable } from './text-table.ts';
import { roundWords } from '#domain/words/deal-words.ts';
import { EVIDENCE_WORDS } from '#domain/words/evidence-words.ts';
import {
  NEAR_LINE_WORDS,
  NO_QUADRANT,
  QUADRANT_WORDS,
  STANDING_WORDS,
} from '#domain/words/standing-words.ts';

/** The comparison as a table for a terminal of so many columns. */
export function compareTable(output: CompareOutput, lang: Lang, width: number): string {
  const read = output.terms.filter(({ standing }) => standing !== 'unread');
  const unread = output.terms.length - read.length;
  const table = textTable(
    [
      { head: say(lang, 'Term', '조건'), mayShrink: true },
      { head: say(lang, 'Draft', '초안'), mayShrink: true },
      { head: say(lang, 'Market', '시장 범위'), mayShrink: true },
      { head: say(lang, 'Position', '위치') },
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
    `${unread} of ${counted(output.terms.length, 'term has', 'terms have')} not been read in this draft.`,
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
      { head: say(lang, 'Power', '여건'), align: 'right' },
      { head: say(lang, 'Coverage', '확인율'), align: 'right' },
      { head: say(lang, 'Position', '위치'), mayShrink: true },
    ],
    output.dimensions.map(({ name, terms, power, quadrant, isNearLine }) => [
      name[lang],
      oneDecimal(terms.score),
      percent(terms.coverage),
      oneDecimal(power.score),
      percent(power.coverage),
      quadrant === undefined
        ? `${NO_QUADRANT[lang]} (${say(lang, 'under 40%', '40% 미만')})`
        : `${QUADRANT_WORDS[quadrant][lang]}${isNearLine ? `, ${NEAR_LINE_WORDS[lang]}` : ''}`,
    ]),
    width,
  );
  const advice = output.dimensions
    .filter(({ quadrant }) => quadrant !== undefined)
    .map(
      ({ name, why, experiments }) =>
        `${name[lang]}\n   ${why[lang]}\n${experiments.map(({ says }) => `   · ${says[lang]}\n`).join('')}`,
    );
  const follows = say(lang, 'What follows, and what would change it', '판단과 바꿀 수 있는 방법');
  const weakest = output.weakest.map(
    ({ name, weight, score, reasons }, at) =>
      `${at + 1}. ${name[lang]} (${say(lang, 'score', '점수')} ${oneDecimal(score)}, ${say(lang, 'weight', '가중치')} ${weight})\n` +
      reasons.map((reason) => `   ${reason[lang]}\n`).join(''),
  );
  const title = say(lang, 'Weakest points', '가장 취약한 조건');
  return `${heading(output, lang)}\n${table}\n${advice.length === 0 ? '' : `${follows}\n${advice.join('')}\n`}${title}\n${weakest.length === 0 ? '–\n' : weakest.join('')}`;
}

/** The catalogue as a table, with what could not be read. */
export function libraryTable(output: LibraryOutput, lang: Lang, width: number): string {
  const families = new Map(output.families.map(({ id, name }) => [id, name]));
  const table = textTable(
    [
      { head: 'id' },
      { head: say(lang, 'Term', '조건'), mayShrink: true },
      { head: say(lang, 'Family', '조항군'), mayShrink: true },
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
    `${counted(output.terms.length, 'term', 'terms')}, ${counted(output.cases.length, 'case', 'cases')}, ${counted(output.questions.length, 'question', 'questions')}, ${counted(output.sources.length, 'source', 'sources')}.`,
    `조건 ${output.terms.length}개, 사례 ${output.cases.length}건, 질문 ${output.questions.length}개, 출처 ${output.sources.length}건.`,
  );
  return `${table}\n${counts}\n`;
}

function heading({ deal, draft }: Pick<CompareOutput, 'deal' | 'draft'>, lang: Lang): string {
  return `${deal.title} · ${draft.label} (${roundWords(draft.round)[lang]}, ${draft.on})\n`;
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
