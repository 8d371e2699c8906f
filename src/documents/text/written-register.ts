/** Stems that describe and do not act: `필요합니다` becomes `필요하다`, not `필요한다`. */
const DESCRIBING = /(?:필요|중요|유리|불리|가능|불가능|부족|충분|동일|적합|강|약)$/;
/** The same without `하`: `다릅니다` becomes `다르다`. */
const DESCRIBING_ALONE = /(?:다르|크|빠르|나쁘|아니)$/;
/** Acting stems that end like `이다`. */
const ACTING_IN_I = /(?:움직|높|기울|붙)$/;
/** Acting stems with a final consonant: `받습니다` becomes `받는다`, while `높습니다` becomes `높다`. */
const ACTING_CLOSED = /[남넘묻받식읽잃찾잡갖얻맺맞막놓넣뽑]$/;
/** What is denied of a quality is `-지 않다`, of an act `-지 않는다`. */
const DENIED_QUALITY = /(?:(?:필요|중요|유리|불리|가능|충분|동일|적합|강|약)하|높|낮|크|같|좋|많|이)지 않$/;

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
    .replace(/(?<!\p{Script=Hangul})((?:\p{Script=Hangul}+ )?\p{Script=Hangul}+)습니다/gu, closed)
    .replace(/드뭅니다/gu, '드물다')
    .replace(
      /(?<!\p{Script=Hangul})(\p{Script=Hangul}*?)(\p{Script=Hangul})니다(?!\p{Script=Hangul})/gu,
      declared,
    )
    .replace(/(\p{Script=Hangul})으세요/gu, '$1을 것')
    .replace(/(\p{Script=Hangul})세요/gu, (_all, last: string) => `${withFinal(last, FINAL_L)} 것`);
}

/** A stem with a final consonant, with the word before it. */
function closed(_all: string, stem: string): string {
  const acts = stem.endsWith('않') ? !DENIED_QUALITY.test(stem) : ACTING_CLOSED.test(stem);
  return `${stem}${acts ? '는다' : '다'}`;
}

function declared(all: string, before: string, last: string): string {
  if (finalOf(last) !== FINAL_B) return all;
  const bare = withFinal(last, 0);
  const isQuality =
    (bare === '이' && !ACTING_IN_I.test(before)) ||
    (bare === '하' && DESCRIBING.test(before)) ||
    DESCRIBING_ALONE.test(`${before}${bare}`);
  return isQuality ? `${before}${bare}다` : `${before}${withFinal(last, FINAL_N)}다`;
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
