import { compareFractions, fraction, parseDecimal, parsePercent } from '#domain/figures/fraction.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { minorDigits } from '#domain/figures/currency.ts';
import type { Value } from '#domain/values/value.ts';
import type { Clauses, Position, Rung, Scale, Term } from '#domain/library/term.ts';
import type { Worth } from '#domain/library/worth.ts';
import type { MarketPoint, ValueForm } from '#domain/values/form.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { notAChoice, reportInto } from './term-fault.ts';
import type { ReportFault, TermFault } from './term-fault.ts';
import type { TermYaml } from './yaml-schema.ts';

type Catalogues = {
  readonly bases: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly families: ReadonlySet<string>;
};
type PositionYaml = TermYaml['positions'][number];
type PointYaml = string | number | boolean;

/** What a schema cannot see: ids that must exist, scales in order, scores for every choice, values in the term's unit. */
export function checkTerm(term: TermYaml, catalogues: Catalogues): TermFault[] {
  const faults: TermFault[] = [];
  const fault = reportInto(faults, term.id);
  const { form } = term;
  if ('base' in form && !catalogues.bases.has(form.base)) {
    fault(
      ['form', 'base'],
      `The base “${form.base}” is not in bases.yaml.`,
      `산정 기준 ‘${form.base}’이(가) bases.yaml에 없습니다.`,
    );
  }
  if (form.kind === 'quantity' && !catalogues.units.has(form.unit)) {
    fault(
      ['form', 'unit'],
      `The unit “${form.unit}” is not in units.yaml.`,
      `단위 ‘${form.unit}’이(가) units.yaml에 없습니다.`,
    );
  }
  if (!catalogues.families.has(term.family)) {
    fault(
      ['family'],
      `The family “${term.family}” is not in families.yaml.`,
      `조항군 ‘${term.family}’이(가) families.yaml에 없습니다.`,
    );
  }
  if (!term.scored && !term.notScoredWhy) {
    fault(
      ['scored'],
      'A term that is not scored says why in notScoredWhy.',
      '점수를 매기지 않는 조건은 notScoredWhy에 이유를 적어야 합니다.',
    );
  }
  if (!term.clauses && !term.noClauseWhy) {
    fault(
      ['clauses'],
      'A term has clauses, or noClauseWhy says why not.',
      'clauses 또는 noClauseWhy가 필요합니다.',
    );
  }
  for (const end of ['low', 'typical', 'high'] as const) {
    const point = term.market[end];
    if (point !== undefined && pointOf(point, form) === undefined) {
      reportAs(fault, ['market', end], notOfForm(point, form));
    }
  }
  if (term.clauses && (term.clauses.market === undefined) === (term.clauses.compromise === undefined)) {
    fault(
      ['clauses'],
      'Between our wording and theirs stands one wording: market, or compromise where it says something else than the market usually does.',
      '보호 조항과 상대방 첫 제안 사이에는 market 또는 compromise(시장 통례와 다른 절충안) 가운데 하나만 적습니다.',
    );
  }
  if (term.dependsOnEvidence && !term.dependsOn) {
    fault(
      ['dependsOnEvidence'],
      'dependsOnEvidence labels dependsOn, which is missing.',
      'dependsOnEvidence는 dependsOn이 있을 때만 적습니다.',
    );
  }
  checkKeyDate(term, fault);
  const wordings = [
    ...Object.entries(term.clauses ?? {}).map(([key, { says }]) => ({ path: ['clauses', key], says })),
    ...term.positions.map(({ protective }, index) => ({
      path: ['positions', index, 'protective'],
      says: protective?.says,
    })),
  ];
  for (const { path, says } of wordings) {
    if (says !== undefined && choiceId(says, form) === undefined) {
      reportAs(fault, [...path, 'says'], notAChoice(says, choiceIds(form)));
    }
  }
  const roles = term.positions.flatMap((position) => position.roles);
  if (new Set(roles).size !== roles.length) {
    fault(['positions'], 'A role stands in two positions.', '한 역할이 두 위치에 적혀 있습니다.');
  }
  for (const [index, position] of term.positions.entries()) {
    checkPosition(term, position, (path, en, ko) => fault(['positions', index, ...path], en, ko));
  }
  return faults;
}

function reportAs(fault: ReportFault, path: readonly PropertyKey[], { en, ko }: Bilingual): void {
  fault(path, en, ko);
}

/** A value that a term of this form cannot have. */
function notOfForm(point: PointYaml, form: ValueForm): Bilingual {
  const known = choiceIds(form);
  if (known.length > 0) return notAChoice(String(point), known);
  return {
    en: `“${String(point)}” is not in the term's unit.`,
    ko: `‘${String(point)}’은(는) 이 조건의 단위가 아닙니다.`,
  };
}

function choiceIds(form: ValueForm): string[] {
  if (form.kind === 'choice') return form.choices.map(({ id }) => id);
  return form.kind === 'yes-no' ? ['yes', 'no'] : [];
}

function checkKeyDate({ form, keyDate }: TermYaml, fault: ReportFault): void {
  if (!keyDate) return;
  if (form.kind !== 'duration') {
    fault(
      ['keyDate'],
      'Only a duration ends on a key date.',
      '기일(keyDate)은 기간 조건에만 적을 수 있습니다.',
    );
  }
  if (keyDate.kind === 'deadline' && !keyDate.label) {
    fault(
      ['keyDate', 'label'],
      'A deadline says in its label what ends on that day.',
      'deadline에는 그날 무엇이 끝나는지 label에 적어야 합니다.',
    );
  }
  if (keyDate.kind !== 'option-expiry' && keyDate.askExtensionDaysBefore !== undefined) {
    fault(
      ['keyDate', 'askExtensionDaysBefore'],
      'Only an option that expires can be asked about before.',
      'askExtensionDaysBefore는 option-expiry에만 적을 수 있습니다.',
    );
  }
}

function checkPosition(term: TermYaml, position: PositionYaml, fault: ReportFault): void {
  const { form } = term;
  if (isNumeric(form)) {
    if (position.scores)
      fault(
        ['scores'],
        'A numeric term has a scale, not scores.',
        '숫자 조건에는 scores가 아니라 scale을 씁니다.',
      );
    if (!position.scale) {
      if (term.scored)
        fault([], 'A scored numeric term needs a scale.', '점수를 매기는 숫자 조건에는 scale이 필요합니다.');
    } else if (!scaleFromYaml(position.scale, form)) {
      fault(
        ['scale'],
        'The scale must run in one direction: worst, unfavourable, favourable, best.',
        'scale은 worst, unfavourable, favourable, best 순으로 한 방향이어야 합니다.',
      );
    }
  } else if (form.kind === 'choice' || form.kind === 'yes-no') {
    const ids = choiceIds(form);
    if (position.scale)
      fault(['scale'], 'A choice has scores, not a scale.', '선택 조건에는 scale이 아니라 scores를 씁니다.');
    if (!position.scores) {
      if (term.scored)
        fault([], 'A scored choice needs scores.', '점수를 매기는 선택 조건에는 scores가 필요합니다.');
    } else {
      for (const id of ids)
        if (!(id in position.scores))
          fault(['scores'], `“${id}” has no score.`, `‘${id}’의 점수가 없습니다.`);
      for (const id of Object.keys(position.scores))
        if (!ids.includes(id)) reportAs(fault, ['scores', id], notAChoice(id, ids));
    }
  } else if (term.scored) {
    fault([], 'Dates and texts cannot be scored.', '날짜와 문구 조건은 점수를 매길 수 없습니다.');
  }
  if (position.noRungWhy && position.ladder.ask && position.ladder.fallback && position.ladder.walkAway) {
    fault(
      ['noRungWhy'],
      'noRungWhy says why a rung is left out, and this ladder has all three.',
      'noRungWhy는 빠진 단계의 이유인데, 이 협상 단계에는 셋이 모두 있습니다.',
    );
  }
  const rungs: [PropertyKey[], { value?: PointYaml } | undefined][] = [
    [['opening'], position.opening],
    [['ladder', 'ask'], position.ladder.ask],
    [['ladder', 'fallback'], position.ladder.fallback],
    [['ladder', 'walkAway'], position.ladder.walkAway],
  ];
  for (const [path, rung] of rungs) {
    if (rung?.value !== undefined && valueOf(rung.value, form) === undefined) {
      reportAs(fault, [...path, 'value'], notOfForm(rung.value, form));
    }
  }
}

/** The typed record of a checked YAML term. */
export function termFromYaml(term: TermYaml, worth: Worth | undefined): Term {
  const {
    worth: _written,
    aliases,
    searchAliases,
    cases,
    related,
    market,
    positions,
    clauses,
    ...same
  } = term;
  const wordings = clauses && clausesFromYaml(clauses);
  const ends: { low?: MarketPoint; typical?: MarketPoint; high?: MarketPoint } = {};
  for (const end of ['low', 'typical', 'high'] as const) {
    const point = market[end] === undefined ? undefined : pointOf(market[end], term.form);
    if (point) ends[end] = point;
  }
  return {
    ...same,
    ...(worth ? { worth } : {}),
    aliases: aliases ?? [],
    searchAliases: searchAliases ?? [],
    cases: cases ?? [],
    related: related ?? [],
    market: market.note ? { ...ends, note: market.note } : ends,
    positions: positions.map((position) => positionFromYaml(position, term.form)),
    ...(wordings ? { clauses: wordings } : {}),
  };
}

/** `checkTerm` has seen to it that one of the two stands between. */
function clausesFromYaml(clauses: NonNullable<TermYaml['clauses']>): Clauses | undefined {
  const { protective, market, compromise, opening } = clauses;
  if (market) return { protective, middle: { ...market, kind: 'market' }, opening };
  return compromise && { protective, middle: { ...compromise, kind: 'compromise' }, opening };
}

function positionFromYaml(position: PositionYaml, form: ValueForm): Position {
  const { scale, opening, ladder, ...same } = position;
  const parsed = scale && scaleFromYaml(scale, form);
  return {
    ...same,
    ...(parsed ? { scale: parsed } : {}),
    opening: rungFromYaml(opening, form),
    ladder: {
      ...(ladder.ask ? { ask: rungFromYaml(ladder.ask, form) } : {}),
      ...(ladder.fallback ? { fallback: rungFromYaml(ladder.fallback, form) } : {}),
      ...(ladder.walkAway ? { walkAway: rungFromYaml(ladder.walkAway, form) } : {}),
    },
  };
}

function rungFromYaml(rung: { value?: PointYaml; condition: Bilingual }, form: ValueForm): Rung {
  const value = rung.value === undefined ? undefined : valueOf(rung.value, form);
  return value ? { value, condition: rung.condition } : { condition: rung.condition };
}

function scaleFromYaml(scale: NonNullable<PositionYaml['scale']>, form: ValueForm): Scale | undefined {
  const [worst, unfavourable, favourable, best] = [
    scale.worst,
    scale.unfavourable,
    scale.favourable,
    scale.best,
  ].map((number) => numberOf(number, form));
  if (!worst || !unfavourable || !favourable || !best) return undefined;
  const up = compareFractions(unfavourable, favourable);
  const ordered =
    up !== 0 && compareFractions(worst, unfavourable) !== -up && compareFractions(favourable, best) !== -up;
  return ordered
    ? { worst, unfavourable, favourable, best, unfavourableInclusive: scale.unfavourableInclusive }
    : undefined;
}

function isNumeric(form: ValueForm): boolean {
  return ['money', 'share', 'rate', 'duration', 'quantity', 'multiple'].includes(form.kind);
}

/** A number in the term's unit. The percent of a share or a rate stays percent here. */
function numberOf(point: PointYaml, form: ValueForm): Fraction | undefined {
  if (typeof point === 'boolean') return undefined;
  const text = String(point);
  if ((form.kind === 'share' || form.kind === 'rate') && text.includes('/')) {
    const share = parsePercent(text);
    return share && fraction(share.numerator * 100, share.denominator);
  }
  return parseDecimal(text);
}

function pointOf(point: PointYaml, form: ValueForm): MarketPoint | undefined {
  if (isNumeric(form)) {
    const n = numberOf(point, form);
    return n && { kind: 'number', n };
  }
  const id = choiceId(point, form);
  return id === undefined ? undefined : { kind: 'id', id };
}

/** `yes`, `no`, true, false, 1 and 0 are all written by people for a yes-no term. */
function choiceId(point: PointYaml, form: ValueForm): string | undefined {
  if (form.kind === 'choice') {
    const id = String(point);
    return form.choices.some((choice) => choice.id === id) ? id : undefined;
  }
  if (form.kind !== 'yes-no') return undefined;
  if (point === true || point === 1 || point === 'yes') return 'yes';
  return point === false || point === 0 || point === 'no' ? 'no' : undefined;
}

function valueOf(point: PointYaml, form: ValueForm): Value | undefined {
  if (form.kind === 'choice') {
    const choice = choiceId(point, form);
    return choice === undefined ? undefined : { kind: 'choice', choice };
  }
  if (form.kind === 'yes-no') {
    const id = choiceId(point, form);
    return id === undefined ? undefined : { kind: 'yes-no', yes: id === 'yes' };
  }
  if (form.kind === 'date' || form.kind === 'text') return undefined;
  const n = numberOf(point, form);
  if (!n) return undefined;
  switch (form.kind) {
    case 'money': {
      const amountMinor = (n.numerator * 10 ** minorDigits(form.currency)) / n.denominator;
      if (!Number.isSafeInteger(amountMinor) || amountMinor < 0) return undefined;
      return {
        kind: 'money',
        money: { amountMinor, currency: form.currency },
        ...(form.per ? { per: form.per } : {}),
      };
    }
    case 'share':
      return { kind: 'share', share: percent(n), base: form.base };
    case 'rate':
      return { kind: 'rate', share: percent(n), base: form.base, period: form.period };
    case 'duration':
      return { kind: 'duration', n, unit: form.unit };
    case 'quantity':
      return { kind: 'quantity', n, unit: form.unit };
    case 'multiple':
      return { kind: 'multiple', n, base: form.base };
  }
}

function percent(n: Fraction): Fraction {
  return fraction(n.numerator, n.denominator * 100);
}
