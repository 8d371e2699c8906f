import { useEffect, useState } from 'react';

/**
 * Prints what stands in `.print-sheets`, by the system's dialog, which also saves a PDF. `isPrinting`: these pages are to be
 * in the document now; they are there for the printer alone.
 */
export function usePrint(): { readonly isPrinting: boolean; readonly print: () => void } {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    if (!isPrinting) return undefined;
    const over = (): void => setIsPrinting(false);
    addEventListener('afterprint', over);
    // The pages are laid out and painted once before the printer looks at them.
    let turn = requestAnimationFrame(() => {
      turn = requestAnimationFrame(() => window.print());
    });
    return () => {
      cancelAnimationFrame(turn);
      removeEventListener('afterprint', over);
    };
  }, [isPrinting]);
  return { isPrinting, print: () => setIsPrinting(true) };
}
