import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { sameContent } from '#domain/base/same-content.ts';
import type { Value } from '#domain/values/value.ts';
import { ROOT } from './paths.ts';
import { parseKeyValue } from './reading/draft-keys.ts';
import { findingsOf } from './reading-lexicon.ts';
import { theLibrary } from './the-library.ts';

export type OwnClause = {
  readonly term: string;
  readonly en: string;
  readonly ko: string;
  readonly is?: string;
};

export function ownClauses(): readonly OwnClause[] {
  return clausesOf('own-clauses.yaml');
}

/** The most negotiated terms as long forms, letters and memos say them. */
export function otherWordings(): readonly OwnClause[] {
  return clausesOf('wordings.yaml');
}

function clausesOf(file: string): readonly OwnClause[] {
  const path = join(ROOT, 'tests/fixtures/reading/terms', file);
  return parse(readFileSync(path, 'utf8')) as readonly OwnClause[];
}

/** A clause of our own, read as a paper of one clause. */
export type OwnReading = {
  readonly term: string;
  readonly lang: 'en' | 'ko';
  readonly text: string;
  readonly isClaimed: boolean;
  readonly wanted?: Value;
  readonly got?: Value;
  readonly confidence: number;
  readonly isRead: boolean;
  /** Other terms that it was said to speak of. */
  readonly others: readonly string[];
};

export function readOwnClauses(clauses = ownClauses()): OwnReading[] {
  const terms = new Map(theLibrary().terms.map((term) => [term.id, term]));
  return clauses.flatMap(({ term, is, ...said }) =>
    (['en', 'ko'] as const).map((lang): OwnReading => {
      const text = said[lang];
      const found = findingsOf([text], [...(terms.get(term)?.kinds ?? [])]);
      const claims = found.clauses[0]?.terms.filter(({ confidence }) => confidence >= 0.5) ?? [];
      const got = found.values.find((each) => each.term === term);
      const wanted = is === undefined ? undefined : parseKeyValue(/^[a-z_]+$/.test(is) ? `choice ${is}` : is);
      return {
        term,
        lang,
        text,
        isClaimed: claims.some((each) => each.term === term),
        ...(wanted ? { wanted } : {}),
        ...(got ? { got: got.value } : {}),
        confidence: got?.confidence ?? 0,
        isRead: wanted !== undefined && got !== undefined && sameContent(got.value, wanted),
        others: claims.filter((each) => each.term !== term).map((each) => each.term),
      };
    }),
  );
}
