/** How far a reading is: bytes read of those that there are. */
export type ReadingStep = { readonly done: number; readonly total: number };
