import type { DealDocument } from '#domain/deal/deal.ts';
import type { Library } from '#domain/library/library.ts';
import { addFractions, compareFractions, fraction, ifExact } from '#domain/figures/fraction.ts';
import { figuresSaid } from '#domain/reading/find-values.ts';
import type { SaidFigures } from '#domain/reading/find-values.ts';
import { withJosa } from '#domain/text/josa.ts';
import { articleName } from './article-words.ts';
import type { OutgoingPaper } from './outgoing-paper.ts';
import { findingOf } from './paper-finding.ts';
import type { PaperFinding } from './paper-finding.ts';

/** Percentages of which the sentence does not say what they are a percentage of, as the reader of papers reads them. */
export function findBarePercentages(
  paper: OutgoingPaper,
  { deal }: DealDocument,
  library: Library,
): PaperFinding[] {
  return paper.articles.flatMap((article) => {
    if (!PERCENT.test(article.text)) return [];
    const { said, figures } = figuresSaid(article.text, { words: library, currency: deal.currency });
    const bare = figures.flatMap(({ value, from, to, sentence, unknownBase }) => {
      const isBare = value.kind === 'share' && value.base === 'none_stated' && unknownBase === undefined;
      if (!isBare || isOfWhole(figures, sentence)) return [];
      const around = said.slice(sentence.from, sentence.to);
      return saysOfWhat(around, said.slice(from, to)) ? [] : [said.slice(from, to)];
    });
    const [first] = bare;
    if (first === undefined) return [];
    return [
      findingOf('percentage-without-base', 'warn', article.termIds, {
        en: `${articleName(article)} says ${first} and not of what. State the base.`,
        ko: `${articleName(article)}에 ${withJosa(first, '이/가')} 무엇의 비율인지 적혀 있지 않습니다. 기준을 적으세요.`,
      }),
    ];
  });
}

/** Parts of one sentence that make up a whole are parts of what it names: a fee, `20% on signature, 60% …, 20% …`. */
function isOfWhole(
  figures: SaidFigures['figures'],
  { from, to }: SaidFigures['figures'][number]['sentence'],
) {
  const parts = figures.flatMap(({ value, sentence }) =>
    value.kind === 'share' && value.base === 'none_stated' && sentence.from === from && sentence.to === to
      ? [value.share]
      : [],
  );
  const whole = ifExact(() => parts.reduce(addFractions, fraction(0, 1)));
  return parts.length > 1 && whole !== undefined && compareFractions(whole, fraction(1, 1)) === 0;
}

const PERCENT = /%|\bper ?cent|퍼센트|프로\b/i;

/**
 * A base that the library has no name for is a base all the same: `50% of the powers`, 자기 지분의 30%. A threshold
 * (`more than 5%`), a rise, an instalment of a sum stated before and one of a list are of what stands around them.
 */
function saysOfWhat(sentence: string, figure: string): boolean {
  const at = sentence.indexOf(figure);
  const [before, after] = [sentence.slice(0, at), sentence.slice(at + figure.length)];
  return OF_WHAT.some((words) => words.test(after)) || BY_WHAT.some((words) => words.test(before));
}

const OF_WHAT = [
  /^[\s)%]*(?:(?:per ?cent\b|points?\b|\([^)]*\))\s*){0,4}(?:of|above|over|in(?! (?:cash|full|advance|installments)\b)|per|on(?! (?:the )?(?:exercise|signature|signing|closing|commencement|delivery|release|execution|receipt)\b)|or (?:more|less)|cumulatively|for the(?! (?:life|term|duration|first|initial|whole)\b)|less)\b/i,
  /^\)?\s*(?:,|\/|·|and|or|및|와)\s*[\d(]/,
  /^\)?\s*(?:의 이자|씩|포인트|p\b|(?:(?:를|을)\s*)?(?:인상|증액|초과|이상|이하|미만|가산|인하))/,
  /^\)?(?:를|을|에)?\s*(?:넘|이르|도달)/,
];
const BY_WHAT = [
  /(?:의|중|기준|대비|에서|에 대한|에 대하여|당|전체|시|기간에|기간 중)\s*(?:매주 균분하여 )?(?:연\s*)?\(?[가-힣\s]{0,6}$/,
  /\b(?:more|less) than\s*$|\b(?:over|above|beyond)\s*$|\bof which\b[^.;]{0,60}$|\b(?:at )?cost plus\s*$|\b(?:exceed(?:s|ing)?|increas(?:e|es|ed|ing) (?:of|by)|below|of which)\s*$/i,
  /출자비율이\s*$|원가에\s*$|공제한\s*$|초과하지 아니하는\s*$|수수료는\s*$/,
];
