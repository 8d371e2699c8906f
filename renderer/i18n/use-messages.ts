import { createContext, useContext } from 'react';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import type { Messages, Same, Words } from './define-messages.ts';
import { commonMessages } from './common.ts';

export const LangContext = createContext<Lang>('ko');

export function useLang(): Lang {
  return useContext(LangContext);
}

/** The words of one page in the language of the moment: `const t = useMessages(termsMessages)`. */
export function useMessages<M extends Words>(messages: Messages<M>): Same<M> {
  return messages[useLang()];
}

export function useCommon(): ReturnType<typeof useMessages<(typeof commonMessages)['en']>> {
  return useMessages(commonMessages);
}

/** Chooses the reader's language of a text that is stored in both. */
export function useSay(): (text: Bilingual) => string {
  const lang = useLang();
  return (text) => text[lang];
}
