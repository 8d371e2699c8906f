/** ⌘ on a Mac, Ctrl+ elsewhere. */
export function commandKey(): string {
  return /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl+';
}

/** Keys as they stand on this keyboard: `Shift+Mod+Z` is `Shift+Ctrl+Z`, on a Mac `Shift+⌘Z`. */
export function keysOnKeyboard(keys: string): string {
  return keys.replace('Mod+', commandKey());
}
