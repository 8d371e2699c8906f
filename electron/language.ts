import { app } from 'electron';
import type { Lang } from '#domain/text/bilingual.ts';
import { shellLanguage } from './shell-text.ts';

/** `null` until the person has chosen a language. */
let chosen: Lang | null = null;

export function chosenLanguage(): Lang | null {
  return chosen;
}

export function chooseLanguage(given: Lang | null): void {
  chosen = given;
}

/** The language of native menus and dialogs. */
export function language(): Lang {
  return shellLanguage(chosen, app.getLocale());
}
