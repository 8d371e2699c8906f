import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Failure } from '#domain/base/failure.ts';
import type { Library } from '#domain/library/library.ts';
import type { DealKind } from '#domain/library/term.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { withHouse } from '#domain/house/with-house.ts';
import type { OpenHouse, ParsedInputOf, Settings } from '#contract/methods.ts';
import type { Connection } from '#renderer/api/connect.ts';
import type { HouseActions } from './house-actions.ts';
import { createHouseActions } from './house-actions.ts';
import type { Route } from './route.ts';
import { sameRoute } from './route.ts';

/** A message that does not block: what happened, and at most one thing to do about it. */
export type Notice = {
  readonly id: number;
  readonly tone: 'plain' | 'problem';
  readonly message: Bilingual;
  readonly action?: { readonly label: Bilingual; readonly run: () => void };
};

export type Overlay = 'palette' | 'shortcuts' | null;

export type AppState = {
  readonly settings: Settings;
  /** With the house laid over it: what every screen shows. */
  readonly library: Library;
  /** As it lies in the files. */
  readonly baseLibrary: Library;
  /** The firm's own precedents, with what is on its way already in it. */
  readonly house: OpenHouse;
  readonly route: Route;
  readonly notices: readonly Notice[];
  readonly overlay: Overlay;
  /** The kinds of the deal on screen, as its store last knew them: which terms a search may lead to. */
  readonly openKinds: readonly DealKind[];
  /** Grows when the list of deals changed; screens that list deals load again. */
  readonly dealsVersion: number;
  /** Ways of looking by name: filters, folds, how far one has scrolled. They go with the window. */
  readonly looks: ReadonlyMap<string, unknown>;
  readonly keepLook: (key: string, look: unknown) => void;
  readonly go: (to: Route) => void;
  /** Changes where we are without a step in Back: the term in focus, the draft in view. */
  readonly refine: (to: Route) => void;
  readonly notify: (message: Bilingual, options?: Partial<Pick<Notice, 'tone' | 'action'>>) => void;
  readonly fail: (failure: Failure) => void;
  readonly dismiss: (id: number) => void;
  readonly show: (overlay: Overlay) => void;
  readonly saveSettings: (patch: ParsedInputOf<'settings.set'>) => Promise<void>;
  readonly dealsChanged: () => void;
} & HouseActions;

export type AppStore = StoreApi<AppState>;

const NOTICE_MS = 8000;
const ACTION_NOTICE_MS = 15_000;

/** The one store above the deals: settings, library, place, messages. */
export function createAppStore(
  connection: Connection,
  start: {
    readonly settings: Settings;
    readonly library: Library;
    readonly house: OpenHouse;
    readonly route: Route;
  },
): AppStore {
  let lastNotice = 0;
  return createStore<AppState>()((set, get) => ({
    settings: start.settings,
    baseLibrary: start.library,
    library: withHouse(start.library, start.house.house),
    house: start.house,
    ...createHouseActions(connection, start.house, set, get),
    route: start.route,
    notices: [],
    overlay: null,
    openKinds: [],
    dealsVersion: 0,
    looks: new Map(),
    keepLook(key, look) {
      set({ looks: new Map(get().looks).set(key, look) });
    },
    go(to) {
      if (sameRoute(to, get().route)) return;
      history.pushState(to, '');
      set({ route: to, overlay: null });
    },
    refine(to) {
      history.replaceState(to, '');
      set({ route: to });
    },
    notify(message, options = {}) {
      lastNotice += 1;
      const id = lastNotice;
      const notice: Notice = { id, message, tone: 'plain', ...options };
      // The same problem twice is one message.
      const others = get().notices.filter((each) => each.message.en !== message.en);
      set({ notices: [...others, notice].slice(-4) });
      setTimeout(() => get().dismiss(id), options.action ? ACTION_NOTICE_MS : NOTICE_MS);
    },
    fail(failure) {
      get().notify(failure.message, { tone: 'problem' });
    },
    dismiss(id) {
      set({ notices: get().notices.filter((notice) => notice.id !== id) });
    },
    show(overlay) {
      set({ overlay });
    },
    async saveSettings(patch) {
      const before = get().settings;
      // Language and theme switch at once; a refusal switches back and says so.
      set({ settings: { ...before, ...patch } });
      const answer = await connection.api.call('settings.set', patch);
      if (answer.ok) set({ settings: answer.value });
      else {
        set({ settings: before });
        get().fail(answer.failure);
      }
    },
    dealsChanged() {
      set({ dealsVersion: get().dealsVersion + 1 });
    },
  }));
}
