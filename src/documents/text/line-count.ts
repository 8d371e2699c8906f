import stringWidth from 'string-width';

/**
 * About how many lines a text takes where `columns` letters stand in a line. A Hangul syllable takes two columns, and
 * a word that does not fit moves on to the next line.
 */
export function countLines(text: string, columns: number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + linesOf(paragraph, columns), 0);
}

function linesOf(paragraph: string, columns: number): number {
  let [lines, used] = [1, 0];
  for (const word of paragraph.split(' ')) {
    const width = stringWidth(word);
    if (used > 0 && used + 1 + width > columns) [lines, used] = [lines + 1, 0];
    used += (used > 0 ? 1 : 0) + width;
    while (used > columns) [lines, used] = [lines + 1, used - columns];
  }
  return lines;
}
