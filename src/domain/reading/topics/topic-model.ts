/** What was learnt from labelled contracts; `src/library` makes it from its file. */
export type TopicModel = { readonly digest: string };
