/** How many answers are kept. One of Money takes some hundred kilobytes. */
const KEPT = 12;

/**
 * Keeps answers that took long to calculate until the window closes. Whoever comes back to a screen sees its
 * figures at once. The key names everything that an answer depends on, so a change makes it another question.
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
