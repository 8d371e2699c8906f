import type { Bilingual } from './bilingual.ts';

/**
 * Names inside a sentence: `Rights scope, Territory and Reversion`, ‘부여 권리 범위’, ‘지역·언어’. Where an English name
 * has a comma of its own, semicolons part the names.
 */
export function nameList(names: readonly Bilingual[]): Bilingual {
  return { en: listEn(names.map(({ en }) => en)), ko: names.map(({ ko }) => `‘${ko}’`).join(', ') };
}

function listEn(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length <= 1) return last;
  const hasCommas = names.some((name) => name.includes(','));
  const [separator, and] = hasCommas ? ['; ', '; and '] : [', ', ' and '];
  return `${names.slice(0, -1).join(separator)}${and}${last}`;
}
