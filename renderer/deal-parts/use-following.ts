import { useState } from 'react';
import { sameContent } from '#domain/base/same-content.ts';

type Followed<T> = { readonly heard: T; readonly chosen: T; readonly own: readonly T[] };

/**
 * A choice on screen, and how to change it. The choice stands until the saved value becomes another one, for
 * example after an undo; otherwise the next edit would save again what was undone. A saved value that only
 * repeats an earlier choice changes nothing, because the answer to the first key must not undo the second key.
 */
export function useFollowing<T>(saved: T): readonly [T, (next: T) => void] {
  const [known, setKnown] = useState<Followed<T>>({ heard: saved, chosen: saved, own: [] });
  let now = known;
  if (!sameContent(known.heard, saved)) {
    const echo = known.own.findIndex((each) => sameContent(each, saved));
    now =
      echo === -1
        ? { heard: saved, chosen: saved, own: [] }
        : { ...known, heard: saved, own: known.own.slice(echo + 1) };
    setKnown(now);
  }
  const choose = (next: T) =>
    setKnown((current) => ({ ...current, chosen: next, own: [...current.own, next] }));
  return [now.chosen, choose];
}
