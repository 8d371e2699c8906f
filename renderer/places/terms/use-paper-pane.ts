import { useEffect, useRef, useState } from 'react';
import type { FocusEvent, RefObject } from 'react';
import { LONGEST_PAPER_TEXT } from '#contract/methods/papers.ts';
import type { Draft } from '#domain/deal/deal.ts';
import { normaliseText } from '#domain/text/normalise-text.ts';
import { newId, today } from '#renderer/state/new-id.ts';
import { useAppStore, useDeal, useDocument } from '#renderer/state/session.ts';
import { pastedPaper } from '#renderer/deal-parts/pasted-paper.ts';
import { paperMessages } from './paper-words.ts';
import { textOfFile } from './text-of-file.ts';
import { useDroppedFiles } from '#renderer/ui/use-dropped-files.ts';
import { isInField } from '#renderer/ui/is-typing.ts';

export type PaperPaneState = {
  readonly text: RefObject<HTMLDivElement | null>;
  readonly freshId: string | undefined;
  readonly pinnedId: string | undefined;
  /** The term is chosen for the words that are selected, and the keys go back to them. */
  readonly pin: (termId: string) => void;
  /** The term is chosen for the words that are selected next. */
  readonly choose: (termId: string) => void;
  readonly unpin: () => void;
  /** Whether selected words wait for a term: the search was reached from the text. */
  readonly isWaiting: () => boolean;
  readonly onListFocus: (event: FocusEvent) => void;
  /** Takes a pasted text for the draft in view. */
  readonly take: (text: string) => void;
  /** Takes the text of each file; of another file it says what it is. */
  readonly takeFiles: (files: readonly File[]) => void;
  /** Files are held over the place. */
  readonly isHeldOver: boolean;
};

/** Shorter than any sentence of a contract: a word that was pasted by mistake is not taken for a paper. */
const SHORTEST = 40;

/** The way between the list of terms and the text of the paper beside it: paste, F6, and a term for the selected words. */
export function usePaperPane(options: {
  readonly draft: Draft | undefined;
  readonly onOpen: () => void;
  readonly onList: () => void;
}): PaperPaneState {
  const { draft, onOpen, onList } = options;
  const app = useAppStore();
  const { papers = {} } = useDocument();
  const addPaperText = useDeal((state) => state.addPaperText);
  const [pinnedId, setPinnedId] = useState<string>();
  const [freshId, setFreshId] = useState<string>();
  const text = useRef<HTMLDivElement>(null);
  const isFromText = useRef(false);

  async function take(pasted: string, fileName?: string): Promise<void> {
    if (!draft) {
      app.getState().notify({ en: paperMessages.en.noDraft, ko: paperMessages.ko.noDraft });
      return;
    }
    const words = normaliseText(pasted);
    if (words.trim() === '') {
      app.getState().notify({ en: paperMessages.en.empty, ko: paperMessages.ko.empty });
      return;
    }
    if (words.length > LONGEST_PAPER_TEXT) {
      const most = LONGEST_PAPER_TEXT.toLocaleString('en');
      const { en, ko } = paperMessages;
      app.getState().notify({ en: en.tooLong(most), ko: ko.tooLong(most) }, { tone: 'problem' });
      return;
    }
    const paper = await pastedPaper(words, draft, today(), fileName);
    const [knownId] =
      Object.entries(papers).find(
        ([, known]) =>
          known.mime === paper.mime && known.draftId === draft.id && known.digest === paper.digest,
      ) ?? [];
    const paperId = knownId ?? newId('paper');
    onOpen();
    setFreshId(paperId);
    setPinnedId(undefined);
    isFromText.current = true;
    if (knownId === undefined) void addPaperText(paperId, paper, words);
    else app.getState().notify({ en: paperMessages.en.known, ko: paperMessages.ko.known });
  }

  /** One after the other, so that the last one is in view. */
  async function takeFiles(files: readonly File[]): Promise<void> {
    for (const file of files) {
      const found = await textOfFile(file);
      if (found.kind === 'text') await take(found.text, file.name);
      else if (found.kind === 'refused') app.getState().notify(found.why, { tone: 'problem' });
      else return leadToPaper(file);
    }
  }

  /** Word, Hangul and PDF are read in a place of their own. */
  function leadToPaper(file: File): void {
    const { route, go } = app.getState();
    if (route.place !== 'deal') return;
    app.setState({ wish: { kind: 'read-paper', files: [file] } });
    go({ ...route, view: 'paper' });
  }
  const isHeldOver = useDroppedFiles((files) => void takeFiles(files));

  const now = useRef({ take, onOpen, onList });
  useEffect(() => {
    now.current = { take, onOpen, onList };
  });
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const pasted = event.clipboardData?.getData('text/plain') ?? '';
      if (pasted.trim().length < SHORTEST || isInField(event.target)) return;
      event.preventDefault();
      void now.current.take(pasted);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest('dialog')) return;
      event.preventDefault();
      cross(text, now.current, setPinnedId);
    };
    window.addEventListener('paste', onPaste);
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('paste', onPaste);
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
  useEffect(() => {
    const onFocusIn = ({ target }: Event) => {
      if (target instanceof Node && text.current?.contains(target)) isFromText.current = true;
    };
    window.addEventListener('focusin', onFocusIn);
    return () => window.removeEventListener('focusin', onFocusIn);
  }, []);

  return {
    text,
    freshId,
    pinnedId,
    pin(termId) {
      setPinnedId(termId);
      text.current?.focus();
    },
    choose: setPinnedId,
    unpin: () => setPinnedId(undefined),
    isWaiting: () => isFromText.current && text.current !== null,
    onListFocus({ target }) {
      if (target instanceof Element && target.closest('.term-table')) isFromText.current = false;
    },
    take: (pasted) => void take(pasted),
    takeFiles: (files) => void takeFiles(files),
    isHeldOver,
  };
}

/** F6: from the list to the text, with the term of the row; from the text to the list. */
function cross(
  text: RefObject<HTMLDivElement | null>,
  { onOpen, onList }: { readonly onOpen: () => void; readonly onList: () => void },
  pin: (termId: string) => void,
): void {
  const { activeElement } = document;
  if (text.current?.contains(activeElement)) {
    onList();
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.term-table tr[tabindex="0"]')?.focus());
    return;
  }
  const termId =
    activeElement instanceof HTMLElement
      ? activeElement.closest<HTMLElement>('tr[data-term]')?.dataset['term']
      : undefined;
  onOpen();
  if (termId !== undefined) pin(termId);
  requestAnimationFrame(() => text.current?.focus());
}
