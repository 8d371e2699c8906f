import { isDenied } from './negation.ts';
import { inSource, matchesOf, phraseFrom, standsIn } from './phrase.ts';
import type { Phrase, PhraseMatch } from './phrase.ts';
import type { SearchText, Span } from './search-text.ts';
import type { StemNeeds } from './stems.ts';

/**
 * What must be said for a term or a choice: phrases joined by ` & ` (anywhere in the passage), ` + ` (in the same
 * sentence as the one before), ` ! ` (must not be said). Before a phrase, `no:` wants it denied, `yes:` not denied,
 * `head:` wants it in a heading, `ctx:` anywhere in the clause or above it: `ctx:sales agent + takes {percent}`, `back:` in
 * the sentence or in the one before it: `back:option + that comes off the price`.
 * @example `no:credited & purchase price ! extension`
 */
export type Condition = {
  readonly said: string;
  readonly clusters: readonly Cluster[];
  /** What must stand in the body, of all clusters. */
  readonly inBody: readonly Atom[];
  /** What stands in every text in which all of that does. */
  readonly stems: StemNeeds;
  /** What must stand anywhere in the clause or above it. */
  readonly inContext: readonly Atom[];
  /** What must stand in the sentence or in the one before it. */
  readonly inBack: readonly Atom[];
  readonly never: readonly Atom[];
};

/** What must be said within one sentence, and above it. */
type Cluster = { readonly inHead: readonly Atom[]; readonly inBody: readonly Atom[] };

type Atom = { readonly phrase: Phrase; readonly mode: 'any' | 'no' | 'yes' | 'head' | 'ctx' | 'back' };

const cache = new Map<string, Condition>();

/** Throws a plain Error that says what is wrong with it. */
export function conditionFrom(said: string): Condition {
  const known = cache.get(said);
  if (known) return known;
  const atoms: Atom[][] = [];
  const never: Atom[] = [];
  const parts = said.trim().split(/ ([&+!]) /);
  const [first = ''] = parts;
  atoms.push([atomFrom(first)]);
  for (let at = 1; at < parts.length; at += 2) {
    const atom = atomFrom(parts[at + 1] ?? '');
    if (parts[at] === '&') atoms.push([atom]);
    else if (parts[at] === '+') atoms.at(-1)?.push(atom);
    else never.push(atom);
  }
  const clusters = atoms.map((cluster) => ({
    inHead: cluster.filter(({ mode }) => mode === 'head'),
    inBody: cluster.filter(({ mode }) => isInBody(mode)),
  }));
  const inBody = clusters.flatMap((cluster) => cluster.inBody);
  const condition = {
    said: said.trim(),
    clusters,
    inBody,
    stems: inBody.flatMap(({ phrase }) => phrase.stems),
    inContext: atoms.flat().filter(({ mode }) => mode === 'ctx'),
    inBack: atoms.flat().filter(({ mode }) => mode === 'back'),
    never,
  };
  cache.set(said, condition);
  return condition;
}

function atomFrom(said: string): Atom {
  const [, mode, rest = said] = /^(no|yes|head|ctx|back):(.+)$/.exec(said.trim()) ?? [];
  return { phrase: phraseFrom(rest), mode: (mode as Atom['mode'] | undefined) ?? 'any' };
}

/** A sentence in which conditions are sought. */
export type Heard = { readonly text: SearchText };

/**
 * Words that made a condition hold, as places in the source; `own` is the figure that a shorthand names. `isDenied`: their
 * sentence denies them, which the condition did not ask (`need not make up the difference`).
 */
export type Proof = Span & { readonly sentence: number; readonly own?: Span; readonly isDenied?: true };

/** Knows quickly that a phrase cannot stand in a passage. */
export type CanHold = (phrase: Phrase) => boolean;

/** Where a condition is sought: what must be said, in `heard`; what must not, in `around`, which holds `heard`. */
export type Passage = {
  readonly heard: readonly Heard[];
  readonly around: readonly Heard[];
  readonly headings: readonly SearchText[];
  /** The sentence before those that are heard. */
  readonly before?: Heard;
  /** All of the clause, for what is said once and meant throughout; without it: `heard`. */
  readonly whole?: readonly Heard[];
};

/** The words that make the condition hold in the passage; undefined where it does not hold. */
export function proofOf(
  condition: Condition,
  { heard, around, headings, before, whole = heard }: Passage,
  canHold: CanHold,
): readonly Proof[] | undefined {
  if (!condition.inBody.every(({ phrase }) => canHold(phrase))) return undefined;
  const proofs: Proof[] = [];
  for (const cluster of condition.clusters) {
    const found = clusterIn(cluster, heard, headings);
    if (!found) return undefined;
    proofs.push(...found);
  }
  const isMeant = ({ phrase }: Atom): boolean =>
    headings.some((heading) => standsIn(phrase, heading)) ||
    (canHold(phrase) && whole.some(({ text }) => standsIn(phrase, text)));
  if (!condition.inContext.every(isMeant)) return undefined;
  const back = before ? [...heard, before] : heard;
  const isCarried = ({ phrase }: Atom): boolean =>
    canHold(phrase) && back.some(({ text }) => standsIn(phrase, text));
  if (!condition.inBack.every(isCarried)) return undefined;
  const isBarred = condition.never.some((atom) =>
    atom.mode === 'head'
      ? headings.some((heading) => standsIn(atom.phrase, heading))
      : atom.mode === 'back'
        ? isCarried(atom)
        : atom.mode === 'ctx'
          ? isMeant(atom)
          : canHold(atom.phrase) && around.some(({ text }) => atomIn(atom, text) !== undefined),
  );
  return isBarred ? undefined : proofs;
}

/** How much of a condition holds, where it is not barred; undefined where nothing of it does. */
export function partOf(
  condition: Condition,
  passage: Passage,
  canHold: CanHold,
): { readonly share: number; readonly proofs: readonly Proof[] } | undefined {
  const { inBody, never } = condition;
  const bars = { ...condition, clusters: [], inBody: [], inContext: [], inBack: [] };
  if (never.length > 0 && !proofOf(bars, passage, canHold)) return undefined;
  const proofs = inBody.flatMap((atom) =>
    canHold(atom.phrase)
      ? (clusterIn({ inHead: [], inBody: [atom] }, passage.heard, passage.headings)?.slice(0, 1) ?? [])
      : [],
  );
  return proofs.length === 0 ? undefined : { share: proofs.length / inBody.length, proofs };
}

function isInBody(mode: Atom['mode']): boolean {
  return mode !== 'head' && mode !== 'ctx' && mode !== 'back';
}

function clusterIn(
  { inHead, inBody }: Cluster,
  passage: readonly Heard[],
  headings: readonly SearchText[],
): readonly Proof[] | undefined {
  const isHeaded = inHead.every(({ phrase }) => headings.some((heading) => standsIn(phrase, heading)));
  if (!isHeaded) return undefined;
  if (inBody.length === 0) return [];
  for (const [sentence, { text }] of passage.entries()) {
    const found: Proof[] = [];
    for (const atom of inBody) {
      const at = atomIn(atom, text);
      if (!at) break;
      const own = at.match.this && inSource(atom.phrase, at.text, at.match.this);
      const denied = atom.mode === 'any' && isDenied(at.text, atom.phrase.by, at.match);
      found.push({
        ...inSource(atom.phrase, at.text, at.match),
        sentence,
        ...(own ? { own } : {}),
        ...(denied ? { isDenied: true } : {}),
      });
    }
    if (found.length === inBody.length) return found;
  }
  return undefined;
}

/** Where it stands: in the words of the paper, else in those of the lexicon for them. */
function atomIn(atom: Atom, text: SearchText): { match: PhraseMatch; text: SearchText } | undefined {
  const { phrase, mode } = atom;
  const matches = matchesOf(phrase, text);
  const match =
    mode === 'any' || !isInBody(mode)
      ? matches[0]
      : matches.find((each) => isDenied(text, phrase.by, each) === (mode === 'no'));
  if (match) return { match, text };
  return text.otherwise && atomIn(atom, text.otherwise);
}
