import type { ReactNode } from 'react';
import type { Failure } from '#domain/base/failure.ts';
import { useCommon, useSay } from '#renderer/i18n/use-messages.ts';
import { Button } from './Button.tsx';

/** Shown while an answer is loading. It has no animation, because most answers arrive at once. */
export function Loading() {
  const t = useCommon();
  return <output className="state-page quiet">{t.loading}</output>;
}

/** What could not be loaded, why, and the next step. */
export function Failed({ failure, onRetry }: { readonly failure: Failure; readonly onRetry: () => void }) {
  const t = useCommon();
  const say = useSay();
  return (
    <div className="state-page" role="alert">
      <h2>{t.failedTitle}</h2>
      <p className="reading">{say(failure.message)}</p>
      <Button onClick={onRetry}>{t.retry}</Button>
    </div>
  );
}

/** Shown where there is nothing yet; says how to add something. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="state-page">
      <h2>{title}</h2>
      {children}
    </div>
  );
}
