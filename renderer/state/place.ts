import type { ReactNode } from 'react';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { DealFocus, DealView, Route } from './route.ts';

/*
 * Each place is described in its own folder, in renderer/places/<place>/place.ts, beside its components, words
 * and styles. renderer/places/places.ts lists the places; tabs, rail, keys, palette, shortcuts and routes
 * come from there.
 */

type Place = {
  readonly name: Bilingual;
  readonly question: Bilingual;
  readonly Screen: () => ReactNode;
  /** Keys that work only here, for the list of shortcuts. */
  readonly ownKeys: readonly { readonly keys: string; readonly does: Bilingual }[];
};

/** One place of a deal: what its tab says, the question it answers, its letter and what it shows. */
export type DealPlace = Place & {
  readonly id: DealView;
  /** The letter that leads here, as it stands on the keyboard. */
  readonly key: string;
  /** What a route to this place may name besides the deal. */
  readonly routeFields: readonly (keyof DealFocus)[];
  /** It takes files that are dropped on the window by itself; dropped on another place they lead to Paper. */
  readonly takesFiles?: true;
};

/** A place of the app: a line of the rail. */
export type AppPlace = Place & {
  readonly id: Exclude<Route['place'], 'deal'>;
  /** Ways of looking, by the names that they are kept under, that its line of the rail puts back. */
  readonly railPutsBack: readonly string[];
};
