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

const VERSION = String.raw`(?:[- ]?(?:language))?(?:\s(?:language\s)?(?:version|text|original|copy|edition|draft|counterpart|language|one))`;
const DECIDES = String.raw`(?:shall|will|is to|must|does|should)?\s?(?:in all (?:respects|cases) |always |at all times |solely )?(?:be (?:deemed )?(?:the )?)?(?:prevail|control|govern|take(?:s)? (?:precedence|priority)|be (?:the )?(?:controlling|governing|prevailing|authoritative|definitive|binding)|controlling|governing|prevailing|authoritative|definitive|supersede)`;
const ENGLISH_FIRST = new RegExp(
  String.raw`\b(English|Korean)${VERSION}?(?:[^.;]{0,90}?)\s(?:${DECIDES})(?:s|ing|ed)?\b`,
  'i',
);
const AS_PREVAILING = new RegExp(
  String.raw`\b(?:prevailing|controlling|governing|authoritative|official)\s(?:language|version|text)[^.;]{0,60}?\b(?:is|shall be|will be|being)\s(?:the\s|in\s)?(English|Korean)\b`,
  'i',
);

function prevailingInEnglish(said: string): 'ko' | 'en' | undefined {
  if (!/\b(?:English|Korean)\b/.test(said)) return undefined;
  if (
    /\b(?:equally|both (?:versions|texts|languages)|equal (?:force|effect|validity)|same (?:force|effect|legal effect))\b/i.test(
      said,
    ) &&
    !/\bprevail|\bcontrol|precedence\b/i.test(said)
  )
    return undefined;
  const named = AS_PREVAILING.exec(said) ?? ENGLISH_FIRST.exec(said);
  const word = named?.[1]?.toLowerCase();
  if (!named || word === undefined) return undefined;
  // "governed by the laws of Korea", "notices shall be in English": no version of this paper is spoken of.
  const aboutTexts = /\b(?:version|text|translation|language|original|counterpart|translated)s?\b/i.test(
    said,
  );
  if (!aboutTexts || /govern(?:ed|ing)?\s(?:by|law)/i.test(named[0])) return undefined;
  if (
    /\b(?:not|neither|nor|no)\b[^.;]{0,30}$/i.test(said.slice(0, named.index + named[0].length)) &&
    /\b(?:shall|will|does|do)\s?not\b|\bneither\b/i.test(named[0])
  )
    return undefined;
  return word === 'english' ? 'en' : 'ko';
}

const KOREAN_NAMES = String.raw`(국문|한국어|한글|영문|영어)`;
const KOREAN_FIRST = new RegExp(
  String.raw`${KOREAN_NAMES}\s?(?:본|판|계약서|버전|계약|원문|정본|으로 (?:된|작성된)[^.]{0,20})?\s?(?:계약서|문서|계약)?(?:이|가|을|를|은|는|의\s(?:해석|내용|효력)[이가을를])?\s?[^.]{0,40}?(?:우선|정본으로|기준으로|따른다|따르기로)`,
);

function prevailingInKorean(said: string): 'ko' | 'en' | undefined {
  if (!/우선|정본|불일치|상이|차이|다를|상충|따른다|따르기로/.test(said)) return undefined;
  if (!/국문|한국어|한글/.test(said) || !/영문|영어|번역|외국어|양 ?언어|국문본|한국어본/.test(said))
    return undefined;
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
