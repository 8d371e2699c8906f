type OfTheBrowser = { readonly isComposing: boolean; readonly keyCode: number };

/**
 * Whether a key belongs to an input method that is putting a syllable together. Enter then ends the syllable and
 * nothing else. Some systems report it after the syllable has ended, and only by the key code 229. Every handler of
 * keys asks here, with the event of React or of the browser.
 */
export function isComposing(event: OfTheBrowser | { readonly nativeEvent: OfTheBrowser }): boolean {
  const { isComposing: isPutTogether, keyCode } = 'nativeEvent' in event ? event.nativeEvent : event;
  return isPutTogether || keyCode === 229;
}
