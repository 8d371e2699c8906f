import { Fail } from '#domain/base/failure.ts';
import { InexactError } from '#domain/figures/fraction.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { AppOptions } from '#app/base/app-options.ts';
import type { WorkspaceWarning } from '#app/workspace/workspace-place.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import {
  acceptContent,
  findChangedContent,
  HOUSE,
  listTurned,
  ORIGINALS,
  SETTINGS,
} from '#storage/content-sums.ts';

/** The first check waits until the first screen is shown, unless the host says otherwise. */
const QUIET_MS = 2_500;

export type ContentCheck = ReturnType<typeof createContentCheck>;

/**
 * Reads in the background what every deal says and warns of those in which something turned on the disk: to SQLite's
 * own check a figure with a wrong digit is as sound as the right one.
 */
export function createContentCheck(workspace: () => Workspace, options: Pick<AppOptions, 'log' | 'quietMs'>) {
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  let changed: readonly string[] = [];

  return {
    /** Checks once, when things are quiet. */
    opened(): void {
      timer = setTimeout(() => {
        check().catch((error: unknown) => {
          if (!isClosed) options.log(`the content could not be checked: ${String(error)}`);
        });
      }, options.quietMs ?? QUIET_MS).unref();
    },
    /** Now. */
    check,
    /** Set when a check finds a change that nobody made, until it is accepted or no longer there. */
    warning: (): WorkspaceWarning | undefined =>
      changed.length === 0
        ? undefined
        : { kind: 'content-changed', message: explainChange(namesOf(workspace(), changed)) },
    /**
     * A question that came to a defect: where something it may rest on has turned on the disk, that is what to tell.
     * Undefined for a refusal, and where all is as it was entered.
     */
    failFrom(error: unknown): Fail | undefined {
      if (error instanceof Fail || error instanceof InexactError) return undefined;
      const turned = listTurned(workspace().db);
      if (turned.length === 0) return undefined;
      options.log(`on content that has turned: ${error instanceof Error ? error.stack : String(error)}`);
      changed = turned;
      return new Fail('workspace-damaged', explainChange(namesOf(workspace(), changed)));
    },
    /** A person has looked at what was named and takes it as it is. */
    accept(): void {
      const from = workspace();
      from.transact(() => acceptContent(from.db, changed));
      changed = [];
    },
    close(): void {
      isClosed = true;
      clearTimeout(timer);
    },
  };

  async function check(): Promise<void> {
    const from = workspace();
    const search = findChangedContent(from.db);
    for (;;) {
      const step = search.next();
      if (step.done === true) {
        changed = step.value;
        return;
      }
      await otherWork();
      // The file that was being read is closed once the app is, or the workspace has moved.
      if (isClosed || workspace() !== from) return;
    }
  }
}

function otherWork(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

const OTHERS: Readonly<Record<string, Bilingual>> = {
  [HOUSE]: { en: 'the house precedents', ko: '자체 선례' },
  [SETTINGS]: { en: 'the settings', ko: '설정' },
  [ORIGINALS]: { en: 'the list of original files', ko: '원본 파일 목록' },
};

/** What these owners are called by a person. */
export function namesOf({ deals }: Workspace, owners: readonly string[]): Bilingual[] {
  return owners.map((owner) => {
    const title = deals.findRecord(owner)?.title;
    if (title !== undefined) return { en: `“${title}”`, ko: `‘${title}’` };
    return OTHERS[owner] ?? { en: 'a deal that is no longer there', ko: '사라진 거래' };
  });
}

/** How many are named; a failing disk may have touched all of them. */
const MOST_NAMED = 5;

function explainChange(names: readonly Bilingual[]): Bilingual {
  const rest = names.length - MOST_NAMED;
  const named = names.slice(0, MOST_NAMED);
  const [en, ko] = [named.map((name) => name.en).join(', '), named.map((name) => name.ko).join(', ')];
  const more = rest > 0 ? { en: ` and ${rest} more`, ko: ` 외 ${rest}건` } : { en: '', ko: '' };
  return {
    en: `Something in ${en}${more.en} is no longer what was entered: the disk or another program changed it. Restore a backup from before as a copy in Settings and compare. If all is right as it stands, say so there. Have the disk checked.`,
    ko: `${ko}${more.ko}의 내용이 입력한 것과 다릅니다. 디스크 오류나 다른 프로그램 때문일 수 있습니다. 설정에서 이전 백업을 사본으로 복원하여 대조하세요. 지금 내용이 맞으면 설정에서 그대로 사용을 선택하세요. 디스크 상태도 점검하세요.`,
  };
}
