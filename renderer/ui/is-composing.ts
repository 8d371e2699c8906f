/**
 * Whether a key belongs to an input method that is putting a syllable together. Enter then ends the syllable and
 * nothing else. Some systems report it after the syllable has ended, and only by the key code 229.
 */
export function isComposing(event: {
  readonly nativeEvent: { readonly isComposing: boolean; readonly keyCode: number };
}): boolean {
  return event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229;
}
