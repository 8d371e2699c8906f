import { sameContent } from '#domain/base/same-content.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { formatDate } from '#domain/values/format-value.ts';
import { PAPER_WORDS, draftInSentence } from '#domain/words/deal-words.ts';
import { YES_NO_WORDS } from '#domain/words/value-words.ts';
import { asTitle } from '#domain/words/words.ts';
import type { Draft } from '../deal.ts';
import type { ChangeLine } from './change-line.ts';
import { added, bothOf, changed, removed } from './change-line.ts';
import { suffixed } from './entry-changes.ts';
import { tellNames } from './head-changes.ts';

type DraftHead = Omit<Draft, 'entries'>;

const DRAFT: Bilingual = { en: 'Draft', ko: '초안' };

/** A draft that came or went, or what is said of it. */
export function tellDraft(
  { draftId }: { readonly draftId: string },
  old: DraftHead | null,
  now: DraftHead | null,
): ChangeLine[] {
  const isOurs = [old?.side, now?.side].includes('ours');
  const at = { topic: 'drafts', isPrivate: isOurs, draftId } as const;
  // What we call a paper stays with us, whoever wrote it; see `discloseDeal`.
  const named = { ...at, isPrivate: true } as const;
  if (!old && now) return [added(at, DRAFT, draftWords(now))];
  if (old && !now) return [removed(at, DRAFT, draftWords(old))];
  if (!old || !now) return [];
  const short = draftInSentence(old.side, old.round);
  const name = asTitle(short);
  const fields: readonly (readonly [Bilingual, Bilingual, Bilingual])[] = [
    [suffixed(name, ', whose', ' 구분'), PAPER_WORDS[old.side], PAPER_WORDS[now.side]],
    [suffixed(name, ', round', ' 차수'), bothOf(String(old.round)), bothOf(String(now.round))],
    [suffixed(name, ', date', ' 날짜'), formatDate(old.on), formatDate(now.on)],
    [
      suffixed(name, ', declared final', ' 최종안 표명'),
      yesNo(old.isFinal === true),
      yesNo(now.isFinal === true),
    ],
    [suffixed(name, ', sent', ' 발송'), sentWords(old), sentWords(now)],
  ];
  const nameField = suffixed(name, ', name', ' 이름');
  return [
    ...(old.label === now.label ? [] : [changed(named, nameField, bothOf(old.label), bothOf(now.label))]),
    ...fields
      .filter(([, before, after]) => !sameContent(before, after))
      .map(([subject, before, after]) => changed(at, subject, before, after)),
    ...tellNames(named, nameField, old.labelIn, now.labelIn),
  ];
}

function draftWords({ side, round, label, on }: DraftHead): Bilingual {
  const [short, date] = [draftInSentence(side, round), formatDate(on)];
  return side === 'ours'
    ? { en: `${short.en} “${label}” of ${date.en}`, ko: `${short.ko} ‘${label}’(${date.ko})` }
    : { en: `${short.en} of ${date.en}`, ko: `${short.ko}(${date.ko})` };
}

function sentWords({ sentOn }: DraftHead): Bilingual {
  return sentOn === undefined ? { en: 'not sent', ko: '보내지 않음' } : formatDate(sentOn);
}

function yesNo(isYes: boolean): Bilingual {
  return isYes ? YES_NO_WORDS.yes : YES_NO_WORDS.no;
}
