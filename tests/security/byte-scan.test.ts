import { homedir } from 'node:os';
import { sep } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { DealDocument, Draft, OurRung } from '#domain/deal/deal.ts';
import type { Paper } from '#domain/deal/paper.ts';
import type { Library } from '#domain/library/library.ts';
import type { Rule } from '#domain/library/rule.ts';
import type { Position, Term } from '#domain/library/term.ts';
import type { DealWaterfall } from '#domain/deal/deal-money.ts';
import { presetFor } from '#domain/deal/deal-waterfall.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { writeDealFile } from '#app/deals/deal-file.ts';
import { documentFileName } from '#app/documents/document-writers.ts';
import { discloseSent } from '#domain/deal/disclosure.ts';
import type { PositionPaperInput, TermSheetInput } from '#documents/input/document-input.ts';
import { outlinePositionPaper } from '#documents/position-paper/outline-position-paper.ts';
import { outlineTermSheet } from '#documents/term-sheet/outline-term-sheet.ts';
import { writeBrief } from '#documents/brief/write-brief.ts';
import { writePositionPaper } from '#documents/position-paper/write-position-paper.ts';
import { writeTermSheet } from '#documents/term-sheet/write-term-sheet.ts';
import { FACT_PREFIX } from '#domain/library/rule.ts';
import { writeComparison } from '#documents/comparison/write-comparison.ts';
import { writeDealMemo } from '#documents/deal-memo/write-deal-memo.ts';
import { outlineDealMemo } from '#documents/deal-memo/outline-deal-memo.ts';
import { outlineComparison } from '#documents/comparison/outline-comparison.ts';
import { outlineIssuesList } from '#documents/issues-list/outline-issues-list.ts';
import { writeOutgoingIssuesSheet } from '#documents/issues-list/issues-sheet.ts';
import { writeOutgoingIssuesList } from '#documents/issues-list/write-issues-list.ts';
import { kindOfFile } from '#domain/files/file-kind.ts';
import { issuesInputs } from '#tests/builders/issues-list.ts';
import { excelPreview, wordPreview } from '#tests/builders/previews.ts';
import {
  OUR_TEMPLATES,
  common,
  internalInput,
  positionInput,
  termSheetInput,
  theLibrary,
} from '#tests/builders/documents.ts';
import { everyDocument } from '#tests/builders/every-document.ts';
import { aRichDeal } from '#tests/builders/rich-deal.ts';
import { aPaper } from '#tests/builders/whole-deal.ts';

/**
 * Every private field of a deal and of the library gets a word of its own that occurs nowhere else,
 * Latin and Hangul. Then every byte of every shareable document is searched for each of them.
 */
const sentinels = new Map<string, string>();
const STEMS = ['ZQPRIVATE', '비밀뚫훑갉'] as const;
/** A paper that came: both sides know of it. */
const PAPER_ID = 'paper-1';
const KEPT_DIGEST = 'e'.repeat(64);
const SENTINEL = /ZQPRIVATE(?:\d+X)?|비밀뚫훑갉(?:\d+끝)?/g;

const source = theLibrary();
const library = markedLibrary(source);
const deal = markedDeal(aRichDeal(source));
// Protective wording is what a draft of ours may offer, so in a term sheet it is no secret.
const offeredLibrary: Library = {
  ...library,
  terms: library.terms.map((term, index) => {
    const wording = source.terms[index]?.clauses?.protective;
    return term.clauses && wording ? { ...term, clauses: { ...term.clauses, protective: wording } } : term;
  }),
};
const languages = ['ko', 'en', 'both'] as const;

describe('shareable documents', () => {
  it.each(languages)(
    'hold no byte of any private field, in any writing: position paper, %s',
    async (language) => {
      expect(leaksOfPaper(await writePositionPaper(positionInput(deal, library, language)))).toEqual([]);
    },
  );

  it.each(languages)(
    'hold no byte of any private field, in any writing: term sheet, %s',
    async (language) => {
      const input = termSheetInput(deal, offeredLibrary, language);
      expect(leaksOfPaper(await writeTermSheet(input))).toEqual([]);
      expect(leaksOfPaper(await writeTermSheet({ ...input, isAcknowledged: true }))).toEqual([]);
    },
  );

  it.each(languages)(
    'hold no byte of any private field, in any writing: issues list, %s',
    async (language) => {
      const { outgoing } = issuesInputs(deal, offeredLibrary, language);
      expect(outgoing.termIds.length).toBeGreaterThan(10);
      expect(leaksOfPaper(await writeOutgoingIssuesList(outgoing))).toEqual([]);
      expect(leaksOfPaper(await writeOutgoingIssuesSheet(outgoing))).toEqual([]);
    },
  );

  it.each(languages)('hold no byte of any private field, in any writing: deal memo, %s', async (language) => {
    const input = { ...termSheetInput(deal, offeredLibrary, language), isBinding: false };
    expect(leaksOfPaper(await writeDealMemo(input))).toEqual([]);
    expect(leaksOfPaper(await writeDealMemo({ ...input, isBinding: true }))).toEqual([]);
    expect(leaksIn(strToU8(JSON.stringify(outlineDealMemo(input))))).toEqual([]);
  });

  it.each(languages)(
    'hold no byte of any private field, in any writing: comparison, %s',
    async (language) => {
      // Our other draft is not chosen, so nothing of it may leave.
      const {
        deal: shared,
        theirs,
        ours,
        library: open,
        ...frame
      } = issuesInputs(deal, library, language).outgoing;
      const input = { ...frame, deal: shared, drafts: [theirs, ours], library: open };
      expect(leaksOfPaper(await writeComparison(input))).toEqual([]);
      expect(leaksIn(strToU8(JSON.stringify(outlineComparison(input, []))))).toEqual([]);
    },
  );

  it('read the same to the letter whatever our facts are: no outcome lets them be told', async () => {
    const { situation: _situation, ...rest } = deal;
    const answers = [0, 1].map((which): DealDocument['situation'] =>
      Object.fromEntries(
        source.facts.map((fact) => [
          FACT_PREFIX + fact.id,
          { answer: fact.answers.at(-which)?.id ?? '', note: '' },
        ]),
      ),
    );
    const written = await Promise.all(
      [{}, ...answers].map(async (situation) => {
        const docx = await writePositionPaper(positionInput({ ...rest, situation }, library, 'both'));
        return new TextDecoder().decode(unzipSync(docx)['word/document.xml']).replace(/<[^>]*>/g, '\n');
      }),
    );
    expect(written[0]).toContain('협상 입장서');
    expect(new Set(written).size).toBe(1);
  });

  it('as a deal file hold the papers that both sides have and nothing else', () => {
    const file = writeDealFile({ edition: 'shareable', shared: discloseSent(deal) });
    // A stem found bare says nothing of its field.
    const kinds = leaksIn(file)
      .map((field) => field.replace(/:.*$/, ''))
      .filter((kind) => !STEMS.some((stem) => stem === kind));
    // Not even what a draft of ours says that was never sent.
    expect(kinds).toEqual([]);
    const text = new TextDecoder().decode(file);
    expect(text).not.toContain('98765432');
    // Ours under its date alone.
    expect(text).toContain('Our draft of November 22, 2026 / 당사 2026년 11월 22일자 안');
    expect(text).not.toContain('November 1, 2026');
    // Theirs, and what both have agreed, likewise.
    expect(text).toContain('Your draft of November 20, 2026 / 귀사 2026년 11월 20일자 안');
    expect(text).toContain('Agreed text of November 26, 2026 / 2026년 11월 26일자 합의안');
    // Of the files, those that came or went.
    expect(text).toContain(`received-2026-11-20.docx`);
    expect(text).toContain(`sent-2026-11-24.docx`);
    expect(text).not.toContain(KEPT_DIGEST);
    expect(
      leaksIn(writeDealFile({ edition: 'internal', document: deal, originId: 'o' })).length,
    ).toBeGreaterThan(500);
  });

  it('name the author as chosen, and no folder of this machine', async () => {
    for (const docx of [
      await writePositionPaper(positionInput(deal, library, 'en')),
      await writeTermSheet(termSheetInput(deal, library, 'en')),
      await writeOutgoingIssuesList(issuesInputs(deal, library, 'en').outgoing),
      await writeOutgoingIssuesSheet(issuesInputs(deal, library, 'en').outgoing),
    ]) {
      const core = new TextDecoder().decode(unzipSync(docx)['docProps/core.xml']);
      const named = [...core.matchAll(/<(?:dc:creator|cp:lastModifiedBy)>([^<]*)</g)].map(([, name]) => name);
      expect(new Set(named)).toEqual(new Set(['김지분, 한강필름']));
      const text = bytesOf(docx).flatMap(readingsOf).join('\n');
      expect([process.cwd(), homedir() + sep].filter((word) => text.includes(word))).toEqual([]);
    }
  });

  it('hold none in the names of their files', () => {
    const leaving = everyDocument(deal).filter(({ choice }) => choice.edition === 'shareable');
    expect(leaving.length).toBeGreaterThan(15);
    const { on, author } = common;
    const names = leaving.map(({ choice }) =>
      documentFileName({ ...choice, document: deal, library, templates: OUR_TEMPLATES, author, on }),
    );
    expect(leaksIn(strToU8(names.join('\n')))).toEqual([]);
  });

  it('hold none in their outlines', () => {
    const outlines = JSON.stringify([
      outlinePositionPaper(positionInput(deal, library, 'both')),
      outlineTermSheet(termSheetInput(deal, library, 'both')),
      outlineIssuesList(issuesInputs(deal, library, 'both').outgoing, []),
    ]);
    expect(leaksIn(strToU8(outlines))).toEqual([]);
  });

  it.each(languages)('hold no word of leverage: %s', async (language) => {
    for (const docx of [
      await writePositionPaper(positionInput(deal, library, language)),
      await writeTermSheet(termSheetInput(deal, library, language)),
      await writeOutgoingIssuesList(issuesInputs(deal, library, language).outgoing),
      await writeOutgoingIssuesSheet(issuesInputs(deal, library, language).outgoing),
    ]) {
      const words = [
        'Leverage',
        'Under-claimed',
        'Walk away',
        'Fallback',
        'suggestion',
        '협상력',
        '최저 수용 조건',
        'Walk-away',
        '차선안',
        '요구안',
        '가중치',
        '추가 요구 여지',
        '987,654,321',
        '9억 8,765만',
        '98765432100',
      ];
      const text = bytesOf(docx).flatMap(readingsOf).join('\n');
      expect(words.filter((word) => text.includes(word))).toEqual([]);
    }
  });
});

describe('the scan', () => {
  it('finds the private fields where they belong: the internal brief holds them', async () => {
    const docx = await writeBrief(internalInput(deal, library, 'both'));
    const seen = new Set(leaks(docx).map((field) => field.replace(/:.*$/, '')));
    const previewed = new Set(leaksIn(previewedBytes(docx)).map((field) => field.replace(/:.*$/, '')));
    for (const kind of [
      'deal notes',
      'label of theirs',
      'logline',
      'entry note',
      'disputed said',
      'ladder ask',
      'ladder fallback',
      'ladder walkAway',
      'situation note',
      'event label',
      'library pitfalls',
      'library onSilence',
      'library case',
      'library question improve',
      'library rule use',
      'library rule say',
      'library fact',
      'library fact answer',
      'fact note',
    ]) {
      expect(seen, kind).toContain(kind);
      expect(previewed, kind).toContain(kind);
    }
  });

  it.each([
    ['as it is', (word: string) => strToU8(word)],
    ['in UTF-16, little end first', (word: string) => utf16(word, true)],
    ['in UTF-16, big end first', (word: string) => utf16(word, false)],
    ['as decimal entities', (word: string) => strToU8(entities(word, 10))],
    ['as hexadecimal entities', (word: string) => strToU8(entities(word, 16))],
    ['in base64', (word: string) => strToU8(base64(strToU8(word)))],
    ['in base64, after one byte', (word: string) => strToU8(base64(strToU8(`x${word}yz`)))],
    ['in base64, after two bytes', (word: string) => strToU8(base64(strToU8(`xy${word}`)))],
    [
      'split over runs',
      (word: string) => strToU8(`<w:t>${word.slice(0, 4)}</w:t></w:r><w:r><w:t>${word.slice(4)}</w:t>`),
    ],
    ['with decomposed Hangul', (word: string) => strToU8(word.normalize('NFD'))],
    ['percent-encoded', (word: string) => strToU8(encodeURIComponent(word))],
  ])('would find a word %s', (_how, write) => {
    for (const word of [...sentinels.keys()].slice(0, 2)) {
      const plant = (bytes: Uint8Array) =>
        zipSync({ 'word/custom.xml': bytes, 'word/other.xml': strToU8('<x/>') });
      expect(leaks(plant(write(word)))).not.toEqual([]);
      expect(leaks(plant(write('An open word: 공개된 말')))).toEqual([]);
    }
  });

  it('knows of enough private fields to mean something', () => {
    expect(sentinels.size).toBeGreaterThan(1000);
  });
});

describe('the gate is a type', () => {
  it('a whole deal, draft or library does not fit where a shared one is asked', () => {
    type Fits<A, B> = A extends B ? true : false;
    const fits: readonly [
      Fits<DealDocument, PositionPaperInput['deal']>,
      Fits<DealDocument['deal'], TermSheetInput['deal']>,
      Fits<Library, PositionPaperInput['library']>,
      Fits<Library, TermSheetInput['library']>,
      Fits<Term, PositionPaperInput['library']['terms'][number]>,
    ] = [false, false, false, false, false];
    expect(fits).not.toContain(true);
  });
});

/** The same of a file for the other side and of its preview, from which pages are printed and PDF files made. */
function leaksOfPaper(file: Uint8Array): string[] {
  return [...new Set([...leaks(file), ...leaksIn(previewedBytes(file))])];
}

function previewedBytes(file: Uint8Array): Uint8Array {
  const isSheet = kindOfFile(file) === 'spreadsheet';
  return strToU8(JSON.stringify(isSheet ? excelPreview(file) : wordPreview(file)));
}

/** The private fields of which a package says anything: in a part, whatever its encoding, or in the zip itself. */
function leaks(docx: Uint8Array): string[] {
  return [...new Set(bytesOf(docx).flatMap(leaksIn))];
}

function bytesOf(docx: Uint8Array): Uint8Array[] {
  return [docx, ...Object.entries(unzipSync(docx)).flatMap(([path, bytes]) => [strToU8(path), bytes])];
}

/** Every sentinel starts with one of two stems: a stem alone, in any writing, is a leak. */
function leaksIn(bytes: Uint8Array): string[] {
  const readings = readingsOf(bytes);
  const named = readings.flatMap((reading) =>
    [...reading.normalize('NFC').matchAll(SENTINEL)].map(
      ([word]) => sentinels.get(word) ?? `a part of ${word}`,
    ),
  );
  const encoded = STEMS.flatMap((stem) =>
    [encodeURIComponent(stem), ...base64Forms(stem)].filter((form) => readings[0]?.includes(form)),
  );
  return [...named, ...encoded];
}

/** The bytes as text in every writing that a part could use. */
function readingsOf(bytes: Uint8Array): string[] {
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  const decoded = utf8
    .replace(/&#x([0-9a-f]+);/gi, (_all, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_all, decimal: string) => String.fromCodePoint(Number(decimal)));
  const little = new TextDecoder('utf-16le');
  const big = new TextDecoder('utf-16be');
  return [
    utf8,
    decoded,
    decoded.replace(/<[^>]*>/g, ''),
    little.decode(bytes),
    little.decode(bytes.subarray(1)),
    big.decode(bytes),
    big.decode(bytes.subarray(1)),
  ];
}

/** The middle of a word in base64 at each of the three places where it may start. */
function base64Forms(word: string): string[] {
  const bytes = strToU8(word);
  return [0, 1, 2].map((start) => {
    const whole = bytes.subarray(start, start + Math.floor((bytes.length - start) / 3) * 3);
    return base64(whole);
  });
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function utf16(word: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(word.length * 2);
  const view = new DataView(bytes.buffer);
  [...Array(word.length).keys()].forEach((index) =>
    view.setUint16(index * 2, word.charCodeAt(index), isLittle),
  );
  return bytes;
}

function entities(word: string, base: 10 | 16): string {
  return Array.from(word)
    .map((letter) => `&#${base === 16 ? 'x' : ''}${(letter.codePointAt(0) ?? 0).toString(base)};`)
    .join('');
}

/** A word that is nowhere else, and what it stands in. */
function mark(field: string): string {
  const number = sentinels.size;
  const word = number % 2 === 0 ? `${STEMS[0]}${number}X` : `${STEMS[1]}${number}끝`;
  sentinels.set(word, field);
  return word;
}

function markBoth(field: string): Bilingual {
  return { en: mark(field), ko: mark(field) };
}

function markedDeal(document: DealDocument): DealDocument {
  const head = document.deal;
  return {
    deal: {
      ...head,
      id: mark('deal id'),
      project: { ...head.project, logline: mark('logline') },
      notes: mark('deal notes'),
      budget: { amountMinor: 98_765_432_100, currency: 'USD' },
      rates: head.rates.map((rate) => ({ ...rate, source: mark('rate source') })),
      events: head.events.map((event) => ({ ...event, id: mark('event id'), label: mark('event label') })),
      parties: head.parties.map((party) => ({ ...party, id: mark('party id') })),
      notApplicable: [mark('not applicable')],
    },
    drafts: [
      ...document.drafts.map(markedDraft),
      // An agreed text that nobody has filled in yet goes along in a deal file.
      markedDraft({ id: 'agreed-1', side: 'agreed', label: '', round: 2, on: '2026-11-26', entries: {} }),
      // A paper of ours that is neither document's subject stays behind with all that it says.
      {
        id: 'ours-0',
        side: 'ours',
        label: mark('other draft label'),
        labelIn: markBoth('other draft label'),
        round: 1,
        on: '2026-11-01',
        entries: Object.fromEntries(
          Object.keys(document.drafts[0]?.entries ?? {})
            .slice(0, 5)
            .map((termId) => [
              termId,
              {
                state: { kind: 'value', value: { kind: 'text', text: mark('other draft value') } },
                clause: mark('other draft clause'),
                place: mark('other draft place'),
                sourceIds: [],
                note: mark('other draft note'),
              },
            ]),
        ),
      } satisfies Draft,
    ].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ladders: Object.fromEntries(
      Object.entries(document.ladders).map(([termId]) => [
        termId,
        {
          ask: markedRung(`ladder ask:${termId}`),
          fallback: markedRung(`ladder fallback:${termId}`),
          walkAway: markedRung(`ladder walkAway:${termId}`),
        },
      ]),
    ),
    situation: Object.fromEntries(
      Object.entries(document.situation).map(([id, given]) => [
        id,
        { ...given, note: mark(`${id.startsWith(FACT_PREFIX) ? 'fact' : 'situation'} note:${id}`) },
      ]),
    ),
    money: {
      assumptions: { withholding: { numerator: 987_654_321, denominator: 10_000_000_000 } },
      scenarios: {
        [mark('scenario id')]: {
          label: mark('scenario label'),
          boxOfficeMultiple: { numerator: 3, denominator: 1 },
          sequels: 0,
          awards: 0,
          outcome: {
            currency: 'USD',
            reached: 'release',
            release: 'theatrical',
            boxOfficeMinor: { [mark('outcome market')]: 98_765_432_100 },
            receiptsMinor: { [mark('outcome medium')]: 98_765_432_100 },
            counts: {},
            sourcesMinor: { [mark('outcome source')]: 98_765_432_100 },
          },
        },
      },
      waterfall: markedWaterfall(),
      chances: {
        lapsed: { numerator: 98_765_432, denominator: 100_000_000 },
        exercisedNotMade: { numerator: 0, denominator: 1 },
        made: { numerator: 1_234_568, denominator: 100_000_000 },
      },
    },
    papers: {
      [PAPER_ID]: markedPaper({ draftId: 'theirs-1' }),
      'paper-2': markedPaper({ side: 'ours', direction: 'sent', on: '2026-11-24' }),
      [mark('kept paper id')]: markedPaper({
        direction: 'kept',
        digest: KEPT_DIGEST,
        mime: mark('kept mime'),
      }),
    },
    mustHaves: { [mark('must-have term')]: { reason: mark('must-have reason') } },
    accepted: { [mark('accepted term')]: { on: '2026-11-25', note: mark('accepted note') } },
    beyondMending: { [mark('rule beyond mending')]: { reason: mark('why not mended'), on: '2026-11-26' } },
    alternative: {
      what: mark('alternative'),
      worth: { amountMinor: 98_765_432_100, currency: 'USD' },
      likelihood: { numerator: 98_765_432, denominator: 100_000_000 },
    },
    mandate: { decidedBy: mark('who decides'), dueOn: '2026-12-15' },
    decision: { verdict: 'walk-away', reason: mark('own decision'), on: '2026-11-26' },
    judgedBy: { edition: mark('edition'), on: '2026-11-26' },
    redlineChanges: {
      [mark('redline change id')]: {
        paperId: PAPER_ID,
        draftId: 'theirs-1',
        order: 987_654_321,
        isIncluded: true,
        proposed: mark('redline proposed'),
        termIds: [mark('redline term')],
        place: mark('redline place'),
        change: {
          find: mark('redline find'),
          replace: mark('redline replace'),
          clause: mark('redline clause'),
          comment: mark('redline comment'),
        },
      },
      [mark('redline insertion id')]: {
        paperId: PAPER_ID,
        draftId: 'theirs-1',
        order: 0,
        isIncluded: false,
        termIds: [],
        place: '',
        change: { insertAfter: mark('redline after'), text: mark('redline text') },
      },
    },
  };
}

function markedPaper(over: Partial<Paper>): Paper {
  return aPaper({
    fileName: `${mark('paper file name')}.docx`,
    reading: {
      isDone: true,
      decisions: {
        [mark('reading term')]: {
          decision: 'corrected',
          quotation: mark('reading quotation'),
          value: { kind: 'text', text: mark('reading value') },
        },
      },
      issues: { [mark('issue term')]: { status: mark('issue status'), owner: mark('issue owner') } },
    },
    ...over,
  });
}

function markedWaterfall(): DealWaterfall {
  const { spec, typicalMinor } = presetFor('independent-cama', {});
  return {
    presetId: mark('preset id'),
    typicalMinor,
    spec: {
      ...spec,
      payees: spec.payees.map((payee) => ({ ...payee, label: markBoth(`payee:${payee.id}`) })),
      accounts: spec.accounts.map((account) => ({
        ...account,
        tiers: account.tiers.map((tier) => ({ ...tier, label: markBoth(`tier:${tier.id}`) })),
      })),
    },
  };
}

function markedDraft(draft: Draft): Draft {
  return {
    ...draft,
    // Of theirs as of ours: what we call a paper says what we think of it.
    label: mark(`label of ${draft.side}`),
    labelIn: markBoth(`label of ${draft.side}`),
    ...(draft.side === 'ours' ? { sentOn: '2026-11-24' } : {}),
    entries: Object.fromEntries(
      Object.entries(draft.entries).map(([termId, entry]) => [
        termId,
        {
          ...entry,
          note: mark(`entry note:${termId}`),
          found: {
            paperId: PAPER_ID,
            quotation: mark(`found quotation:${termId}`),
            at: { part: mark('found part'), clause: mark(`found clause:${termId}`) },
            confidence: 0.987_654_32,
            flags: [],
          },
          state:
            entry.state.kind === 'disputed'
              ? {
                  ...entry.state,
                  candidates: entry.state.candidates.map((each) => ({
                    ...each,
                    said: mark(`disputed said:${termId}`),
                  })),
                }
              : entry.state,
        },
      ]),
    ),
  };
}

function markedRung(field: string): OurRung {
  return {
    value: { kind: 'text', text: mark(field) },
    condition: markBoth(field),
    met: { [mark(`met in a draft:${field}`)]: true },
  };
}

/** The library with a word in every field that is not for the other side. */
function markedLibrary(plain: Library): Library {
  return {
    ...plain,
    terms: plain.terms.map(markedTerm),
    dimensions: plain.dimensions.map((each) => ({ ...each, name: markBoth('library dimension') })),
    questions: plain.questions.map((question) => ({
      ...question,
      text: markBoth('library question'),
      why: markBoth('library question why'),
      improve: markBoth('library question improve'),
      answers: question.answers.map((answer) => ({ ...answer, label: markBoth('library answer') })),
    })),
    cases: plain.cases.map((record) => ({ ...record, summary: markBoth('library case summary') })),
    rules: plain.rules.map(markedRule),
    facts: plain.facts.map((fact) => ({
      ...fact,
      text: markBoth('library fact'),
      why: markBoth('library fact why'),
      answers: fact.answers.map((answer) => ({ ...answer, label: markBoth('library fact answer') })),
    })),
  };
}

/** What a rule says is law; what we do with it, and what an answer of ours leads to, is not for the other side. */
function markedRule(rule: Rule): Rule {
  const { check, ...rest } = rule;
  return {
    ...rest,
    use: markBoth('library rule use'),
    ...(check
      ? {
          check: {
            rows: check.rows.map((row) =>
              row.when.some(({ kind }) => kind === 'fact')
                ? { ...row, say: markBoth('library rule say') }
                : row,
            ),
          },
        }
      : {}),
  };
}

function markedTerm(term: Term): Term {
  return {
    ...term,
    pitfalls: markBoth('library pitfalls'),
    mechanics: markBoth('library mechanics'),
    dependsOn: markBoth('library dependsOn'),
    evidenceNote: markBoth('library evidenceNote'),
    ...(term.scored ? {} : { notScoredWhy: markBoth('library notScoredWhy') }),
    positions: term.positions.map(markedPosition),
    cases: term.cases.map((each) => ({ ...each, lesson: markBoth('library case') })),
    related: term.related.map((each) => ({ ...each, why: markBoth('library related') })),
    ...(term.clauses
      ? {
          clauses: {
            ...term.clauses,
            protective: markBoth('library clauses.protective'),
            opening: { en: mark('library clauses.opening') },
          },
        }
      : {}),
  };
}

function markedPosition(position: Position): Position {
  return {
    ...position,
    onSilence: { ...position.onSilence, why: markBoth('library onSilence') },
    opening: { condition: markBoth('library opening') },
    ladder: {
      ask: { condition: markBoth('library ask') },
      fallback: { condition: markBoth('library fallback') },
      walkAway: { condition: markBoth('library walkAway') },
    },
    bands: {
      favourable: markBoth('library bands'),
      neutral: markBoth('library bands'),
      unfavourable: markBoth('library bands'),
    },
  };
}
