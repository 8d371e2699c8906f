/** A sentence or name in the two languages of the product. Whole sentences, never joined fragments. */
export type Bilingual = { readonly en: string; readonly ko: string };

export type Lang = 'en' | 'ko';
