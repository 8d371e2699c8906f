import type { Clause } from '#domain/reading/clauses/clause.ts';
import type { PartyName } from './party-names.ts';
import type { Span } from './search-text.ts';

/**
 * Of a table that sets two positions side by side (`Item | Your term sheet | Our proposal`, 구분 | 귀사안 | 당사안) what the
 * other side had written, row by row: the paper's own word on a point is its sender's, or the later one.
 * `told`: where it stands in the row. `untold`: the row has too few cells to say whose words stand there.
 */
export type OtherSide = { readonly told: ReadonlyMap<number, Span>; readonly untold: ReadonlySet<number> };

export function otherSideOf(clauses: readonly Clause[], parties: readonly PartyName[]): OtherSide {
  const told = new Map<number, Span>();
  const untold = new Set<number>();
  let columns: Columns | undefined;
  for (const [index, clause] of clauses.entries()) {
    if (clause.kind !== 'row' && clause.kind !== 'note') {
      if (clause.kind !== 'title') columns = undefined;
      continue;
    }
    const isFirst = clause.kind === 'note' || clauses[index - 1]?.kind !== 'row';
    const named = isFirst ? columnsIn(clause.text.split('\n').at(-1) ?? '', parties) : undefined;
    if (named) {
      columns = named;
      untold.add(clause.ordinal);
    } else if (clause.kind === 'note') columns = undefined;
    else if (columns) {
      const cells = cellsOf(clause.text);
      const [theirs, own] = [cells[columns.theirs], cells[columns.own]];
      if (cells.length < columns.count || !theirs || !own) untold.add(clause.ordinal);
      // `4% of budget | OK, agreed`: the sender takes what the other side wrote.
      else if (!ASSENTS.test(clause.text.slice(own.from, own.to))) told.set(clause.ordinal, theirs);
      if (columns.isGuessed === true) untold.add(clause.ordinal);
    }
  }
  return { told, untold };
}

type Columns = {
  readonly theirs: number;
  readonly own: number;
  readonly count: number;
  /** The columns bear the names of the parties alone: whose paper it is nobody says. */
  readonly isGuessed?: boolean;
};

const THEIRS =
  /\b(?:yours?|their|theirs|original|existing|previous|current|former|first draft)\b|귀사|귀측|상대(?:방|측)|기존|당초|원안|현행/i;
const OWN =
  /\b(?:ours?|my|mine|counter(?:-?proposal|-?offer)?|revised|amended|requested|new)\b|당사|우리|저희|폐사|수정|변경|요청|역제안/i;
const NO_POSITION =
  /^(?:items?|points?|topics?|subject|clause|항목|구분|조항|comments?|notes?|remarks?|status|reasons?|비고|메모|사유|이유|의견)$/i;
const ASSENTS =
  /^(?:(?:ok(?:ay)?|agreed?|accept(?:ed|able)?|fine|same|no (?:comments?|change|objection)|as (?:is|proposed|drafted)|we (?:agree|accept)|동의|수용|좋습니다|이의 ?없음|원안대로|동일|상동|-|–|—)[\s,.!()]*)+$|^$/i;

function columnsIn(line: string, parties: readonly PartyName[]): Columns | undefined {
  const names = cellsOf(line).map(({ from, to }) => line.slice(from, to));
  if (names.length < 3 || names.some((name) => name.length > 40 || /[\d.;]/.test(name))) return undefined;
  const positions = [...names.entries()].slice(1).filter(([, name]) => !NO_POSITION.test(name));
  const theirs = positions.filter(([, name]) => THEIRS.test(name) && !OWN.test(name));
  const own = positions.filter(([, name]) => OWN.test(name) && !THEIRS.test(name));
  const [one, ...more] = theirs;
  const rest = positions.filter(([index]) => index !== one?.[0]);
  if (one && more.length === 0) {
    const mine = own[0] ?? rest.at(-1);
    return mine && { theirs: one[0], own: mine[0], count: names.length };
  }
  const [mine, ...others] = own;
  const left = positions.filter(([index]) => index !== mine?.[0]);
  const [other] = left;
  if (mine && other && others.length === 0 && left.length === 1 && theirs.length === 0 && names[0] !== '')
    return { theirs: other[0], own: mine[0], count: names.length };
  const isHeader = NO_POSITION.test(names[0] ?? '') && own.length === 0;
  return isHeader ? columnsOfParties(positions, names.length, parties) : undefined;
}

/**
 * `Item | Studio proposal | Owner proposal`, 구분 | 갑 안 | 을 안: a paper that comes in is the other side's, so that its own word
 * is what stands under the party that is not ours.
 */
function columnsOfParties(
  positions: readonly (readonly [number, string])[],
  count: number,
  parties: readonly PartyName[],
): Columns | undefined {
  const sides = positions.map(([index, name]) => ({ index, isOurs: isOurs(name, parties) }));
  const ours = sides.filter(({ isOurs: is }) => is === true);
  const senders = sides.filter(({ isOurs: is }) => is === false);
  const [our, their] = [ours[0], senders[0]];
  return our && their && sides.length === 2
    ? { theirs: our.index, own: their.index, count, isGuessed: true }
    : undefined;
}

/** Whether a column is named after our side or after the other; undefined where it names neither. */
function isOurs(name: string, parties: readonly PartyName[]): boolean | undefined {
  const words = name.trim().replace(POSITION, '');
  const known = parties.find((party) => words.toLowerCase() === party.name.toLowerCase());
  if (known) return OUR_ROLES.has(known.en);
  if (OUR_PARTY.test(words)) return true;
  return OTHER_PARTY.test(words) ? false : undefined;
}

/** What a column is of, behind the name of its party. */
const POSITION =
  /(?:['’]s)?(?: ?(?:proposals?|positions?|drafts?|terms|version|offer|side|asks?|안|측|측 ?안|의견|입장|제안))?$/i;

const OUR_ROLES: ReadonlySet<string> = new Set(['Owner', 'Korean Producer', 'Licensor']);
const OUR_PARTY =
  /^(?:the )?(?:owner|licensor|rights ?holder|seller|grantor|korean(?: (?:co-)?producer)?)$|^(?:권리자|양도인|한국(?: ?제작사)?|허락권?자)$/i;
const OTHER_PARTY =
  /^(?:the )?(?:studio|buyer|purchaser|company|licensee|distributor|streamer|platform|network|(?:us|u\.s\.|american)(?: (?:co-)?producer)?)$|^(?:매수인|양수인|구매자|미국(?: ?제작사)?|스튜디오|배급사|플랫폼)$/i;

/** Where the words of each cell of a row stand in it. */
export function cellsOf(text: string): Span[] {
  let at = 0;
  return text.split('|').map((cell) => {
    const from = at + cell.length - cell.trimStart().length;
    const to = Math.max(from, at + cell.trimEnd().length);
    at += cell.length + 1;
    return { from, to };
  });
}

/** A sentence without what stands in the cell of the other side. */
export function besides<T extends Span>(sentence: T, theirs: Span | undefined, text: string): T[] {
  if (!theirs || theirs.to <= sentence.from || theirs.from >= sentence.to) return [sentence];
  return [
    { from: sentence.from, to: theirs.from },
    { from: theirs.to, to: sentence.to },
  ].flatMap(({ from, to }) => {
    const said = text.slice(from, to);
    const words = said.replace(/^[\s|]+/, '');
    const begins = from + said.length - words.length;
    const ends = begins + words.replace(/(?<![\s|])[\s|]+$/, '').length;
    return ends > begins ? [{ ...sentence, from: begins, to: ends }] : [];
  });
}
