import { Fail, failedWith } from './failure.ts';

/** What long work throws between its steps once nobody wants it any more. */
export function cancelledWork(): Fail {
  return new Fail('cancelled', { en: 'The work was cancelled.', ko: '작업을 취소했습니다.' });
}

export function isCancelled(error: unknown): boolean {
  return failedWith(error, 'cancelled');
}
