import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { halfIn } from '#domain/text/half-in.ts';
import { withJosa } from '#domain/text/josa.ts';
import { formatDate } from '#domain/values/format-value.ts';
import { TERM_SHEET_TYPE_WORDS } from '#domain/words/term-sheet-words.ts';
import { asTitle } from '#domain/words/words.ts';
import { dealHeadView } from '#documents/input/deal-head-view.ts';
import type { TermSheetInput } from '#documents/input/document-input.ts';
import { TO_FILL } from '#documents/contract-wording/adapt-wording.ts';
import { titleFor } from '#documents/contract-wording/title-for.ts';
import type { CoverParty } from './cover.ts';
import type { Exhibit } from './exhibits.ts';
import type { SheetArticle, TermSheetContent } from './term-sheet-content.ts';

/** Everything that the template of a term sheet can say, in one language. */
export function termSheetView(input: TermSheetInput, content: TermSheetContent, lang: Lang) {
  const say = (words: Bilingual) => words[lang];
  const parties = content.cover.parties.map((party) => partyView(party, lang));
  const [ours, theirs] = [content.cover.parties.at(0), content.cover.parties.at(-1)].map((party) =>
    party ? say(party.role) : TO_FILL,
  ) as [string, string];
  const head = dealHeadView(input.deal, input.draft, lang);
  return {
    ...head,
    deal: { ...head.deal, title: titleFor(head.deal.title, lang) },
    type: content.type,
    kind: say(asTitle(TERM_SHEET_TYPE_WORDS[content.type])),
    head: { date: say(formatDate(input.on)), author: input.author.name, firm: input.author.firm },
    parties,
    others: content.cover.others.map(({ name, capacity }) => ({
      name: halfIn(say(name), lang),
      capacity: halfIn(capacity, lang),
    })),
    work: workView(content, lang),
    key_terms: pairsOf(
      content.cover.keyTerms.map(({ name, value }) => ({ name: say(name), value: say(value) })),
    ),
    definitions: content.definitions.map(({ name, meaning }) => ({ name: say(name), meaning: say(meaning) })),
    articles: content.articles.map((article) => articleView(article, lang)),
    exhibits: content.exhibits.map((exhibit) => exhibitView(exhibit, lang)),
    open_points: content.openPoints.map(({ where, name, what }) => ({
      where: say(where),
      name: say(name),
      what: say(what),
    })),
    forum: forumView(content, lang),
    confidentiality: confidentialityIn(content, lang),
    ours_role: ours,
    theirs_role: theirs,
    // Korean sets the particle by the word before it.
    ours_role_topic: withJosa(ours, '은/는'),
    theirs_role_with: withJosa(theirs, '과/와'),
    signatures: pairsOf(parties),
    to_fill: TO_FILL,
    is_bilingual: input.language === 'both',
    is_acknowledged: input.isAcknowledged,
  };
}

function orToFill(text: string): string {
  return text.trim() === '' ? TO_FILL : text;
}

function partyView(party: CoverParty, lang: Lang) {
  return {
    role: party.role[lang],
    name: orToFill(party.name[lang]),
    organised: orToFill(halfIn(party.organised[lang], lang)),
    address: orToFill(halfIn(party.address, lang)),
    signatory: orToFill(halfIn(party.signatory, lang)),
    signatory_title: orToFill(halfIn(party.signatoryTitle, lang)),
    notice_email: orToFill(party.noticeEmail),
  };
}

function workView({ cover, type }: TermSheetContent, lang: Lang) {
  const { original, working, format, chainOfTitle } = cover.work;
  const production = type === 'series' ? { en: 'Series', ko: '본 작품' } : { en: 'Picture', ko: '본 작품' };
  return {
    original: orToFill(titleFor(original, lang)),
    working: orToFill(titleFor(working, lang)),
    format: format[lang],
    production: production[lang],
    chain: orToFill(chainOfTitle.map((line) => halfIn(line, lang)).join('\n')),
  };
}

function articleView({ number, name, clauses }: SheetArticle, lang: Lang) {
  return {
    number,
    name: name[lang],
    clauses: clauses.map((clause, index) => ({
      number: `${number}.${index + 1}`,
      name: clause.name[lang],
      wording: clause.wording[lang].replace(/\n{2,}/g, '\n'),
    })),
  };
}

function exhibitView({ label, name, text = [] }: Exhibit, lang: Lang) {
  return { label: label[lang], name: name[lang], text: text.map((line) => halfIn(line, lang)).join('\n') };
}

function forumView({ forum }: TermSheetContent, lang: Lang) {
  const [law, seat] = [forum?.law[lang] ?? TO_FILL, forum?.seat[lang] ?? TO_FILL];
  return {
    law,
    // Korean sets the particle by the word before it.
    law_by: withJosa(law, '으로/로'),
    seat_by: withJosa(seat, '으로/로'),
    institution: forum?.institution[lang] ?? TO_FILL,
    seat,
    institution_as: withJosa(forum?.institution[lang] ?? TO_FILL, '을/를'),
    is_court: forum?.isCourt ?? false,
    jurisdiction: forum?.jurisdiction ?? '',
    // Language and number of arbitrators are then for the words of the person to say.
    is_own: forum?.isOwn ?? false,
  };
}

/** What the draft itself states on confidentiality goes for the binding part as well. */
function confidentialityIn({ articles }: TermSheetContent, lang: Lang): string {
  const clause = articles
    .flatMap(({ clauses }) => clauses)
    .find(({ termIds, from }) => termIds.includes('confidentiality_disclosure') && from !== 'to-be-agreed');
  return clause?.wording[lang] ?? '';
}

/** Those who sign, two beside each other. */
function pairsOf<Party>(parties: readonly Party[]): Party[][] {
  const pairs: Party[][] = [];
  parties.forEach((party, index) => {
    if (index % 2 === 0) pairs.push([party]);
    else pairs.at(-1)?.push(party);
  });
  return pairs;
}
