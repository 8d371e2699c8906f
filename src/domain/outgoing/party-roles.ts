import type { DealDocument } from '#domain/deal/deal.ts';
import { articleName, namesInRow } from './article-words.ts';
import type { OutgoingPaper, OutgoingRole } from './outgoing-paper.ts';
import type { PaperFinding } from './paper-finding.ts';
import { findingOf } from './paper-finding.ts';

/** Each party in its own role, and no word that only one side could say of itself. */
export function findPartyFaults(paper: OutgoingPaper, { deal }: DealDocument): PaperFinding[] {
  const sides = sidesOf(deal);
  return [
    ...(['ours', 'theirs'] as const).flatMap((side) => (sides[side].length === 0 ? [nobodyOn(side)] : [])),
    ...paper.roles.flatMap((role) => roleFaults(role, deal, sides)),
    ...speaksForUs(paper),
  ];
}

type Sides = Readonly<Record<'ours' | 'theirs' | 'third', readonly string[]>>;

function sidesOf({ parties }: DealDocument['deal']): Sides {
  const namesOn = (side: keyof Sides) =>
    parties
      .filter((party) => party.side === side)
      .flatMap(({ name, nameIn }) => [name, nameIn?.en ?? '', nameIn?.ko ?? ''])
      .filter((name) => name.trim() !== '');
  return { ours: namesOn('ours'), theirs: namesOn('theirs'), third: namesOn('third') };
}

function nobodyOn(side: 'ours' | 'theirs'): PaperFinding {
  const says =
    side === 'ours'
      ? {
          en: 'No party stands on our side, so that the paper does not say who we are. Enter it in the deal.',
          ko: '우리 측 당사자가 없어 문서에 당사자가 표시되지 않습니다. 거래에 입력하세요.',
        }
      : {
          en: 'No party stands on the other side, so that the paper is addressed to nobody. Enter it in the deal.',
          ko: '상대방 당사자가 없어 문서의 상대방이 표시되지 않습니다. 거래에 입력하세요.',
        };
  return { kind: 'party-role', severity: 'warn', terms: [], says, at: { kind: 'parties' } };
}

function roleFaults(role: OutgoingRole, { ourRoles, kinds }: DealDocument['deal'], sides: Sides) {
  const at = { kind: 'parties' } as const;
  const fault = (en: string, ko: string): PaperFinding => ({
    kind: 'party-role',
    severity: 'warn',
    terms: [],
    says: { en, ko },
    at,
  });
  const { word, names } = role;
  if (names.length === 0)
    return [
      fault(
        `Nobody is named as ${word}. Enter the party with its side in the deal.`,
        `‘${word}’ 당사자의 이름이 없습니다. 거래에 당사자와 소속을 입력하세요.`,
      ),
    ];
  const isOn = (side: keyof Sides) => names.some((name) => sides[side].includes(name));
  const weOwn = ourRoles.includes('owner') && kinds.includes('remake');
  const isSwapped =
    (role.role === 'owner' && weOwn && isOn('theirs')) ||
    (role.role === 'purchaser' && weOwn && isOn('ours'));
  if (isSwapped || (isOn('ours') && isOn('theirs')))
    return [
      fault(
        `${names.join(', ')} is named as ${word} and stands on another side in the deal. Each party belongs in its own role.`,
        `${names.join(', ')} 표시가 ‘${word}’ 지위로 되어 있으나 거래의 소속과 다릅니다. 당사자마다 자신의 지위로 적으세요.`,
      ),
    ];
  return [];
}

/** A paper of two parties knows no “we”: it would mean whoever reads it. */
function speaksForUs({ articles, lang }: OutgoingPaper): PaperFinding[] {
  const said = articles.flatMap((article) => {
    const [words] = OURS[lang].exec(article.text) ?? [];
    return words === undefined ? [] : [{ words: words.trim(), article }];
  });
  const [first] = said;
  if (!first) return [];
  const where = namesInRow(said.map(({ article }) => articleName(article)));
  return [
    findingOf('party-role', 'warn', [...new Set(said.flatMap(({ article }) => article.termIds))], {
      en: `“${first.words}” in ${where.en} means whoever reads it. Name the party.`,
      ko: `‘${first.words}’ 표현이 ${where.ko}에 있습니다. 읽는 쪽에 따라 뜻이 달라지므로 당사자의 지위로 적으세요.`,
    }),
  ];
}

const OURS = {
  en: /\b(?:[Ww]e|us|[Oo]urs?)\b/,
  ko: /우리(?:\s?측|\s?자금|가|는|의|에게|와|도)|저희|당사(?!자|국)|귀사/,
} as const;
