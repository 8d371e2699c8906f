import { byId } from '#domain/base/by-id.ts';
import { Fail } from '#domain/base/failure.ts';
import { sameContent } from '#domain/base/same-content.ts';
import { houseParts } from '#domain/house/house-parts.ts';
import type { HouseChange } from '#domain/house/house-parts.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { findDraft } from '#domain/deal/deal.ts';
import { dealOperations } from '#domain/deal/operations/deal-operations.ts';
import type { DealOperation } from '#domain/deal/operations/deal-operations.ts';
import { describeChanges, diffDocuments } from '#domain/deal/parts/deal-parts.ts';
import { houseOperations } from '#domain/house/operations/house-operations.ts';
import type { HouseOperation } from '#domain/house/operations/house-operations.ts';
import type { House } from '#domain/house/house.ts';
import { formatRung } from '#domain/library/format-market.ts';
import { formatFigure } from '#domain/library/format-precedent.ts';
import type { Library } from '#domain/library/library.ts';
import type { Precedent } from '#domain/library/precedent.ts';
import { OUR_ROLES, RUNG_NAMES } from '#domain/library/term.ts';
import type { Term } from '#domain/library/term.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { fieldName } from '#domain/words/field-names.ts';
import { RUNG_WORDS } from '#domain/words/term-words.ts';
import { YES_NO_WORDS } from '#domain/words/value-words.ts';
import { asTitle } from '#domain/words/words.ts';
import { conflictMessages } from '#renderer/i18n/conflict.ts';
import type { TwoValues } from './command-queue.ts';

type Field = { readonly name: Bilingual; readonly there: Bilingual; readonly here: Bilingual };

/** Every field of the deal in which the operations would change what is saved, with both values as the history says them. */
export function betweenInDeal(
  operations: readonly DealOperation[],
  saved: DealDocument,
  library: Library,
): TwoValues[] {
  const ours = operations.reduce(whereItFits(dealOperations.apply), saved);
  const nothing = orNothing({ en: '', ko: '' });
  return describeChanges(diffDocuments(saved, ours), {
    library,
    findDraft: (draftId) => findDraft(ours, draftId) ?? findDraft(saved, draftId),
  }).map(({ subject, before, after, isPrivate }) => ({
    subject,
    isPrivate,
    here: after ?? nothing,
    there: before ?? nothing,
  }));
}

/** As `betweenInDeal`, of what the firm lays over the library. */
export function betweenInHouse(
  operations: readonly HouseOperation[],
  saved: House,
  library: Library,
): TwoValues[] {
  const ours = operations.reduce(whereItFits(houseOperations.apply), saved);
  return houseParts.diff(saved, ours).flatMap((change) => {
    const term = byId(library.terms).get(termIdOf(change) ?? '');
    return fieldsOf(change, term, library).map(({ name, here, there }) => ({
      subject: term
        ? { en: `${term.name.en}, ${name.en}`, ko: `${term.name.ko}, ${name.ko}` }
        : asTitle(name),
      here,
      there,
      isPrivate: true,
    }));
  });
}

function termIdOf({ before, after }: HouseChange): string | undefined {
  if (before.kind !== 'precedent') return before.termId;
  const there = before.content;
  return there?.termId ?? (after.kind === 'precedent' ? after.content?.termId : undefined);
}

function fieldsOf({ before, after }: HouseChange, term: Term | undefined, library: Library): Field[] {
  if (before.kind === 'precedent' && after.kind === 'precedent')
    return precedentFields(before.content, after.content, term, library);
  if (before.kind === 'ladders' && after.kind === 'ladders') {
    return OUR_ROLES.flatMap((role) =>
      RUNG_NAMES.flatMap((rung) => {
        const [there, here] = [before.content?.[role]?.[rung], after.content?.[role]?.[rung]];
        if (sameContent(there, here) || !term) return [];
        const words = (each: typeof there) => orNothing(formatRung(each, term, library));
        return [{ name: RUNG_WORDS[rung], there: words(there), here: words(here) }];
      }),
    );
  }
  const isHidden = (content: unknown) => YES_NO_WORDS[content === null ? 'no' : 'yes'];
  return [{ name: HIDDEN, there: isHidden(before.content), here: isHidden(after.content) }];
}

function precedentFields(
  there: Precedent | null,
  here: Precedent | null,
  term: Term | undefined,
  library: Library,
): Field[] {
  const summary = (each: Precedent | null): Bilingual => (each ? bothOf(each.from) : bothOf(''));
  if (!there || !here) {
    return [
      { name: fieldName(['precedent']), there: orNothing(summary(there)), here: orNothing(summary(here)) },
    ];
  }
  const figure = (each: Precedent) => (term ? formatFigure(each.figure, term, library) : bothOf(''));
  const inWords: Readonly<Partial<Record<keyof Precedent, (each: Precedent) => Bilingual>>> = {
    figure,
    wording: ({ wording }) => wording,
    from: ({ from }) => bothOf(from),
    year: ({ year }) => bothOf(year === undefined ? '' : String(year)),
    isConfidential: ({ isConfidential }) => YES_NO_WORDS[isConfidential ? 'yes' : 'no'],
    note: ({ note }) => bothOf(note),
  };
  return Object.entries(inWords).flatMap(([name, say]) => {
    const [theirs, ours] = [say(there), say(here)];
    return sameContent(theirs, ours)
      ? []
      : [{ name: fieldName([name]), there: orNothing(theirs), here: orNothing(ours) }];
  });
}

/** What an operation was made on may be gone in the other window. */
function whereItFits<Whole, Operation>(apply: (whole: Whole, operation: Operation) => Whole) {
  return (whole: Whole, operation: Operation): Whole => {
    try {
      return apply(whole, operation);
    } catch (error) {
      if (error instanceof Fail) return whole;
      throw error;
    }
  };
}

function bothOf(text: string): Bilingual {
  return { en: text, ko: text };
}

function orNothing({ en, ko }: Bilingual): Bilingual {
  const nothing = (lang: 'en' | 'ko') => conflictMessages[lang].nothingThere;
  return { en: en === '' ? nothing('en') : en, ko: ko === '' ? nothing('ko') : ko };
}

const HIDDEN: Bilingual = { en: 'benchmark set aside', ko: '벤치마크 제외' };
