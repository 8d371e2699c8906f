import { createHash } from 'node:crypto';
import type { RedlineReceipt } from '#domain/redline/receipt.ts';
import { checkRedline } from '#word/check/check-redline.ts';
import type { RedlineToCheck } from '#word/check/check-redline.ts';
import { damagedXml } from '#word/redline/damaged-xml.ts';

/** Checks a redline before it is given out; whoever wrote it counts its clauses. Throws Fail for a file that came damaged. */
export function checkedReceipt(made: RedlineToCheck): Omit<RedlineReceipt, 'clauses'> {
  const { violations, facts, wrongBefore } = checkRedline(made);
  if (wrongBefore.length > 0) throw damagedXml();
  // A defect of ours: it is logged whole, and no file leaves.
  if (violations.length > 0) throw new Error(`A redline did not pass its check: ${violations.join('; ')}`);
  const { theirs, redline, clean } = made;
  return {
    ...facts,
    digests: { theirs: digestOf(theirs), redline: digestOf(redline), clean: digestOf(clean) },
  };
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
