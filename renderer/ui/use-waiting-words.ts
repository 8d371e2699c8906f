import { useContext, useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { LostWordsContext } from './lost-words.ts';
import { savingMessages } from './words.ts';
import { useTypedWords } from './unsent-typing.ts';

/**
 * Words that are not saved before something else is there too: a stage without its amount, one end of a range. Nothing
 * is called saved while they wait, and leaving asks. Where their fields go away, they stay in a message.
 */
export function useWaitingWords(element: RefObject<Element | null>, label: string, text: string): void {
  const tellLost = useContext(LostWordsContext);
  useTypedWords(element, text);
  const latest = useRef({ label, text, tellLost });
  useLayoutEffect(() => {
    latest.current = { label, text, tellLost };
  });
  useEffect(
    () => () => {
      const { text: words, tellLost: tell, label: of } = latest.current;
      if (words !== '')
        tell({
          label: of,
          text: words,
          why: { en: savingMessages.en.notWhole, ko: savingMessages.ko.notWhole },
        });
    },
    [],
  );
}
