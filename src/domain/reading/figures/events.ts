import type { Around } from './around.ts';
import { kindOf } from './around.ts';

/** What makes a figure due, from what it runs, or in which case it holds: the paper's own words. */
export function eventOf(around: Around): string | undefined {
  if (kindOf(around.island) === 'date') return undefined;
  const said = kindOf(around.island) === 'duration' ? periodEvent(around) : dueEvent(around);
  return said === undefined || said.length < 2 || /^thereafter\W*$/.test(said) ? undefined : said;
}

/** Words of an English event, up to a comma, a bracket or the figure behind. */
const ENGLISH_DUE =
  /^(?: thereof| each)?(?: ?\([^()]{0,60}\))?,?(?: (?:of|in) [^,;.()|]{2,60}?)??(?: shall be| will be| is| to be| are)?(?: due)?(?: and)?(?: payable| paid)?,? ((?:(?:promptly |concurrently |no later than |not later than |immediately )?(?:up)?on|within|after|following|at|by|before|prior to|if|when|once|for|until|from|in the case of|in the event|thereafter|as of|commencing|during|in respect of|with respect to)(?![a-z])[^;|()]{2,140})/;

function dueEvent(around: Around): string | undefined {
  return koreanDue(around) ?? englishDue(around);
}

function englishDue({ island, sentence, after }: Around): string | undefined {
  // A period inside the words of an event belongs to it: `within thirty (30) days after signature`.
  const match = ENGLISH_DUE.exec(eventWords(after, sentence.text.slice(island.to)));
  const said = match?.[1]?.replace(/,(?! (?:19|20)\d\d)[\s\S]*$|\.$/, '').replace(/ (?:and|or|,)$/, '');
  if (said === undefined || match === null) return undefined;
  const at = island.to + (match[0].length - (match[1]?.length ?? 0));
  return sentence.cased
    .slice(at, at + said.trimEnd().length)
    .replace(/ (?:and|or) (?:the |a )?$/, '')
    .trim();
}

function eventWords(after: string, all: string): string {
  return /(?:within|no later than|not later than|on or before|by|for|prior to|at least) ?\(?$/.test(after)
    ? all.slice(0, 200)
    : after;
}

const KOREAN_EVENT =
  /(?:시(?:에|점에)?|때(?:에)?|후(?: ?\d+일)?(?: ?이내)?(?:에)?|이내(?:에)?|전(?:까지|에)?|까지|즉시|일에|날에|경우(?:에는|에)?|개시|완료|체결|직후|당일)$/;

/** `중도금 40%는 크랭크인 후 7일 이내`, `본촬영 개시 시 구매가의 50%`. */
function koreanDue({ after, before, island, sentence }: Around): string | undefined {
  const rest = sentence.text.slice(island.to);
  const behind =
    /^(?:\)|에 ?해당하는 금액| ?상당액)*(?:은|는|을|를)? ([^,;.|]{2,60}?)(?:에|까지|에는)? ?(?:각각? ?)?(?=지급|지불|납입|정산|,|;|\.|$)/.exec(
      /[가-힣]/.test(rest.slice(0, 40)) ? rest : after,
    );
  const words = behind?.[1]?.trim();
  if (words !== undefined && KOREAN_EVENT.test(words) && !/\d[%원]/.test(words)) return words;
  const front =
    /(?:^|[,;.(] ?|하고 |하며 )([^,;.|()]{2,60}?(?:시|때|후|이내|전|까지|즉시|경우|직후))(?:에|에는|점에)?,? (?:구매가의|총액의|[가-힣]{1,8}의|금|나머지|잔금)? ?$/.exec(
      before,
    );
  return front?.[1]?.trim();
}

const PERIOD_AFTER =
  /^(?: period)?(?: ?\([^()]{0,60}\))?,? ((?:after|following|from|of|before|prior to|commencing|in the case of|for|if|beginning|counted from|thereafter)(?![a-z])[^,;.|()]{2,100})/;
const PERIOD_BEFORE =
  /((?:from|after|following|commencing|beginning)(?: on| upon| with)? [^,;.|()]{3,80}?)(?: and (?:ending|continuing|expiring))?(?: for)?(?: a period of)? ?$/;
const KOREAN_FROM = /([^,;:.|()]{2,50}?(?:로부터|부터|일부터|이후|후)) ?(?:최소 ?|최대 ?|총 ?|만 ?)?$/;

function periodEvent({ after, before, island, sentence }: Around): string | undefined {
  const behind = PERIOD_AFTER.exec(after);
  if (behind?.[1] !== undefined) {
    const at = island.to + behind[0].length - behind[1].length;
    return sentence.cased
      .slice(at, at + behind[1].length)
      .trimEnd()
      .replace(
        /(?: (?:on|at|in|with|for))? (?:not (?:fewer|less|more) than|at least|up to|no (?:less|more|fewer) than)$/,
        '',
      )
      .replace(/ (?:and|or|,)(?: \([a-z]+)?$/, '')
      .trim();
  }
  const korean = KOREAN_FROM.exec(before);
  if (korean?.[1] !== undefined)
    return korean[1]
      .replace(/^.*(?:은|는|하고|하며|함으로써) /, '')
      .replace(/^(?:을|를|은|는|이|가|의) /, '')
      .trim();
  const front = PERIOD_BEFORE.exec(before)?.[1];
  if (front === undefined) return undefined;
  const at = island.from - before.length + before.lastIndexOf(front);
  return sentence.cased.slice(at, at + front.length).trim();
}
