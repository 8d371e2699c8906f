import stringWidth from 'string-width';

/**
 * As many whole sentences as fit into so many columns (a Hangul syllable takes two). Where the first one alone is too
 * long, it is cut after a word with an ellipsis, and never between the parts of a figure (`USD 1.25m`, `20억 원`).
 */
export function fitSentences(text: string, columns: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (stringWidth(plain) <= columns) return plain;
  let kept = '';
  for (const sentence of sentencesOf(plain)) {
    const longer = kept === '' ? sentence : `${kept} ${sentence}`;
    if (stringWidth(longer) > columns) break;
    kept = longer;
  }
  return kept === '' ? cutAfterWord(plain, columns) : kept;
}

/** A stop ends a sentence where a blank and a new word follow it; one after an initial or an abbreviation does not. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[^\s.]{2}[.?!][’”)]?) (?=[^\sa-z])/u);
}

/** Cut after a word with an ellipsis where it is wider. */
export function fitWords(text: string, columns: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return stringWidth(plain) <= columns ? plain : cutAfterWord(plain, columns);
}

function cutAfterWord(text: string, columns: number): string {
  const words = text.split(' ');
  const room = columns - 2;
  let count = 0;
  while (count < words.length && stringWidth(words.slice(0, count + 1).join(' ')) <= room) count += 1;
  while (count > 1 && isInsideFigure(words[count - 1] ?? '', words[count] ?? '')) count -= 1;
  const fitting = words.slice(0, count).join(' ');
  // Of a list whole names are kept.
  const listed = Math.max(fitting.lastIndexOf('; '), fitting.lastIndexOf(', '));
  const head = listed > fitting.length / 2 ? fitting.slice(0, listed) : fitting;
  // A text without a blank is cut where the room ends, after a digit's last neighbor.
  const cut = head === '' ? cutLongWord(words[0] ?? '', room) : head;
  return `${cut.replace(/[,;:·–-]$/u, '').trimEnd()} …`;
}

/** A figure and its currency or unit stand together. */
function isInsideFigure(before: string, after: string): boolean {
  return /^[A-Z]{3}$/.test(before) || (/\d[.,]*$|[만억천]$/.test(before) && !/^[(–]/.test(after));
}

function cutLongWord(word: string, room: number): string {
  let used = 0;
  let kept = '';
  for (const letter of word) {
    used += stringWidth(letter);
    if (used > room) break;
    kept += letter;
  }
  const next = word.slice(kept.length, kept.length + 1);
  return /\d/.test(next) ? kept.replace(/(?<![\d.,])[\d.,]+$/, '') : kept;
}
