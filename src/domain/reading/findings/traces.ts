import { oncePer } from '#domain/base/once-per.ts';
import type { CompiledEntry } from './compiled-lexicon.ts';
import { isCounted } from './evidence.ts';
import type { PreparedClause } from './prepared-clause.ts';
import type { SearchText } from './search-text.ts';

/**
 * How near the words of a paper come to what each term is about, whoever wrote them: the stems that a sentence shares
 * with the names, the definition and the lexicon of the term, where a stem that many terms share tells little, and a
 * sentence that comes nearer to another term tells less. It finds no term and no value; it says only that nobody may
 * call the paper silent. `isSettledBy`: a value of another term was read from that sentence.
 */
export function tracesOf(
  entries: readonly CompiledEntry[],
  prepared: readonly PreparedClause[],
  isSettledBy: (clause: number, place: number, term: string) => boolean,
): ReadonlyMap<string, number> {
  const words = stemsOfTerms(entries);
  const nearest = new Map<string, number>();
  for (const { clause, sentences, headings, figures } of prepared) {
    if (clause.kind === 'title' || clause.kind === 'signature') continue;
    const above = headings.slice(0, 2).flatMap(stemsIn);
    for (const { text, from, to } of sentences) {
      const own = new Set(stemsIn(text));
      const shared = shares(words, own, above);
      const mayCount =
        DENIES.test(text.plain) || figures.some((figure) => figure.from >= from && figure.to <= to);
      const length = Math.sqrt(own.size + SHORTEST);
      const scored = [...shared].map(([entry, weight]) => {
        const fit = isCounted(entry) && !mayCount ? WITHOUT_FIGURE : 1;
        return { id: entry.term.id, score: (weight * fit) / length };
      });
      const most = Math.max(...scored.map(({ score }) => score));
      for (const { id, score } of scored) {
        const left = isSettledBy(clause.ordinal, from, id) ? ANOTHERS : 1;
        const near = score * (score / most) * left;
        if (near > (nearest.get(id) ?? 0)) nearest.set(id, near);
      }
    }
  }
  return nearest;
}

/** A sentence of a word or two is no closer for being short. */
const SHORTEST = 8;
/** A term that is a figure is seldom said without one, but where there is to be none of it. */
const WITHOUT_FIGURE = 0.5;
const DENIES = /\b(?:no|not|nor|never|without|none|neither)\b|아니|않|없|못/;
/** A sentence that settles another term may settle this one too. */
const ANOTHERS = 0.7;
/** What stands in the heading is said of all below it. */
const ABOVE = 0.5;

function shares(
  words: ReadonlyMap<string, readonly Told[]>,
  own: ReadonlySet<string>,
  above: readonly string[],
): ReadonlyMap<CompiledEntry, number> {
  const shared = new Map<CompiledEntry, number>();
  const add = (stem: string, part: number) => {
    for (const { entry, weight } of words.get(stem) ?? [])
      shared.set(entry, (shared.get(entry) ?? 0) + weight * part);
  };
  for (const stem of own) add(stem, 1);
  for (const stem of new Set(above)) if (!own.has(stem)) add(stem, ABOVE);
  return shared;
}

/** How much a stem tells of a term. */
type Told = { readonly entry: CompiledEntry; readonly weight: number };

/** How much words tell of a term by where they stand. */
const BY_PLACE = { name: 1, says: 0.8, hint: 0.5 } as const;

const stemsOfTerms = oncePer((entries: readonly CompiledEntry[]): ReadonlyMap<string, readonly Told[]> => {
  const byStem = new Map<string, { entry: CompiledEntry; weight: number }[]>();
  for (const entry of entries) {
    const own = new Map<string, number>();
    const add = (texts: readonly string[], weight: number) => {
      for (const stem of texts.flatMap(stemsOf)) own.set(stem, Math.max(own.get(stem) ?? 0, weight));
    };
    const { name, definition, searchAliases } = entry.term;
    add([name.en, name.ko, ...[...entry.heading, ...entry.right].map(({ said }) => said)], BY_PLACE.name);
    // What a condition rules out tells of something else.
    const sayings = entry.says.map(({ said }) => said.replace(/ ! .*/, ''));
    add([...searchAliases, ...sayings], BY_PLACE.says);
    add(
      [definition.en, definition.ko, ...entry.hints.map(({ said }) => said.replace(/ ! .*/, ''))],
      BY_PLACE.hint,
    );
    for (const [stem, weight] of own) byStem.set(stem, [...(byStem.get(stem) ?? []), { entry, weight }]);
  }
  for (const told of byStem.values()) {
    const rarity = Math.log((entries.length + 1) / (told.length + 0.5));
    for (const each of told) each.weight *= rarity;
  }
  return byStem;
});

function stemsIn({ plain, otherwise }: SearchText): string[] {
  return [...stemsOf(plain), ...(otherwise ? stemsOf(otherwise.plain) : [])];
}

/** English words to six letters without their endings; Korean words by two syllables, since particles cling to them. */
function stemsOf(text: string): string[] {
  const said = text.toLowerCase();
  const english = (said.match(/[a-z][a-z']{2,}/g) ?? [])
    .filter((word) => !EMPTY_WORDS.has(word))
    .map((word) => (word.length > 5 ? word.replace(ENDINGS, '') : word.replace(/(?<!s)s+$/, '')).slice(0, 6));
  const korean = (said.match(/[가-힣]{2,}/g) ?? []).flatMap((word) =>
    Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)),
  );
  return [...english, ...korean];
}

const ENDINGS = /(?:ies|ied|ing|ed|es|s|ly|ion|ions|ment|ments|ation|ations|er|ers|al)$/;

/** Words of any sentence, of the lexicon's own language, and of every deal. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `the and for with per from not are its any all other than only after before under shall may will this that which such
  each they their has have was were been being but does can cannot could would should must upon unto into out over down
  more less most least same said says one two three first second own part parts party parties agreement term terms clause
  clauses contract deal paper picture film project owner purchaser producer company licensor licensee distributor seller
  buyer korean number money percent period yes head ctx`.split(/\s+/),
);
