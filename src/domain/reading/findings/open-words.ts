import type { PreparedClause } from './prepared-clause.ts';
import type { Sentence } from './sentences.ts';

const OPEN_EN =
  /\bt\.?b\.?[dac]\b\.?|\[ ?(?:tbd|tba|\*+|●|•|_+| ?) ?\]|\$ ?\[|_{3,}|\bto be (?:mutually )?(?:agreed|determined|negotiated|discussed|confirmed|advised|settled)\b|\bto be (?:set|fixed) (?:later|at a later)\b|\bto be (?:fixed|set|decided|named|arranged|filled in|completed)(?= ?(?:[.;)\]|]|$))|\b(?:will|shall|'ll) (?:answer|reply|revert|respond|come back|get back|let you know|tell you|confirm|advise|follow up)(?: [a-z]+){0,4} (?:later|soon|shortly|next week|in due course|separately)\b|\b(?:is|are|'re|'s|still) (?:still )?(?:checking|looking into|considering|thinking)\b(?! [a-z ]{0,30}\bif\b)|\bsubject to (?:further )?(?:negotiation|discussion)\b|\bnot yet (?:agreed|determined)\b|\bunder (?:discussion|negotiation)\b|\b(?:haven't|have not|hasn't|has not|not yet) (?:yet )?(?:been )?(?:discussed|talked about|agreed|settled)\b|\bneed to (?:talk about|discuss|settle)\b|\bopen (?:point|item)\b|\b(?:still|yet|later|separately) (?:to be |being )?(?:talk(?:ed|ing)|discuss(?:ed|ing)|negotiat(?:ed|ing)|agreed|settled|decided)\b|\b(?:will|shall|to) (?:talk|discuss|negotiate|confer|agree|decide|settle)(?: [a-z]+){0,3} (?:in good faith|later|separately|about|what|how (?:much|many))\b|\b(?:left|kept|reserved) for (?:later|further|another|the long)\b|\bsubject of (?:a |an )?(?:separate|later|further|future) (?:negotiation|discussion|agreement)s?\b|^ ?open\b(?! (?:the|to|in|on|at|for|a|until|from|during|through|market|air)\b)|\b(?:both|each|all|sides?|parties|we|you|they)(?: sides?| parties)? to (?:revert|come back|confirm)\b|: [a-z]+ to come back\b|\b(?:shall|will|to) be (?:discussed|agreed|negotiated|settled|decided|determined|fixed)(?: [a-z]+){0,4} (?:once|when|if and when|as soon as|only after)\b|\b(?:still|currently|remains?) (?:being )?(?:under|in) review\b|\bstill (?:looking at|working on|waiting for)\b|\bleave (?:[a-z]+ )?(?:for|to|until) (?:the )?(?:long|definitive|later|final)\b|\bunder review\b|\b(?:will|to) be (?:addressed|covered|dealt with|handled|taken up) (?:in|at|with) (?:the )?(?:long|definitive|later|final)\b|\b(?:comes?|coming|to come|follows?|will follow) (?:later|in the long|with the long)\b|\bto be (?:revisited|worked out|finali[sz]ed|specified|supplied|provided for) (?:later|in|at|with|when|once)\b|\b(?:would|will|let us|let's|to) leave(?: [a-z]+){0,3} (?:for|to|until) (?:the )?(?:long|definitive|later|final|lawyers)\b|\bin the long (?:agreement|form)[.,]? ?$|\bto be worked out\b|\b(?:left|leave|leaving) (?:to|with) (?:the |our |your |both )?(?:lawyers|counsel)\b|\bparked\b|\b(?:is|are) (?:still )?to come(?= ?(?:[.;,)]|$))|\b(?:has|have)(?: not|n't) (?:yet )?been (?:chosen|set|fixed|decided|determined|named|appointed|found)\b|\b(?:still|being) (?:being )?looked into\b|\b(?:shall|will|to|are|is) be (?:agreed|negotiated|determined|settled|decided|fixed|discussed)(?: upon)?(?: (?:by|between)(?: [a-z]+){1,4})? (?:in good[- ]faith|separately|hereafter|subsequently)\b|\bsubject of (?:a |an )?(?:mutual |further )?good[- ]faith (?:negotiation|discussion|agreement)s?\b|\b(?:not|never) (?:yet )?(?:settled|finished|closed)(?= ?(?:[.;,)]|$))|\bdid(?:n't| not) (?:finish|settle|close|agree)\b|\b(?:remains?|still|left|stays?) (?:unsettled|unresolved)\b|\b(?:shall|will) be (?:agreed|determined|settled|decided|fixed) (?:upon )?(?:between|by) (?:the parties|both|us)(?: [a-z]+){0,3} later\b|\b(?:shall|will) be (?:agreed|determined|settled|decided|fixed)(?: [a-z]+){0,2} (?:by|in) (?:a |an )?(?:separate|later|further) (?:agreement|writing|letter)\b|\b(?:between the parties|mutually) at a later (?:time|date|stage)\b|\bstill with (?:you|us|them|your|our)\b|\bfill (?:this|it|that) in (?:when|once|later)\b|\[[^\]]{0,60}\bto come\b|\b(?:come|get) back to (?:you|me|us) (?:with|on)\b|\b(?:not|n't) (?:yet )?made up (?:its|my|our|their|his|her) minds?\b|\bdon't have (?:it|that|one) yet\b|\.{5,}|…{2,}/;
const OPEN_KO =
  /나중에(?:별도로)?(?:협의|합의|정하|논의|결정)|추후(?:별도(?:로)?)?(?:상호)?(?:협의|합의|확정|결정|논의|정하)|추후(?:당사자간)?(?:서면)?(?:으로)?(?:합의|협의)|별도(?:로)?(?:협의|합의)(?:하여|로)(?:정|결정|확정)|협의하여(?:정|결정)|(?<!(?:별지|별첨|부속서|부록|첨부|본조|에서|에)\S{0,6})(?:별도로|따로|나중에|추후에?|후에)(?:서면으로)?정(?:한다|하기로|하도록|할예정|합니다|해야)|(?:아직|계속)?(?:이야기|얘기|상의|조율|논의|협의|검토)(?:하는)?중(?!에|인때|이나|이지만)|아직(?:얘기|이야기|논의|협의|상의)(?:를)?(?:안|못)|아직정하지|다음(?:번)?(?:회의|미팅)에서(?:다시)?(?:정|결정|논의|협의)|미정|(?<!단계별?금액은?)본계약(?:서)?(?:에서|때|에|체결시)(?:별도로|따로|다시)?(?:협의|합의|논의|정함|정하기로|결정|확정)(?!한바)|아직[가-힣]{0,10}(?:안끝|못끝|덜끝|끝나지않|정해지지않|결정되지않|확정되지않)|(?:협의|논의)중(?!이나|이지만)|(?:추후|나중에|별도로)(?:에)?(?:회신|답변|통보|안내|알려)|(?:확인|내부검토)(?:하는)?중(?!에|인때)|(?:정해지|확정되|결정되)면그때|그때(?:가서)?(?:이야기|얘기|협의|논의|정)|(?<!단계금액은)본계약(?:에서|체결시|서에서)(?:에)?(?:따로|별도로)?정|(?:받은|확인한|검토한|들은)(?:뒤|후)(?:에)?정(?:한다|하기로|함)|(?:따로|별도로)(?:서면으로)?(?:합의|협의|약정)(?:하여|해|하고)정(?:한다|하기로|하도록|함|합니다|해요|하자)|아직[가-힣]{0,10}(?:정하지못|못정|결정하지못|결정못)|(?:다음|이번)(?:번)?(?:에)?(?:통화|미팅|만남|회의|만날)(?:에서|때|에)?(?:다시)?(?:이야기|얘기|의논|논의|상의|정)|다시(?:의논|논의|협의|상의|이야기|얘기)(?:하|해)|(?:결론|합의)(?:을|를|이|가)?(?:못|안)(?:냈|내|났|봤|보)|보류(?:하|함|해|됨)|(?:다음|나중)(?:번)?(?:에)?(?:편지|메일|글)(?:에서|에|로)(?:다시)?(?:말씀|알려|적어|답)|(?:조금|좀)?더알아보고|아직[가-힣]{0,6}맞지않|_{3,}|○{2,}|〇{2,}|□{2,}|\[\]|\[[●•*_]+\]|\.{5,}|…{2,}|금?\(\)원|금원정?\(₩\)/;

/** Words that leave the matter itself to be agreed; a blank may be another's. */
const TO_BE_SETTLED =
  /\b(?:haven't|have not|hasn't|has not) (?:yet )?(?:been )?(?:discussed|talked about|agreed|settled)\b|\bt\.?b\.?[dac]\b|\b(?:still|yet|remains?) (?:to be )?under (?:review|discussion|negotiation)\b|\bis under (?:review|discussion|negotiation)\b|\b(?:is|are|remains?|still|left) open\b(?! (?:for|until|till|from|during|through|to exercise|after)\b)|\b(?:still|yet) (?:to be |being )?(?:talk(?:ed|ing)|discuss(?:ed|ing)|negotiat(?:ed|ing)|agreed|settled|decided)\b|\b(?:left|kept|reserved) for (?:later|further|another|the long)\b|[-:,(] ?open\b(?! (?:the|to|in|on|at|for|a))|\bto be (?:mutually )?(?:agreed|determined|negotiated|discussed|confirmed|settled)\b|\b(?:would|will) leave(?: [a-z]+){0,3} (?:for|to) the (?:long|definitive|later|final)\b|\bshall (?:agree|negotiate|discuss)(?: upon)?(?: [a-z]+){0,4} in good faith\b/;
const TO_BE_SETTLED_KO =
  /추후(?![^.]{0,24}(?:차감|공제|충당|상계|정산))|아직(?:얘기|이야기|논의|협의|상의)(?:를)?(?:안|못)|아직정하지|다음(?:번)?회의에서|(?:이야기|얘기|상의|조율)(?:하는)?중(?!에|인때)|나중에(?:별도로)?(?:협의|합의|정하|논의|결정)|미정|(?:협의|논의)중(?!이나|이지만)|협의하여(?:정|결정)|별도(?:로)?(?:협의|합의)(?![한된])/;

/** Whether a sentence leaves the matter itself open, whatever figure it names. */
export function leavesMatterOpen({ text }: Pick<Sentence, 'text'>): boolean {
  return TO_BE_SETTLED.test(text.plain) || TO_BE_SETTLED_KO.test(text.compact) || ASKED.test(text.plain);
}

/** `California? Singapore?`: what a paper asks itself is not settled. */
const ASKED = /\?[)"”' ]*$/;

/** Whether something in a sentence is left to be agreed. */
export function leavesOpen({ from, to, text }: Sentence, { open }: Pick<PreparedClause, 'open'>): boolean {
  if (OPEN_EN.test(text.plain) || OPEN_KO.test(text.compact)) return true;
  if (leavesMatterOpen({ text })) return true;
  return open.some((place) => place.from >= from && place.to <= to);
}

/** A clause of one sentence, or of several that all leave open what its heading names: `Open. Both sides to revert.` */
export function isOneMatter(prepared: PreparedClause): boolean {
  return (
    prepared.sentences.length === 1 || prepared.sentences.every((sentence) => leavesOpen(sentence, prepared))
  );
}

/** `An award bonus was asked for. TBD.`, `The number is still with you.`: a sentence with no matter of its own. */
export function isOfSentenceBefore(said: string): boolean {
  return said.trim().length < BARE || OF_BEFORE.test(said);
}

/** So few letters name no matter. */
const BARE = 8;
const OF_BEFORE =
  /^\s*(?:(?:the|this|that|its|an?) (?:numbers?|figures?|amounts?|rates?|sums?|level|percentage|split)\b|(?:it|this|that|these)\b|(?:그 )?(?:금액|액수|비율|요율|숫자|수치)(?:은|는|이|가)\s|(?:이것|그것|이건|그건)(?:은|는)?\s)/i;
