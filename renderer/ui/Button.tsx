import type { ButtonHTMLAttributes, ReactNode } from 'react';

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  /** main: the one thing to do here. word: acts like a link. quiet: a tool among others. */
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
