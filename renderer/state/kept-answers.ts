/** So many answers are kept; one of money is some hundred kilobytes. */
const KEPT = 12;

/**
 * Answers that took long to work, for as long as the window is open: whoever comes back to a screen sees its
 * figures at once. The key names all that an answer was worked from, so that a change makes it another question.
 */
export function createKeptAnswers() {
  const answers = new Map<string, unknown>();
  return {
    find: (key: string): unknown => answers.get(key),
    keep(key: string, answer: unknown): void {
      answers.set(key, answer);
      for (const oldest of answers.keys()) {
        if (answers.size <= KEPT) break;
        answers.delete(oldest);
      }
    },
  };
}
