import { sameContent } from '#domain/base/same-content.ts';
import type { ExchangeRate } from '#domain/figures/exchange.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { NameIn } from '#domain/text/names.ts';
import { formatDate, formatMoney, formatNumber } from '#domain/values/format-value.ts';
import { countryName } from '#domain/words/country-name.ts';
import {
  EVENT_WORDS,
  FORMAT_WORDS,
  KIND_WORDS,
  PROVENANCE_WORDS,
  ROLE_WORDS,
  SIDE_WORDS,
  STAGE_WORDS,
} from '#domain/words/deal-words.ts';
import { YES_NO_WORDS } from '#domain/words/value-words.ts';
import { asTitle } from '#domain/words/words.ts';
import { PARTICULARS } from '../deal.ts';
import type { DatedEvent, Deal, Party } from '../deal.ts';
import type { ChangeLine, ToldWith } from './change-line.ts';
import { added, bothOf, changed, removed, reworded } from './change-line.ts';
import { orNothing, suffixed, termName } from './entry-changes.ts';

/** What changed in the head of a deal, field by field. */
export function tellHead(old: Deal | null, now: Deal | null, told: ToldWith): ChangeLine[] {
  // The head is there before and after every step.
  if (!old || !now) return [];
  return [
    ...tellFields(old, now),
    ...tellNames(DEAL, FIELDS.title, old.titleIn, now.titleIn),
    ...tellParties(old.parties, now.parties),
    ...tellEvents(old.events, now.events),
    ...tellRates(old.rates, now.rates),
    ...tellSetAside(old.notApplicable, now.notApplicable, told),
    ...(old.notes === now.notes ? [] : [reworded(OURS, FIELDS.notes, old.notes, now.notes)]),
  ];
}

/** What the other side may see of a head is what `discloseDeal` lets out; all else is ours alone. */
const DEAL = { topic: 'deal', isPrivate: false } as const;
const OURS = { topic: 'deal', isPrivate: true } as const;

const FIELDS = {
  title: { en: 'Title', ko: '제목' },
  kinds: { en: 'Kind of deal', ko: '거래의 종류' },
  ourRoles: { en: 'Our role', ko: '우리의 지위' },
  original: { en: 'Original work', ko: '원작' },
  working: { en: 'Working title', ko: '가제' },
  format: { en: 'Format', ko: '형식' },
  logline: { en: 'Logline', ko: '로그라인' },
  chainOfTitle: { en: 'Chain of title', ko: '권리 취득 서류' },
  stage: { en: 'Stage', ko: '진행 단계' },
  currency: { en: 'Currency', ko: '통화' },
  budget: { en: 'Budget', ko: '제작비' },
  provenance: { en: 'Where the facts come from', ko: '자료의 출처' },
  counsel: { en: 'Directed by counsel', ko: '변호사 지시에 따른 작성' },
  notes: { en: 'Notes on the deal', ko: '거래 메모' },
} as const satisfies Record<string, Bilingual>;

function tellFields(old: Deal, now: Deal): ChangeLine[] {
  type Pair = readonly [Bilingual, Bilingual | null, Bilingual | null];
  const shared: readonly Pair[] = [
    [FIELDS.title, bothOf(old.title), bothOf(now.title)],
    [FIELDS.kinds, listed(old.kinds, KIND_WORDS), listed(now.kinds, KIND_WORDS)],
    [FIELDS.ourRoles, listed(old.ourRoles, ROLE_WORDS), listed(now.ourRoles, ROLE_WORDS)],
    [FIELDS.original, orNothing(old.project.original), orNothing(now.project.original)],
    [FIELDS.working, orNothing(old.project.working), orNothing(now.project.working)],
    [FIELDS.format, FORMAT_WORDS[old.project.format], FORMAT_WORDS[now.project.format]],
    [FIELDS.currency, bothOf(old.currency), bothOf(now.currency)],
  ];
  const ours: readonly Pair[] = [
    [FIELDS.stage, STAGE_WORDS[old.stage], STAGE_WORDS[now.stage]],
    [FIELDS.budget, budgetWords(old), budgetWords(now)],
    [FIELDS.provenance, PROVENANCE_WORDS[old.provenance], PROVENANCE_WORDS[now.provenance]],
    [FIELDS.counsel, yesNo(old.counselDirected), yesNo(now.counselDirected)],
  ];
  const told = (at: typeof DEAL | typeof OURS, pairs: readonly Pair[]) =>
    pairs
      .filter(([, before, after]) => !sameContent(before, after))
      .map(([subject, before, after]) => changed(at, subject, before, after));
  const [before, after] = [old.project.logline, now.project.logline];
  return [
    ...told(DEAL, shared),
    ...told(OURS, ours),
    ...(before === after ? [] : [reworded(OURS, FIELDS.logline, before, after)]),
    ...tellChainOfTitle(old.project, now.project),
  ];
}

function tellChainOfTitle(old: Deal['project'], now: Deal['project']): ChangeLine[] {
  const [before, after] = [old.chainOfTitle ?? '', now.chainOfTitle ?? ''];
  return before === after ? [] : [reworded(DEAL, FIELDS.chainOfTitle, before, after)];
}

/** A name in its other languages. */
export function tellNames(
  at: Parameters<typeof changed>[0],
  subject: Bilingual,
  old: NameIn | undefined,
  now: NameIn | undefined,
): ChangeLine[] {
  return (['en', 'ko'] as const).flatMap((lang) => {
    const [before, after] = [old?.[lang] ?? '', now?.[lang] ?? ''];
    if (before === after) return [];
    const named =
      lang === 'en' ? suffixed(subject, ' in English', '(영문)') : suffixed(subject, ' in Korean', '(국문)');
    return [changed(at, named, orNothing(before), orNothing(after))];
  });
}

const PARTY: Bilingual = { en: 'Party', ko: '당사자' };

function tellParties(old: readonly Party[], now: readonly Party[]): ChangeLine[] {
  const at = { topic: 'parties', isPrivate: false } as const;
  return [
    ...now
      .filter(({ id }) => !old.some((each) => each.id === id))
      .map((party) => added(at, PARTY, partyWords(party))),
    ...old
      .filter(({ id }) => !now.some((each) => each.id === id))
      .map((party) => removed(at, PARTY, partyWords(party))),
    ...now.flatMap((after) => {
      const before = old.find(({ id }) => id === after.id);
      if (!before || sameContent(before, after)) return [];
      const who = { en: `Party “${before.name}”`, ko: `당사자 ‘${before.name}’` };
      const fields: readonly (readonly [Bilingual, Bilingual | null, Bilingual | null])[] = [
        [suffixed(who, ', name', ' 이름'), bothOf(before.name), bothOf(after.name)],
        [suffixed(who, ', side', ' 구분'), SIDE_WORDS[before.side], SIDE_WORDS[after.side]],
        [suffixed(who, ', capacity', ' 역할'), orNothing(before.capacity), orNothing(after.capacity)],
        [suffixed(who, ', country', ' 국가'), countryWords(before), countryWords(after)],
        ...PARTICULARS.map((field) => {
          const { en, ko } = PARTICULAR_WORDS[field];
          const said = [before[field] ?? '', after[field] ?? ''].map(orNothing);
          return [suffixed(who, `, ${en}`, ` ${ko}`), said[0] ?? null, said[1] ?? null] as const;
        }),
      ];
      return [
        ...fields
          .filter(([, from, to]) => !sameContent(from, to))
          .map(([subject, from, to]) => changed(at, subject, from, to)),
        ...tellNames(at, suffixed(who, ', name', ' 이름'), before.nameIn, after.nameIn),
      ];
    }),
  ];
}

const PARTICULAR_WORDS: Readonly<Record<(typeof PARTICULARS)[number], Bilingual>> = {
  organised: { en: 'organized under', ko: '설립 준거법' },
  address: { en: 'address', ko: '주소' },
  signatory: { en: 'signatory', ko: '서명권자' },
  signatoryTitle: { en: 'title of the signatory', ko: '서명권자 직함' },
  noticeEmail: { en: 'e-mail for notices', ko: '통지용 전자우편' },
};

const EVENT: Bilingual = { en: 'Date', ko: '일자' };

function tellEvents(old: readonly DatedEvent[], now: readonly DatedEvent[]): ChangeLine[] {
  const at = { topic: 'dates', isPrivate: true } as const;
  return [
    ...now
      .filter(({ id }) => !old.some((each) => each.id === id))
      .map((event) => added(at, EVENT, eventWords(event))),
    ...old
      .filter(({ id }) => !now.some((each) => each.id === id))
      .map((event) => removed(at, EVENT, eventWords(event))),
    ...now.flatMap((after) => {
      const before = old.find(({ id }) => id === after.id);
      if (!before || sameContent(before, after)) return [];
      const name = asTitle(EVENT_WORDS[after.kind]);
      const isSameKind = before.kind === after.kind && before.label === after.label;
      return [
        isSameKind
          ? changed(at, name, formatDate(before.on), formatDate(after.on))
          : changed(at, EVENT, eventWords(before), eventWords(after)),
      ];
    }),
  ];
}

function tellRates(old: readonly ExchangeRate[], now: readonly ExchangeRate[]): ChangeLine[] {
  if (sameContent(old, now)) return [];
  const at = { topic: 'money', isPrivate: true } as const;
  const pairOf = ({ from, to }: ExchangeRate) => `${from} → ${to}`;
  const pairs = [...new Set([...old, ...now].map(pairOf))];
  return pairs.flatMap((pair) => {
    const [before, after] = [old, now].map((rates) =>
      rateWords(rates.filter((rate) => pairOf(rate) === pair)),
    );
    if (sameContent(before, after)) return [];
    return [changed(at, { en: `Exchange rate ${pair}`, ko: `환율 ${pair}` }, before ?? null, after ?? null)];
  });
}

function tellSetAside(old: readonly string[], now: readonly string[], told: ToldWith): ChangeLine[] {
  const applies: Bilingual = { en: 'applies', ko: '적용' };
  const aside: Bilingual = { en: 'set aside as not applicable', ko: '해당 없음 처리' };
  return [...new Set([...old, ...now])]
    .filter((termId) => old.includes(termId) !== now.includes(termId))
    .map((termId) => {
      const isAside = now.includes(termId);
      const at = { topic: 'terms', isPrivate: true, termId } as const;
      return changed(at, termName(termId, told), isAside ? applies : aside, isAside ? aside : applies);
    });
}

function listed<Id extends string>(
  ids: readonly Id[],
  words: Readonly<Record<Id, Bilingual>>,
): Bilingual | null {
  if (ids.length === 0) return null;
  return {
    en: ids.map((id) => words[id].en).join(', '),
    ko: ids.map((id) => words[id].ko).join(', '),
  };
}

function budgetWords({ budget }: Deal): Bilingual | null {
  return budget ? formatMoney(budget, 'short') : null;
}

function yesNo(isYes: boolean): Bilingual {
  return isYes ? YES_NO_WORDS.yes : YES_NO_WORDS.no;
}

function countryWords({ country }: Party): Bilingual | null {
  return country === '' ? null : countryName(country);
}

function partyWords(party: Party): Bilingual {
  const side = SIDE_WORDS[party.side];
  const more = party.capacity === '' ? '' : `, ${party.capacity}`;
  return { en: `${party.name} (${side.en}${more})`, ko: `${party.name}(${side.ko}${more})` };
}

function eventWords({ kind, on, label }: DatedEvent): Bilingual {
  const [word, date] = [asTitle(EVENT_WORDS[kind]), formatDate(on)];
  const more = label === '' ? '' : ` (${label})`;
  return { en: `${word.en}, ${date.en}${more}`, ko: `${word.ko}, ${date.ko}${more}` };
}

function rateWords(rates: readonly ExchangeRate[]): Bilingual | null {
  if (rates.length === 0) return null;
  return bothOf(rates.map(({ rate, on }) => `${formatNumber(rate)} (${on})`).join(', '));
}
