import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { useCommon } from '#renderer/i18n/use-messages.ts';
import { Button } from './Button.tsx';

type DialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly size?: 'plain' | 'wide';
  readonly children: ReactNode;
};

/** A modal sheet. The browser's own dialog keeps the focus inside and gives it back afterwards. */
export function Dialog({ title, onClose, size = 'plain', children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const t = useCommon();
  useEffect(() => {
    const dialog = element.current;
    if (dialog && !dialog.open) {
      dialog.showModal();
      // The focus goes to the field that the dialog was opened for, not to its Close button.
      dialog.querySelector<HTMLElement>('[data-first-focus]')?.focus();
    }
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      className="dialog"
      data-size={size}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => {
        if (event.target === element.current) onClose();
      }}
    >
      <div className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <Button look="quiet" onClick={onClose}>
          {t.close}
        </Button>
      </div>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}
