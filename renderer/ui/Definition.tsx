import { cloneElement, useCallback, useEffect, useRef, useState } from 'react';
import type { ButtonHTMLAttributes, MouseEvent, ReactElement, ReactNode } from 'react';
import { Focusable, Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import type { ClearPlace } from './clear-place.ts';
import { EDGE_PX, GAP_PX, clearPlace } from './clear-place.ts';
import './definition.css';

const HOVER_DELAY_MS = 400;
/** The text stays open this long, so that the pointer can cross the gap between the word and the text. */
const LEAVE_DELAY_MS = 200;

type DefinitionProps = {
  /** What the word means. */
  readonly says: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A word whose meaning opens when the pointer rests on it, when the keyboard reaches it, or when it is touched. */
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

/** A button that explains itself before it is pressed. On a touch screen the explanation shows with the press. */
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
  const word = useRef<Element>(null);
  const [side, setSide] = useState<ClearPlace>('top start');
  // An open dialog makes everything outside of it inert, so a definition opens inside the dialog.
  const findPlace = useCallback((button: Element | null) => {
    word.current = button;
    if (button) setPlace(button.closest('dialog, main') ?? document.body);
  }, []);
  const open = useCallback((text: HTMLElement | null) => {
    raise(text);
    if (text && word.current) setSide(placeFor(word.current, text));
  }, []);
  useKeepEscape(isOpen);
  useOneAtATime(isOpen, setIsOpen);
  function onClick(event: MouseEvent<HTMLButtonElement>): void {
    children.props.onClick?.(event);
    if (opensOn === 'press' || isTouch(event.nativeEvent)) setIsOpen(true);
  }
  // A copy of the element with a ref added: React's type of a copy lists only its properties.
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
        ref={open}
        className="definition-text"
        placement={side}
        offset={GAP_PX}
        containerPadding={EDGE_PX}
        {...(place ? { UNSTABLE_portalContainer: place } : {})}
      >
        {says}
      </Tooltip>
    </TooltipTrigger>
  );
}

/** The text lies above everything else, dialogs included, and no pane cuts it off. */
function raise(text: HTMLElement | null): void {
  if (!text || text.matches(':popover-open')) return;
  text.popover = 'manual';
  text.showPopover();
}

const NEIGHBOURS = 'button, a[href], input, select, textarea, summary';

/** Where the text leaves what is around its word free. */
function placeFor(word: Element, text: HTMLElement): ClearPlace {
  const neighbours = [...document.querySelectorAll(NEIGHBOURS)]
    .filter((each) => each !== word && !each.contains(word))
    .map((each) => {
      const { left, right, top, bottom } = each.getBoundingClientRect();
      return { left, right, top, bottom, acts: !each.matches('.definition') };
    })
    .filter(({ left, right, top, bottom }) => right > left && bottom > top);
  const { width, height } = text.getBoundingClientRect();
  const window = { width: innerWidth, height: innerHeight };
  return clearPlace(word.getBoundingClientRect(), { width, height }, window, neighbours);
}

/**
 * Escape closes only the definition. Otherwise the browser would close the dialog around it with the same key.
 * The window listens, because it hears the key before react-aria closes the text and stops listening.
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

let closeTheOther: (() => void) | undefined;

/** Whatever opens a text closes the one before: a finger may tap a word while the pointer rests on another. */
function useOneAtATime(isOpen: boolean, setIsOpen: (isOpen: boolean) => void): void {
  useEffect(() => {
    if (!isOpen) return;
    closeTheOther?.();
    const close = () => setIsOpen(false);
    closeTheOther = close;
    return () => {
      if (closeTheOther === close) closeTheOther = undefined;
    };
  }, [isOpen, setIsOpen]);
}

function isTouch(event: Event): boolean {
  return event instanceof PointerEvent && event.pointerType === 'touch';
}
