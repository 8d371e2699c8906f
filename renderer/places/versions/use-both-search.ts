import { useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { ComparedRow } from '#domain/reading/versions/compare-papers.ts';
import { hitsIn } from './segments.ts';

export type BothSearch = {
  readonly query: string;
  readonly field: RefObject<HTMLInputElement | null>;
  /** Lines in which the words stand. */
  readonly count: number;
  /** Counted from 1; 0 where nothing was found. */
  readonly at: number;
  readonly onQuery: (query: string) => void;
  readonly onStep: (by: 1 | -1) => void;
};

/** Finds the lines of either paper in which words stand, also where they are not drawn yet. */
export function useBothSearch(
  all: readonly ComparedRow[],
  rows: readonly number[],
  onShow: (row: number) => void,
): BothSearch {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const found = useMemo(() => {
    const wanted = query.trim();
    if (wanted === '') return [];
    return rows.filter((row) =>
      [all[row]?.before, all[row]?.after].some((line) => line && hitsIn(line.text, wanted).length > 0),
    );
  }, [all, rows, query]);
  return {
    query,
    field,
    count: found.length,
    at: found.length === 0 ? 0 : Math.min(at, found.length - 1) + 1,
    onQuery: (next) => {
      setQuery(next);
      setAt(-1);
    },
    onStep: (by) => {
      if (found.length === 0) return;
      const next = (at + by + found.length) % found.length;
      setAt(next);
      const row = found[next];
      if (row !== undefined) onShow(row);
    },
  };
}
