import type { Clause, ClauseSplit } from './clause.ts';

/**
 * The clause that says which language decides where the two differ. Where two clauses say different things, or one
 * says that both are equal, nothing is certain and nothing is answered.
 */
export function prevailingLanguage(clauses: readonly Clause[]): ClauseSplit['prevailing'] {
  const claims = clauses.flatMap((clause) =>
    sentencesOf(clause.text).flatMap((quote) => {
      const language = prevailingIn(quote);
      return language === undefined ? [] : [{ language, clause: clause.ordinal, quote }];
    }),
  );
  const [first] = claims;
  return first && claims.every(({ language }) => language === first.language) ? first : undefined;
}

function prevailingIn(sentence: string): 'ko' | 'en' | undefined {
  const said = sentence.replaceAll(/\s+/g, ' ');
  if (said.length > 900) return undefined;
  return prevailingInEnglish(said) ?? prevailingInKorean(said);
}

const DECIDES =
  /\b(?:prevails?|controls?|governs?|supersedes?|takes? (?:precedence|priority)|(?:be|is) (?:deemed )?(?:the )?(?:sole )?(?:controlling|governing|prevailing|authoritative|definitive|binding|official|right|correct)|counts|wins|decides|comes first|(?:is|shall be|will be) (?:followed|relied upon))\b(?! (?:by|law))/gi;
const AS_PREVAILING =
  /\b(?:prevailing|controlling|governing|authoritative|official)\s(?:language|version|text)[^.;]{0,60}?\b(?:is|shall be|will be|being)\s(?:the\s|in\s)?(English|Korean)\b/i;

function prevailingInEnglish(said: string): 'ko' | 'en' | undefined {
  if (!/\b(?:English|Korean)\b/.test(said)) return undefined;
  // "governed by the laws of Korea", "notices shall be in English": no version of this paper is spoken of.
  if (!/\b(?:versions?|texts?|translat\w+|languages?|originals?|counterparts?)\b/i.test(said))
    return undefined;
  const named = AS_PREVAILING.exec(said)?.[1] ?? decidingName(said);
  if (named === undefined) return undefined;
  return /english/i.test(named) ? 'en' : 'ko';
}

/** The language named last before the verb that decides, or first where "the former" decides. */
function decidingName(said: string): string | undefined {
  for (const verb of said.matchAll(DECIDES)) {
    const before = said.slice(Math.max(0, verb.index - 400), verb.index);
    if (/\b(?:not|neither|nor)\b[^,;]{0,40}$/i.test(before)) return undefined;
    const names = [...before.matchAll(/\b(English|Korean)\b(?! (?:law|court|won)s?)/g)];
    const nearest = names.at(-1);
    if (!nearest) continue;
    if (/\bthe former\b[^,;]{0,30}$/i.test(before)) return names[0]?.[1];
    // A name long before the verb is the name of something else.
    const between = before.slice(nearest.index + nearest[0].length);
    const isSubject =
      /^[- ]?(?:language )?(?:version|text|original|copy|edition|language|counterpart|draft|one)?\b[^,;]{0,60}$/i.test(
        between,
      );
    if (isSubject || /\bthe latter\b[^,;]{0,30}$/i.test(between)) return nearest[1];
  }
  return undefined;
}

const KOREAN_NAMES = String.raw`(국문|한국어|한글|영문|영어)`;
const KOREAN_FIRST = new RegExp(
  String.raw`${KOREAN_NAMES}\s?(?:본|판|계약서|버전|계약|원문|정본|으로 (?:된|작성된)[^.]{0,20})?\s?(?:계약서|문서|계약)?(?:이|가|을|를|은|는|의\s(?:해석|내용|효력)[이가을를])?\s?[^.]{0,40}?(?:우선|정본으로|기준으로|기준이|따른다|따르기로|맞다|맞는|옳다|먼저다|먼저이다|맞습니다)`,
);

function prevailingInKorean(said: string): 'ko' | 'en' | undefined {
  if (!/우선|정본|불일치|상이|차이|다르|다를|달라|상충|따른다|따르기로/.test(said)) return undefined;
  const [isKorean, isOther] = [
    /국문|한국어|한글/.test(said),
    /영문|영어|번역|외국어|국문본|한국어본/.test(said),
  ];
  const isOfTwo =
    /(?:양|두) ?(?:가지 )?(?:언어|국어|문안)/.test(said) && /국문|한국어|한글|영문|영어/.test(said);
  if (!(isKorean && isOther) && !isOfTwo) return undefined;
  // 동등한 효력: equal, unless the sentence goes on to say which one decides.
  if (/동(?:등|일)한 (?:효력|법적)|모두 정본|각각 정본/.test(said) && !/우선/.test(said)) return undefined;
  const named = [...said.matchAll(new RegExp(KOREAN_FIRST, 'g'))].at(-1);
  if (!named || /우선하지 (?:아니|않)/.test(said)) return undefined;
  // The name nearest before the verb decides: "국문본과 영문본이 다를 때에는 국문본이 우선한다".
  const names = [...named[0].matchAll(/국문|한국어|한글|영문|영어/g)];
  const nearest = names.at(-1)?.[0] ?? '';
  return nearest.startsWith('영') ? 'en' : 'ko';
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.。;])\s+|\n/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
