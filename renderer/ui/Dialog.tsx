import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { useCommon, useMessages } from '#renderer/i18n/use-messages.ts';
import { Button } from './Button.tsx';
import { unsentTyping, useTypedWords } from './unsent-typing.ts';
import { savingMessages } from './words.ts';

type DialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly size?: 'plain' | 'wide';
  /** Words typed in a form that its button sends: the dialog does not close over them unasked. */
  readonly typed?: string;
  readonly children: ReactNode;
};

/**
 * A modal sheet. The browser's own dialog keeps the focus inside; afterwards the focus is back where it was. Escape, a
 * press beside it and Close never discard what was typed: the dialog then stays, and a button of its own discards.
 */
export function Dialog({ title, onClose, size = 'plain', typed = '', children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const t = useCommon();
  const saving = useMessages(savingMessages);
  const [asks, setAsks] = useState<'typed' | 'held'>();
  useModal(element);
  useTypedWords(element, typed);

  function close(): void {
    unsentTyping.flush();
    const isHeld = unsentTyping.held(element.current).length > 0;
    if (isHeld) setAsks(typed === '' ? 'held' : 'typed');
    else onClose();
  }

  function discard(): void {
    for (const words of unsentTyping.held(element.current)) words.discard();
    onClose();
  }

  return (
    <dialog
      ref={element}
      className="dialog"
      data-size={size}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onMouseDown={(event) => {
        if (event.target === element.current && isBeside(event, element.current)) close();
      }}
    >
      <div className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <Button look="quiet" onClick={close}>
          {t.close}
        </Button>
      </div>
      {asks ? (
        <div className="dialog-asks" role="alert">
          <p>{asks === 'typed' ? saving.typedInDialog : saving.heldInDialog}</p>
          <div className="actions">
            <Button onClick={() => setAsks(undefined)}>{saving.goOn}</Button>
            <Button look="quiet" onClick={discard}>
              {saving.discard}
            </Button>
          </div>
        </div>
      ) : null}
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}

/** Opens as a modal dialog, and gives the focus back to what had it; where that is gone, to the place's heading. */
function useModal(element: { readonly current: HTMLDialogElement | null }): void {
  // Before the dialog is drawn, while the opener still has the focus; and before it is taken away.
  useLayoutEffect(() => {
    const dialog = element.current;
    const opener = document.activeElement;
    if (dialog && !dialog.open) {
      dialog.showModal();
      // The field that the dialog was opened for, not its Close button.
      dialog.querySelector<HTMLElement>('[data-first-focus]')?.focus();
    }
    return () => {
      dialog?.close();
      giveFocusBack(opener);
      // An opener goes away together with its dialog where that has led to another place.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) giveFocusBack(null);
      });
    };
  }, [element]);
}

function giveFocusBack(opener: Element | null): void {
  if (opener instanceof HTMLElement && opener !== document.body && opener.isConnected) {
    opener.focus();
    return;
  }
  const heading =
    document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main');
  if (!heading) return;
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  heading.focus();
}

/** A press on the dialog's own scroll bar is a press on the dialog. */
function isBeside({ clientX, clientY }: MouseEvent, dialog: HTMLElement): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
