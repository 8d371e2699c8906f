import { capital } from '#domain/text/capital.ts';
import type { Clause } from './clause.ts';
import { scheduleKey } from './zone-words.ts';

/** A place of a paper that a clause names. */
export type NamedPlace = {
  readonly said: string;
  readonly from: number;
} & (
  | {
      readonly kind: 'number';
      readonly word: string;
      readonly number: string;
      readonly items: readonly string[];
    }
  | { readonly kind: 'jo'; readonly jo: string; readonly items: readonly string[] }
  | { readonly kind: 'relative'; readonly to: 'here' | 'before'; readonly items: readonly string[] }
  | { readonly kind: 'schedule'; readonly key: string; readonly says: string }
);

/** The places that a clause names, in order. Those of statutes and of other agreements are left out. */
export function namedPlaces(clause: Clause): readonly NamedPlace[] {
  const ownNumberEnds = clause.pieces[0]?.from ?? 0;
  return [...englishPlaces(clause.text), ...koreanPlaces(clause.text), ...schedulePlaces(clause.text)]
    .filter(({ from }) => from > ownNumberEnds || !isOwnHeading(clause, from))
    .toSorted((one, other) => one.from - other.from);
}

/** `Section 4.2` at the beginning of clause 4.2 is its own number; a schedule begins with its own name. */
function isOwnHeading(clause: Clause, from: number): boolean {
  return clause.pieces.some((piece) => piece.from === from && piece.at === 0) && clause.number !== '';
}

const NUMBER = String.raw`(?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVXL]{1,7}|[A-Z])(?![A-Za-z\d])`;
const ITEMS = String.raw`(?:\s?\([A-Za-z]{1,5}\)|\s?\(\d{1,2}\)){0,5}`;
const ENGLISH = new RegExp(
  String.raw`\b(sections?|articles?|clauses?|paragraphs?|sub-?(?:sections?|paragraphs?|clauses?))\s{1,3}(${NUMBER}${ITEMS}|(?:\(\w{1,5}\)\s?){1,4})|§§?\s?(${NUMBER}${ITEMS})`,
  'gi',
);
const MORE = new RegExp(
  String.raw`^(?:,?\s?(?:and\/or|and|or|through|to|&|,)\s{1,2}(?:(?:in|under|of|by)\s)?)(?:(?:sections?|articles?|clauses?|paragraphs?)\s)?(${NUMBER}${ITEMS}|(?:\(\w{1,5}\)\s?){1,4})(?=[\s,;.)]|$)`,
);

function englishPlaces(text: string): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (const match of text.matchAll(ENGLISH)) {
    const word = (match[1] ?? 'section').toLowerCase();
    const printed = (match[2] ?? match[3] ?? '').trimEnd();
    // "section A" in lower case is prose unless a number or a bracket follows.
    if (!/[\d(]/.test(printed) && !/^[A-Z]/.test(match[1] ?? '§')) continue;
    const group = [{ printed, from: match.index, said: match[0].trimEnd() }];
    let end = match.index + match[0].trimEnd().length;
    for (let more = MORE.exec(text.slice(end, end + 60)); more; more = MORE.exec(text.slice(end, end + 60))) {
      const next = (more[1] ?? '').trimEnd();
      // "Section 4 and 30 days": a number after a single reference counts only where the word is plural or it looks like one.
      const looksLike = /[.(]/.test(next) || word.endsWith('s');
      if (
        !looksLike ||
        /^\s?(?:days?|months?|years?|percent|%|business)/i.test(
          text.slice(end + more[0].length, end + more[0].length + 12),
        )
      )
        break;
      const at = end + more[0].lastIndexOf(next);
      group.push({ printed: next, from: at, said: next });
      end += more[0].trimEnd().length;
    }
    if (isForeign(text, match.index, end)) continue;
    let outer = '';
    for (const { printed: one, from, said } of group) {
      const [number, items] = parted(one);
      if (number !== '') outer = number;
      found.push({
        kind: 'number',
        said,
        from,
        word,
        number: number === '' && group.length > 1 ? outer : number,
        items,
      });
    }
  }
  return found;
}

/** `7(c)(ii)` is 7, (c) and (ii). */
function parted(printed: string): readonly [string, readonly string[]] {
  const number = /^[^\s(]*/.exec(printed)?.[0] ?? '';
  const items = [...printed.slice(number.length).matchAll(/\((\w{1,5})\)/g)].map((item) => `(${item[1]})`);
  return [number, items];
}

/** A section of a statute or of another agreement. */
function isForeign(text: string, from: number, to: number): boolean {
  const after = text.slice(to, to + 90);
  const before = text.slice(Math.max(0, from - 40), from);
  if (
    /(?:U\.?S\.?C\.?|C\.?F\.?R\.?|\bAct|\bCode|\bRule|Regulations?|Convention|Treaty)[,.]?\s*(?:at\s)?$/.test(
      before,
    )
  )
    return true;
  const of =
    /^,?\s(?:of|under|in|to)\s(?:the|that certain|its|such|any|each)\s(?:[^,.;]{0,70}?)\b(Act|Code|Law|Statute|Convention|Treaty|Rules?|Regulations?|Agreement|Schedule|Exhibit|Annex|Lease|License|Constitution|Directive|Indenture|Note|Order)\b/.exec(
      after,
    );
  if (!of) return /^\s(?:U\.?S\.?C|C\.?F\.?R|et seq)/.test(after);
  if (/^(?:Schedule|Exhibit|Annex)$/.test(of[1] ?? '')) return true;
  // "of this Agreement", "of the Agreement" are this paper.
  return !(of[1] === 'Agreement' && /^,?\s(?:of|under|in|to)\s(?:the|this)\sAgreement\b/.test(after));
}

const SCHEDULES =
  /\b((?:[Ss]chedule|[Ee]xhibit|[Aa]nnex|[Aa]nnexure|[Aa]ppendix|[Aa]ttachment|SCHEDULE|EXHIBIT|ANNEX|APPENDIX|ATTACHMENT|Rider)(?:s|es|S)?)\s{1,3}["“‘']?([A-Z]{1,2}(?:-\d{1,2})?|\d{1,2}(?:\.\d{1,2})?(?:-[A-Z\d])?|[IVX]{1,5})["”’']?(?![\w%$])/g;
const MORE_SCHEDULES =
  /^(?:,?\s?(?:and|or|through|to|&|,)\s{1,2})(?:(?:Schedule|Exhibit|Annex|Appendix)\s)?["“‘']?([A-Z]{1,2}(?:-\d{1,2})?|\d{1,2})["”’']?(?=[\s,;.)]|$)/;
const KOREAN_SCHEDULES =
  /(별지|별첨|별표|부속서|부속합의서|부록|첨부)\s?(?:제\s?)?(\d{1,3}|[가나다라마바사](?![가-힣])|[A-Z](?![a-z])|[ⅠⅡⅢⅣⅤ])\s?(?:호(?:\s?서식)?)?/g;

export function schedulePlaces(text: string): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (const match of text.matchAll(SCHEDULES)) {
    const kind = (match[1] ?? '').replace(/(?<=x)es$|s$/i, '');
    if (isOfOther(text, match.index + match[0].length)) continue;
    const group = [{ number: match[2] ?? '', from: match.index, said: match[0] }];
    let end = match.index + match[0].length;
    const isPlural = /s$/i.test(match[1] ?? '');
    let more = isPlural ? MORE_SCHEDULES.exec(text.slice(end, end + 40)) : null;
    while (more) {
      group.push({
        number: more[1] ?? '',
        from: end + more[0].lastIndexOf(more[1] ?? ''),
        said: more[1] ?? '',
      });
      end += more[0].length;
      more = MORE_SCHEDULES.exec(text.slice(end, end + 40));
    }
    for (const { number, from, said } of group)
      found.push({
        kind: 'schedule',
        said,
        from,
        key: scheduleKey(kind, number),
        says: `${capital(kind)} ${number}`,
      });
  }
  for (const match of text.matchAll(KOREAN_SCHEDULES))
    found.push({
      kind: 'schedule',
      said: match[0].trim(),
      from: match.index,
      key: scheduleKey(match[1] ?? '', match[2] ?? ''),
      says: `${match[1]} ${match[2]}`,
    });
  return found;
}

function isOfOther(text: string, to: number): boolean {
  return (
    /^\s(?:to|of)\s(?:the|that certain)\s[^,.;]{0,60}?\b(?:Agreement|Lease|Act|Statement|Form)\b/.test(
      text.slice(to, to + 90),
    ) && !/^\s(?:to|of)\s(?:the|this)\sAgreement/.test(text.slice(to, to + 30))
  );
}

const KOREAN =
  /(?:(제\s?\d{1,3}\s?조(?:의\s?\d{1,2})?)|(?<![가-힣])(본\s?조|이\s?조|전\s?조|전\s?항|본\s?항))((?:\s?(?:제\s?\d{1,2}\s?[항호]|[①-⑳](?:항)?|[가나다라마바사아자차카타파하]목)){0,3})|(?<![조\d]\s?)((?:제\s?\d{1,2}\s?[항호])(?:\s?(?:제\s?\d{1,2}\s?호|[가나다라마바사아자차카타파하]목)){0,2})(?=[의에와과을를은는이가,.)~]|\s?(?:및|또는|내지|부터|까지|중|각|본문|단서|전단|후단)|$)/g;

function koreanPlaces(text: string): NamedPlace[] {
  const found: NamedPlace[] = [];
  let afterStatute = -1;
  for (const match of text.matchAll(KOREAN)) {
    const said = match[0].trim();
    const from = match.index;
    const items = [
      ...(match[3] ?? match[4] ?? '').matchAll(
        /제\s?(\d{1,2})\s?([항호])|([가나다라마바사아자차카타파하])목/g,
      ),
    ].map((item) => (item[3] === undefined ? `제${item[1]}${item[2]}` : `${item[3]}목`));
    const before = text.slice(Math.max(0, from - 24), from);
    // 저작권법 제45조, 같은 법 제2항: not this paper.
    const isStatute =
      /(?:법|법률|시행령|시행규[칙정]|규[정칙]|협약|조약|약관|지침|법」|」)\s?["”’」]?\s?$/.test(before) &&
      !/(?:본|이|이러한) ?(?:협약|규정|약관)\s?$/.test(before);
    const goesOn =
      afterStatute >= 0 &&
      from - afterStatute < 12 &&
      /^(?:\s?(?:및|또는|와|과|내지|,|부터)\s?)$/.test(text.slice(afterStatute, from));
    if (isStatute || goesOn) {
      afterStatute = from + match[0].length;
      continue;
    }
    if (match[1] !== undefined)
      found.push({ kind: 'jo', said, from, jo: match[1].replaceAll(/\s/g, ''), items });
    else if (match[2] !== undefined)
      found.push({ kind: 'relative', said, from, to: /전\s?조/.test(match[2]) ? 'before' : 'here', items });
    else found.push({ kind: 'relative', said, from, to: 'here', items });
  }
  return found;
}
