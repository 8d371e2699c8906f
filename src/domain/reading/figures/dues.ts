/** The words that make one part of a schedule due, out of those beside its figure. */

const ENGLISH_START =
  /\b(?:(?:promptly |concurrently |simultaneously |immediately |no later than |not later than )?(?:(?:up)?on|within|after|following|at|by|before|prior to|if|when|once|until|as of|in the event|over|during|throughout)|no later than|not later than|concurrently with|simultaneously with|thereafter)\b/;
/** What leads over to the next part. */
const LEADS_ON =
  /(?:[,;:]| and| or| plus| with| with the){0,6}(?:,? (?:a|the|an|another|one))?(?: (?:further|additional|remaining|final|first|second|third|fourth|fifth|last|next|other|equal)){0,6}(?: (?:instalment|installment|payment|sum|amount|half|tranche|bonus|step))?(?: (?:of|equal to|being|in the amount of))?[ ($]{0,8}$/;
const BALANCE_STARTS = /,? (?:and |with )?the (?:balance|remainder|remaining)/;

/** `thirty percent by the Korean Producer`: who holds a share makes none of it due; `by January 3`, `by Delivery` do. */
const HOLDER =
  /^by (?:(?:the|each|an?|that) )?(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Delivery|Completion|Closing|Commencement)[a-z]*\b)[A-Z](?:[^,;.\d]|\.(?=\w)){1,60}(?:[,;.]|$)/;

/** `upon commencement of principal photography`, out of ` of the fee upon commencement of principal photography and `. */
export function dueAfter(words: string): string | undefined {
  const bracket = /^ ?\(([^()]{3,80})\)/.exec(words)?.[1];
  if (bracket !== undefined && isEvent(bracket)) return bracket.trim();
  if (/[가-힣]/.test(words)) return koreanAfter(words);
  const own = words.split(BALANCE_STARTS)[0] ?? '';
  if (/^\s*;/.test(own)) return undefined;
  const start = ENGLISH_START.exec(own.toLowerCase());
  if (!start || start.index > 90 || /[;.](?!\d)/.test(own.slice(0, start.index))) return undefined;
  const rest = own.slice(start.index);
  if (HOLDER.test(rest)) return undefined;
  const end =
    /;|\.(?!\d)|,(?! (?:19|20)\d\d|\d)(?= (?:provided|subject|which|in which|but|and|plus|with)| *$)/.exec(
      rest,
    );
  return cleaned(end ? rest.slice(0, end.index) : rest);
}

/** `20% (계약 체결 시)`, `20% (on signature)`. */
function isEvent(words: string): boolean {
  return /[가-힣]/.test(words)
    ? koreanEvent(words) !== undefined
    : ENGLISH_START.exec(words.toLowerCase())?.index === 0;
}

/** `Upon signature`, out of `; upon signature, `; a label as `Signature:` too. */
export function dueBefore(words: string): string | undefined {
  const own = words.replace(/^[\s\S]*[;\n](?!\d)/, '');
  if (/[가-힣]/.test(own)) return koreanBefore(own);
  const start = ENGLISH_START.exec(own.toLowerCase());
  if (start && HOLDER.test(own.slice(start.index))) return undefined;
  if (start) return cleaned(own.slice(start.index).replace(/,? (?:a|the) (?:sum|payment|bonus) of\s*$/, ''));
  const label = /^\s*(?:\(?[a-z0-9]{1,4}[.)]\s*)?([A-Za-z][^:|]{2,60}?)\s*[:|-]\s*$/.exec(own);
  return label?.[1];
}

function cleaned(words: string): string | undefined {
  const said = words.replace(LEADS_ON, '').trim();
  return said.length > 2 && said.length < 160 ? said : undefined;
}

const KOREAN_EVENT =
  /(?:시(?:점)?|때|후|이내|전|까지|즉시|직후|당일|날|동시|경우|개시|완료|체결|이하|초과|이상|미만|일)$/;

/** `는 옵션 행사 시, 나머지 `, `를 계약 체결 시 지급하고`. */
function koreanAfter(words: string): string | undefined {
  if (/^\s*[,;]/.test(words)) return undefined;
  const own = (/^[^,;\n]*/.exec(words)?.[0] ?? '').replace(
    /^(?:에 ?해당하는 금액| ?상당액)?(?:은|는|을|를|이|가|의)? ?/,
    '',
  );
  return koreanEvent(
    own.replace(/ ?(?:각각? ?)?(?:지급|지불|납입|정산|송금)[\s\S]*$/, '').replace(/\.[\s\S]*$/, ''),
  );
}

function koreanBefore(words: string): string | undefined {
  const own = words.replace(/^[\s\S]*(?:,|하고|하며|지급하되)(?!\d) ?/, '');
  const item = own
    .trim()
    .replace(/^(?:\(?[가-하0-9a-z]{1,3}[.)]|•|[-·*])\s*/, '')
    .replace(/[:|]$/, '')
    .trimEnd();
  const bare = item.replace(/(?:^| )(?:[가-힣]{1,10}의|나머지|금|총|각|각각)$/, '');
  const label = /^(?:계약금|착수금|선급금|선금|중도금|\d차 ?중도금|잔금|잔액)(?:은|는|으로)?$/.exec(
    bare.trim(),
  );
  return label ? label[0].replace(/(?:은|는|으로)$/, '') : koreanEvent(bare);
}

function koreanEvent(words: string): string | undefined {
  const said = words.replace(/(?:에는|에|까지는|에만)$/, '').trim();
  return said.length > 1 && said.length < 70 && KOREAN_EVENT.test(said) ? said : undefined;
}
