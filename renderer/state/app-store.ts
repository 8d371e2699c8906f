import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Failure } from '#domain/base/failure.ts';
import type { Library } from '#domain/library/library.ts';
import type { DealKind } from '#domain/library/term.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { withHouse } from '#domain/house/with-house.ts';
import type { OpenHouse, Settings } from '#contract/methods.ts';
import type { Connection } from '#renderer/api/connect.ts';
import type { HouseActions } from './house-actions.ts';
import type { SettingsActions } from './settings-actions.ts';
import { createSettingsActions } from './settings-actions.ts';
import { createHouseActions } from './house-actions.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import type { Choice } from './command-queue.ts';
import type { Route } from './route.ts';
import { sameRoute } from './route.ts';
import type { Wish } from './wish.ts';

/** A message beside the work, which goes on: what happened, and at most one thing to do about it. */
export type Notice = {
  readonly id: number;
  readonly tone: 'plain' | 'problem';
  readonly message: Bilingual;
  readonly action?: { readonly label: Bilingual; readonly run: () => void };
  /** Two windows have set one field: the person chooses what stays. */
  readonly choice?: Choice;
  /** Stays until it is closed. */
  readonly isKept?: boolean;
};

/** As much of the deal on screen as the frame around it needs. */
export type DealOnScreen = {
  readonly getState: () => {
    readonly document?: DealDocument;
    readonly undo: Bilingual | null;
    readonly redo: Bilingual | null;
    readonly undoStep: () => Promise<void>;
    readonly redoStep: () => Promise<void>;
  };
};

/** How many commands wait to be saved, and the words in them. */
export type Unsent = { readonly count: number; readonly texts: () => readonly string[] };

export type Overlay = 'palette' | 'shortcuts' | null;

export type AppState = {
  readonly settings: Settings;
  /** The library with the firm's own precedents, ladders and hidden terms applied. Every screen shows this one. */
  readonly library: Library;
  /** The library as its files state it, without anything of the firm's own. */
  readonly baseLibrary: Library;
  /** The firm's own precedents and settings, with changes that are not saved yet already applied. */
  readonly house: OpenHouse;
  readonly route: Route;
  readonly notices: readonly Notice[];
  readonly overlay: Overlay;
  /** The kinds of the deal on screen, as its store last had them. They decide which terms a search offers. */
  readonly openKinds: readonly DealKind[];
  /** The deal on screen; none in the other places. */
  readonly openDeal: DealOnScreen | null;
  /** What the palette has asked of the place that it leads to. */
  readonly wish: Wish | null;
  /** Grows when the list of deals changes, so that screens which list deals load it again. */
  readonly dealsVersion: number;
  /** Filters, folded rows and scroll positions by name (kept-look.ts). They are forgotten when the window closes. */
  readonly looks: ReadonlyMap<string, unknown>;
  readonly keepLook: (key: string, look: unknown) => void;
  readonly go: (to: Route) => void;
  /** Changes the route without a new step for Back: another term in focus, another draft in view. */
  readonly refine: (to: Route) => void;
  readonly notify: (
    message: Bilingual,
    options?: Partial<Pick<Notice, 'tone' | 'action' | 'choice' | 'isKept'>>,
  ) => void;
  readonly fail: (failure: Failure) => void;
  readonly dismiss: (id: number) => void;
  readonly show: (overlay: Overlay) => void;
  readonly dealsChanged: () => void;
  /** What is on its way and not saved yet, by whose it is: a deal, the house. */
  readonly unsent: ReadonlyMap<string, Unsent>;
  readonly reportUnsent: (whose: string, unsent: Unsent) => void;
} & HouseActions &
  SettingsActions;

export type AppStore = StoreApi<AppState>;

const NOTICE_MS = 8000;
const ACTION_NOTICE_MS = 15_000;

/** The store of the whole app, above the open deal: settings, library, route, messages. */
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
    ...createSettingsActions(connection, set, get),
    ...createHouseActions(connection, start.house, set, get),
    route: start.route,
    notices: [],
    overlay: null,
    openKinds: [],
    openDeal: null,
    wish: null,
    dealsVersion: 0,
    unsent: new Map(),
    reportUnsent(whose, unsent) {
      if (unsent.count === 0 && !get().unsent.has(whose)) return;
      const others = [...get().unsent].filter(([each]) => each !== whose);
      set({ unsent: new Map(unsent.count === 0 ? others : [...others, [whose, unsent]]) });
    },
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
      // A problem that occurs again shows no second message. What waits for a choice never makes room.
      const others = get().notices.filter((each) => each.choice || each.message.en !== message.en);
      const passing = others.filter((each) => !each.choice).slice(-3);
      set({ notices: [...others.filter((each) => each.choice || passing.includes(each)), notice] });
      if (options.isKept) return;
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
    dealsChanged() {
      set({ dealsVersion: get().dealsVersion + 1 });
    },
  }));
}
