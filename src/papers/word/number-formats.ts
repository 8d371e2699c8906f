/**
 * A counter as Word prints it. The names are those of the standard. Source: ECMA-376 part 1, section 17.18.59.
 * A format that is not known prints as figures, as Word does.
 */
export function formatNumber(value: number, format: string): string {
  const write = FORMATS[format];
  return write ? write(value) : String(value);
}

type Write = (value: number) => string;

const GANADA = '가나다라마바사아자차카타파하';
const CHOSUNG = 'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const IROHA =
  'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン';
const AIUEO = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン';
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщыэюя';
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const CHICAGO = '*†‡§';

const HANJA = {
  digits: '〇一二三四五六七八九',
  units: ['', '十', '百', '千'],
  myriads: ['', '万', '億', '兆'],
};
const HANGUL = {
  digits: '영일이삼사오육칠팔구',
  units: ['', '십', '백', '천'],
  myriads: ['', '만', '억', '조'],
};
/** Forms that cannot be altered into others; their one is written before a unit, too. */
const LEGAL_HANJA = {
  digits: '零壹貳參肆伍陸柒捌玖',
  units: ['', '拾', '佰', '仟'],
  myriads: ['', '萬', '億', '兆'],
  isOneWritten: true,
};
const LEGAL_SIMPLIFIED = {
  digits: '零壹贰叁肆伍陆柒捌玖',
  units: ['', '拾', '佰', '仟'],
  myriads: ['', '萬', '億', '兆'],
  isOneWritten: true,
};

const FORMATS: Readonly<Record<string, Write>> = {
  none: () => '',
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalHalfWidth: String,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  numberInDash: (value) => `- ${value} -`,
  hex: (value) => value.toString(16).toUpperCase(),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: (value) => repeated(LATIN.toUpperCase(), value),
  lowerLetter: (value) => repeated(LATIN, value),
  russianUpper: (value) => repeated(RUSSIAN.toUpperCase(), value),
  russianLower: (value) => repeated(RUSSIAN, value),
  chicago: (value) => repeated(CHICAGO, value),
  ordinal,
  cardinalText: (value) => capital(cardinal(value)),
  ordinalText: (value) => capital(ordinalWords(value)),
  ganada: (value) => repeated(GANADA, value),
  chosung: (value) => repeated(CHOSUNG, value),
  koreanDigital: (value) => byDigit(HANGUL.digits, value),
  koreanDigital2: (value) => byDigit(HANJA.digits.replace('〇', '零'), value),
  koreanCounting: (value) => counted(HANGUL, value),
  koreanLegal,
  ideographDigital: (value) => byDigit(HANJA.digits, value),
  japaneseDigitalTenThousand: (value) => byDigit(HANJA.digits, value),
  taiwaneseDigital: (value) => byDigit(HANJA.digits, value),
  japaneseCounting: (value) => counted(HANJA, value),
  chineseCounting: (value) => counted(HANJA, value),
  chineseCountingThousand: (value) => counted(HANJA, value),
  taiwaneseCounting: (value) => counted(HANJA, value),
  taiwaneseCountingThousand: (value) => counted(HANJA, value),
  japaneseLegal: (value) => counted(LEGAL_HANJA, value),
  chineseLegalSimplified: (value) => counted(LEGAL_SIMPLIFIED, value),
  ideographLegalTraditional: (value) => counted(LEGAL_HANJA, value),
  ideographTraditional: (value) => withoutRepeating(STEMS, value),
  ideographZodiac: (value) => withoutRepeating(BRANCHES, value),
  ideographZodiacTraditional: (value) => `${at(STEMS, (value - 1) % 10)}${at(BRANCHES, (value - 1) % 12)}`,
  iroha: (value) => repeated(IROHA, value),
  irohaFullWidth: (value) => repeated(IROHA, value),
  aiueo: (value) => repeated(AIUEO, value),
  aiueoFullWidth: (value) => repeated(AIUEO, value),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: (value) => within(value, 20, 0x2488),
  decimalEnclosedParen: (value) => within(value, 20, 0x2474),
  ideographEnclosedCircle: (value) => within(value, 10, 0x3280),
};

/** a … z, aa, bb …: the letter stands once more for every time the letters were used up. */
function repeated(letters: string, value: number): string {
  if (value < 1) return String(value);
  const count = letters.length;
  // So many letters no page holds; a counter that high is a mistake of the file.
  const times = Math.min(Math.floor((value - 1) / count) + 1, 40);
  return at(letters, (value - 1) % count).repeat(times);
}

/** Beyond the letters, figures. */
function withoutRepeating(letters: string, value: number): string {
  return at(letters, value - 1) || String(value);
}

function at(letters: string, index: number): string {
  return letters.charAt(index);
}

function within(value: number, last: number, firstCode: number): string {
  return value >= 1 && value <= last ? String.fromCodePoint(firstCode + value - 1) : String(value);
}

/** ① to ⑳, and on to ㊿. */
function circled(value: number): string {
  if (value === 0) return '⓪';
  if (value > 50) return String(value);
  if (value > 35) return String.fromCodePoint(0x32b1 + value - 36);
  return value > 20 ? String.fromCodePoint(0x3251 + value - 21) : within(value, 20, 0x2460);
}

function fullWidth(value: number): string {
  return String(value).replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
}

function byDigit(digits: string, value: number): string {
  return String(value).replaceAll(/\d/g, (digit) => at(digits, Number(digit)));
}

type Numerals = {
  readonly digits: string;
  readonly units: readonly string[];
  readonly myriads: readonly string[];
  readonly isOneWritten?: boolean;
};

/** 십일, 이십, 백이: a one before a unit is left out. */
function counted({ digits, units, myriads, isOneWritten = false }: Numerals, value: number): string {
  if (value <= 0 || value >= 1e16) return value === 0 ? at(digits, 0) : String(value);
  const groups: string[] = [];
  for (let rest = value, n = 0; rest > 0; rest = Math.floor(rest / 10_000), n += 1) {
    const written = Array.from(String(rest % 10_000))
      .toReversed()
      .map((digit, place) =>
        digit === '0'
          ? ''
          : `${digit === '1' && place > 0 && !isOneWritten ? '' : at(digits, Number(digit))}${units[place] ?? ''}`,
      )
      .toReversed()
      .join('');
    if (written !== '') groups.unshift(`${written}${myriads[n] ?? ''}`);
  }
  return groups.join('');
}

/** 하나, 둘 … 열, 열하나 … 아흔아홉. */
function koreanLegal(value: number): string {
  const ones = ['', '하나', '둘', '셋', '넷', '다섯', '여섯', '일곱', '여덟', '아홉'];
  const tens = ['', '열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔'];
  if (value < 1 || value > 99) return counted(HANGUL, value);
  return `${tens[Math.floor(value / 10)] ?? ''}${ones[value % 10] ?? ''}`;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value < 1 || value > 32_767) return String(value);
  let rest = value;
  let written = '';
  for (const [worth, letters] of ROMAN) {
    for (; rest >= worth; rest -= worth) written += letters;
  }
  return written;
}

function ordinal(value: number): string {
  const tens = value % 100;
  if (tens >= 11 && tens <= 13) return `${value}th`;
  return `${value}${['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'}`;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const IRREGULAR: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

function cardinal(value: number): string {
  if (value < 0 || value >= 1_000_000) return String(value);
  if (value < 20) return SMALL[value] ?? '';
  if (value < 100) {
    const ten = TENS[Math.floor(value / 10) - 2] ?? '';
    return value % 10 === 0 ? ten : `${ten}-${cardinal(value % 10)}`;
  }
  const [unit, word] = value < 1_000 ? ([100, 'hundred'] as const) : ([1_000, 'thousand'] as const);
  const rest = value % unit;
  const head = `${cardinal(Math.floor(value / unit))} ${word}`;
  return rest === 0 ? head : `${head} ${cardinal(rest)}`;
}

function ordinalWords(value: number): string {
  const words = cardinal(value);
  const last = /(?<![a-z])[a-z]+$/.exec(words)?.[0];
  if (last === undefined) return words;
  const nth = IRREGULAR[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`);
  return `${words.slice(0, words.length - last.length)}${nth}`;
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
