/** What else is in the file and leaves with it, to be looked at before it goes. */
export type Leaving = {
  readonly kind: LeavingKind;
  /** Of an author the name; of a property its name; of a part the name of the part. */
  readonly name: string;
  /** What it says, shortened; empty where it says nothing of its own. */
  readonly says: string;
  readonly count: number;
};

export const LEAVING_KINDS = [
  /** Who changed or commented before us. */
  'author',
  'hidden-text',
  'custom-xml',
  'property',
  'macros',
  'embedded-file',
  'outside-link',
] as const;
export type LeavingKind = (typeof LEAVING_KINDS)[number];
