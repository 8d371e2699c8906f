import type { AssumptionMove } from '#domain/settlement/clauses/assumption-moves.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { nameIn } from '#domain/text/names.ts';
import { formatRoundedMoney } from '#domain/values/format-rounded.ts';
import { CONFIDENCE_PHRASES, EVIDENCE_WORDS } from '#domain/words/evidence-words.ts';
import type { BriefMoney } from '#documents/input/document-input.ts';
import { assumptionText, rangeText } from './assumption-words.ts';
import { amountInCell } from './amount-in-cell.ts';

const MOST = 5;

/** PRIVATE. The assumptions that move the money of their paper most, each alone at either end of its range. */
export function assumptionsView(moved: BriefMoney['moved'], lang: Lang) {
  if (!moved || moved.moves.length === 0) return { average: '', rows: [], left: 0 };
  const { currency, averageMinor, moves } = moved;
  return {
    average: formatRoundedMoney(averageMinor, currency)[lang],
    rows: moves.slice(0, MOST).map((move) => ({
      name: move.label[lang],
      value: assumptionText(move.value, move.unit, lang),
      range: rangeText(move.low, move.high, move.unit, lang),
      at_low: amountInCell(move.atLowMinor, currency, lang),
      at_high: amountInCell(move.atHighMinor, currency, lang),
      ...basisOf(move, lang),
    })),
    left: Math.max(0, moves.length - MOST),
  };
}

/** A judgement has no source but us, and the person's own value none but the person. */
function basisOf(move: AssumptionMove, lang: Lang) {
  const { isOwn, isUnsourced, evidence, confidence, source, sourceIn } = move;
  const library = `${EVIDENCE_WORDS[evidence][lang]}, ${CONFIDENCE_PHRASES[confidence][lang]}`;
  return {
    basis: isOwn ? OWN[lang] : evidence === 'unverified' ? EVIDENCE_WORDS[evidence][lang] : library,
    source: isUnsourced ? '' : nameIn(source, sourceIn, lang),
  };
}

const OWN = { en: 'entered in this deal', ko: '이 거래에서 입력' } as const;
