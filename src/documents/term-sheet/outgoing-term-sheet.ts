import type { OutgoingPaper, OutgoingRole, PartyRole } from '#domain/outgoing/outgoing-paper.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import type { TermSheetInput } from '#documents/input/document-input.ts';
import { forumWords } from '#documents/contract-wording/law-wording.ts';
import type { CoverParty } from './cover.ts';
import { termSheetContent } from './term-sheet-content.ts';
import type { SheetArticle } from './term-sheet-content.ts';

/** What the term sheet says, for the check before it leaves. */
export function outgoingTermSheet(input: TermSheetInput, lang: Lang): OutgoingPaper {
  const { articles, cover, definitions, exhibits, forum } = termSheetContent({ ...input, language: lang });
  return {
    kind: 'term-sheet',
    lang,
    articles: [
      {
        number: lang === 'en' ? '1' : '제1조',
        heading: DEFINITIONS[lang],
        text: definitions.map(({ meaning }) => meaning[lang]).join('; '),
        termIds: [],
      },
      ...articles.flatMap((article) => clausesOf(article, lang)),
      ...(forum ? [{ ...PART_B[lang], text: forumWords(forum)[lang], termIds: [forum.termId] }] : []),
    ],
    definedTerms: definitions.map(({ name }) => name[lang]),
    exhibits: exhibits.map(({ label, name, text }) => ({
      name: label[lang],
      title: name[lang],
      isAttached: text !== undefined,
    })),
    roles: rolesIn(cover.parties, lang),
  };
}

/** A defined term may be used in the meaning of another alone. */
const DEFINITIONS: Bilingual = { en: 'Definitions', ko: '정의' };

/** Of what binds, only whose law and where follows from a value of the draft. */
const PART_B = {
  en: { number: 'Part B', heading: 'Law and disputes' },
  ko: { number: '제2부', heading: '준거법과 분쟁 해결' },
} as const;

function clausesOf({ number, clauses }: SheetArticle, lang: Lang) {
  return clauses.map(({ termIds, name, wording }, index) => ({
    number: lang === 'en' ? `${number}.${index + 1}` : `제${number}조 제${index + 1}항`,
    heading: name[lang],
    text: wording[lang],
    termIds,
  }));
}

const ROLES: Readonly<Record<string, PartyRole>> = {
  Owner: 'owner',
  Purchaser: 'purchaser',
  'Korean Producer': 'korean-producer',
  'US Producer': 'us-producer',
};

/** Whoever stands for a role; several companies of one side stand for it together. */
function rolesIn(parties: readonly CoverParty[], lang: Lang): OutgoingRole[] {
  const words = [...new Set(parties.map(({ role }) => role.en))];
  return words.flatMap((word) => {
    const role = ROLES[word];
    const of = parties.filter(({ role: each, name }) => each.en === word && name[lang] !== '');
    const [first] = of;
    return role && first ? [{ role, word: first.role[lang], names: of.map(({ name }) => name[lang]) }] : [];
  });
}
