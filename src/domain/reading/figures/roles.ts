import type { Around } from './around.ts';
import { kindOf } from './around.ts';
import type { FigureRole } from './found-figure.ts';

/** Words that may stand between a limit and its figure; each fits one way alone, so that nothing is tried twice. */
const FILLER = String.raw`(?: ?(?:(?:[ivx]{1,4}|[a-d1-4])\)|a|an|the|total|aggregate|in|amount|amounts|additional|further|of|be|to|equal|value|guaranteed|any|sums?|lesser|greater|lower|higher|[:,("-]))*[ ("]*$`;

const CAP_BEFORE = new RegExp(
  String.raw`(?:(?:not|no|never|nor)(?: event)?(?: be)? (?:more|greater|higher|longer|later) than|(?:not|never|nor|neither|cannot|won't)(?: to)?(?: (?:be|go|goes|run|rise|climb|get))? (?:above|over|beyond|past)|up to(?: and including)?|maximum(?:(?: [a-z-]+){0,3} of)?|max\.?|(?:not|never|nor|neither|no event|no case)(?:(?! but | unless | until | if | when | once | where | after |[.;]).){0,60}\b(?:exceeds?|exceeding|in excess of|more than|greater than)|no (?:right|obligation|entitlement) to (?:[a-z]+ ){0,2}(?:more than|in excess of)|not exceeding|capped(?: [a-z]+)? at|(?:cap|ceiling)(?:(?: [a-z]+){0,3} (?:of|at|is|be))?|at most|limited to|limit of|upset of)${FILLER}`,
);
const FLOOR_BEFORE = new RegExp(
  String.raw`(?:(?:not|no|never|nor)(?: be)? (?:less|fewer|lower|sooner|earlier|shorter|smaller) than|(?:not|never|nor|neither|cannot|won't)(?: to)?(?: (?:be|go|goes|fall|drop|get))? (?:below|under|beneath)|at least|minimum(?: (?!guarantee)[a-z-]+){0,3}(?: of)?|min\.?|floor(?:(?: [a-z]+){0,3} (?:of|at|is|be))?)${FILLER}`,
);
const THRESHOLD_BEFORE = new RegExp(
  String.raw`(?:\b(?:exceeds?|exceeded|exceeding|in excess of|excess over|reach|reaches|reached|reaching|surpass(?:es|ed|ing)?|more than|over|above|greater than|less than|below|under|fewer than|equals? or exceeds?|equal to or (?:exceeds?|greater than)|attains?|first|next|initial|recouped|recoupment of|received|earned|grosse[sd]|gross|achiev(?:es|ed|ing)|(?:dbo|wwbo|wbo|box office(?: receipts| gross)?|admissions) (?:of|at)|at))${FILLER}`,
);
/** `the sum of $40,000 referred to above`: said for the second time. */
const REFERRED =
  /^,? (?:referred to|mentioned|set forth|set out|specified|described) (?:above|herein|in (?:section|clause|paragraph|the (?:foregoing|preceding)))/;
const LIMIT_SHORT = /^(?:at|received|gross|initial)$/;
const CAP_AFTER =
  /^(?: in the aggregate| total)?[ ,(]*(?:(?:aggregate |overall )?(?:cap|ceiling|maximum|max)(?![a-z])|or (?:less|fewer|lower|below)|at (?:the )?(?:very )?most\b|tops\b|as (?:a|the) (?:cap|ceiling|maximum))/;
const FLOOR_AFTER =
  /^[ ,(]*(?:(?:floor|minimum|min)(?![a-z])(?! guarantee)|or (?:more|greater|above|higher)|as (?:a|the) (?:floor|minimum))/;

const KO = String.raw`^\)?(?: ?\([^()]{0,40}\))?(?:을|를|이|가|은|는|의|으로|로|에)? ?`;
const CAP_AFTER_KO = new RegExp(
  `${KO}(?:이하(?!인 ?경우|일|이면|인 때)|한도(?:로|내|액|까지|(?=[ ).,]|$))|(?:총 ?)?상한|최고 ?한도|최대(?:로|한도)|초과(?:하지|할 수 ?없|하여서는|하지는|할 수는)|넘(?:지|을 수|어서는)|상회하지|보다 (?:많|높)(?:지|을 수|아서는)|범위 ?(?:내|안)|이내(?:로|에서|의 금액|$|이며|이고|,|\\.))`,
);
const FLOOR_AFTER_KO = new RegExp(
  `${KO}(?:이상(?!인 ?경우|일 ?(?:때|경우)|이면|인 때| ?시(?![가-힣])|의 관객|일)|하한|최저(?:액|한도|금액|로)|최소(?:로|한)|미만(?:으로 ?하지|이 되지|일 수 ?없|이 될 수|으로는|이어서는)|(?:에 ?미달|보다 ?적|보다 ?낮|미만이|에 ?못 ?미치)(?:하거나|거나|게 되거나)[^.;]{0,50}(?:초과|넘|많|높)[^.;]{0,8}(?:없|못|아니|않)|에 ?미달(?:하지|할 수 ?없|하여서는)|보다 (?:적|낮)(?:지|을 수|어서는|아서는)|하회하지)`,
);
const THRESHOLD_AFTER_KO = new RegExp(
  `${KO}(?:초과|넘는|넘을|넘은|넘으면|이상|이하|미만|달성|도달|돌파|이를|이르|상회|회수(?:할|될) ?때까지|회수 ?(?:전|후|시)|까지(?:의|는) ?(?:매출|수익|관객|금액|판매)|에 ?(?:달|못 ?미치|미달)|을 ?밑도)`,
);
const CAP_BEFORE_KO =
  /(?:최대|최고|상한(?:액|은|액은|을)?|한도(?:액|는|액은)?|많아도)[ :(은는]*(?:연|월|총|각)? ?$/;
const FLOOR_BEFORE_KO = /(?:최소|최저|하한(?:액|은|액은|을)?|적어도)[ :(은는]*(?:연|월|총|각)? ?$/;

/** What the words right around a figure make of it. */
export function roleOf(around: Around): FigureRole {
  const { island } = around;
  if (island.isReference || REFERRED.test(around.after)) return 'reference';
  if (kindOf(island) === 'duration') return cureOrNotice(around) ?? limitOf(around) ?? 'plain';
  if (isStep(around)) return 'step';
  return limitOf(around) ?? 'plain';
}

/** Letters before a figure in which the words of its limit stand. */
const NEAR = 110;

function limitOf(around: Around): FigureRole | undefined {
  const { before, after, island } = around;
  const kind = kindOf(island);
  const isDuration = kind === 'duration';
  const near = before.slice(-NEAR);
  if (isGuarantee(before)) return undefined;
  if (FLOOR_BEFORE.test(near) || FLOOR_BEFORE_KO.test(near)) return 'floor';
  if (CAP_BEFORE.test(near) || CAP_BEFORE_KO.test(near)) return 'cap';
  if (CAP_AFTER.test(after)) return 'cap';
  if (FLOOR_AFTER.test(after)) return isCase(around) ? 'threshold' : 'floor';
  if (CAP_AFTER_KO.test(after) && !(isDuration && /^\)?(?:을|를)? ?이내/.test(after))) return 'cap';
  if (!isDuration && kind !== 'date' && /^까지(?![의는])/.test(after)) return 'cap';
  if (FLOOR_AFTER_KO.test(after)) return 'floor';
  if (kind === 'date' || kind === 'text') return undefined;
  if (THRESHOLD_AFTER_KO.test(after) && !(isDuration && !/^\)?(?:을|를)? ?(?:초과|넘)/.test(after)))
    return 'threshold';
  const limit = THRESHOLD_BEFORE.exec(near)?.[0] ?? '';
  if (limit === '') return undefined;
  const word = /^[a-z]+/.exec(limit)?.[0] ?? '';
  if (isDuration)
    return /^(?:exceed|in|more|less|over$)/.test(word) && word !== 'over' && !/^in(?! excess)/.test(limit)
      ? 'threshold'
      : undefined;
  if (LIMIT_SHORT.test(word)) return isBoxOffice(around, word) ? 'threshold' : undefined;
  if (kind === 'share' || kind === 'rate')
    return /^(?:first|next|over|under|initial|received|at)/.test(word) ? undefined : 'threshold';
  return 'threshold';
}

/** A minimum guarantee is the sum itself, no lower limit of another. */
function isGuarantee(before: string): boolean {
  return /(?:minimum guarantee|guaranteed minimum|미니멈 ?개런티|최소 ?보장(?:금|액)|minimum guaranty|\bmg)[a-z가-힣 :()"'-]{0,24}$/.test(
    before,
  );
}

/** `at US$100M worldwide box office`; `until Investor has received $500,000`. */
function isBoxOffice({ before, after }: Around, word: string): boolean {
  if (word === 'received' || word === 'gross')
    return /(?:has|have|shall have|until|after|once|if)[^.;]{0,60}$/.test(before);
  if (word === 'initial') return false;
  return /^[ ,)]*(?:in |of )?(?:us |u\.s\. |gross |total )?(?:worldwide|world-wide|domestic|box|wwbo|dbo|bo\b|theatrical)/.test(
    after.slice(0, 40),
  );
}

/** `if admissions are 1,500,000 or more`: the case, not a limit of the value. */
function isCase({ before }: Around): boolean {
  return /\b(?:if|when|once|should|where|in the event)\b[^.;]{0,90}$/.test(before);
}

function isStep({ before, after }: Around): boolean {
  if (
    /(?:per|for|of) (?:each|every)(?: additional| full| increment of| further| whole| complete)*[ (]*$|\beach additional[ (]*$|\bper[ (]+$/.test(
      before,
    )
  )
    return true;
  return /^(?:당|마다|단위로|이 ?증가할 ?때마다|을 ?초과할 ?때마다|을 ?넘을 ?때마다|씩 ?(?:증가|초과)할)/.test(
    after.trimStart(),
  );
}

// --- Periods of notice and of cure -------------------------------------------------------------------

const NOTICE_AFTER =
  /^'?(?: of)?(?:,? (?:prior|advance|written|days'?|or more|prior to|in advance)){0,6},? (?:of )?(?:prior |advance |written ){0,4}notice|^'? (?:prior|advance|written) (?:to|notice)(?: [a-z]+){0,4} notice/;
const NOTICE_BEFORE =
  /(?:notice|notif(?:y|ies|ied|ication))(?: [a-z]+){0,5} (?:at least|not less than|no less than|of|no fewer than|within|not fewer than)?[ ]*$/;
/** `thirty (30) days' prior written notice`: whatever else its sentence speaks of. */
const DAYS_NOTICE = /^'?(?:,? (?:prior|advance|written))* notice/;
const AFTER_NOTICE =
  /^(?: period)?,? (?:after|of|from|following)(?: the| its| such| [a-z]+'s)?(?: date of)?(?: actual)?(?: receipt| delivery| giving| date| receiving)?(?: of| by [a-z]+ of)?(?: such| the| a| any| said| written| prior)* (?:written )?notice/;
const CURE =
  /\b(?:cured?|curing|to remedy|remedied|remedies such|rectif(?:y|ied)|cure period)\b|시정|치유|보완(?:하|할|을)/;
const NOTICE_AFTER_KO =
  /^(?:의)? ?(?:이?전(?:까지|에)?|사전에?)(?:[^.,;]{0,30})(?:통지|통보|고지|서면|알려|알리|예고|의사 ?표시)|^(?:의)? ?(?:사전 ?)?(?:서면 ?)?(?:통지|예고) ?기간|^전 (?:사전 )?서면/;
const NOTICE_BEFORE_KO =
  /(?:통지|최고|통보|고지|서면 ?통지)(?:를|을|가)? ?(?:받은|수령한|한|도달한|도달|수령|발송한)?[^.,;]{0,12}(?:로부터|부터|후) ?(?:최소 ?)?$/;

function cureOrNotice(around: Around): FigureRole | undefined {
  const { before, after, allAfter, island } = around;
  const value = island.values[0];
  if (value.kind !== 'duration' || value.unit === 'years') return undefined;
  if (DAYS_NOTICE.test(allAfter) && !/^[^,.;]{0,60}\bto cure\b/.test(allAfter)) return 'notice';
  const own = `${sinceStop(before).slice(-110)} # ${untilStop(after).slice(0, 90)}`;
  if (CURE.test(own) && !/option|exercis|옵션/.test(own)) return 'cure';
  const near = sinceStop(before).slice(-80);
  if (NOTICE_AFTER.test(allAfter) || NOTICE_AFTER_KO.test(allAfter)) return 'notice';
  if (AFTER_NOTICE.test(allAfter) || NOTICE_BEFORE_KO.test(near)) return 'notice';
  return value.unit === 'days' && NOTICE_BEFORE.test(near) ? 'notice' : undefined;
}

function sinceStop(text: string): string {
  const plain = text.replaceAll(/\d\./g, '  ');
  return plain.slice(Math.max(plain.lastIndexOf(';'), plain.lastIndexOf('.')) + 1);
}

function untilStop(text: string): string {
  return /^[^;.]*/.exec(text)?.[0] ?? '';
}
