import type { ParsedInputOf } from '#contract/methods.ts';
import type { Failure } from '#domain/base/failure.ts';
import type { Outcome } from '#domain/base/outcome.ts';
import type { Connection } from '#renderer/api/connect.ts';
import type { AppState } from './app-store.ts';

type Patch = ParsedInputOf<'settings.set'>;

export type SettingsActions = {
  /** Changes at once what is on screen. What is refused changes back, and a message says so. */
  readonly saveSettings: (patch: Patch) => Promise<void>;
  /** As `saveSettings`, for a field that shows itself what became of its words. */
  readonly putSettings: (patch: Patch) => Promise<Outcome>;
};

type Set = (patch: Partial<AppState>) => void;

/**
 * Settings are sent one after the other, so that the last of two names typed is the one that stays. While the app
 * cannot be reached they wait, are counted among what is not saved, and are sent when it answers again.
 */
export function createSettingsActions(
  { api, link }: Pick<Connection, 'api' | 'link'>,
  set: Set,
  get: () => AppState,
): SettingsActions {
  let waiting: readonly Patch[] = [];
  let last: Promise<unknown> = Promise.resolve();

  function report(): void {
    const texts = () => waiting.flatMap(({ authorName, firmName }) => wordsOf([authorName, firmName]));
    get().reportUnsent('settings', { count: waiting.length, texts });
  }

  async function send(patch: Patch): Promise<Failure | undefined> {
    const answer = await api.call('settings.set', patch);
    if (!answer.ok && isOutOfReach(answer.failure)) {
      await isUpAgain();
      return send(patch);
    }
    waiting = waiting.filter((each) => each !== patch);
    report();
    if (!answer.ok) return answer.failure;
    // What waits behind it stays on screen.
    set({ settings: Object.assign({}, answer.value, ...waiting) as AppState['settings'] });
    return undefined;
  }

  function isUpAgain(): Promise<void> {
    return new Promise((resolve) => {
      if (link.getState().state === 'up') return resolve();
      const stop = link.subscribe(({ state }, before) => {
        if (state !== 'up' || before.state === 'up') return;
        stop();
        resolve();
      });
    });
  }

  async function save(patch: Patch): Promise<Failure | undefined> {
    const before = get().settings;
    set({ settings: { ...before, ...patch } });
    waiting = [...waiting, patch];
    report();
    const sending = last.then(() => send(patch));
    last = sending;
    const failure = await sending;
    if (failure) set({ settings: withoutPatch(get().settings, before, patch) });
    return failure;
  }

  return {
    async saveSettings(patch) {
      const failure = await save(patch);
      if (failure) get().fail(failure);
    },
    async putSettings(patch) {
      const failure = await save(patch);
      return failure ? { kind: 'refused', why: failure.message } : { kind: 'saved' };
    },
  };
}

/** Only what the patch has changed goes back. */
function withoutPatch(
  now: AppState['settings'],
  before: AppState['settings'],
  patch: Patch,
): AppState['settings'] {
  const old = Object.entries(before).filter(([name]) => name in patch);
  return { ...now, ...Object.fromEntries(old) };
}

function wordsOf(texts: readonly (string | undefined)[]): string[] {
  return texts.filter((text): text is string => text !== undefined && text !== '');
}

/** Nobody answers, or another run of the app answers, which does not know this window. */
function isOutOfReach({ code }: Failure): boolean {
  return code === 'unreachable' || code === 'unauthorised';
}
