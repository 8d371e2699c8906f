import type { Bilingual } from '#domain/text/bilingual.ts';
import { withJosa } from '#domain/text/josa.ts';
import type { Josa } from '#domain/text/josa.ts';
import { BLANK } from '#domain/values/format-value.ts';
import type { TermSheetType } from '#domain/words/term-sheet-words.ts';
import { DEFINED_NAMES } from './defined-terms.ts';

type Replacement = readonly [what: RegExp, by: string];

/** One thing has one name: the library calls the film that is remade by several. */
const ONE_NAME: Bilingual2 = {
  en: [
    [/\bthis Agreement\b/g, 'the Agreement'],
    [/\bThis Agreement\b/g, 'The Agreement'],
    [/\b([Tt])he (?:Original Film|Property|Underlying Work)\b/g, '$1he Work'],
    [/\b(?:Original Film|Property|Underlying Work)\b/g, 'Work'],
    [/\bthe US party\b/g, 'US Producer'],
    [/\b[Tt]he (Korean Producer|US Producer)\b/g, '$1'],
    [/\bIn Korea (?=Korean Producer)/g, 'In Korea, '],
    [/\btime\(s\)/g, 'times'],
    [/'([^'\n]{2,60})'(?!\w)/g, '“$1”'],
    [/"([^"\n]{1,80})"/g, '“$1”'],
    [/(\w)'(\w)/g, '$1’$2'],
    [/(s)'(?=\s)/g, '$1’'],
  ],
  ko: [[/'([^'\n]{1,40})'/g, '“$1”']],
};

/** The same in Korean, where the particle behind a name follows its last sound. */
const ONE_KOREAN_NAME: readonly (readonly [what: string, by: string])[] = [
  ['원작 영화|원저작물|본건 (?:저작물|영화|원작)', '원작'],
  ['유보권리', '유보 권리'],
  ['부여권리', '부여 권리'],
  ['총수입', '총수익'],
  ['(?<!수익 )관리계좌', '수익 관리계좌'],
];

/** An outright purchase has no option: what happens on its exercise happens at closing. */
const AT_CLOSING: Bilingual2 = {
  en: [
    [/\b[Oo]n (?:the )?exercise of the Option\b/g, 'on the Closing'],
    [/\b(after|from) exercise of the Option\b/g, '$1 the Closing'],
    [/\bif the Option lapses, if the rights revert\b/g, 'if the rights revert'],
    [/ or if the Option lapses(?=[;.])/g, ''],
    [/^On exercise,/g, 'On the Closing,'],
    [/\bon exercise\b/g, 'on the Closing'],
    [/\bafter exercise\b/g, 'after the Closing'],
    [/, less any option payment expressly stated to be applicable/g, ''],
    [/ This right lapses with the Option\./g, ''],
  ],
  ko: [
    [/옵션(?:의)? 행사(?=일)/g, '거래종결'],
    [/옵션(?:의)? 행사 시/g, '거래종결 시'],
    [/옵션의 행사/g, '거래종결'],
    [/옵션이 소멸하거나 권리가 복귀한/g, '권리가 복귀한'],
    [/개시되지 아니하거나 옵션이 소멸하면/g, '개시되지 아니하면'],
    [/ ?이 권리는 옵션의 소멸과 함께 소멸한다\./g, ''],
  ],
};

/** A series is no picture. */
const AS_SERIES: Bilingual2 = {
  en: [
    [/\bfirst picture\b/g, 'Series'],
    [/\bPicture\b/g, 'Series'],
  ],
  ko: [],
};

type Bilingual2 = { readonly en: readonly Replacement[]; readonly ko: readonly Replacement[] };

/**
 * Wording of the library under the names of this sheet; undefined where it cannot be made to fit the type, such as
 * one that speaks of a feature film in a sheet on a series.
 */
export function adaptWording(wording: Bilingual, type: TermSheetType): Bilingual | undefined {
  const isSeries = type === 'series';
  if (
    isSeries &&
    /feature-length|motion picture\b(?! agreements)/.test(wording.en.replace(/'based on.*?'/g, ''))
  )
    return undefined;
  const steps = [ONE_NAME, ...(type === 'purchase' ? [AT_CLOSING] : []), ...(isSeries ? [AS_SERIES] : [])];
  const adapted = steps.reduce<Bilingual>(
    (text, { en, ko }) => ({ en: replaced(text.en, en), ko: replaced(text.ko, ko) }),
    withKoreanNames(withoutInnerDefinitions(wording)),
  );
  if (type === 'purchase' && (/\bOption\b/.test(adapted.en) || adapted.ko.includes('옵션'))) return undefined;
  return adapted;
}

function replaced(text: string, steps: readonly Replacement[]): string {
  return steps.reduce((now, [what, by]) => now.replace(what, by), text);
}

function withKoreanNames({ en, ko }: Bilingual): Bilingual {
  return {
    en,
    ko: ONE_KOREAN_NAME.reduce((text, [what, by]) => {
      const named = new RegExp(`(?:${what})(?:(은|는|이|가|을|를|과|와|으로|로)(?![가-힣]))?`, 'g');
      return text.replace(named, (_all, particle: string | undefined) =>
        particle === undefined ? by : withJosa(by, PAIR_OF[particle] ?? '을/를'),
      );
    }, ko),
  };
}

const PAIR_OF: Readonly<Record<string, Josa>> = {
  은: '은/는',
  는: '은/는',
  이: '이/가',
  가: '이/가',
  을: '을/를',
  를: '을/를',
  과: '과/와',
  와: '과/와',
  으로: '으로/로',
  로: '으로/로',
};

/** `(the 'Picture')` goes where the definitions of the sheet say what a Picture is. */
function withoutInnerDefinitions({ en, ko }: Bilingual): Bilingual {
  return {
    en: en.replace(/(?<!\s)\s*\((?:the )?['"“‘]([^'"“‘”’()]+)['"”’]\)/g, (all, name: string) =>
      DEFINED_NAMES.en.has(name) ? '' : all,
    ),
    ko: ko.replace(/(?<!\s)\s*\(이하 ['"“‘]([^'"“‘”’()]+)['"”’](?:\s*이?라 한다)?\)/g, (all, name: string) =>
      DEFINED_NAMES.ko.has(name) ? '' : all,
    ),
  };
}

/** A place to fill in by hand, in brackets, as drafts in negotiation have it. */
export const TO_FILL = `[${BLANK}]`;

/** Every blank of a wording in brackets. */
export function bracketed(text: string): string {
  return text.replaceAll(TO_FILL, BLANK).replaceAll(BLANK, TO_FILL);
}
