import { leadForUs } from '#domain/comparison/better-for-us.ts';
import { positionFor } from '#domain/deal/applicable.ts';
import type { Draft, OurLadder, OurRung } from '#domain/deal/deal.ts';
import { entryOf } from '#domain/deal/deal.ts';
import { RUNG_NAMES } from '#domain/library/term.ts';
import type { RungName, Term } from '#domain/library/term.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { withJosa } from '#domain/text/josa.ts';
import { RUNG_WORDS } from '#domain/words/term-words.ts';
import type { Normalised } from '#domain/values/normalise.ts';
import { measureIn } from './measure-in.ts';
import { shareNamedInWords } from './share-named-in-words.ts';
import type { OurSide } from './measure-in.ts';
import type { PapersOfDeal } from './papers-of-deal.ts';
import type { NotKnownReason, RungFault, RungHealth } from './point.ts';

/**
 * PRIVATE. Each rung against what they offer and what our own last paper asks, with the action that mends a
 * fault. A walk-away that their offer clears is met and never a fault; a rung in words is none either, unless the share
 * that it names is less than they offer.
 */
export function ladderHealth(
  term: Term,
  ladder: OurLadder | undefined,
  papers: PapersOfDeal,
  us: OurSide,
): RungHealth[] {
  if (!ladder) return [];
  const { theirs, ours } = papers;
  const position = positionFor(term, us.ourRoles);
  const measured = (draft: Draft | undefined): Normalised | undefined => {
    const state = draft && entryOf(draft, term.id).state;
    return state?.kind === 'value' ? measureIn({ value: state.value, paper: draft }, term, us) : undefined;
  };
  const [offer, asked] = [measured(theirs), measured(ours)];
  const rungOf = (name: RungName, paper: Draft | undefined): Normalised | undefined => {
    const value = ladder[name]?.value;
    return value && measureIn({ value, paper }, term, us);
  };
  /** What a rung in words measures itself by: enough to say that they offer more, and not that they meet it. */
  const namedIn = (rung: OurRung): Normalised | undefined => {
    const value = rung.value ? undefined : shareNamedInWords(rung, term, papers, us.terms);
    return value && measureIn({ value, paper: theirs ?? ours }, term, us);
  };
  /** 1: the first is better for us. Undefined where the two cannot be compared. */
  const compare = (a: Normalised | undefined, b: Normalised | undefined) =>
    a && b ? leadForUs(a, b, position)?.sign : undefined;

  let isBetterRungMet = false;
  return RUNG_NAMES.flatMap((name): RungHealth[] => {
    const rung = ladder[name];
    if (!rung) return [];
    const value = rungOf(name, theirs ?? ours);
    const toOffer = compare(value, offer);
    const isBehindInWords = !value && compare(namedIn(rung), offer) === -1;
    const upperRungs = RUNG_NAMES.slice(0, RUNG_NAMES.indexOf(name));
    const fault: RungFault | undefined = upperRungs.some(
      (upper) => compare(value, rungOf(upper, theirs ?? ours)) === 1,
    )
      ? 'out-of-order'
      : name !== 'walkAway' && (toOffer === -1 || isBehindInWords)
        ? 'stale'
        : name === 'ask'
          ? askAgainst(compare(rungOf(name, ours), asked))
          : undefined;
    const met = metOf(rung, toOffer, offer, theirs);
    // What meets a better rung in words or in figures meets the one below it.
    const health = met.isMet === undefined && isBetterRungMet ? { isMet: true } : met;
    // A stale rung is met all the more; only one that is out of order says nothing of those below it.
    if (fault !== 'out-of-order' && health.isMet === true) isBetterRungMet = true;
    return [{ rung: name, ...health, ...(fault ? { fault, mend: mendOf(fault, name) } : {}) }];
  });
}

/** Our ask beside what our own last paper asks; 1: the ask is better for us. */
function askAgainst(ourPaper: -1 | 0 | 1 | undefined): RungFault | undefined {
  if (ourPaper === 1) return 'given-away';
  return ourPaper === -1 ? 'behind-our-paper' : undefined;
}

function metOf(
  rung: OurRung,
  toOffer: -1 | 0 | 1 | undefined,
  offer: Normalised | undefined,
  theirs: Draft | undefined,
): Pick<RungHealth, 'isMet' | 'notKnown'> {
  if (toOffer !== undefined) return { isMet: toOffer <= 0 };
  const marked = theirs && rung.met?.[theirs.id];
  if (marked !== undefined) return { isMet: marked };
  if (!theirs) return notKnown('no-paper');
  if (!rung.value) return notKnown('in-words');
  if (!offer) return notKnown('no-value');
  return {
    notKnown: {
      reason: 'not-comparable',
      says: offer.kind === 'other' ? offer.why : WHY_NOT['not-comparable'],
    },
  };
}

function notKnown(reason: NotKnownReason): Pick<RungHealth, 'notKnown'> {
  return { notKnown: { reason, says: WHY_NOT[reason] } };
}

const WHY_NOT: Record<NotKnownReason, Bilingual> = {
  'no-paper': { en: 'There is no paper of theirs yet.', ko: '상대방의 초안이 아직 없습니다.' },
  'in-words': {
    en: 'This rung is in words. Mark whether their latest paper meets it.',
    ko: '문구로 정한 단계입니다. 상대방의 최신 초안이 이를 충족하는지 표시하세요.',
  },
  'no-value': { en: 'Their latest paper states no value.', ko: '상대방의 최신 초안에 값이 없습니다.' },
  'not-comparable': {
    en: 'The rung and their paper cannot be put into one unit or currency.',
    ko: '단계와 상대방 초안의 단위 또는 통화가 달라 비교할 수 없습니다.',
  },
};

/** What mends a fault of a rung. */
function mendOf(fault: RungFault, rung: RungName): Bilingual {
  const { en, ko } = RUNG_WORDS[rung];
  switch (fault) {
    case 'stale':
      return {
        en: `They already offer more than this ${en}. Raise it or drop it.`,
        ko: `상대방이 이미 더 나은 조건을 제시했습니다. ${withJosa(ko, '을/를')} 높이거나 삭제하세요.`,
      };
    case 'given-away':
      return {
        en: 'Our own last paper asks for less than this. Lower it to the paper, or say why we go back.',
        ko: '우리 측의 최신 초안은 이보다 낮은 조건을 요구했습니다. 초안에 맞추거나 다시 높이는 이유를 정하세요.',
      };
    case 'behind-our-paper':
      return {
        en: 'Our own last paper asks for more than this. Raise the ask to the paper, or let our next paper ask for less.',
        ko: '우리 측의 최신 초안은 이보다 유리한 조건을 요구했습니다. 요구안을 초안에 맞추거나 다음 초안에서 낮추세요.',
      };
    case 'out-of-order':
      return {
        en: 'This rung is better for us than one above it. Put the rungs in order.',
        ko: '이 단계가 위 단계보다 우리 측에 유리합니다. 단계의 순서를 바로잡으세요.',
      };
  }
}
