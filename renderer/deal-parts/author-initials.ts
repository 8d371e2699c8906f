import type { Settings } from '#contract/methods.ts';
import { initialsOf } from '#domain/redline/initials.ts';

/** The initials that a person signs changes with: those they typed once, or those of their name. */
export function authorInitials({ authorName, authorInitials: typed }: Settings): string {
  return typed || initialsOf(authorName);
}
