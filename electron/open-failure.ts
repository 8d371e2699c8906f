import type { Failure } from '#domain/base/failure.ts';
import { assertNever } from '#domain/base/failure.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { shellText } from './shell-text.ts';

/** What a person can do when the workspace cannot be opened. */
export type OpenChoice = 'restore' | 'try-again' | 'choose' | 'diagnose' | 'quit';

/**
 * The native message after a refusal: what is wrong with which file, and the next steps that make sense.
 * A backup can take the place of a damaged file, which is kept under a new name; a locked one may be free in a moment.
 */
export function describeOpenFailure(
  failure: Failure,
  hasBackup: boolean,
  language: Lang,
): {
  readonly title: string;
  readonly detail: string;
  readonly choices: readonly OpenChoice[];
  readonly buttons: readonly string[];
} {
  const choices = choicesAfter(failure, hasBackup);
  return {
    title: shellText('cannotOpen', language),
    detail: failure.message[language],
    choices,
    buttons: choices.map((choice) => buttonOf(choice, language)),
  };
}

function choicesAfter(failure: Failure, hasBackup: boolean): OpenChoice[] {
  switch (failure.code) {
    case 'workspace-damaged':
      return hasBackup ? ['restore', 'choose', 'diagnose', 'quit'] : ['choose', 'diagnose', 'quit'];
    case 'workspace-newer':
      return ['choose', 'quit'];
    default:
      return ['try-again', 'choose', 'diagnose', 'quit'];
  }
}

function buttonOf(choice: OpenChoice, language: Lang): string {
  switch (choice) {
    case 'restore':
      return shellText('restoreBackup', language);
    case 'try-again':
      return shellText('tryAgain', language);
    case 'choose':
      return shellText('chooseAnother', language);
    case 'diagnose':
      return shellText('saveDiagnosis', language);
    case 'quit':
      return shellText('quitShort', language);
    default:
      return assertNever(choice);
  }
}
