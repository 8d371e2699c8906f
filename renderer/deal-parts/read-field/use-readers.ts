import { useMemo } from 'react';
import { useApp } from '#renderer/state/session.ts';
import type { Readers } from './readers.ts';
import { readersOf } from './readers.ts';

/** The readers with the bases and units of the open library. */
export function useReaders(): Readers {
  const library = useApp((state) => state.library);
  return useMemo(() => readersOf(library), [library]);
}
