import { byId } from '#domain/base/by-id.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { formatDate, formatMoney, formatPercent } from '#domain/values/format-value.ts';
import { VERDICT_WORDS } from '#domain/words/deal-words.ts';
import { YES_NO_WORDS } from '#domain/words/value-words.ts';
import type {
  AcceptedTerm,
  Alternative,
  BeyondMending,
  Mandate,
  MustHave,
  OwnDecision,
} from '../deciding.ts';
import type { ChangeLine, ToldWith } from './change-line.ts';
import { bothOf, changed } from './change-line.ts';
import { orNothing, termName } from './entry-changes.ts';

const DECIDING = { topic: 'deciding', isPrivate: true } as const;

/** A term without which we do not sign. */
export function tellMustHave(
  { termId }: { readonly termId: string },
  old: MustHave | null,
  now: MustHave | null,
  told: ToldWith,
): ChangeLine[] {
  const name = termName(termId, told);
  const subject = { en: `Must-have, ${name.en}`, ko: `필수 조건 ‘${name.ko}’` };
  const word = (mustHave: MustHave | null): Bilingual | null =>
    mustHave && (orNothing(mustHave.reason) ?? YES_NO_WORDS.yes);
  return [changed({ ...DECIDING, termId }, subject, word(old), word(now))];
}

/** A term that we accept as their paper has it. */
export function tellAccepted(
  { termId }: { readonly termId: string },
  old: AcceptedTerm | null,
  now: AcceptedTerm | null,
  told: ToldWith,
): ChangeLine[] {
  const name = termName(termId, told);
  const subject = { en: `Accepted, ${name.en}`, ko: `수용한 조건 ‘${name.ko}’` };
  const word = (accepted: AcceptedTerm | null): Bilingual | null => {
    if (!accepted) return null;
    const date = formatDate(accepted.on);
    const note = accepted.note === '' ? '' : ` (${accepted.note})`;
    return { en: `${date.en}${note}`, ko: `${date.ko}${note}` };
  };
  return [changed({ ...DECIDING, termId }, subject, word(old), word(now))];
}

/** A failed check of which its owner says that it cannot be mended. */
export function tellBeyondMending(
  { ruleId }: { readonly ruleId: string },
  old: BeyondMending | null,
  now: BeyondMending | null,
  { library }: ToldWith,
): ChangeLine[] {
  const title = byId(library.rules).get(ruleId)?.title ?? { en: ruleId, ko: ruleId };
  const subject = { en: `Cannot be mended, ${title.en}`, ko: `보완 불가 ‘${title.ko}’` };
  const word = (said: BeyondMending | null): Bilingual | null => {
    if (!said) return null;
    const date = formatDate(said.on);
    const why = said.reason === '' ? '' : ` (${said.reason})`;
    return { en: `${date.en}${why}`, ko: `${date.ko}${why}` };
  };
  return [changed(DECIDING, subject, word(old), word(now))];
}

/** What we do if this fails. */
export function tellAlternative(old: Alternative | null, now: Alternative | null): ChangeLine[] {
  const word = (alternative: Alternative | null): Bilingual | null => {
    if (!alternative) return null;
    const { what, worth, likelihood } = alternative;
    const more = [worth && formatMoney(worth, 'short'), likelihood && formatPercent(likelihood)];
    const given = more.flatMap((each) => each ?? []);
    return {
      en: [what, ...given.map(({ en }) => en)].join(', '),
      ko: [what, ...given.map(({ ko }) => ko)].join(', '),
    };
  };
  return [changed(DECIDING, { en: 'Our alternative', ko: '우리의 대안' }, word(old), word(now))];
}

/** Who decides on our side, and by when. */
export function tellMandate(old: Mandate | null, now: Mandate | null): ChangeLine[] {
  const word = (mandate: Mandate | null): Bilingual | null => {
    if (!mandate) return null;
    const due = mandate.dueOn === undefined ? undefined : formatDate(mandate.dueOn);
    if (!due) return bothOf(mandate.decidedBy);
    return { en: `${mandate.decidedBy} by ${due.en}`, ko: `${mandate.decidedBy}, ${due.ko}까지` };
  };
  return [changed(DECIDING, { en: 'Who decides', ko: '결정권자' }, word(old), word(now))];
}

/** What the person decided. */
export function tellDecision(old: OwnDecision | null, now: OwnDecision | null): ChangeLine[] {
  const word = (decision: OwnDecision | null): Bilingual | null => {
    if (!decision) return null;
    const verdict = VERDICT_WORDS[decision.verdict];
    const why = decision.reason === '' ? '' : ` (${decision.reason})`;
    return { en: `${verdict.en}${why}`, ko: `${verdict.ko}${why}` };
  };
  return [changed(DECIDING, { en: 'Our decision', ko: '우리의 결정' }, word(old), word(now))];
}
