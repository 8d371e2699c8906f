import type { PreparedClause } from './prepared-clause.ts';
import type { Sentence } from './sentences.ts';

const OPEN_EN =
  /\bt\.?b\.?[da]\b\.?|\[ ?(?:tbd|tba|\*+|●|•|_+| ?) ?\]|\$ ?\[|_{3,}|\bto be (?:mutually )?(?:agreed|determined|negotiated|discussed|confirmed|advised|settled)\b|\bto be (?:set|fixed) (?:later|at a later)\b|\bsubject to (?:further )?(?:negotiation|discussion)\b|\bnot yet (?:agreed|determined)\b|\bunder (?:discussion|negotiation)\b|\bopen (?:point|item)\b|\.{5,}|…{2,}/;
const OPEN_KO =
  /나중에(?:별도로)?(?:협의|합의|정하|논의|결정)|추후(?:별도(?:로)?)?(?:상호)?(?:협의|합의|확정|결정|논의|정하)|추후(?:당사자간)?(?:서면)?(?:으로)?(?:합의|협의)|별도(?:로)?(?:협의|합의)(?:하여|로)(?:정|결정|확정)|협의하여(?:정|결정)|미정|협의중|논의중|_{3,}|○{2,}|〇{2,}|□{2,}|\[\]|\[[●•*_]+\]|\.{5,}|…{2,}|금?\(\)원|금원정?\(₩\)/;

/** Words that leave the matter itself to be agreed; a blank may be another's. */
const TO_BE_SETTLED =
  /\bt\.?b\.?[da]\b|\b(?:is|are|remains?|still|left) open\b|[-:,(] ?open\b(?! (?:the|to|in|on|at|for|a))|\bto be (?:mutually )?(?:agreed|determined|negotiated|discussed|confirmed|settled)\b|\bshall (?:agree|negotiate|discuss)(?: upon)?(?: [a-z]+){0,4} in good faith\b/;
const TO_BE_SETTLED_KO =
  /추후|나중에(?:별도로)?(?:협의|합의|정하|논의|결정)|미정|협의중|논의중|협의하여(?:정|결정)|별도(?:로)?(?:협의|합의)/;

/** Whether a sentence leaves the matter itself open, whatever figure it names. */
export function leavesMatterOpen({ text }: Pick<Sentence, 'text'>): boolean {
  return TO_BE_SETTLED.test(text.plain) || TO_BE_SETTLED_KO.test(text.compact);
}

/** Whether something in a sentence is left to be agreed. */
export function leavesOpen({ from, to, text }: Sentence, { open }: PreparedClause): boolean {
  if (OPEN_EN.test(text.plain) || OPEN_KO.test(text.compact)) return true;
  if (TO_BE_SETTLED.test(text.plain) || TO_BE_SETTLED_KO.test(text.compact)) return true;
  return open.some((place) => place.from >= from && place.to <= to);
}
