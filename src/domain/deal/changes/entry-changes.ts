import { byId } from '#domain/base/by-id.ts';
import { sameContent } from '#domain/base/same-content.ts';
import type { Term } from '#domain/library/term.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { formatState, formatValue } from '#domain/values/format-value.ts';
import { draftInSentence } from '#domain/words/deal-words.ts';
import { RUNG_WORDS } from '#domain/words/term-words.ts';
import { RUNG_NAMES } from '#domain/library/term.ts';
import type { OurLadder, OurRung, TermEntry } from '../deal.ts';
import { EMPTY_ENTRY } from '../deal.ts';
import type { ChangeLine, ToldWith } from './change-line.ts';
import { bothOf, changed, reworded } from './change-line.ts';

/** What changed in what a draft says on a term: its value or state, its wording, its place, our remark. */
export function tellEntry(
  { draftId, termId }: { readonly draftId: string; readonly termId: string },
  old: TermEntry | null,
  now: TermEntry | null,
  told: ToldWith,
): ChangeLine[] {
  const [before, after] = [old ?? EMPTY_ENTRY, now ?? EMPTY_ENTRY];
  const name = termName(termId, told);
  const at = {
    topic: 'terms',
    isPrivate: false,
    termId,
    draftId,
    where: draftWords(draftId, told),
  } as const;
  const ours = { ...at, isPrivate: true };
  const lines: ChangeLine[] = [];
  if (!sameContent(before.state, after.state))
    lines.push(changed(at, name, stateWords(before, termId, told), stateWords(after, termId, told)));
  if (before.clause !== after.clause)
    lines.push(reworded(at, suffixed(name, ', wording', ' 문구'), before.clause, after.clause));
  if (before.place !== after.place)
    lines.push(
      changed(
        at,
        suffixed(name, ', place in the paper', ' 조항 위치'),
        orNothing(before.place),
        orNothing(after.place),
      ),
    );
  if (!sameContent(before.sourceIds, after.sourceIds))
    lines.push(
      changed(
        at,
        suffixed(name, ', sources', ' 출처'),
        orNothing(before.sourceIds.join(', ')),
        orNothing(after.sourceIds.join(', ')),
      ),
    );
  if (before.note !== after.note)
    lines.push(reworded(ours, suffixed(name, ', note', ' 메모'), before.note, after.note));
  const [quoted, quotes] = [before.found?.quotation ?? '', after.found?.quotation ?? ''];
  // Most often the quotation is the wording, which is told already.
  if (quoted !== quotes && quotes !== after.clause && lines.length === 0)
    lines.push(reworded(ours, suffixed(name, ', words of the paper', ' 근거 문장'), quoted, quotes));
  return lines;
}

/** What changed in our ladder for a term, rung by rung. */
export function tellLadder(
  { termId }: { readonly termId: string },
  old: OurLadder | null,
  now: OurLadder | null,
  told: ToldWith,
): ChangeLine[] {
  const name = termName(termId, told);
  return RUNG_NAMES.flatMap((rung) => {
    const [before, after] = [old?.[rung], now?.[rung]];
    if (sameContent(before, after)) return [];
    const word = RUNG_WORDS[rung];
    const subject = suffixed(name, `, our ${word.en}`, ` ${word.ko}`);
    const at = { topic: 'ladders', isPrivate: true, termId } as const;
    const [from, to] = [rungWords(before, termId, told), rungWords(after, termId, told)];
    // What is left is a mark of whether a paper meets a rung in words.
    if (from?.ko === to?.ko && from?.en === to?.en) return metMarks(subject, before, after, told, at);
    return [changed(at, subject, from, to)];
  });
}

export function termName(termId: string, { library }: ToldWith): Bilingual {
  return termOf(termId, library.terms)?.name ?? bothOf(termId);
}

/** The draft by side and round; `undefined` is one that nobody remembers any more. */
function draftWords(draftId: string, { findDraft }: ToldWith): Bilingual | null {
  const draft = findDraft(draftId);
  return draft ? draftInSentence(draft.side, draft.round) : null;
}

function termOf(termId: string, terms: readonly Term[]): Term | undefined {
  return byId(terms).get(termId);
}

function stateWords({ state }: TermEntry, termId: string, { library }: ToldWith): Bilingual {
  return formatState(state, termOf(termId, library.terms) ?? NO_FORM, library);
}

function rungWords(rung: OurRung | undefined, termId: string, { library }: ToldWith): Bilingual | null {
  if (!rung) return null;
  if (!rung.value) return rung.condition;
  const value = formatValue(rung.value, termOf(termId, library.terms) ?? NO_FORM, library);
  const { en, ko } = rung.condition;
  return {
    en: en === '' || en === value.en ? value.en : `${value.en} (${en})`,
    ko: ko === '' || ko === value.ko ? value.ko : `${value.ko}(${ko})`,
  };
}

function metMarks(
  subject: Bilingual,
  before: OurRung | undefined,
  after: OurRung | undefined,
  told: ToldWith,
  at: Parameters<typeof changed>[0],
): ChangeLine[] {
  const [old, now] = [before?.met ?? {}, after?.met ?? {}];
  const drafts = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return drafts
    .filter((draftId) => old[draftId] !== now[draftId])
    .map((draftId) =>
      changed(
        { ...at, draftId, where: draftWords(draftId, told) },
        subject,
        metWord(old[draftId]),
        metWord(now[draftId]),
      ),
    );
}

function metWord(isMet: boolean | undefined): Bilingual {
  if (isMet === undefined) return { en: 'not judged', ko: '판단 안 함' };
  return isMet ? { en: 'met', ko: '충족' } : { en: 'not met', ko: '미충족' };
}

/** A term that has left the library keeps the words that its value has of itself. */
const NO_FORM = { form: { kind: 'text' } } as const;

export function suffixed({ en, ko }: Bilingual, inEnglish: string, inKorean: string): Bilingual {
  return { en: en + inEnglish, ko: ko + inKorean };
}

export function orNothing(text: string): Bilingual | null {
  return text === '' ? null : bothOf(text);
}
