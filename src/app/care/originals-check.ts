import type { Bilingual } from '#domain/text/bilingual.ts';
import type { AppOptions } from '#app/base/app-options.ts';
import { reportToNobody } from '#app/base/report.ts';
import type { Report } from '#app/base/report.ts';
import type { WorkspaceWarning } from '#app/workspace/workspace-place.ts';
import type { Workspace } from '#app/workspace/workspace.ts';

/** Read at a time before other work gets its turn: some hundredths of a second. */
const STRETCH_BYTES = 8_000_000;
/** The first check waits until the first screen is shown, unless the host says otherwise. */
const QUIET_MS = 2_000;

export type OriginalsCheck = ReturnType<typeof createOriginalsCheck>;

/**
 * Reads the original files in the background and warns of those whose bytes have changed on the disk: SQLite's
 * own check does not look at the content of a file that is kept in it.
 */
export function createOriginalsCheck(
  workspace: () => Workspace,
  options: Pick<AppOptions, 'log' | 'quietMs'>,
) {
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  let current: Promise<void> | undefined;
  let damaged: ReadonlySet<string> = new Set();
  let warning: WorkspaceWarning | undefined;

  return {
    /** Checks once, when things are quiet. */
    opened(): void {
      timer = setTimeout(() => {
        check(reportToNobody).catch((error: unknown) => {
          if (!isClosed) options.log(`the original files could not be checked: ${String(error)}`);
        });
      }, options.quietMs ?? QUIET_MS).unref();
    },
    /** Now. One at a time: a second caller waits for the first one's check. */
    check,
    /** The digests that the last check found damaged. */
    damaged: () => damaged,
    /** Set when a check finds damage, cleared by the next one that finds none. */
    warning: () => warning,
    close(): void {
      isClosed = true;
      clearTimeout(timer);
    },
  };

  function check(report: Report): Promise<void> {
    current ??= readAll(report).finally(() => {
      current = undefined;
    });
    return current;
  }

  async function readAll(report: Report): Promise<void> {
    const from = workspace();
    const { sizeBytes } = from.originals.totals();
    const search = from.originals.findDamaged();
    let doneBytes = 0;
    let pauseAt = STRETCH_BYTES;
    for (;;) {
      const step = search.next();
      if (step.done === true) {
        settle(from, step.value);
        return;
      }
      doneBytes += step.value;
      if (doneBytes < pauseAt) continue;
      pauseAt = doneBytes + STRETCH_BYTES;
      report(doneBytes, sizeBytes, { en: 'Checking the original files', ko: '원본 파일을 점검하는 중' });
      await otherWork();
      // The file that was being read is closed once the app is, or the workspace has moved.
      if (isClosed || workspace() !== from) return;
    }
  }

  function settle(from: Workspace, digests: readonly string[]): void {
    damaged = new Set(digests);
    warning =
      digests.length === 0
        ? undefined
        : { kind: 'originals-damaged', message: explainDamage(namesOf(from, damaged), digests.length) };
  }
}

function otherWork(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

type NamedPaper = { readonly fileName: string; readonly dealTitle: string };

/** The papers that name these originals, in every deal, those in the bin too. */
function namesOf({ deals }: Workspace, digests: ReadonlySet<string>): NamedPaper[] {
  const ids = [...deals.ids(), ...deals.bin().map(({ dealId }) => dealId)];
  return ids.flatMap((id) => {
    const { deal, papers = {} } = deals.getDocument(id);
    return Object.values(papers)
      .filter(({ digest }) => digests.has(digest))
      .map(({ fileName }) => ({ fileName, dealTitle: deal.title }));
  });
}

/** What is damaged and what to do, in words for a person who did not ask for the check. */
function explainDamage(papers: readonly NamedPaper[], count: number): Bilingual {
  const [first] = papers;
  const named = first && {
    en: ` Among them: “${first.fileName}” of the deal “${first.dealTitle}”.`,
    ko: ` 해당 파일: 거래 ‘${first.dealTitle}’의 ‘${first.fileName}’${papers.length > 1 ? ' 등' : ''}.`,
  };
  const counted =
    count === 1
      ? { en: 'One original file is damaged on the disk', ko: '원본 파일 1건이 디스크에서 손상되어' }
      : {
          en: `${count} original files are damaged on the disk`,
          ko: `원본 파일 ${count}건이 디스크에서 손상되어`,
        };
  return {
    en: `${counted.en}: the content is no longer what was kept.${named?.en ?? ''} Restore a backup made before as a copy, or add the file again, then choose “Back up now” in Settings. Have the disk checked.`,
    ko: `${counted.ko} 보관할 때의 내용과 다릅니다.${named?.ko ?? ''} 손상 전에 만든 백업을 사본으로 복원하거나 파일을 다시 추가한 뒤 설정에서 ‘지금 백업’을 누르세요. 디스크 상태도 점검하세요.`,
  };
}
