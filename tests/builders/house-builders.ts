import { EMPTY_HOUSE } from '#domain/house/house.ts';
import type { Precedent } from '#domain/library/precedent.ts';
import type { House } from '#domain/house/house.ts';

/** A confidential precedent in words alone; override what matters to the test. */
export function aPrecedentOf(termId: string, over: Partial<Precedent> = {}): Precedent {
  return {
    id: 'precedent-1',
    termId,
    figure: { kind: 'none' },
    wording: { en: 'As agreed.', ko: '합의한 바에 따른다.' },
    from: '한강필름 2023년 계약',
    year: 2023,
    isConfidential: true,
    note: '',
    ...over,
  };
}

export function aHouse(over: Partial<House> = {}): House {
  return { ...EMPTY_HOUSE, ...over };
}
