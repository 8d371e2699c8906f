import * as fc from 'fast-check';
import type { DealDocument, TermEntry } from '#domain/deal/deal.ts';
import type { TermState } from '#domain/values/state.ts';
import { VERDICTS } from '#domain/deal/deciding.ts';
import { FINDING_DECISIONS, PAPER_DIRECTIONS, READING_FLAGS } from '#domain/deal/paper.ts';
import type { Paper } from '#domain/deal/paper.ts';
import { DRAFT_SIDES, STAGES } from '#domain/deal/deal.ts';
import { EVENT_KINDS } from '#domain/library/term-key-date.ts';
import type { Value } from '#domain/values/value.ts';
import { DEAL_KINDS, OUR_ROLES } from '#domain/library/term.ts';
import type { Ladder, Rung } from '#domain/library/term.ts';
import type { Library } from '#domain/library/library.ts';
import { CURRENCY_CODES } from '#domain/figures/currency.ts';
import { fraction } from '#domain/figures/fraction.ts';
import { OUTCOME_COUNTS } from '#domain/settlement/simulation/own-scenario.ts';
import { ASSUMPTION_NAMES } from '#domain/settlement/simulation/assumption-names.ts';
import { STAGES_REACHED } from '#domain/settlement/statement/statement-types.ts';
import { STUDIO_MARKETS, STUDIO_MEDIA } from '#domain/settlement/statement/studio-streams.ts';
import { WATERFALL_PRESETS } from '#domain/settlement/waterfall/waterfall-presets.ts';
import { normaliseText } from '#domain/text/normalise-text.ts';

/** Any deal that the contract accepts, with terms, bases, choices, questions and sources of the library. */
export function anyDocument(library: Library): fc.Arbitrary<DealDocument> {
  const choices = new Map(
    library.terms.map(({ id, form }) => [
      id,
      form.kind === 'choice' ? form.choices.map((choice) => choice.id) : undefined,
    ]),
  );
  const termId = fc.constantFrom(...library.terms.map(({ id }) => id));
  const base = fc.constantFrom(...library.bases.map(({ id }) => id));
  const unit = fc.constantFrom(...library.units.map(({ id }) => id));
  const sourceId = fc.constantFrom(...library.sources.map(({ id }) => id));

  const valueOf = (term: string): fc.Arbitrary<Value> => {
    const money = fc.record({ amountMinor: fc.maxSafeNat(), currency: anyCurrency });
    return fc.oneof(
      money.map((amount): Value => ({ kind: 'money', money: amount })),
      fc.record({ kind: fc.constant('share' as const), share: anyFigure, base }),
      fc.record({
        kind: fc.constant('rate' as const),
        share: anyFigure,
        base,
        period: fc.constantFrom('year', 'month'),
      }),
      fc.record({
        kind: fc.constant('duration' as const),
        n: anyFigure,
        unit: fc.constantFrom('days', 'weeks', 'months', 'years'),
      }),
      fc.record({ kind: fc.constant('quantity' as const), n: anyFigure, unit }),
      fc.record({ kind: fc.constant('multiple' as const), n: anyFigure, base }),
      fc.boolean().map((yes): Value => ({ kind: 'yes-no', yes })),
      fc
        .constantFrom(...(choices.get(term) ?? ['own_choice']))
        .map((choice): Value => ({ kind: 'choice', choice })),
      anyDate.map((on): Value => ({ kind: 'date', on })),
      anyText(200).map((text): Value => ({ kind: 'text', text })),
      fc
        .array(
          fc.record({
            part: fc.oneof(
              fc.record({ kind: fc.constant('share' as const), share: anyFigure, base }),
              fc.record({ kind: fc.constant('money' as const), money }),
            ),
            due: anyText(80),
          }),
          { minLength: 1, maxLength: 4 },
        )
        .map((instalments): Value => ({ kind: 'schedule', instalments })),
    );
  };

  const stateOf = (term: string): fc.Arbitrary<TermState> =>
    fc.oneof(
      valueOf(term).map((value): TermState => ({ kind: 'value', value })),
      fc.constantFrom('absent', 'unread', 'undisclosed', 'open').map((kind): TermState => ({ kind })),
      fc
        .array(
          fc.oneof(
            valueOf(term).map((value) => ({ value })),
            fc.record({ value: valueOf(term), sourceId }),
            fc.record({ value: valueOf(term), said: anyText(80) }),
          ),
          { minLength: 2, maxLength: 3 },
        )
        .map((candidates): TermState => ({ kind: 'disputed', candidates })),
    );

  const entryOf = (term: string): fc.Arbitrary<TermEntry> =>
    fc.record({
      state: stateOf(term),
      clause: anyText(300),
      place: anyText(60),
      sourceIds: fc.uniqueArray(sourceId, { maxLength: 2 }),
      note: anyText(120),
    });

  const rungOf = (term: string): fc.Arbitrary<Rung> => {
    const condition = fc.record({ en: anyText(60), ko: anyText(60) });
    return fc.oneof(fc.record({ condition }), fc.record({ value: valueOf(term), condition }));
  };

  const byTerm = <T>(
    content: (term: string) => fc.Arbitrary<T>,
    max: number,
  ): fc.Arbitrary<Record<string, T>> =>
    fc
      .uniqueArray(termId, { maxLength: max })
      .chain((ids) =>
        fc
          .tuple(...ids.map(content))
          .map((contents) => Object.fromEntries(ids.map((id, index) => [id, contents[index] as T]))),
      );

  const ladder = (term: string): fc.Arbitrary<Ladder> =>
    fc.record({ ask: rungOf(term), fallback: rungOf(term), walkAway: rungOf(term) }, { requiredKeys: [] });

  const drafts = fc
    .array(
      fc.record(
        {
          side: fc.constantFrom(...DRAFT_SIDES),
          label: anyName,
          labelIn: anyNameIn,
          round: fc.integer({ min: 1, max: 9 }),
          on: anyDate,
          isFinal: fc.boolean(),
          sentOn: anyDate,
          entries: byTerm(entryOf, 6),
        },
        { requiredKeys: ['side', 'label', 'round', 'on', 'entries'] },
      ),
      { maxLength: 4 },
    )
    .map((list) =>
      list
        .toSorted((a, b) => a.round - b.round)
        .map((draft, index) => ({ id: `draft-${index + 1}`, ...draft })),
    );

  const situation = fc
    .uniqueArray(fc.constantFrom(...library.questions), { maxLength: 5, selector: ({ id }) => id })
    .chain((questions) =>
      fc
        .tuple(
          ...questions.map(({ answers }) =>
            fc.record({
              answer: fc.constantFrom('unknown', ...answers.map(({ id }) => id)),
              note: anyText(60),
            }),
          ),
        )
        .map((given) => Object.fromEntries(questions.map(({ id }, index) => [id, given[index]!]))),
    );

  const deal = fc.record(
    {
      id: fc.constant('deal-1'),
      title: anyName,
      titleIn: anyNameIn,
      kinds: fc.uniqueArray(fc.constantFrom(...DEAL_KINDS), { minLength: 1 }),
      ourRoles: fc.uniqueArray(fc.constantFrom(...OUR_ROLES), { minLength: 1 }),
      project: fc.record({
        original: anyText(60),
        working: anyText(60),
        format: fc.constantFrom('feature', 'series', 'animation', 'other'),
        logline: anyText(200),
      }),
      parties: numbered(
        'party',
        fc.record(
          {
            name: anyName,
            nameIn: anyNameIn,
            side: fc.constantFrom('ours', 'theirs', 'third'),
            capacity: anyText(30),
            country: fc.constantFrom('', 'KR', 'US'),
          },
          { requiredKeys: ['name', 'side', 'capacity', 'country'] },
        ),
      ),
      stage: fc.constantFrom(...STAGES),
      currency: anyCurrency,
      budget: fc.record({ amountMinor: fc.maxSafeNat(), currency: anyCurrency }),
      rates: fc.array(
        fc.record({
          from: anyCurrency,
          to: anyCurrency,
          rate: anyFraction.filter(({ numerator }) => numerator > 0),
          on: anyDate,
          source: anyText(60),
        }),
        { maxLength: 2 },
      ),
      events: numbered(
        'event',
        fc.record({
          kind: fc.constantFrom(...EVENT_KINDS),
          on: anyDate,
          label: anyText(40),
        }),
      ),
      notApplicable: fc.uniqueArray(termId, { maxLength: 3 }),
      provenance: fc.constantFrom('own', 'public-record', 'invented'),
      counselDirected: fc.boolean(),
      notes: anyText(200),
    },
    {
      requiredKeys: [
        'id',
        'title',
        'kinds',
        'ourRoles',
        'project',
        'parties',
        'stage',
        'currency',
        'rates',
        'events',
        'notApplicable',
        'provenance',
        'counselDirected',
        'notes',
      ],
    },
  );

  const deciding = {
    mustHaves: byTerm(() => fc.record({ reason: anyText(60) }), 3).filter(isFilled),
    accepted: byTerm(() => fc.record({ on: anyDate, note: anyText(60) }), 3).filter(isFilled),
    beyondMending: fc.dictionary(
      fc.constantFrom('art_100', 'art_45_2', 'hours_notice'),
      fc.record({ on: anyDate, reason: anyText(60) }),
      {
        minKeys: 1,
      },
    ),
    alternative: fc.record(
      {
        what: anyText(80),
        worth: fc.record({ amountMinor: fc.maxSafeNat(), currency: anyCurrency }),
        likelihood: anyChance,
      },
      { requiredKeys: ['what'] },
    ),
    mandate: fc.record({ decidedBy: anyText(40), dueOn: anyDate }, { requiredKeys: ['decidedBy'] }),
    judgedBy: fc.record({ edition: fc.constantFrom('2026.1', '2026.2', '2031.12'), on: anyDate }),
    decision: fc.record({ verdict: fc.constantFrom(...VERDICTS), reason: anyText(80), on: anyDate }),
  };

  return fc
    .record(
      { deal, drafts, ladders: byTerm(ladder, 4), situation, money: anyMoney, ...deciding },
      { requiredKeys: ['deal', 'drafts', 'ladders', 'situation'] },
    )
    .chain((document) => withReferences(document, termId));
}

/** Papers, the places where values were read in them, marks on rungs by draft, the draft that was accepted. */
function withReferences(document: DealDocument, termId: fc.Arbitrary<string>): fc.Arbitrary<DealDocument> {
  const draftIds = document.drafts.map(({ id }) => id);
  const paper = fc.record(
    {
      side: fc.constantFrom(...DRAFT_SIDES),
      direction: fc.constantFrom(...PAPER_DIRECTIONS),
      on: anyDate,
      round: fc.integer({ min: 1, max: 999 }),
      fileName: anyName.map((name) => `${name.replaceAll(/[/\\]/g, '-')}.docx`),
      digest: fc.stringMatching(/^[0-9a-f]{64}$/),
      mime: fc.constantFrom('application/pdf', 'text/plain'),
      sizeBytes: fc.integer({ min: 1, max: 1_000_000_000 }),
      reading: fc.record({
        isDone: fc.boolean(),
        decisions: fc.dictionary(
          termId,
          fc.record(
            {
              decision: fc.constantFrom(...FINDING_DECISIONS),
              quotation: anyText(60),
              value: anyText(60).map((words) => ({ kind: 'text', text: words }) as const),
            },
            { requiredKeys: ['decision', 'quotation'] },
          ),
          { maxKeys: 2, noNullPrototype: true },
        ),
        issues: fc.dictionary(termId, fc.record({ status: anyText(30), owner: anyText(20) }), {
          minKeys: 1,
          maxKeys: 2,
          noNullPrototype: true,
        }),
      }),
    },
    { requiredKeys: ['side', 'direction', 'on', 'round', 'fileName', 'digest', 'mime', 'sizeBytes'] },
  );
  const place = fc.record(
    {
      part: fc.constantFrom('body', 'schedule-1'),
      clause: anyText(20),
      paragraph: fc.integer({ min: 1, max: 1_000_000 }),
      page: fc.integer({ min: 1, max: 100_000 }),
    },
    { requiredKeys: ['part', 'clause'] },
  );
  const found = fc.record(
    {
      paperId: fc.constant('paper-1'),
      quotation: anyText(80),
      at: place,
      confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((number) => number + 0),
      flags: fc.subarray([...READING_FLAGS]),
    },
    { requiredKeys: ['paperId', 'quotation', 'at', 'flags'] },
  );
  return fc
    .record({
      papers: fc.array(paper, { maxLength: 3 }),
      finds: fc.array(fc.option(found, { nil: undefined }), { minLength: 1, maxLength: 5 }),
      marks: fc.array(fc.boolean(), { maxLength: draftIds.length }),
      words: fc.array(anyText(60), { maxLength: 2 }),
    })
    .map(({ papers, finds, marks, words }): DealDocument => {
      if (papers.length === 0) return document;
      const { accepted } = document;
      const [firstDraft] = draftIds;
      const linked = papers.map((each, index): [string, Paper] => {
        const draftId = draftIds[index];
        return [`paper-${index + 1}`, draftId === undefined ? each : { ...each, draftId }];
      });
      const met = Object.fromEntries(marks.map((mark, index) => [draftIds[index] ?? '', mark]));
      return {
        ...document,
        drafts: document.drafts.map((draft) => ({
          ...draft,
          entries: Object.fromEntries(
            Object.entries(draft.entries).map(([id, entry], index) => {
              const find = finds[index % finds.length];
              return [id, find ? { ...entry, found: find } : entry];
            }),
          ),
        })),
        ladders: Object.fromEntries(
          Object.entries(document.ladders).map(([id, { ask, ...others }]) => [
            id,
            ask ? { ask: { ...ask, met }, ...others } : others,
          ]),
        ),
        ...(accepted && firstDraft !== undefined
          ? {
              accepted: Object.fromEntries(
                Object.entries(accepted).map(([id, term]) => [id, { ...term, draftId: firstDraft }]),
              ),
            }
          : {}),
        papers: Object.fromEntries(linked),
        ...(firstDraft !== undefined && words.length > 0
          ? {
              redlineChanges: Object.fromEntries(
                words.map((text, index) => [
                  `change-${index + 1}`,
                  {
                    paperId: 'paper-1',
                    draftId: firstDraft,
                    order: index,
                    isIncluded: index === 0,
                    termIds: [],
                    place: '',
                    change: { find: text, replace: text, comment: text },
                  },
                ]),
              ),
            }
          : {}),
      };
    });
}

function isFilled(record: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(record).length > 0;
}

/** Text as it is kept of what people and other programs write: Korean, signs, line ends, emoji. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.constantFrom(
      '권리 복귀',
      '홀드백',
      '3.5%',
      '“quoted”',
      '\\',
      '{{blank}}',
      '\n',
      ' ',
      '漢字',
      '🎬',
      "'; DROP TABLE deal; --",
      '<b>',
      '%',
      '_',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  return fc
    .array(piece, { maxLength: 8 })
    .map((pieces) => normaliseText(normaliseText(pieces.join('')).slice(0, maxLength)));
}

const anyName = anyText(60)
  .map((text) => text.replaceAll('\n', ' '))
  .filter((text) => text.trim() !== '');
const anyNameIn = fc.record({ en: anyName, ko: anyName }, { requiredKeys: [] });
const anyChance = fc
  .tuple(fc.nat(100), fc.integer({ min: 100, max: 1000 }))
  .map(([numerator, denominator]) => fraction(numerator, denominator));
const anyChances = fc.tuple(fc.nat(50), fc.nat(50)).map(([lapsed, notMade]) => ({
  lapsed: fraction(lapsed, 100),
  exercisedNotMade: fraction(notMade, 100),
  made: fraction(100 - lapsed - notMade, 100),
}));
const anyCurrency = fc.constantFrom(...CURRENCY_CODES);
const anyFraction = fc
  .tuple(fc.nat(1_000_000), fc.integer({ min: 1, max: 10_000 }))
  .map(([numerator, denominator]) => fraction(numerator, denominator));
/** Of a term: below what no paper reaches. */
const anyFigure = fc
  .tuple(fc.nat(1_000_000), fc.integer({ min: 1_000, max: 100_000 }))
  .map(([numerator, denominator]) => fraction(numerator, denominator));
const anyDate = fc
  .date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2150-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const anyAmounts = (ids: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...ids), fc.maxSafeNat(), { maxKeys: 3, noNullPrototype: true });
const anyOutcome = fc.record(
  {
    currency: anyCurrency,
    reached: fc.constantFrom(...STAGES_REACHED),
    release: fc.constantFrom('theatrical', 'streaming'),
    boxOfficeMinor: anyAmounts(Object.keys(STUDIO_MARKETS)),
    receiptsMinor: anyAmounts(Object.keys(STUDIO_MEDIA)),
    directCostMinor: fc.maxSafeNat(),
    counts: fc.dictionary(fc.constantFrom(...OUTCOME_COUNTS), fc.nat(100_000), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
    sourcesMinor: anyAmounts(['gross', 'sales', 'korea']),
  },
  {
    requiredKeys: [
      'currency',
      'reached',
      'release',
      'boxOfficeMinor',
      'receiptsMinor',
      'counts',
      'sourcesMinor',
    ],
  },
);
const anyScenario = fc.record(
  {
    label: anyText(40),
    boxOfficeMultiple: anyFraction.filter(({ numerator, denominator }) => numerator <= 1000 * denominator),
    sequels: fc.nat(20),
    awards: fc.nat(50),
    outcome: anyOutcome,
  },
  { requiredKeys: ['label', 'boxOfficeMultiple', 'sequels', 'awards'] },
);
const anyShare = fc
  .tuple(fc.nat(100), fc.integer({ min: 100, max: 1000 }))
  .map(([numerator, denominator]) => fraction(numerator, denominator));
const anyArrivals = fc.option(
  fc.integer({ min: 1, max: 99 }).map((percent) => [
    { month: 3, share: fraction(percent, 100) },
    { month: 15, share: fraction(100 - percent, 100) },
  ]),
  { nil: undefined },
);
/** Own assumptions, scenarios and, now and then, a preset made one's own. */
const anyMoney = fc.record(
  {
    assumptions: fc.dictionary(fc.constantFrom(...ASSUMPTION_NAMES), anyShare, {
      maxKeys: 4,
      noNullPrototype: true,
    }),
    scenarios: fc.dictionary(fc.constantFrom('flop', 'hit', 'own-1'), anyScenario, {
      maxKeys: 2,
      noNullPrototype: true,
    }),
    waterfall: fc.constantFrom(...WATERFALL_PRESETS).chain(({ id, spec, exampleReceiptsMinor }) =>
      anyArrivals.map((arrives) => ({
        presetId: id,
        spec: arrives ? { ...spec, sources: spec.sources.map((source) => ({ ...source, arrives })) } : spec,
        typicalMinor: exampleReceiptsMinor,
      })),
    ),
    chances: anyChances,
  },
  { requiredKeys: ['assumptions', 'scenarios'] },
);

function numbered<T>(name: string, content: fc.Arbitrary<T>): fc.Arbitrary<({ id: string } & T)[]> {
  return fc
    .array(content, { maxLength: 3 })
    .map((list) => list.map((each, index) => ({ id: `${name}-${index + 1}`, ...each })));
}
