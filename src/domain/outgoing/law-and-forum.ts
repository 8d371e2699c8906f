import type { Draft } from '#domain/deal/deal.ts';
import { entryOf } from '#domain/deal/deal.ts';
import type { Library } from '#domain/library/library.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { withJosa } from '#domain/text/josa.ts';
import { formatValue } from '#domain/values/format-value.ts';
import { articleName } from './article-words.ts';
import { canBeOne, forumName, namedForum } from './forum-words.ts';
import type { NamedForum } from './forum-words.ts';
import type { OutgoingArticle, OutgoingPaper } from './outgoing-paper.ts';
import { findingOf } from './paper-finding.ts';
import type { PaperFinding } from './paper-finding.ts';

/** The terms that say whose law, whose rules and where. */
const ON_LAW: readonly string[] = ['governing_law', 'law_forum'];

/**
 * Where the words of the clause on law name another law, institution, seat or way than the chosen value or another
 * clause, or two seats at once. Whoever wants to fight about the forum has both to choose from.
 */
export function findForumFaults(
  { articles, lang }: Pick<OutgoingPaper, 'articles' | 'lang'>,
  draft: Draft,
  library: Pick<Library, 'terms' | 'bases' | 'units'>,
): PaperFinding[] {
  const clauses = articles.map((article) => {
    const isOnLaw = article.termIds.some((id) => ON_LAW.includes(id));
    return { article, isOnLaw, named: namedForum(article.text, lang, isOnLaw) };
  });
  const first = clauses.findIndex(({ isOnLaw }) => isOnLaw);
  return clauses.flatMap(({ article, isOnLaw, named }, at) => {
    if (!isOnLaw) return [];
    const two = twoSeats(article, named);
    if (two) return [two];
    // Each pair once: of two clauses on law the first is held against the second, and any other clause against the first.
    const others = clauses.filter((each, index) => (each.isOnLaw ? index > at : at === first));
    const against: Against[] = [
      // What follows from a clause differs from the choice as the clause does, and is told with it.
      ...(isRepeated(article, clauses.slice(0, at)) ? [] : chosenValues(article, draft, library, lang)),
      ...others.map((each) => ({
        who: whoSays(each.article),
        named: each.named,
        terms: each.article.termIds,
      })),
    ];
    return against.flatMap((other) => conflict(article, named, other) ?? []).slice(0, 1);
  });
}

function isRepeated({ termIds }: OutgoingArticle, earlier: readonly { article: OutgoingArticle }[]): boolean {
  return earlier.some(({ article }) => termIds.every((id) => article.termIds.includes(id)));
}

/** What the clause is held against: another clause, or the value that was chosen. */
type Against = { readonly who: Bilingual; readonly named: NamedForum; readonly terms: readonly string[] };

function whoSays(article: OutgoingArticle): Bilingual {
  const name = articleName(article);
  return { en: name, ko: name };
}

/** The name of the chosen value says in short what its clause says at length. */
function chosenValues(
  { termIds }: OutgoingArticle,
  draft: Draft,
  library: Pick<Library, 'terms' | 'bases' | 'units'>,
  lang: Lang,
): Against[] {
  return library.terms
    .filter(({ id }) => ON_LAW.includes(id) && termIds.includes(id))
    .flatMap((term) => {
      const { state } = entryOf(draft, term.id);
      if (state.kind !== 'value') return [];
      const chosen = formatValue(state.value, term, library);
      return [
        {
          who: { en: `the chosen value, “${chosen.en}”`, ko: `선택한 값 ‘${chosen.ko}’` },
          named: namedForum(chosen[lang], lang, true),
          terms: [],
        },
      ];
    });
}

function twoSeats(article: OutgoingArticle, { seats }: NamedForum): PaperFinding | undefined {
  const [one, other] = seats.map(forumName);
  if (!one || !other) return undefined;
  return findingOf('contradiction', 'warn', article.termIds, {
    en: `${articleName(article)} names two seats, ${one.en} and ${other.en}: a clause with two seats has none. Name one.`,
    ko: `${articleName(article)}에 중재지가 ${one.ko}, ${other.ko} 두 곳입니다. 중재지가 둘이면 없는 것과 같으므로 한 곳만 적으세요.`,
  });
}

/** The first thing in which the two cannot both hold. */
function conflict(
  article: OutgoingArticle,
  said: NamedForum,
  { who, named, terms }: Against,
): PaperFinding | undefined {
  const apart = differing(said, named);
  if (!apart) return undefined;
  const [what, here, there] = apart;
  const name = articleName(article);
  const mend = what === WHAT.jurisdiction ? SAY_WHICH : NAME_ONE;
  return findingOf('contradiction', 'warn', [...new Set([...article.termIds, ...terms])], {
    en: `${what.en} differs: ${here.en} in ${name}, ${there.en} in ${who.en}. ${mend.en}`,
    ko: `${withJosa(what.ko, '이/가')} 서로 다릅니다: ${name}에는 ${here.ko}, ${who.ko}에는 ${there.ko}. ${mend.ko}`,
  });
}

const NAME_ONE: Bilingual = {
  en: 'Name one law, one institution and one seat throughout.',
  ko: '준거법, 중재기관, 중재지를 하나로 통일하세요.',
};
const SAY_WHICH: Bilingual = {
  en: 'Say in both whether these courts alone decide.',
  ko: '두 조항을 전속관할 또는 비전속관할 중 하나로 통일하세요.',
};

type Apart = readonly [what: Bilingual, here: Bilingual, there: Bilingual];

function differing(a: NamedForum, b: NamedForum): Apart | undefined {
  const decided = (forum: NamedForum): keyof typeof WAYS | undefined =>
    forum.isArbitrated ? 'arbitration' : forum.isLitigated ? 'courts' : undefined;
  const [one, other] = [decided(a), decided(b)];
  if (one && other && one !== other) return [WHAT.way, WAYS[one], WAYS[other]];
  for (const field of ['laws', 'seats', 'institutions', 'courts'] as const)
    if (!canBeOne(a[field], b[field])) return [WHAT[field], inRow(a[field]), inRow(b[field])];
  if (a.jurisdiction && b.jurisdiction && a.jurisdiction !== b.jurisdiction)
    return [WHAT.jurisdiction, JURISDICTIONS[a.jurisdiction], JURISDICTIONS[b.jurisdiction]];
  return undefined;
}

function inRow(ids: readonly string[]): Bilingual {
  const names = ids.map(forumName);
  return { en: names.map(({ en }) => en).join(', '), ko: names.map(({ ko }) => ko).join(', ') };
}

const WAYS = {
  arbitration: { en: 'arbitration', ko: '중재' },
  courts: { en: 'courts', ko: '법원' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const JURISDICTIONS = {
  exclusive: { en: 'exclusive', ko: '전속' },
  'non-exclusive': { en: 'non-exclusive', ko: '비전속' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const WHAT = {
  way: { en: 'How disputes are decided', ko: '분쟁해결 방법' },
  laws: { en: 'The governing law', ko: '준거법' },
  seats: { en: 'The seat', ko: '중재지' },
  institutions: { en: 'The institution', ko: '중재기관' },
  courts: { en: 'The court', ko: '관할법원' },
  jurisdiction: { en: 'Whether other courts may decide too', ko: '전속관할 여부' },
} as const satisfies Readonly<Record<string, Bilingual>>;
