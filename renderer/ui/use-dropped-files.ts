import { useEffect, useRef, useState } from 'react';

/**
 * Files that are dropped anywhere on the place, and whether some are held over it now. A dialog on top takes none.
 */
export function useDroppedFiles(onFiles: (files: readonly File[]) => void): boolean {
  const [isHeldOver, setHeldOver] = useState(false);
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });
  useEffect(() => {
    const isOurs = ({ dataTransfer, target }: DragEvent): boolean =>
      dataTransfer?.types.includes('Files') === true &&
      !(target instanceof Element && target.closest('dialog') !== null);
    const onDragOver = (event: DragEvent) => {
      if (!isOurs(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      setHeldOver(true);
    };
    const onDragLeave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setHeldOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setHeldOver(false);
      if (!isOurs(event)) return;
      event.preventDefault();
      latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
  return isHeldOver;
}
