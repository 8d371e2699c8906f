import { formatNumber } from './number-formats.ts';
import { symbolOf } from './symbols.ts';

/** What a field prints that has no result in the file: words that its instruction holds, or only Word knows. */
export type FieldPrint =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'unknown' };

/** Marks for an index, page numbers, questions to the person: none of them prints words of the paper. */
const SILENT =
  /^(?:|PAGE|NUMPAGES|SECTION|SECTIONPAGES|TC|XE|TA|RD|SET|ASK|PRIVATE|ADVANCE|TOC|TOA|INDEX|HYPERLINK|FORMTEXT|FORMCHECKBOX|FORMDROPDOWN|ADDIN|NEXT|PRINT|BIDIOUTLINE)$/i;

/** Source: ECMA-376 part 1, section 17.16.5. */
export function printOfField(instruction: string): FieldPrint {
  const [name = '', ...rest] = instruction.split(/\s+/);
  if (SILENT.test(name)) return { kind: 'nothing' };
  if (/^(?:MACROBUTTON|GOTOBUTTON)$/i.test(name)) return { kind: 'words', text: rest.slice(1).join(' ') };
  if (/^SYMBOL$/i.test(name)) return symbolIn(instruction);
  if (/^EQ$/i.test(name)) return setLetters(instruction);
  return { kind: 'unknown' };
}

/** `SYMBOL 168 \f "Wingdings"`. */
function symbolIn(instruction: string): FieldPrint {
  const [, code] = /^SYMBOL\s+(0x[\da-f]+|\d+)/i.exec(instruction) ?? [];
  const [, font = ''] = /\\f\s+"?([^"\\\s](?:[^"\\]*[^"\\\s])?)"?(?=\s*(?:\\|$))/i.exec(instruction) ?? [];
  return code === undefined ? { kind: 'unknown' } : { kind: 'words', text: symbolOf(font, Number(code)) };
}

/** A few letters and the signs around them. */
const LONGEST_SET = 200;

/** Letters set over each other: Word in East Asia draws a circle around a letter so. And fractions. */
function setLetters(instruction: string): FieldPrint {
  if (instruction.length > LONGEST_SET) return { kind: 'unknown' };
  const [, enclosed] =
    /^EQ\s+\\o\s*\\a[clr]?\s*\(\s*[○◯〇]\s*[,;]\s*(\S(?:.*\S)?)\s*\)$/i.exec(instruction) ?? [];
  if (enclosed !== undefined) return { kind: 'words', text: circledLetter(enclosed) };
  const [, upper, lower] =
    /^EQ\s+\\f\s*\(\s*([^\s(),;](?:[^(),;]*[^\s(),;])?)\s*[,;]\s*([^\s(),;](?:[^(),;]*[^\s(),;])?)\s*\)$/i.exec(
      instruction,
    ) ?? [];
  return upper === undefined || lower === undefined
    ? { kind: 'unknown' }
    : { kind: 'words', text: `${upper}/${lower}` };
}

const GANADA = '가나다라마바사아자차카타파하';
const CHOSUNG = 'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ';

function circledLetter(letter: string): string {
  if (/^\d{1,2}$/.test(letter)) return formatNumber(Number(letter), 'decimalEnclosedCircle');
  if (letter === '인' || letter === '印') return '㊞';
  if (letter.length === 1 && GANADA.includes(letter))
    return String.fromCodePoint(0x326e + GANADA.indexOf(letter));
  if (letter.length === 1 && CHOSUNG.includes(letter))
    return String.fromCodePoint(0x3260 + CHOSUNG.indexOf(letter));
  return `(${letter})`;
}
