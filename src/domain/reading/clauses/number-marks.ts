import { capital } from '#domain/text/capital.ts';
import { circledValue, hangulValue, letterValue, romanValue, spelledRoman, wordValue } from './numerals.ts';

/**
 * How a number is written. What it is a number of, an article or an item, is told by where it stands:
 * `open-numbers.ts` decides that.
 */
export type NumberStyle =
  | 'container'
  | 'jang'
  | 'article'
  | 'jo'
  | 'section'
  | 'decimal'
  | 'number-dot'
  | 'number-bare'
  | 'upper-roman-dot'
  | 'upper-dot'
  | 'lower-dot'
  | 'lower-roman-dot'
  | 'ordinal'
  | 'number-close'
  | 'lower-close'
  | 'roman-close'
  | 'lower-bracket'
  | 'roman-bracket'
  | 'upper-bracket'
  | 'number-bracket'
  | 'hang'
  | 'ho'
  | 'mok-named'
  | 'mok'
  | 'mok-close'
  | 'mok-bracket'
  | 'circled-letter'
  | 'bullet';

/** A number at the beginning of a line. */
export type NumberMark = {
  readonly style: NumberStyle;
  /** `4.2` is 4 and 2; `제5조의2` is 5 and 2; a bullet has 0. */
  readonly values: readonly number[];
  /** As a lawyer cites it: `4.2`, `Article IV`, `제5조의2`, `(a)`, `제3항`. */
  readonly says: string;
  /** Where the words after it begin. */
  readonly end: number;
};

/**
 * The numbers that the beginning of `text` may be, likeliest first: `(i)` is a Roman one or the ninth letter.
 * `isLabel`: the text is an automatic number and nothing else, so that no words need to follow.
 */
export function marksAt(text: string, isLabel = false): readonly NumberMark[] {
  const head = text.slice(0, 48);
  for (const read of READERS) {
    const found = read(head, isLabel);
    if (found.length > 0) return found;
  }
  return [];
}

type Reader = (head: string, isLabel: boolean) => readonly NumberMark[];

const READERS: readonly Reader[] = [
  koreanArticle,
  koreanItem,
  namedNumber,
  decimalNumber,
  plainNumber,
  letterNumber,
  bracketNumber,
  ordinalWord,
  bullet,
];

function koreanArticle(head: string): readonly NumberMark[] {
  const chapter = /^제\s?(\d{1,3})\s?(편|장|절|관)(?=[\s(:.[【<]|$)\s*[.:]?\s*/.exec(head);
  if (chapter) return [mark('jang', [Number(chapter[1])], `제${chapter[1]}${chapter[2]}`, chapter[0].length)];
  const supplement = /^[[<(【]?\s?부\s{0,3}칙\s?[\]>)】]?(?=\s|$)/.exec(head);
  if (supplement) return [mark('jang', [99], '부칙', supplement[0].length)];
  // `【제1조】`, `[제1조]`: bracketed, to stand out.
  const article =
    /^(?:(?:제|第)\s?(\d{1,3})\s?(?:조|條)(?:\s?의\s?(\d{1,2}))?|[[<〈《【「『]\s?제\s?(\d{1,3})\s?조(?:\s?의\s?(\d{1,2}))?\s?[\]>〉》】」』])(?![가-힣])\s*[.:]?\s*/.exec(
      head,
    );
  if (!article || /^(?:제\s?\d+\s?(?:항|호)|및|와|과|내지|부터|에|의)/.test(head.slice(article[0].length)))
    return [];
  const whole = article[1] ?? article[3] ?? '';
  const branch = article[2] ?? article[4];
  return branch === undefined
    ? [mark('jo', [Number(whole)], `제${whole}조`, article[0].length)]
    : [mark('jo', [Number(whole), Number(branch)], `제${whole}조의${branch}`, article[0].length)];
}

function koreanItem(head: string): readonly NumberMark[] {
  const circled = /^([①-⑳㉑-㉟])(?!\s?[항호])\s*/.exec(head);
  if (circled) {
    const value = circledValue(circled[1] ?? '') ?? 0;
    return [mark('hang', [value], `제${value}항`, circled[0].length)];
  }
  const letterSign = /^([ⓐ-ⓩ㉮-㉻])\s*/.exec(head);
  if (letterSign)
    return [
      mark(
        'circled-letter',
        [circledValue(letterSign[1] ?? '') ?? 0],
        letterSign[1] ?? '',
        letterSign[0].length,
      ),
    ];
  const named = /^제\s?(\d{1,2})\s?(항|호)(?![가-힣])\s*[.:]?\s*/.exec(head);
  if (named && !/^(?:및|와|과|내지|부터|에|의|제\s?\d)/.test(head.slice(named[0].length)))
    return [
      mark(
        named[2] === '항' ? 'hang' : 'ho',
        [Number(named[1])],
        `제${named[1]}${named[2]}`,
        named[0].length,
      ),
    ];
  const letter =
    /^([가나다라마바사아자차카타파하])(?:(\.)(?=\s|$|[가-힣“"(])|(\))|목(?=\s|[.:])\s*[.:]?)\s*/.exec(head);
  if (letter) {
    const style = letter[2] ? 'mok' : letter[3] ? 'mok-close' : 'mok-named';
    return [mark(style, [hangulValue(letter[1] ?? '') ?? 0], `${letter[1]}목`, letter[0].length)];
  }
  const bracketed = /^\(([가나다라마바사아자차카타파하])\)\s*/.exec(head);
  return bracketed
    ? [mark('mok-bracket', [hangulValue(bracketed[1] ?? '') ?? 0], `(${bracketed[1]})`, bracketed[0].length)]
    : [];
}

const NAMED =
  /^(part|chapter|book|article|art\.|section|sec\.|clause|paragraph|§)(?:\s{1,3}|(?<=§))((?:\d{1,3}(?:\.\d{1,3}){0,4})|[IVXLivxl]{1,7}|[A-Z]|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty))(?![\w])(?=\(|\s*[.:)–—-]|\s|$)\s{0,3}[.:)–—-]{0,2}\s*/i;

/** `안건 3. 제작비`, `의제 2`: what minutes and proposals call their points. */
const AGENDA = /^(안건|의제|쟁점|항목)\s?(\d{1,2})(?![\d가-힣])\s*[.:)–—-]?\s*/;

function namedNumber(head: string, isLabel: boolean): readonly NumberMark[] {
  const agenda = AGENDA.exec(head);
  if (agenda) return [mark('section', [Number(agenda[2])], `${agenda[1]} ${agenda[2]}`, agenda[0].length)];
  const named = NAMED.exec(head);
  if (!named) return [];
  const rest = head.slice(named[0].length);
  // "Section 4 of this Agreement survives": a sentence that begins with a reference.
  if (!isLabel && /^(?:[a-z,;]|\)|(?:and|or|of|above|below)\b)/.test(rest)) return [];
  const word = (named[1] ?? '').toLowerCase();
  const numeral = named[2] ?? '';
  const values = /^\d/.test(numeral) ? numeral.split('.').map(Number) : [namedValue(numeral)];
  const name = capital(word.replace('art.', 'article').replace('sec.', 'section'));
  const shown = /^\d|^[A-Z]{1,7}$/.test(numeral) ? numeral : numeral.toUpperCase();
  const printed = wordValue(numeral) === undefined ? shown : capital(numeral);
  const end = named[0].length;
  if (/^(?:part|chapter|book)$/.test(word)) return [mark('container', values, `${name} ${printed}`, end)];
  if (values.length > 1) return [decimalMark(values, printed, end)];
  if (name === 'Article') return [mark('article', values, `Article ${printed}`, end)];
  return [mark('section', values, printed, end)];
}

function namedValue(numeral: string): number {
  return wordValue(numeral) ?? romanValue(numeral) ?? letterValue(numeral) ?? 0;
}

/** `1.0` heads its sections: it is the first level, written as the second. */
function decimalMark(values: readonly number[], printed: string, end: number): NumberMark {
  const isHead = values.length === 2 && values[1] === 0;
  return isHead ? mark('number-dot', [values[0] ?? 0], printed, end) : mark('decimal', values, printed, end);
}

function decimalNumber(head: string, isLabel: boolean): readonly NumberMark[] {
  // `A.1`, `B.2.1`: sections below a lettered one.
  const lettered = /^([A-Z])\.(\d{1,2}(?:\.\d{1,2}){0,3})\.?(?=[\s(“"‘]|$)\s*/.exec(head);
  if (lettered && (isLabel || head.length > lettered[0].length)) {
    const letter = letterValue(lettered[1] ?? '') ?? 0;
    const says = `${lettered[1]}.${lettered[2]}`;
    return [decimalMark([letter, ...(lettered[2] ?? '').split('.').map(Number)], says, lettered[0].length)];
  }
  const found = /^(\d{1,3}(?:\.\d{1,3}){1,5})(\.?)(?=[\s(“"‘A-Z가-힣]|$)[\s]*/.exec(head);
  if (!found) return [];
  const rest = head.slice(found[0].length);
  // "1.5 million": an amount, not a number of a section.
  if (
    !isLabel &&
    /^(?:[a-z%]|억|만|천|원|배|퍼센트|percent|million|billion)/i.test(rest) &&
    /^[a-z%억만천원배퍼]/.test(rest)
  )
    return [];
  if (!isLabel && rest === '' && found[2] === '') return [];
  return [decimalMark((found[1] ?? '').split('.').map(Number), found[1] ?? '', found[0].length)];
}

function plainNumber(head: string, isLabel: boolean): readonly NumberMark[] {
  const dotted = /^(\d{1,3})\.(?!\d)(?=[\s(“"‘'[A-Za-z가-힣【]|$)\s*/.exec(head);
  if (dotted) {
    // "2026. 11. 30." is a day.
    if (!isLabel && /^\d{1,2}\.(?:\s|$)/.test(head.slice(dotted[0].length))) return [];
    return [mark('number-dot', [Number(dotted[1])], dotted[1] ?? '', dotted[0].length)];
  }
  const closed = /^(\d{1,3})\)\s*/.exec(head);
  if (closed) return [mark('number-close', [Number(closed[1])], `${closed[1]})`, closed[0].length)];
  const bare =
    /^(\d{1,2})(?:\t| {2,})(?=[A-Z가-힣“"(])|^(\d{1,2}) (?=[A-Z][A-Z ,&/-]{3,60}$)/.exec(head) ??
    (isLabel ? /^(\d{1,2})()$/.exec(head) : null);
  const value = bare?.[1] ?? bare?.[2];
  return bare && value !== undefined ? [mark('number-bare', [Number(value)], value, bare[0].length)] : [];
}

function letterNumber(head: string, isLabel: boolean): readonly NumberMark[] {
  const sign = /^([Ⅰ-Ⅻⅰ-ⅻ])\s?[.)]?\s*/.exec(head);
  if (sign) {
    const spelled = spelledRoman(sign[1] ?? '');
    const style = spelled === spelled.toLowerCase() ? 'lower-roman-dot' : 'upper-roman-dot';
    return [mark(style, [romanValue(spelled) ?? 0], spelled, sign[0].length)];
  }
  const found = /^([A-Z]{1,5}|[a-z]{1,5})([.)])(?=\s|$)\s*/.exec(head);
  if (!found) return [];
  const numeral = found[1] ?? '';
  const isUpper = numeral === numeral.toUpperCase();
  const isDotted = found[2] === '.';
  if (!isDotted && isUpper && !isLabel && numeral.length > 1) return [];
  const end = found[0].length;
  const roman = romanValue(numeral);
  const letter = letterValue(numeral);
  const says = isUpper ? numeral : `(${numeral})`;
  return [
    ...(roman === undefined
      ? []
      : [
          mark(
            isUpper ? 'upper-roman-dot' : isDotted ? 'lower-roman-dot' : 'roman-close',
            [roman],
            says,
            end,
          ),
        ]),
    ...(letter === undefined
      ? []
      : [mark(isUpper ? 'upper-dot' : isDotted ? 'lower-dot' : 'lower-close', [letter], says, end)]),
  ];
}

function bracketNumber(head: string): readonly NumberMark[] {
  const found = /^[(（]\s?([A-Za-z]{1,5}|\d{1,2})\s?[)）]\s*/.exec(head);
  if (!found) return [];
  const numeral = found[1] ?? '';
  const end = found[0].length;
  const says = `(${numeral})`;
  if (/^\d/.test(numeral)) return [mark('number-bracket', [Number(numeral)], says, end)];
  const letter = letterValue(numeral);
  if (numeral === numeral.toUpperCase())
    return letter === undefined ? [] : [mark('upper-bracket', [letter], says, end)];
  const roman = romanValue(numeral);
  return [
    ...(roman === undefined ? [] : [mark('roman-bracket', [roman], says, end)]),
    ...(letter === undefined ? [] : [mark('lower-bracket', [letter], says, end)]),
  ];
}

function ordinalWord(head: string): readonly NumberMark[] {
  const found = /^([A-Z][A-Za-z]{3,10})(?::|\.|\s[–—-])\s+/.exec(head);
  const value = found && wordValue(found[1] ?? '');
  return found && value !== undefined && value !== null && /(?:st|nd|rd|th)$/i.test(found[1] ?? '')
    ? [mark('ordinal', [value], capital(found[1] ?? ''), found[0].length)]
    : [];
}

function bullet(head: string): readonly NumberMark[] {
  const found = /^(?:[•●○◦▪■□◆◇▶►‣∙*]|[-–—·](?=\s))\s*(?=\S)/.exec(head);
  return found && !/^[-–—]\s*\d+\s*[-–—]$/.test(head) ? [mark('bullet', [0], '', found[0].length)] : [];
}

function mark(style: NumberStyle, values: readonly number[], says: string, end: number): NumberMark {
  return { style, values, says, end };
}
