import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

/**
 * A table that keeps its width in a narrow window and scrolls sideways by itself. While it does, the arrow keys move
 * it, so the focus can rest on it; while all of it is in sight, Tab passes it by.
 */
export function ScrollRegion({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const element = useRef<HTMLDivElement>(null);
  const [isCut, setIsCut] = useState(false);
  useEffect(() => {
    const region = element.current;
    if (!region) return;
    const measure = () => setIsCut(region.scrollWidth > region.clientWidth);
    const observer = new ResizeObserver(measure);
    observer.observe(region);
    for (const content of region.children) observer.observe(content);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={element}
      className="scroll-region"
      {...(isCut ? { role: 'region', 'aria-label': label, tabIndex: 0 } : {})}
    >
      {children}
    </div>
  );
}
