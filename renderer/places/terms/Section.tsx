import type { ReactNode } from 'react';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';

/** One question about the term; private ones wear the tint and the lock. */
export function Section(props: {
  readonly title: string;
  readonly isPrivate?: boolean;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  const { title, isPrivate = false, aside, children } = props;
  return (
    <section className={isPrivate ? 'inspector-section private' : 'inspector-section'}>
      <div className="inspector-section-head">
        <h3>{title}</h3>
        {isPrivate ? <PrivateMark /> : null}
        {aside}
      </div>
      {children}
    </section>
  );
}
