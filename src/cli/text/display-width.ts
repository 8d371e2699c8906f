import stringWidth from 'string-width';

/** Pads with spaces to a number of terminal columns, or cuts with an ellipsis. A Hangul syllable takes two columns. */
export function fitWidth(text: string, columns: number, align: 'left' | 'right'): string {
  const cut = stringWidth(text) > columns ? cutToWidth(text, columns) : text;
  const gap = ' '.repeat(Math.max(0, columns - stringWidth(cut)));
  return align === 'left' ? cut + gap : gap + cut;
}

function cutToWidth(text: string, columns: number): string {
  let kept = '';
  let width = 0;
  for (const character of text) {
    width += stringWidth(character);
    if (width > columns - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** Words over as many lines as they need, each set in by some columns. A word that is longer than a line stays whole. */
export function wrapped(text: string, columns: number, indent: number): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    if (last === undefined || stringWidth(longer) > columns - indent) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.map((line) => `${' '.repeat(indent)}${line}`).join('\n');
}
