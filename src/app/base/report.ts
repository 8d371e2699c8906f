import type { Bilingual } from '#domain/text/bilingual.ts';

/** What long work is given: to say how far it is, and to stop when it was cancelled (throws Fail `cancelled`). */
export type Report = (done: number, total: number, label: Bilingual) => void;

/** For work that nobody follows: it says nothing and never stops. */
export function reportToNobody(): void {}
