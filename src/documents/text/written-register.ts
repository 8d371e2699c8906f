/** Stems that describe and do not act: `필요합니다` becomes `필요하다`, not `필요한다`. */
const DESCRIBING = /(?:필요|중요|유리|불리|가능|불가능|부족|충분|동일|적합|강|약)$/;

const HANGUL = 0xac00;
const FINALS = 28;
const FINAL_N = 4;
const FINAL_L = 8;
const FINAL_B = 17;

/**
 * A Korean sentence of the screen (`-습니다`, `-하세요`) as a document writes it (`-다`, `-할 것`). What people wrote is
 * never passed through here.
 */
export function writtenRegister(korean: string): string {
  return korean
    .replace(/(\p{Script=Hangul})습니다/gu, '$1다')
    .replace(/(\p{Script=Hangul}*?)(\p{Script=Hangul})니다(?!\p{Script=Hangul})/gu, declared)
    .replace(/(\p{Script=Hangul})으세요/gu, '$1을 것')
    .replace(/(\p{Script=Hangul})세요/gu, (_all, last: string) => `${withFinal(last, FINAL_L)} 것`);
}

function declared(all: string, before: string, last: string): string {
  if (finalOf(last) !== FINAL_B) return all;
  const bare = withFinal(last, 0);
  if (bare === '이' || (bare === '하' && DESCRIBING.test(before))) return `${before}${bare}다`;
  return `${before}${withFinal(last, FINAL_N)}다`;
}

function finalOf(syllable: string): number {
  return (syllable.charCodeAt(0) - HANGUL) % FINALS;
}

/** The syllable with another final consonant; one that has a final already keeps it. */
function withFinal(syllable: string, final: number): string {
  const present = finalOf(syllable);
  if (present !== 0 && present !== FINAL_B) return syllable;
  return String.fromCharCode(syllable.charCodeAt(0) - present + final);
}
