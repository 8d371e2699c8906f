import type { ButtonHTMLAttributes, ReactNode } from 'react';

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  /** main: the principal action of the screen. word: looks like a link. quiet: one tool among several. */
  readonly look?: 'main' | 'plain' | 'word' | 'quiet';
  readonly children: ReactNode;
};

export function Button({ look = 'plain', className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={className ? `button ${className}` : 'button'}
      data-look={look}
      {...rest}
    />
  );
}
