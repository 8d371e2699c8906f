import { useEffect, useRef, useState } from 'react';
import type { OfferedFile, ReadPaper } from '#contract/methods.ts';
import type { Answer } from '#contract/api.ts';
import type { Failure } from '#domain/base/failure.ts';
import { PASTED_MIME } from '#domain/deal/paper.ts';
import type { Paper } from '#domain/deal/paper.ts';
import { carriedDecisions } from '#domain/reading/versions/carried-decisions.ts';
import { findLatestDraft } from '#domain/deal/deal.ts';
import type { Draft } from '#domain/deal/deal.ts';
import { normaliseText } from '#domain/text/normalise-text.ts';
import { pastedPaper } from '#renderer/deal-parts/pasted-paper.ts';
import { newId, today } from '#renderer/state/new-id.ts';
import { useAppStore, useConnection, useDeal, useDealStore, useDocument } from '#renderer/state/session.ts';
import { useJob } from '#renderer/state/use-job.ts';
import { useDroppedFiles } from '#renderer/ui/use-dropped-files.ts';
import { isInField } from '#renderer/ui/is-typing.ts';
import { useWish } from '#renderer/state/wish.ts';
import { keepReading } from '#renderer/state/kept-readings.ts';
import { roundOfNew, theirPapers } from './use-papers.ts';
import { keyOfReading } from '#renderer/state/use-reading.ts';
import { paperPlaceMessages } from './words.ts';

/** What becomes of a file that comes in. */
export type Intake =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly failure: Failure };

/** Shorter than any sentence of a contract: a word that was pasted by mistake is not taken for a paper. */
const SHORTEST = 40;

/** Takes a file in: it is read first, and kept only when it could be read. A pasted text comes in the same way. */
export function useIntake(onRead: (paperId: string) => void) {
  const { files } = useConnection();
  const { job, start, cancel } = useJob('papers.readFile');
  const app = useAppStore();
  const store = useDealStore();
  const document = useDocument();
  const addPaperFile = useDeal((state) => state.addPaperFile);
  const addPaperText = useDeal((state) => state.addPaperText);
  const [intake, setIntake] = useState<Intake>({ kind: 'waiting' });
  const current = useRef<AbortController>(undefined);
  useEffect(() => () => current.current?.abort(), []);

  async function take(
    name: string,
    offered: Promise<Answer<OfferedFile | null>>,
    keepText?: (paperId: string, paper: Paper) => unknown,
  ): Promise<void> {
    current.current?.abort();
    const mine = new AbortController();
    current.current = mine;
    const show = (next: Intake) => {
      if (current.current === mine && !mine.signal.aborted) setIntake(next);
    };
    show({ kind: 'reading', name });
    const file = await offered;
    if (mine.signal.aborted) return;
    if (!file.ok) return show({ kind: 'refused', name, failure: file.failure });
    if (file.value === null) return show({ kind: 'waiting' });
    const { token, name: givenName } = file.value;
    show({ kind: 'reading', name: givenName });
    const end = await start({ dealId: document.deal.id, token });
    if (mine.signal.aborted) return;
    if (end.kind === 'failed') return show({ kind: 'refused', name: givenName, failure: end.failure });
    if (end.kind === 'cancelled') return show({ kind: 'waiting' });
    show({ kind: 'waiting' });
    add(end.value, keepText ?? ((paperId, paper) => addPaperFile(paperId, paper, token)));
  }

  function add(reading: ReadPaper, keep: (paperId: string, paper: Paper) => unknown): void {
    const now = store.getState().document ?? document;
    const { file } = reading;
    const known = theirPapers(now).find(({ paper }) => paper.digest === file.digest);
    keepReading(keyOfReading(now.deal, file.digest), reading);
    if (known) {
      notify('known');
      onRead(known.paperId);
      return;
    }
    const paperId = newId('paper');
    const plain: Paper = { ...file, side: 'theirs', direction: 'received', on: today(), round: 1 };
    const carried = carriedFrom(reading);
    const paper: Paper = {
      ...plain,
      round: roundOfNew(now, plain),
      ...(carried ? { reading: { isDone: false, decisions: carried.decisions } } : {}),
    };
    void keep(paperId, paper);
    if (carried) {
      const { en, ko } = paperPlaceMessages;
      const count = Object.keys(carried.decisions).length;
      app.getState().notify({ en: en.carried(count, carried.of), ko: ko.carried(count, carried.of) });
    }
    onRead(paperId);
  }

  /** The decisions on the version before this one, where it is one: most of what was decided still stands here. */
  function carriedFrom(reading: ReadPaper) {
    for (const { paper } of theirPapers(store.getState().document ?? document)) {
      const decisions = paper.reading?.decisions ?? {};
      const { kept, changed } = carriedDecisions(decisions, reading.findings);
      const quoted = (of: typeof kept) =>
        Object.values(of).filter(({ quotation }) => quotation !== '').length;
      if (quoted(kept) > 0 && quoted(kept) >= quoted(changed)) return { decisions: kept, of: paper.fileName };
    }
    return undefined;
  }

  /** A pasted text goes the way of a file: what cannot be read is refused, a second version keeps its decisions. */
  async function paste(pasted: string): Promise<void> {
    const words = normaliseText(pasted);
    const draft = findLatestDraft(document, 'theirs') ?? NO_DRAFT;
    const { fileName } = await pastedPaper(words, draft, today(), undefined);
    void take(fileName, files.offer(new File([words], fileName)), (paperId, paper) =>
      addPaperText(paperId, { ...paper, direction: 'kept', mime: PASTED_MIME }, words),
    );
  }

  function notify(word: 'known' | 'onlyOne'): void {
    const { en, ko } = paperPlaceMessages;
    app.getState().notify({ en: en[word], ko: ko[word] });
  }

  function takeFiles(given: readonly File[]): void {
    const [file, ...others] = given;
    if (!file) return;
    if (others.length > 0) notify('onlyOne');
    void take(file.name, files.offer(file));
  }

  const isHeldOver = useDroppedFiles(takeFiles);
  useWish('read-paper', ({ files: given }) => takeFiles(given));
  const latest = useRef(paste);
  useEffect(() => {
    latest.current = paste;
  });
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const pasted = event.clipboardData?.getData('text/plain') ?? '';
      if (pasted.trim().length < SHORTEST || isInField(event.target)) return;
      event.preventDefault();
      void latest.current(pasted);
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, []);

  return {
    intake,
    isHeldOver,
    choose: () => void take('', files.pick('paper')),
    progress: job.kind === 'running' ? job.progress : undefined,
    cancel: () => {
      current.current?.abort();
      cancel();
      setIntake({ kind: 'waiting' });
      const { en, ko } = paperPlaceMessages;
      app.getState().notify({ en: en.cancelled, ko: ko.cancelled });
    },
    dismiss: () => setIntake({ kind: 'waiting' }),
  };
}

const NO_DRAFT: Draft = { id: '', side: 'theirs', label: '', round: 1, on: '2000-01-01', entries: {} };
