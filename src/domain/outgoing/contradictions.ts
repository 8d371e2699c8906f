import { byId } from '#domain/base/by-id.ts';
import { sameContent } from '#domain/base/same-content.ts';
import { deriveValue } from '#domain/deal/derived-value.ts';
import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import { entryOf } from '#domain/deal/deal.ts';
import { compareFractions, fraction, ifExact, multiplyFractions } from '#domain/figures/fraction.ts';
import type { Library } from '#domain/library/library.ts';
import { oneQuestionOf } from '#domain/library/one-question.ts';
import type { Term } from '#domain/library/term.ts';
import { isSameValue } from '#domain/points/point-state.ts';
import { figuresSaid, valuesAmong } from '#domain/reading/find-values.ts';
import type { SaidFigures } from '#domain/reading/find-values.ts';
import { formatValue } from '#domain/values/format-value.ts';
import type { ValueForm } from '#domain/values/form.ts';
import { normaliseValue } from '#domain/values/normalise.ts';
import type { Value } from '#domain/values/value.ts';
import { articleName, namesInRow } from './article-words.ts';
import type { OutgoingArticle, OutgoingPaper } from './outgoing-paper.ts';
import { findingOf } from './paper-finding.ts';
import type { PaperFinding } from './paper-finding.ts';

type Given = {
  readonly paper: OutgoingPaper;
  readonly document: DealDocument;
  readonly draft: Draft;
  readonly library: Library;
};

/** Where two clauses of the paper cannot both hold, or say one thing twice in different ways. */
export function findContradictions(
  paper: OutgoingPaper,
  document: DealDocument,
  draft: Draft,
  library: Library,
): PaperFinding[] {
  const given = { paper, document, draft, library };
  return [
    ...fullConsideration(given),
    ...twoPrices(given),
    ...outOfOrder(given),
    ...derivedOtherwise(given),
    ...wordsAgainstValue(given),
    ...sameQuestionTwice(given),
  ];
}

function valueOf(draft: Draft, termId: string): Value | undefined {
  const { state } = entryOf(draft, termId);
  return state.kind === 'value' ? state.value : undefined;
}

/** The terms that the paper states, with their values. */
function statedTerms({ paper, draft, library }: Given): { readonly term: Term; readonly value: Value }[] {
  const stated = new Set(paper.articles.flatMap(({ termIds }) => termIds));
  return library.terms.flatMap((term) => {
    const value = valueOf(draft, term.id);
    return value && stated.has(term.id) ? [{ term, value }] : [];
  });
}

/** What is paid beside a price. Read with “full consideration”, the flat sum takes all of it away. */
const PAID_FAMILIES: ReadonlySet<string> = new Set(['price', 'bonus', 'contingent', 'passive']);
const LIMITS_OF_PRICE: ReadonlySet<string> = new Set([
  'purchase_price_floor',
  'purchase_price_ceiling',
  'budget_definition',
]);

const IN_FULL = {
  en: /\b(?:full|complete|entire|sole)\s+(?:and\s+\w+\s+)?consideration\b|\bin full (?:satisfaction|payment|settlement)\b/i,
  ko: /(?:전체|일체의|모든|완전한|유일한)\s*대가|대가(?:의)?\s*(?:전부|전액|일체)/,
} as const;
const BESIDES = {
  en: /\b(?:in addition to|other than|subject to|without prejudice to|except (?:for|as)|together with)\b/i,
  ko: /외에|별도로|제외하|더하여|불구하고|영향을 미치지/,
} as const;

function fullConsideration(given: Given): PaperFinding[] {
  const { paper } = given;
  return paper.articles.flatMap((article) => {
    const { text, termIds } = article;
    if (!IN_FULL[paper.lang].test(text) || BESIDES[paper.lang].test(text)) return [];
    const others = statedTerms(given).filter(
      ({ term, value }) =>
        PAID_FAMILIES.has(term.family) &&
        !LIMITS_OF_PRICE.has(term.id) &&
        !termIds.includes(term.id) &&
        ['money', 'share', 'multiple'].includes(value.kind),
    );
    if (others.length === 0) return [];
    const [en, ko] = (['en', 'ko'] as const).map((lang) =>
      namesInRow(others.map(({ term }) => term.name[lang])),
    );
    const terms = [...termIds, ...others.map(({ term }) => term.id)];
    return [
      findingOf('contradiction', 'warn', terms, {
        en: `${articleName(article)} calls its payment the full consideration, which takes away what the paper pays elsewhere: ${en?.en ?? ''}. Strike “full” or name what is paid besides.`,
        ko: `${articleName(article)}의 금액이 대가의 전부라고 되어 있어, 다른 조항에서 지급하는 금액(${ko?.ko ?? ''}) 배제로 읽힐 수 있습니다. 해당 문구를 삭제하거나 별도로 지급하는 금액을 명시하세요.`,
      }),
    ];
  });
}

/** A flat sum and a percentage are one price only where a clause says which of them is paid. */
function twoPrices({ paper, draft }: Given): PaperFinding[] {
  // Side by side or as positions the two are points of an agreement, and no clauses.
  if (paper.kind === 'comparison' || paper.kind === 'brief') return [];
  const both = ['purchase_price_fixed', 'purchase_price_pct_budget'] as const;
  if (both.some((termId) => valueOf(draft, termId) === undefined)) return [];
  const [flat, percentage] = both.map((termId) =>
    paper.articles.filter(({ termIds }) => termIds.includes(termId)),
  );
  if (!flat?.length || !percentage?.length) return [];
  const articles = [...new Set([...flat, ...percentage])];
  if (articles.some(({ text }) => WHICH_IS_PAID[paper.lang].test(text))) return [];
  const where = namesInRow(articles.map(articleName));
  return [
    findingOf('overlap', 'warn', both, {
      en: `${where.en} state a flat price and a percentage, and no clause says which of them is paid. Write one price clause: the greater of the two.`,
      ko: `${where.ko}에 정액 구매가와 비율 구매가가 함께 있으나 어느 쪽을 지급하는지 없습니다. ‘둘 중 큰 금액’과 같이 하나의 구매가 조항으로 정리하세요.`,
    }),
  ];
}
const WHICH_IS_PAID = {
  en: /\b(?:greater|higher|larger|lesser|lower) of\b|\bwhichever is\b/i,
  ko: /중\s*(?:더\s*)?(?:큰|많은|높은|적은|낮은)|(?:큰|많은|높은)\s*(?:쪽|금액)/,
} as const;

/** The first may not be more than the second. */
const AT_MOST: readonly (readonly [less: string, more: string])[] = [
  ['purchase_price_floor', 'purchase_price_ceiling'],
  ['purchase_price_floor', 'purchase_price_fixed'],
  ['purchase_price_fixed', 'purchase_price_ceiling'],
  ['option_period_initial', 'option_total_cap'],
];

function outOfOrder(given: Given): PaperFinding[] {
  const stated = new Map(statedTerms(given).map((each) => [each.term.id, each]));
  return AT_MOST.flatMap(([lessId, moreId]) => {
    const [less, more] = [stated.get(lessId), stated.get(moreId)];
    if (!less || !more || isAtMost(less.value, more.value, given) !== false) return [];
    const [a, b] = [
      formatValue(less.value, less.term, given.library),
      formatValue(more.value, more.term, given.library),
    ];
    return [
      findingOf('contradiction', 'warn', [lessId, moreId], {
        en: `“${less.term.name.en}” (${a.en}) is above “${more.term.name.en}” (${b.en}). Both cannot hold.`,
        ko: `‘${less.term.name.ko}’(${a.ko})의 값이 ‘${more.term.name.ko}’(${b.ko})의 값보다 커서 함께 성립할 수 없습니다.`,
      }),
    ];
  });
}

/** Undefined where the two cannot be measured with each other. */
function isAtMost(less: Value, more: Value, given: Given): boolean | undefined {
  const form: ValueForm =
    more.kind === 'duration'
      ? { kind: 'duration', unit: 'months' }
      : { kind: 'money', currency: given.document.deal.currency };
  const [a, b] = [less, more].map((value) =>
    normaliseValue(inMoney(value, given), form, given.document.deal.rates),
  );
  return a?.kind === 'number' && b?.kind === 'number' ? compareFractions(a.n, b.n) <= 0 : undefined;
}

/** A multiple or a share of a sum that the paper states, as that sum; another value as it is. */
function inMoney(value: Value, { draft }: Given): Value {
  if (value.kind !== 'multiple' && value.kind !== 'share') return value;
  const of = valueOf(draft, value.base);
  if (of?.kind !== 'money') return value;
  const by = value.kind === 'multiple' ? value.n : value.share;
  const product = ifExact(() => multiplyFractions(fraction(of.money.amountMinor, 1), by));
  return product?.denominator === 1
    ? { kind: 'money', money: { ...of.money, amountMinor: product.numerator } }
    : value;
}

/** A total or a ratio that the other terms of the paper do not come to. */
function derivedOtherwise(given: Given): PaperFinding[] {
  const { draft, library, document } = given;
  return statedTerms(given).flatMap(({ term }) => {
    const derived = deriveValue(term, draft, library, document.deal.rates);
    if (!derived?.differs) return [];
    const { en, ko } = derived.says;
    return [
      findingOf('contradiction', 'warn', [term.id], {
        en: `“${term.name.en}”: ${en}`,
        ko: `‘${term.name.ko}’: ${ko}`,
      }),
    ];
  });
}

/**
 * An article on one term whose words state figures of its kind, and none of them is the value of the draft; or a
 * figure written twice, in words and in digits, that is not the same.
 */
function wordsAgainstValue(given: Given): PaperFinding[] {
  const { paper, document, draft, library } = given;
  const { currency } = document.deal;
  const us = { ...document.deal, terms: library.terms };
  return paper.articles.flatMap((article) => {
    const said = figuresSaid(article.text, { words: library, currency });
    const twice = said.figures.find((figure) => isWrittenTwice(figure, article.text));
    if (twice) return [wordsAgainstFigures(article, article.text.slice(twice.from, twice.to))];
    const [termId, another] = article.termIds;
    const term = termId === undefined ? undefined : byId(library.terms).get(termId);
    const value = term && valueOf(draft, term.id);
    if (!term || !value || another !== undefined || !MEASURED.has(value.kind)) return [];
    const found = valuesAmong(said, { form: term.form, currency, words: library });
    const ofKind = found.filter((each) => each.value.kind === value.kind);
    const isSaid = ofKind.some(
      (each) =>
        isSameShare(each.value, value) ||
        isSameSum(each.value, value, term.form) ||
        isSameValue({ value: each.value, paper: draft }, { value, paper: draft }, term, us),
    );
    if (isSaid || ofKind.length === 0) return [];
    const [states, says] = [
      formatValue(value, term, library),
      article.text.slice(ofKind[0]?.from ?? 0, ofKind[0]?.to ?? 0),
    ];
    return [
      findingOf('contradiction', 'warn', [term.id], {
        en: `The words of ${articleName(article)} say ${says}, and the value of “${term.name.en}” is ${states.en}. Make them one.`,
        ko: `${articleName(article)}의 문안은 ${says}, ‘${term.name.ko}’의 값은 ${states.ko}입니다. 하나로 맞추세요.`,
      }),
    ];
  });
}
/** The figure is what two clauses contradict each other in; its base may be put in other words. */
function isSameShare(a: Value, b: Value): boolean {
  return a.kind === 'share' && b.kind === 'share' && compareFractions(a.share, b.share) === 0;
}

/** Of a term counted by the episode a sum is one by the episode, whether its words or its value say so or not. */
function isSameSum(a: Value, b: Value, form: ValueForm): boolean {
  if (a.kind !== 'money' || b.kind !== 'money' || form.kind !== 'money') return false;
  const isOfTerm = ({ per }: { readonly per?: string }) => per === undefined || per === form.per;
  return sameContent(a.money, b.money) && isOfTerm(a) && isOfTerm(b);
}

/** A choice or a date is not read out of the words of a clause. */
const MEASURED: ReadonlySet<Value['kind']> = new Set(['money', 'share', 'rate', 'duration', 'multiple']);

/** `thirty (10) percent`; a list in words with its list in digits (`ten, twenty and thirty percent (10%, 20%, 30%)`) is none. */
function isWrittenTwice({ flags, from, to }: SaidFigures['figures'][number], text: string): boolean {
  if (!flags.includes('words-against-figures')) return false;
  return /\([^()]*\)/.test(text.slice(from, to + 1));
}

function wordsAgainstFigures(article: OutgoingArticle, words: string): PaperFinding {
  return findingOf('contradiction', 'warn', article.termIds, {
    en: `In ${articleName(article)} words and figures differ: “${words}”. The words would count. Make them one.`,
    ko: `${articleName(article)}에서 문자와 숫자가 서로 다릅니다: ‘${words}’. 하나로 맞추세요.`,
  });
}

/** One question asked by two terms, as a fee and the same fee as a percentage, each in an article of its own. */
function sameQuestionTwice(given: Given): PaperFinding[] {
  const { paper, library } = given;
  const same = oneQuestionOf(library.terms);
  const stated = statedTerms(given).map(({ term }) => term);
  return stated.flatMap((term) =>
    (same.get(term.id) ?? []).flatMap((otherId) => {
      const other = stated.find(({ id }) => id === otherId && id > term.id);
      const areTogether = paper.articles.some(
        ({ termIds }) => termIds.includes(term.id) && termIds.includes(otherId),
      );
      if (!other || areTogether) return [];
      return [
        findingOf('overlap', 'warn', [term.id, otherId], {
          en: `“${term.name.en}” and “${other.name.en}” settle one question in two clauses. State it once.`,
          ko: `‘${term.name.ko}’ 및 ‘${other.name.ko}’ 조항이 같은 사항을 두 번 정합니다. 한 번만 정하세요.`,
        }),
      ];
    }),
  );
}
