/** The shortcuts of one place, for the list of them. Keys that do the same stand with a space between. */
export type ShortcutGroup = {
  readonly name: string;
  readonly lines: readonly { readonly keys: string; readonly does: string; readonly about?: string }[];
};

/** What is left of the shortcuts while single letters and signs are switched off. */
export function withoutLetters(groups: readonly ShortcutGroup[]): readonly ShortcutGroup[] {
  return groups
    .map(({ name, lines }) => ({
      name,
      lines: lines
        .map((line) => ({ ...line, keys: keysThatStay(line.keys) }))
        .filter(({ keys }) => keys !== ''),
    }))
    .filter(({ lines }) => lines.length > 0);
}

/** `J K ↑ ↓` is `↑ ↓` without its letters; a letter beside Ctrl or Shift is none of them. */
function keysThatStay(keys: string): string {
  return keys
    .split(' ')
    .filter((key) => !/^[A-Z?/]$/.test(key))
    .join(' ');
}
