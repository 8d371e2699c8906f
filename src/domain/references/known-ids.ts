import { distance } from 'fastest-levenshtein';
import { Fail, assertNever } from '#domain/base/failure.ts';
import type { FailCode } from '#domain/base/failure.ts';
import type { DealDocument, Draft, TermEntry } from '#domain/deal/deal.ts';
import type { DealOperation } from '#domain/deal/operation.ts';
import type { Value } from '#domain/values/value.ts';
import { findFigureFault, findValueFault } from '#domain/library/check-figure.ts';
import type { HouseOperation } from '#domain/house/house-operation.ts';
import type { Library } from '#domain/library/library.ts';
import type { Precedent, PrecedentFigure } from '#domain/library/precedent.ts';
import type { House } from '#domain/house/house.ts';
import { FACT_PREFIX } from '#domain/library/rule.ts';
import type { Ladder, Term } from '#domain/library/term.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

export type KnownIds = ReturnType<typeof createKnownIds>;

/** Refuses ids of terms, bases, units, choices, questions, answers and sources that the library does not have. */
export function createKnownIds(library: Library) {
  const terms = new Map(library.terms.map((term) => [term.id, term]));
  const aliases = new Map(
    library.terms.flatMap((term) => term.aliases.map((alias): [string, string] => [alias, term.id])),
  );
  // Facts for the rule checks are answered in the same way, under their own prefix.
  const questions = new Map(
    [...library.questions, ...library.facts.map((fact) => ({ ...fact, id: FACT_PREFIX + fact.id }))].map(
      (question) => [question.id, question],
    ),
  );
  const bases = new Set(library.bases.map(({ id }) => id));
  const units = new Set(library.units.map(({ id }) => id));
  const sources = new Set(library.sources.map(({ id }) => id));

  return {
    /** The term's present id: an older id leads to it. Unknown ids stay as they are. */
    presentId(termId: string): string {
      return terms.has(termId) ? termId : (aliases.get(termId) ?? termId);
    },
    checkDocument(document: DealDocument): void {
      for (const [index, draft] of document.drafts.entries()) checkDraft(draft, `drafts[${index}]`);
      checkLadders(document.ladders, 'ladders');
      for (const [questionId, { answer }] of Object.entries(document.situation))
        checkAnswer(questionId, answer, `situation.${questionId}`);
      for (const [index, termId] of document.deal.notApplicable.entries())
        checkTerm(termId, `deal.notApplicable[${index}]`, 'invalid-input');
    },
    /** Of a precedent with the term's present id. */
    checkPrecedent({ termId, figure }: Precedent, at: string, code: FailCode): void {
      checkTerm(termId, `${at}.termId`, code);
      checkFigure(termId, figure, `${at}.figure`);
    },
    checkHouse({ precedents, ladders, hidden }: House): void {
      for (const [index, precedent] of precedents.entries())
        this.checkPrecedent(precedent, `precedents[${index}]`, 'invalid-input');
      for (const [termId, byRole] of Object.entries(ladders)) {
        checkTerm(termId, `ladders.${termId}`, 'invalid-input');
        for (const [role, ladder] of Object.entries(byRole))
          checkHouseLadder(termId, ladder, `ladders.${termId}.${role}`);
      }
      for (const [index, termId] of hidden.entries()) checkTerm(termId, `hidden[${index}]`, 'invalid-input');
    },
    checkHouseOperation(operation: HouseOperation, house: House): void {
      switch (operation.kind) {
        case 'add-precedent':
          this.checkPrecedent(operation.precedent, 'operation.precedent', 'not-found');
          return;
        case 'edit-precedent': {
          const { figure } = operation.patch;
          const edited = house.precedents.find(({ id }) => id === operation.precedentId);
          if (edited && figure) checkFigure(edited.termId, figure, 'operation.patch.figure');
          return;
        }
        case 'set-house-ladder':
          checkTerm(operation.termId, 'operation.termId', 'not-found');
          if (operation.ladder) checkHouseLadder(operation.termId, operation.ladder, 'operation.ladder');
          return;
        case 'set-hidden':
          // A hidden term that has left the library may still be shown again.
          if (operation.hidden) checkTerm(operation.termId, 'operation.termId', 'not-found');
          return;
        case 'remove-precedent':
          return;
        default:
          assertNever(operation);
      }
    },
    checkOperation(operation: DealOperation): void {
      switch (operation.kind) {
        case 'edit-entry':
          checkTerm(operation.termId, 'operation.termId', 'not-found');
          checkEntry(operation.termId, operation.patch, 'operation.patch');
          return;
        case 'edit-entries':
          checkEntries(operation.entries, 'operation.entries', 'not-found');
          return;
        case 'set-applicable':
          // A term that has left the library may still be taken back.
          if (!operation.applicable) checkTerm(operation.termId, 'operation.termId', 'not-found');
          return;
        case 'mark-rest-absent':
        case 'make-our-draft':
          for (const [index, termId] of operation.termIds.entries())
            checkTerm(termId, `operation.termIds[${index}]`, 'not-found');
          return;
        case 'add-draft':
          checkDraft(operation.draft, 'operation.draft');
          return;
        case 'set-rung':
          checkTerm(operation.termId, 'operation.termId', 'not-found');
          if (operation.to?.value) checkValue(operation.termId, operation.to.value, 'operation.to.value');
          return;
        case 'adopt-ladders':
          checkLadders(operation.ladders, 'operation.ladders');
          return;
        case 'answer-situation':
          if (operation.answer !== null)
            checkAnswer(operation.questionId, operation.answer, 'operation.questionId');
          return;
        case 'edit-head':
        case 'edit-draft':
        case 'remove-draft':
        case 'drop-ladder':
        case 'set-assumption':
        case 'set-scenario':
        case 'add-scenario':
        case 'remove-scenario':
        case 'set-waterfall':
        case 'use-waterfall-preset':
          return;
        default:
          assertNever(operation);
      }
    },
  };

  /** A figure in words of the trade: the term's own way of writing it, with a base and unit that exist. */
  function checkFigure(termId: string, figure: PrecedentFigure, at: string): void {
    const term = terms.get(termId);
    if (!term) return;
    const fault = findFigureFault(figure, term.form);
    if (fault) throw wrongFigure(term, [at, ...fault.path].join('.'), fault.message);
    if (figure.kind === 'value') checkValue(termId, figure.value, `${at}.value`);
    if (figure.kind !== 'range') return;
    checkValue(termId, figure.low, `${at}.low`);
    checkValue(termId, figure.high, `${at}.high`);
  }

  function checkHouseLadder(termId: string, ladder: Ladder, at: string): void {
    const term = terms.get(termId);
    for (const name of ['ask', 'fallback', 'walkAway'] as const) {
      const value = ladder[name]?.value;
      if (!value || !term) continue;
      const fault = findValueFault(value, term.form);
      if (fault) throw wrongFigure(term, [at, name, 'value', ...fault.path].join('.'), fault.message);
      checkValue(termId, value, `${at}.${name}.value`);
    }
  }

  function checkDraft(draft: Draft, at: string): void {
    checkEntries(draft.entries, `${at}.entries`, 'invalid-input');
  }

  function checkEntries(
    entries: Readonly<Record<string, Partial<TermEntry>>>,
    at: string,
    code: FailCode,
  ): void {
    for (const [termId, entry] of Object.entries(entries)) {
      checkTerm(termId, `${at}.${termId}`, code);
      checkEntry(termId, entry, `${at}.${termId}`);
    }
  }

  function checkEntry(termId: string, entry: Partial<TermEntry>, at: string): void {
    const { state } = entry;
    if (state?.kind === 'value') checkValue(termId, state.value, `${at}.state.value`);
    if (state?.kind === 'disputed') {
      for (const [index, { value, sourceId }] of state.candidates.entries()) {
        checkValue(termId, value, `${at}.state.candidates[${index}].value`);
        if (sourceId !== undefined) checkSource(sourceId, `${at}.state.candidates[${index}].sourceId`);
      }
    }
    for (const [index, sourceId] of (entry.sourceIds ?? []).entries())
      checkSource(sourceId, `${at}.sourceIds[${index}]`);
  }

  function checkLadders(ladders: Readonly<Record<string, Ladder>>, at: string): void {
    for (const [termId, ladder] of Object.entries(ladders)) {
      checkTerm(termId, `${at}.${termId}`, 'invalid-input');
      for (const name of ['ask', 'fallback', 'walkAway'] as const) {
        const value = ladder[name]?.value;
        if (value) checkValue(termId, value, `${at}.${termId}.${name}.value`);
      }
    }
  }

  function checkTerm(termId: string, at: string, code: FailCode): void {
    if (terms.has(termId)) return;
    const closest = closestOf(termId, [...terms.keys()]);
    throw unknownId(code, at, termId, closest, { en: 'term', ko: '조건' });
  }

  function checkValue(termId: string, value: Value, at: string): void {
    switch (value.kind) {
      case 'share':
      case 'rate':
      case 'multiple':
        checkBase(value.base, `${at}.base`);
        return;
      case 'schedule':
        for (const [index, { part }] of value.instalments.entries())
          if (part.kind === 'share') checkBase(part.base, `${at}.instalments[${index}].part.base`);
        return;
      case 'quantity':
        if (!units.has(value.unit)) {
          const closest = closestOf(value.unit, [...units]);
          throw unknownId('invalid-input', `${at}.unit`, value.unit, closest, { en: 'unit', ko: '단위' });
        }
        return;
      case 'choice':
        checkChoice(terms.get(termId), value.choice, `${at}.choice`);
        return;
      case 'money':
      case 'duration':
      case 'yes-no':
      case 'date':
      case 'text':
        return;
      default:
        assertNever(value);
    }
  }

  function checkBase(base: string, at: string): void {
    if (!bases.has(base))
      throw unknownId('invalid-input', at, base, closestOf(base, [...bases]), {
        en: 'base',
        ko: '산정 기준',
      });
  }

  function checkSource(sourceId: string, at: string): void {
    if (sources.has(sourceId)) return;
    const closest = closestOf(sourceId, [...sources]);
    throw unknownId('invalid-input', at, sourceId, closest, { en: 'source', ko: '출처' });
  }

  function checkAnswer(questionId: string, answer: string, at: string): void {
    const question = questions.get(questionId);
    if (!question) {
      const closest = closestOf(questionId, [...questions.keys()]);
      throw unknownId('invalid-input', at, questionId, closest, { en: 'question', ko: '상황 질문' });
    }
    const ids = [...question.answers.map(({ id }) => id), 'unknown'];
    if (ids.includes(answer)) return;
    throw unknownId('invalid-input', at, answer, closestOf(answer, ids) ?? ids[0], {
      en: 'answer',
      ko: '답변',
    });
  }
}

function checkChoice(term: Term | undefined, choice: string, at: string): void {
  if (term?.form.kind !== 'choice') return;
  const ids = term.form.choices.map(({ id }) => id);
  if (ids.includes(choice)) return;
  throw unknownId('invalid-input', at, choice, closestOf(choice, ids) ?? ids[0], {
    en: 'choice',
    ko: '선택지',
  });
}

function wrongFigure(term: Term, field: string, message: Bilingual): Fail {
  return new Fail(
    'invalid-input',
    {
      en: `“${field}” (${term.name.en}): ${message.en}`,
      ko: `‘${field}’(${term.name.ko}): ${message.ko}`,
    },
    field,
  );
}

function unknownId(
  code: FailCode,
  field: string,
  id: string,
  closest: string | undefined,
  what: Bilingual,
): Fail {
  const next =
    closest === undefined
      ? { en: 'Use an id of the library.', ko: '라이브러리에 있는 식별자를 쓰세요.' }
      : { en: `Did you mean “${closest}”?`, ko: `‘${closest}’을(를) 뜻하셨나요?` };
  return new Fail(
    code,
    {
      en: `“${field}”: the library has no ${what.en} “${id}”. ${next.en}`,
      ko: `‘${field}’: 라이브러리에 ‘${id}’ ${what.ko}이(가) 없습니다. ${next.ko}`,
    },
    field,
  );
}

/** The known id that needs the fewest changed letters; undefined when none is near. */
function closestOf(id: string, known: readonly string[]): string | undefined {
  const near = known
    .map((each) => ({ each, changes: distance(id, each) }))
    .toSorted((a, b) => a.changes - b.changes)[0];
  return near && near.changes <= Math.max(2, Math.floor(id.length / 3)) ? near.each : undefined;
}
