import { josaFor } from '#domain/text/josa.ts';
import type { Josa } from '#domain/text/josa.ts';
import { formatNumber } from '#domain/values/format-value.ts';
import { minorDigits } from '#domain/figures/currency.ts';
import type { FoundFigure } from '#domain/reading/figures/found-figure.ts';
import { DURATION_UNIT_WORDS } from '#domain/words/value-words.ts';
import type { PartyName } from './party-names.ts';
import type { Instead, Span } from './search-text.ts';

/**
 * What the search reads in place of the words of a clause: `US$1,400,000` for a sum written out, `24 months` for
 * `twenty-four (24) months`, and the role of a party for its name. So phrases need not know how a paper writes.
 */
export function saidInstead(
  text: string,
  figures: readonly FoundFigure[],
  parties: readonly PartyName[],
): Instead[] {
  const ofFigures = figures.flatMap((figure) => figureInstead(figure, text) ?? []);
  const all = [...ofFigures, ...partiesIn(text, parties)].toSorted((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return all.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

const SIGNS: Readonly<Record<string, string>> = { USD: '$', KRW: '₩', EUR: '€', GBP: '£' };

function figureInstead(
  { value, from, to, rule, isBusinessDays }: FoundFigure,
  text: string,
): Instead | undefined {
  if (rule === 'duration.shorthand' || rule === 'quantity.often' || isBusinessDays === true) return undefined;
  switch (value.kind) {
    case 'money': {
      const { amountMinor, currency } = value.money;
      const sign = SIGNS[currency] ?? `${currency.toLowerCase()} `;
      const said = `${sign}${String(amountMinor / 10 ** minorDigits(currency))}${value.per === 'episode' ? ' per episode' : ''}`;
      // What the row is called tells as much as its sum.
      const label = rule === 'money.by-row' ? `${text.slice(from, to).toLowerCase()} ` : '';
      const plain = `${label}${said}`;
      return { from, to, plain, compact: plain.replaceAll(' ', '') };
    }
    case 'share': {
      const said = `${String(Math.round((value.share.numerator / value.share.denominator) * 1e6) / 1e4)}%`;
      // `한 순이익의 5%`: what the figure is of stays in the words.
      return /of|의|대비/.test(text.slice(from, to)) &&
        !/분의|of one hundred|of 100/.test(text.slice(from, to))
        ? undefined
        : { from, to, plain: said, compact: said };
    }
    case 'duration': {
      const n = formatNumber(value.n);
      return { from, to, plain: `${n} ${value.unit}`, compact: `${n}${DURATION_UNIT_WORDS[value.unit].ko}` };
    }
    default:
      return undefined;
  }
}

/** A party's name that ends where a word does: no `Producer` in `Executive Producer`. */
function partiesIn(text: string, parties: readonly PartyName[]): Instead[] {
  const named = parties.flatMap((party) => {
    const found: NamedParty[] = [];
    const { name } = party;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const to = at + name.length;
      if (standsAlone(text, name, at, to)) found.push({ from: at, to, party });
    }
    return found;
  });
  const order = named.toSorted((a, b) => a.from - b.from || b.to - a.to);
  const kept = order.filter(({ from }, index) => order.slice(0, index).every(({ to }) => to <= from));
  return kept.flatMap((each, index) => {
    const [before, after] = [kept[index - 1], kept[index + 1]];
    if (before && areJoined(text, before, each)) return [];
    return after && areJoined(text, each, after)
      ? insteadOf(text, { from: each.from, to: after.to }, BOTH)
      : insteadOf(text, each, each.party);
  });
}

type NamedParty = { readonly from: number; readonly to: number; readonly party: PartyName };

/** What both sides do together neither does alone: `갑과 을은 합의하여 정한다`, `Haneul and Mercer shall agree`. */
const BOTH = { en: 'the parties', ko: '양 당사자' };

function areJoined(text: string, one: NamedParty, other: NamedParty): boolean {
  if (one.party.en === other.party.en) return false;
  return /^(?: ?(?:과|와|및|,|·|\/) ?| (?:and|&) (?:the )?)$/.test(text.slice(one.to, other.from));
}

function insteadOf(text: string, { from, to }: Span, { en, ko }: Omit<PartyName, 'name'>): Instead[] {
  if (!/[가-힣]/.test(text.slice(from, to)) && !startsWithParticle(text, to)) {
    const plain = en.toLowerCase();
    return [{ from, to, plain, compact: plain.replaceAll(' ', '') }];
  }
  const { end, particle } = particleAt(text, to, ko);
  const plain = `${ko}${particle}`;
  return [{ from, to: end, plain, compact: plain.replaceAll(' ', '') }];
}

/** Korean particles come in pairs, by how the word before them ends: `갑이` is `한국 제작사가`. */
const PARTICLES: readonly Josa[] = ['으로/로', '이/가', '은/는', '을/를', '과/와'];

function startsWithParticle(text: string, at: number): boolean {
  return /^(?:으로|로|이|가|은|는|을|를|과|와|의|에게|에)(?![가-힣])/.test(text.slice(at, at + 3));
}

function particleAt(
  text: string,
  at: number,
  ko: string,
): { readonly end: number; readonly particle: string } {
  const behind = text.slice(at, at + 3);
  for (const pair of PARTICLES) {
    const said = pair.split('/').find((each) => behind.startsWith(each));
    if (said === undefined || /^[가-힣]/.test(behind.slice(said.length))) continue;
    return { end: at + said.length, particle: josaFor(ko, pair) };
  }
  return { end: at, particle: '' };
}

function standsAlone(text: string, name: string, at: number, to: number): boolean {
  if (/[A-Za-z가-힣]/.test(text[at - 1] ?? ' ')) return false;
  const after = text.slice(to, to + 2);
  if (/[가-힣]/.test(name)) return /^(?:[은는이가을를의과와에도]|으로|\s|[(),.:;"”’]|$)/.test(after);
  if (/^[A-Za-z]/.test(after)) return false;
  return name !== 'Producer' || !OTHER_PRODUCER.test(text.slice(Math.max(0, at - 14), at));
}

const OTHER_PRODUCER = /(?:Executive|Line|Associate|Korean|US|U\.S\.|Lead|Creative|Attached|Co-)[\s-]*$/;
