import type { Sentence } from './island.ts';
import type { Stretch } from './sentences.ts';

const PHRASES =
  /\bto be (?:mutually |further |subsequently |later )?(?:negotiated|agreed(?: upon| to)?|determined|discussed|confirmed|specified|inserted|fixed|set|approved|advised)(?: (?:upon|by|between|in|at|among)[^,.;()]{0,50})?|\b(?:subject to|pending)(?: further| good[- ]faith| mutual)* (?:negotiations?|agreement between the parties)(?: in good faith)?|\bas (?:the parties may|may be) (?:mutually )?(?:agreed?|determine)(?: upon)?(?: by the parties)?|\bagree to negotiate(?: in good faith)?|\bamount tbd\b|추후(?:에)? ?(?:별도(?:로)? ?)?(?:상호 ?)?(?:협의|합의|결정|확정|정하|논의|서면)[가-힣 ]{0,16}|별도(?:로)? ?(?:상호 ?)?(?:협의|합의)(?:하여|하에|로|한다|하기로|에 ?따라|에 ?의하여| ?후)[가-힣 ]{0,14}|(?:당사자|양 ?당사자|쌍방|상호)(?:가|는|간에?|의)? ?(?:성실히 ?)?(?:협의|합의)(?:하여|에 ?의하여|로) ?(?:정|결정|확정)[가-힣]{0,6}|\[ ?미정 ?\]|(?:^|[\s:|(])(?:미정|미확정|추후 ?기재|공란)(?=$|[\s.,|)])/g;

/** What the paper leaves open: blanks, redactions, `TBD`, `to be agreed`, 추후 협의. */
export function openPlacesOf({ text, tokens }: Sentence): Stretch[] {
  const blanks = tokens.flatMap((token, index) => {
    if (token.kind !== 'blank') return [];
    const before = tokens[index - 1];
    const from = before?.kind === 'currency' && token.from - before.to <= 1 ? before.from : token.from;
    return [{ from, to: token.to }];
  });
  const phrases = [...text.matchAll(PHRASES)].flatMap((match) => {
    const lead = /^[\s:|(]+/.exec(match[0])?.[0].length ?? 0;
    return isOpen(text, match.index, match[0])
      ? [{ from: match.index + lead, to: match.index + match[0].trimEnd().length }]
      : [];
  });
  return merged([...blanks, ...phrases]);
}

/** `to be determined in accordance with`, `set forth` settle it elsewhere. */
function isOpen(text: string, at: number, said: string): boolean {
  const after = text.slice(at + said.length, at + said.length + 40);
  if (
    /^to be (?:determined|set|fixed|specified|approved|confirmed)/.test(said) &&
    /^(?: ?,)? (?:in accordance with|pursuant to|as (?:set|provided)|under|by reference)/.test(after)
  )
    return false;
  return !/^to be (?:set|fixed|approved|advised)$/.test(said);
}

function merged(places: readonly Stretch[]): Stretch[] {
  const sorted = places.toSorted((a, b) => a.from - b.from);
  return sorted.filter((place, index) => {
    const before = sorted[index - 1];
    return before === undefined || place.from >= before.to;
  });
}
