import type { DealDocument } from '#domain/deal/deal.ts';
import { namesInRow } from './article-words.ts';
import type { OutgoingArticle, OutgoingPaper } from './outgoing-paper.ts';
import { findingOf } from './paper-finding.ts';
import type { PaperFinding } from './paper-finding.ts';

/**
 * Words that are used as defined and are not, and definitions that nothing uses. A Korean text does not mark its
 * defined words where it uses them: what shows one there is 본 or 본건 before it, or a defined word in other spacing.
 */
export function findDefinedTermFaults(paper: OutgoingPaper, { deal }: DealDocument): PaperFinding[] {
  const defined = [...paper.definedTerms, ...paper.articles.flatMap(({ text }) => definedIn(text))];
  const names = [
    ...deal.parties.flatMap(({ name, nameIn }) => [name, nameIn?.en ?? '', nameIn?.ko ?? '']),
    deal.project.original,
    deal.project.working,
    deal.title,
    deal.titleIn?.en ?? '',
  ].filter((name) => name !== '');
  return [
    ...(paper.lang === 'en'
      ? undefinedTerms(paper.articles, defined, names)
      : undefinedInKorean(paper.articles, defined)),
    // A memo has no definitions of its own: its points are called as what they state.
    ...(paper.kind === 'deal-memo' ? [] : unusedTerms(paper)),
  ];
}

/** `(the "Option Period")`, `“Budget” means`. */
function definedIn(text: string): string[] {
  return [
    ...text.matchAll(/\((?:the |an? |each,? an? |collectively,? the )?["“]([^"”]{2,60})["”]\)/gi),
    ...text.matchAll(/["“]([^"”]{2,60})["”]\s+(?:means|shall mean|is defined)/gi),
    // (이하 “구매가”), “제작비”란, “옵션”이라 함은, “순이익”은 … 말한다
    ...text.matchAll(/\(이하\s*["“‘']([^"”’'\n]{1,40})["”’'][^)]{0,200}\)/g),
    ...text.matchAll(
      /["“‘']([^"”’'\n]{1,40})["”’']\s*(?:이?란|이?라\s*함은|[은는이가](?=[^.]{0,400}말한다))/g,
    ),
  ].flatMap(([, term]) => (term === undefined ? [] : [term]));
}

function undefinedTerms(
  articles: readonly OutgoingArticle[],
  defined: readonly string[],
  names: readonly string[],
): PaperFinding[] {
  const known = new Set(defined.map(plain));
  const used = articles.flatMap((article) =>
    phrasesIn(withoutNames(article.text, names))
      .filter((phrase) => !isDefined(phrase, known))
      .map((phrase) => ({ phrase, article })),
  );
  return writtenAsDefined(used);
}

type Use = { readonly phrase: string; readonly article: OutgoingArticle };

function writtenAsDefined(used: readonly Use[]): PaperFinding[] {
  if (used.length === 0) return [];
  const phrases = [...Map.groupBy(used, ({ phrase }) => plain(phrase)).values()].flatMap((uses) => {
    const [first] = uses;
    return first ? [`“${first.phrase}” (${first.article.number || first.article.heading})`] : [];
  });
  const row = namesInRow(phrases);
  return [
    findingOf('undefined-term', 'warn', [...new Set(used.flatMap(({ article }) => article.termIds))], {
      en: `Written as defined terms and defined nowhere: ${row.en}. Define them or write them small.`,
      ko: `정의된 용어처럼 쓰였으나 정의가 없는 표현: ${row.ko}. 정의하거나 일반 표현으로 바꾸세요.`,
    }),
  ];
}

/** `본건 저작물` where nothing of the name is defined, and 유보권리 beside a defined 유보 권리. */
function undefinedInKorean(articles: readonly OutgoingArticle[], defined: readonly string[]): PaperFinding[] {
  const known = new Set(defined.map(unspaced));
  const respelled = defined
    .filter((term) => term.includes(' '))
    .map((term) => [unspaced(term), term] as const);
  const used = articles.flatMap((article) => {
    const text = withoutQuoted(article.text);
    const pointed = [...text.matchAll(/(?<![가-힣])본건?\s?[가-힣]{2,6}/g)].flatMap(([phrase]) => {
      const isKnown = [...known].some((term) => unspaced(phrase).startsWith(term));
      return isKnown || NO_TERM.test(phrase) ? [] : [withoutParticle(phrase)];
    });
    const misspelled = respelled.flatMap(([run, term]) =>
      usesOf(run, text) > 0 && !defined.includes(run) ? [`${run}(${term})`] : [],
    );
    return [...pointed, ...misspelled].map((phrase) => ({ phrase, article }));
  });
  return writtenAsDefined(used);
}

/** 본문, 본국, 본인, 본점 and the like begin with 본 and point to nothing; 본촬영 and 본편 are of the trade. */
const NO_TERM = /^본(?:문|국|인|점|사|래|질|격|촬영|편|심|안소송|부|원|당사자|조항|항|호|조(?![가-힣]*서))/;

function withoutParticle(phrase: string): string {
  return phrase.replace(new RegExp(`(?:${PARTICLES})$`), '');
}

function unspaced(term: string): string {
  return term.replaceAll(/\s+/g, '');
}

/** Where it stands in quotation marks it is defined, not used. */
function withoutQuoted(text: string): string {
  return text.replaceAll(/["“‘'][^"”’'\n]{1,60}["”’']/g, '…');
}

/** What may stand behind a Korean word, one after another: 옵션에서의, 권리자에게도. */
const PARTICLES =
  '으로서|으로써|에게서|으로|에서|에게|부터|까지|마다|이나|이라|이란|보다|처럼|이며|이고|인지|상의|로서|로써|은|는|이|가|을|를|의|에|와|과|로|도|만|나|라|란|인|별|당|및|등|상|액';

/** How often a word stands in a text as a word: in Korean with its particles, in English in either number. */
function usesOf(term: string, text: string): number {
  if (!/[가-힣]/.test(term))
    return ` ${plain(text.replaceAll(/[^\p{L}\d\s-]+/gu, ' '))} `.split(` ${plain(term)} `).length - 1;
  const spaced = term.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+');
  return [...text.matchAll(new RegExp(`(?<![가-힣])${spaced}(?:${PARTICLES})*(?![가-힣])`, 'g'))].length;
}

/** Runs of capitalized words whose last one names something that contracts define; at the start of a sentence one word is none. */
function phrasesIn(text: string): string[] {
  return [...text.matchAll(/[A-Z][A-Za-z]*(?:[ -](?:of |in )?[A-Z][A-Za-z]*)*/g)].flatMap((match) => {
    const opening = OPENERS.exec(match[0])?.[0] ?? '';
    const phrase = match[0].slice(opening.length);
    const words = phrase.split(/[ -]/);
    if (!HEADS.has(singular(words.at(-1) ?? ''))) return [];
    // Independent Film & Television Alliance: a name goes on behind its sign.
    if (text.startsWith(' & ', match.index + match[0].length)) return [];
    const before = text.slice(0, match.index + opening.length);
    const said = before.trimEnd();
    const isFirst =
      before === '' || /[.;:“"(]/.test(said.at(-1) ?? '') || before.slice(said.length).includes('\n');
    return words.length === 1 && isFirst && !ALWAYS.has(singular(phrase)) ? [] : [phrase];
  });
}

/** What a sentence begins with is no part of a term: `If Owner`, `The Option Period`. */
const OPENERS =
  /^(?:(?:A|After|All|An|Any|At|Before|Both|By|During|Each|Either|Every|For|From|If|In|Neither|No|On|Other|Such|Thereafter|That|The|This|Unless|Until|Upon|When|Where|With|Within|Without) )+/;

/** The last word of what film contracts define. A title of a work or the name of a prize ends otherwise. */
const HEADS = new Set(
  (
    'Account Accounting Agent Agreement Author Base Bonus Breakeven Budget Ceiling Commencement Condition ' +
    'Contribution Corridor Cost Credit Date Delivery Distributor Effective Exercise Expense Fee Film Floor ' +
    'Guarantee Guarantor Instalment Installment Lender Licensor Manager Matter Option Original Owner Period ' +
    'Picture Premium Price Proceeds Producer Production Profit Property Purchaser Receipt Reserve Right Sequel ' +
    'Series Service Share Term Territory Value Work'
  ).split(' '),
);
/** Nobody begins a sentence with one of these in another sense. */
const ALWAYS = new Set('Owner Purchaser Producer Licensor Distributor Picture'.split(' '));

/** Defined, or one defined term after another: `the Option Purchaser may …`. */
function isDefined(phrase: string, known: ReadonlySet<string>): boolean {
  const words = plain(phrase).split(' ');
  const reaches = words.reduce<boolean[]>(
    (reached, _word, end) => [
      ...reached,
      reached.some((isReached, start) => isReached && known.has(words.slice(start, end + 1).join(' '))),
    ],
    [true],
  );
  return reaches.at(-1) ?? false;
}

function withoutNames(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replaceAll(name, '…'), text);
}

function unusedTerms({ articles, definedTerms }: OutgoingPaper): PaperFinding[] {
  const said = articles.map(({ text }) => withoutQuoted(text)).join('\n');
  const unused = definedTerms.filter((term) => usesOf(term, said) === 0);
  if (unused.length === 0) return [];
  const row = namesInRow(unused);
  return [
    {
      kind: 'unused-term',
      severity: 'note',
      terms: [],
      says: {
        en: `Defined and used nowhere: ${row.en}. Take the definition out.`,
        ko: `정의되었으나 쓰이지 않은 용어: ${row.ko}. 정의를 삭제하세요.`,
      },
    },
  ];
}

function plain(term: string): string {
  return term
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== '')
    .map(singular)
    .join(' ');
}

/** `Net Profits` and `Net Profit` are one term. */
function singular(word: string): string {
  return /[^s]s$/.test(word) && word.length > 3 && !/series$/i.test(word) ? word.slice(0, -1) : word;
}
