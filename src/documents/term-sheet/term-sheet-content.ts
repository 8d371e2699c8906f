import type { SharedDeal, SharedDraft } from '#domain/deal/disclosure.ts';
import type { PublicLibrary, PublicTerm } from '#domain/library/public-term.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import type { TermSheetType } from '#domain/words/term-sheet-words.ts';
import { TO_FILL } from '#documents/contract-wording/adapt-wording.ts';
import { articlesOf } from './article-plan.ts';
import type { PlannedArticle } from './article-plan.ts';
import { wordClause } from '#documents/contract-wording/clause-wording.ts';
import type { WordingContext, WordingFrom } from '#documents/contract-wording/clause-wording.ts';
import { labelOfTerm, wordsOfContract } from '#documents/contract-wording/contract-words.ts';
import { coverOf } from './cover.ts';
import type { Cover } from './cover.ts';
import { definedTermsOf, usedTerms } from '#documents/contract-wording/defined-terms.ts';
import type { DefinedTerm } from '#documents/contract-wording/defined-terms.ts';
import { attaching } from './exhibits.ts';
import type { Attaching, Exhibit } from './exhibits.ts';
import { factsOf } from './facts-of-deal.ts';
import { FORUM_TERMS, forumOfEntry } from '#documents/contract-wording/own-forum.ts';
import type { Forum } from '#documents/contract-wording/law-wording.ts';
import { languageClause } from './language-clause.ts';
import { openPointsOf } from './open-points.ts';
import type { OpenPoint } from './open-points.ts';
import { withNumberedClauses } from './referred-clauses.ts';
import { PRICE_TERMS, priceClause } from '#documents/contract-wording/price-clause.ts';
import { KIND_OF_TYPE, OPTION_FAMILY, typeOfSheet } from '#documents/contract-wording/sheet-type.ts';

export type SheetClause = {
  /** The terms that it states. */
  readonly termIds: readonly string[];
  readonly name: Bilingual;
  readonly wording: Bilingual;
  readonly from: WordingFrom;
  readonly toTranslate: readonly Lang[];
};

export type SheetArticle = {
  readonly id: string;
  /** The definitions are the first article. */
  readonly number: number;
  readonly name: Bilingual;
  readonly clauses: readonly SheetClause[];
};

/** What a term sheet says, before any template: for the paper itself, its check and the deal memo. */
export type TermSheetContent = {
  readonly type: TermSheetType;
  readonly cover: Cover;
  readonly articles: readonly SheetArticle[];
  /** The defined terms that the articles use, in the languages of the sheet. */
  readonly definitions: readonly DefinedTerm[];
  readonly exhibits: readonly Exhibit[];
  readonly openPoints: readonly OpenPoint[];
  /** Whose law and which forum the binding part names; missing where the draft names none. */
  readonly forum?: Forum & { readonly termId: string };
  /** Terms that the draft states and a sheet of this type has no place for. */
  readonly leftOut: readonly Bilingual[];
};

export type ContentInput = {
  readonly deal: SharedDeal;
  readonly draft: SharedDraft;
  readonly library: PublicLibrary;
  readonly language: Lang | 'both';
  readonly type?: TermSheetType;
};

/** The sheet of a draft as data. `besides`: text of the template, so that what it uses is defined too. */
export function termSheetContent(input: ContentInput, besides: Bilingual = NOTHING): TermSheetContent {
  const type = typeOfSheet(input);
  const langs: readonly Lang[] = input.language === 'both' ? ['en', 'ko'] : [input.language];
  const offered = input.library.terms.filter((term) => isOffered(term, input, type));
  const terms = type === 'purchase' ? offered.filter((term) => isOfPurchase(term, input.draft)) : offered;
  const attached = attachingIn(terms, input, type);
  const context = contextOf(input, type, attached.attach);
  const articles = withNumberedClauses(numbered(articlesIn(terms, input, type, context)));
  const facts = factsOf(input.deal, type, articles, attached.list());
  const exhibits = attached.list();
  const definitions = usedTerms(
    [...definedTermsOf(type, facts), ...namedSchedules(attached)],
    textOf(articles, besides),
    langs,
  );
  const cover = coverOf(input.deal, type, inArticles(terms, articles), input.draft, context.words);
  const forum = forumIn(input);
  return {
    type,
    cover,
    articles,
    definitions,
    exhibits,
    openPoints: openPointsOf({
      articles,
      exhibits,
      cover,
      langs,
      hasForum: forum !== undefined && isWhole(forum),
    }),
    ...(forum ? { forum } : {}),
    leftOut: offered.filter((term) => !terms.includes(term)).map(labelOfTerm),
  };
}

const NOTHING: Bilingual = { en: '', ko: '' };

/** What our draft states or leaves to be agreed, and every primary point of the type that it does not touch. */
function isOffered(term: PublicTerm, { deal, draft }: ContentInput, type: TermSheetType): boolean {
  if (!term.kinds.some((kind) => deal.kinds.includes(kind) || kind === KIND_OF_TYPE[type])) return false;
  const entry = draft.entries[term.id];
  const state = entry?.state.kind ?? 'unread';
  if (state === 'absent') return false;
  if (state !== 'unread' || (entry?.clause ?? '').trim() !== '') return true;
  // A part of the price that nobody speaks of is no gap: one of them is enough.
  if (PRICE_TERMS.some((id) => id === term.id)) return term.id === PRICE_TERMS[0] && !hasPrice(draft);
  return term.layer === 'primary' && !term.isRule && term.kinds.includes(KIND_OF_TYPE[type]);
}

function hasPrice(draft: SharedDraft): boolean {
  return PRICE_TERMS.some((id) => draft.entries[id]?.state.kind === 'value');
}

/** Without an option nothing is exercised, and the price is paid at closing or as the draft states. */
function isOfPurchase({ family, id }: PublicTerm, draft: SharedDraft): boolean {
  const state = draft.entries[id]?.state;
  const choice = state?.kind === 'value' && state.value.kind === 'choice' ? state.value.choice : '';
  if (id === 'payment_timing') return choice !== '' && !choice.includes('on_exercise');
  return family !== OPTION_FAMILY || KEPT_WITHOUT_OPTION.has(id);
}

const KEPT_WITHOUT_OPTION: ReadonlySet<string> = new Set(['power_of_attorney', 'similar_works']);

function attachingIn(terms: readonly PublicTerm[], input: ContentInput, type: TermSheetType): Attaching {
  // Wording first without letters, to see which papers it speaks of.
  const bare = contextOf(input, type, (_termId, wording) => wording);
  const spoken = terms.map((term) => ({
    termId: term.id,
    wording: wordClause(term, input.draft.entries[term.id], bare).wording,
  }));
  return attaching(spoken, input.deal.project.chainOfTitle);
}

function contextOf(
  { library, language }: ContentInput,
  type: TermSheetType,
  attach: WordingContext['attach'],
): WordingContext {
  const words = wordsOfContract(library, type === 'co-production');
  return { type, words, attach, isFacing: language === 'both' };
}

type Unnumbered = Omit<SheetArticle, 'number'>;

function articlesIn(
  terms: readonly PublicTerm[],
  input: ContentInput,
  type: TermSheetType,
  context: WordingContext,
): Unnumbered[] {
  const plan = articlesOf(type);
  const byArticle = new Map(plan.map(({ id }): [string, PublicTerm[]] => [id, []]));
  for (const term of terms) byArticle.get(homeOf(term, plan))?.push(term);
  return plan.map((planned): Unnumbered => {
    const own = inOrder(byArticle.get(planned.id) ?? [], planned);
    return { id: planned.id, name: planned.name, clauses: clausesOf(planned, own, input, type, context) };
  });
}

/** The article that names the term, else the first that takes its family, else the one for other terms. */
function homeOf(term: PublicTerm, plan: readonly PlannedArticle[]): string {
  const home =
    plan.find(({ terms }) => terms.includes(term.id)) ??
    plan.find(({ families }) => families.includes(term.family));
  return home?.id ?? 'other';
}

function inOrder(terms: readonly PublicTerm[], { terms: first }: PlannedArticle): PublicTerm[] {
  const place = (term: PublicTerm) => {
    const at = first.indexOf(term.id);
    return at === -1 ? first.length : at;
  };
  return terms.toSorted((a, b) => place(a) - place(b));
}

function clausesOf(
  { id }: PlannedArticle,
  terms: readonly PublicTerm[],
  input: ContentInput,
  type: TermSheetType,
  context: WordingContext,
): SheetClause[] {
  const clauses = (of: readonly PublicTerm[]) =>
    of.map((term): SheetClause => ({
      termIds: [term.id],
      name: labelOfTerm(term),
      ...wordClause(term, input.draft.entries[term.id], context),
    }));
  if (id === 'language') return terms.length > 0 ? clauses(terms) : [languageClause(input.language)];
  if (id !== 'price') return clauses(terms);
  const price = priceClause(input.draft, input.library.terms, context.words, {
    isAtClosing: type === 'purchase',
    isFacing: context.isFacing,
  });
  if (!price) return clauses(terms);
  const others = terms.filter((term) => !PRICE_TERMS.some((each) => each === term.id));
  return [{ ...price, name: PRICE_NAME, from: 'value' }, ...clauses(others)];
}

const PRICE_NAME: Bilingual = { en: 'Purchase Price', ko: '구매가' };

/** Articles without a clause are left out; the definitions are number one. */
function numbered(articles: readonly Unnumbered[]): SheetArticle[] {
  return articles
    .filter(({ clauses }) => clauses.length > 0)
    .map((article, index) => ({ ...article, number: index + 2 }));
}

/** The terms as the paper states them. */
function inArticles(terms: readonly PublicTerm[], articles: readonly SheetArticle[]): PublicTerm[] {
  const order = articles.flatMap(({ clauses }) => clauses.flatMap(({ termIds }) => termIds));
  return terms.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

function namedSchedules(attached: Attaching): DefinedTerm[] {
  return attached.named().map(({ name, label }) => ({ id: `schedule:${name.en}`, name, meaning: label }));
}

function textOf(articles: readonly SheetArticle[], besides: Bilingual): Bilingual {
  const clauses = articles.flatMap((article) => article.clauses);
  const all = (lang: Lang) => [besides[lang], ...clauses.map(({ wording }) => wording[lang])].join('\n');
  return { en: all('en'), ko: all('ko') };
}

function forumIn({ draft }: ContentInput): TermSheetContent['forum'] {
  for (const termId of FORUM_TERMS) {
    const entry = draft.entries[termId];
    const forum = entry && forumOfEntry(termId, entry);
    if (forum) return { ...forum, termId };
  }
  return undefined;
}

/** Courts have no seat. */
function isWhole({ law, institution, seat, isCourt }: Forum): boolean {
  return [law, institution, ...(isCourt ? [] : [seat])].every(({ en }) => en !== TO_FILL);
}
