import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** The width of an element in whole pixels, kept up to date. It is `start` until the element has been measured. */
export function useWidth<E extends HTMLElement>(start: number): readonly [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(start);
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
