import { cloneElement, useCallback, useEffect, useState } from 'react';
import type { ButtonHTMLAttributes, MouseEvent, ReactElement, ReactNode } from 'react';
import { Focusable, Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import './definition.css';

const HOVER_DELAY_MS = 400;
/** Long enough to reach the text with the pointer, over the gap before it. */
const LEAVE_DELAY_MS = 200;

type DefinitionProps = {
  /** What the word means. */
  readonly says: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A word that says what it means: to the pointer on it, to the keyboard that stops at it, to a finger. */
export function Definition({ says, className, children }: DefinitionProps) {
  return (
    <Explained says={says} opensOn="press">
      <button type="button" className={className ? `definition ${className}` : 'definition'}>
        {children}
      </button>
    </Explained>
  );
}

type ButtonElement = ReactElement<ButtonHTMLAttributes<HTMLButtonElement>, string>;

/** A button that says beforehand what it does. A finger reads it as it presses. */
export function Hint({ says, children }: { readonly says: string; readonly children: ButtonElement }) {
  return (
    <Explained says={says} opensOn="touch">
      {children}
    </Explained>
  );
}

function Explained(props: {
  readonly says: string;
  readonly opensOn: 'press' | 'touch';
  readonly children: ButtonElement;
}) {
  const { says, opensOn, children } = props;
  const [isOpen, setIsOpen] = useState(false);
  const [place, setPlace] = useState<Element>();
  // What lies outside of an open dialog cannot be touched, so its definitions open inside.
  const findPlace = useCallback((button: Element | null) => {
    if (button) setPlace(button.closest('dialog, main') ?? document.body);
  }, []);
  useKeepEscape(isOpen);
  function onClick(event: MouseEvent<HTMLButtonElement>): void {
    children.props.onClick?.(event);
    if (opensOn === 'press' || isTouch(event.nativeEvent)) setIsOpen(true);
  }
  // The same element with one more wish; React's type of a copy only knows its properties.
  const trigger = cloneElement(children, { onClick }) as ButtonElement;
  return (
    <TooltipTrigger
      delay={HOVER_DELAY_MS}
      closeDelay={LEAVE_DELAY_MS}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      shouldCloseOnPress={opensOn === 'touch'}
    >
      <Focusable ref={findPlace}>{trigger}</Focusable>
      <Tooltip
        ref={raise}
        className="definition-text"
        placement="top start"
        offset={6}
        containerPadding={8}
        {...(place ? { UNSTABLE_portalContainer: place } : {})}
      >
        {says}
      </Tooltip>
    </TooltipTrigger>
  );
}

/** Above everything, a dialog included, and cut off by nothing. */
function raise(text: HTMLElement | null): void {
  if (!text || text.matches(':popover-open')) return;
  text.popover = 'manual';
  text.showPopover();
}

/**
 * Escape closes the definition alone: the browser would close the dialog around it with the same key.
 * Heard at the window, so before the library closes the text and nobody listens any more.
 */
function useKeepEscape(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key === 'Escape') event.preventDefault();
    }
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [isOpen]);
}

function isTouch(event: Event): boolean {
  return event instanceof PointerEvent && event.pointerType === 'touch';
}
