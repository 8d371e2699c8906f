import fc from 'fast-check';
import { expect, it } from 'vitest';
import { redlineAuthorSchema } from '#contract/schemas/redline-author-schema.ts';
import { checkRedline } from '#word/check/check-redline.ts';
import { writeRedline } from '#word/redline/write-redline.ts';
import { p, wordFile } from '#tests/builders/papers-word.ts';
import { draws } from '#tests/builders/draws.ts';

const THEIRS = wordFile({ body: p('The first clause stands here.') + p('The end.') });
const CHANGES = [{ find: 'first', replace: 'second', comment: 'Agreed on the call.' }];

/** A file keeps half a character, a line end or a control character in no name as it was typed. */
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc
    .array(
      fc.constantFrom(
        '\uD800',
        '\uDC00',
        '\u0007',
        '\n',
        '\t',
        '\u0000',
        '\uFFFE',
        '\u202E',
        ' ',
        '"',
        '&',
        '김',
      ),
      {
        maxLength: 8,
      },
    )
    .map((letters) => letters.join('')),
);

it('whatever is typed for a name, the changes are signed by it as it is kept, or there is no name', () => {
  fc.assert(
    fc.property(typed, typed, (name, initials) => {
      const { success, data: author } = redlineAuthorSchema.safeParse({ name, initials });
      if (!success) return;
      const done = writeRedline(THEIRS, CHANGES, author);
      if (done.kind === 'refused') throw new Error(JSON.stringify(done.refusals));
      expect(checkRedline({ theirs: THEIRS, changes: CHANGES, author, ...done }).violations).toEqual([]);
    }),
    { numRuns: draws(60) },
  );
});

it.each(['', ' ', '\u0007', '\n\t', '\u200B'])('%j is no name', (name) => {
  expect(redlineAuthorSchema.safeParse({ name, initials: '' }).success).toBe(false);
});
