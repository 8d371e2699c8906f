import { useEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { paragraphsById } from '#domain/reading/review/place-in-paper.ts';
import type { PaperDocument } from '#domain/reading/document/paper-document.ts';
import { shownText } from './shown-runs.ts';
import type { ChangesView, FoundHit } from './shown-runs.ts';

export type DocumentSearch = {
  readonly query: string;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly hits: ReadonlyMap<number, readonly FoundHit[]>;
  readonly count: number;
  /** Counted from 1; 0 where nothing was found. */
  readonly at: number;
  readonly onQuery: (query: string) => void;
  readonly onStep: (by: 1 | -1) => void;
};

/** Finds words in the whole document, also where it is scrolled out of sight. Ctrl+F leads to its field. */
export function useDocumentSearch(
  paper: PaperDocument,
  view: ChangesView,
  sheet: RefObject<HTMLElement | null>,
): DocumentSearch {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const texts = useMemo(
    () =>
      [...paragraphsById(paper).values()].map((paragraph) => ({
        id: paragraph.id,
        text: shownText(paragraph, paper.revisions, view).toLowerCase(),
      })),
    [paper, view],
  );
  const places = useMemo(() => placesOf(texts, query.trim().toLowerCase()), [texts, query]);
  const current = places.length === 0 ? 0 : Math.min(at, places.length - 1);
  const hits = useMemo(
    () =>
      Map.groupBy(
        places.map((place, index) => ({ ...place, isCurrent: index === current })),
        ({ paragraph }) => paragraph,
      ),
    [places, current],
  );

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.code !== 'KeyF')
        return;
      if (event.target instanceof Element && event.target.closest('dialog')) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  useEffect(() => {
    sheet.current?.querySelector('.sheet-hit[data-current="true"]')?.scrollIntoView({ block: 'center' });
  }, [sheet, hits]);

  return {
    query,
    field,
    hits,
    count: places.length,
    at: places.length === 0 ? 0 : current + 1,
    onQuery: (next) => {
      setQuery(next);
      setAt(0);
    },
    onStep: (by) => setAt((current + by + places.length) % Math.max(1, places.length)),
  };
}

type Place = { readonly paragraph: number; readonly from: number; readonly to: number };

/** More hits than anybody steps through are not marked: a single letter has thousands. */
const MOST_HITS = 2_000;

function placesOf(texts: readonly { readonly id: number; readonly text: string }[], wanted: string): Place[] {
  const places: Place[] = [];
  if (wanted === '') return places;
  for (const { id, text } of texts) {
    for (let from = text.indexOf(wanted); from >= 0; from = text.indexOf(wanted, from + wanted.length)) {
      places.push({ paragraph: id, from, to: from + wanted.length });
      if (places.length >= MOST_HITS) return places;
    }
  }
  return places;
}
