import { distance } from 'fastest-levenshtein';
import { Fail, assertNever } from '#domain/base/failure.ts';
import type { FailCode } from '#domain/base/failure.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Value } from '#domain/values/value.ts';
import { findFigureFault, findValueFault } from '#domain/library/check-figure.ts';
import type { Library } from '#domain/library/library.ts';
import type { PrecedentFigure } from '#domain/library/precedent.ts';
import { WITHDRAWN_SOURCES } from '#domain/library/withdrawn-sources.ts';
import { FACT_PREFIX } from '#domain/library/rule.ts';
import type { Term } from '#domain/library/term.ts';

/** Each check names the field that it was asked for. Throws Fail with the code it is given, else `invalid-input`. */
export type KnownIds = {
  /** The term's present id: an older id leads to it. Unknown ids stay as they are. */
  presentId(termId: string): string;
  checkTerm(termId: string, at: string, code: FailCode): void;
  /** Bases, units and choices of a value of the term. */
  checkValue(termId: string, value: Value, at: string): void;
  /** As `checkValue`, and the value is in the term's own way of writing. */
  checkOwnValue(termId: string, value: Value, at: string): void;
  /** A figure in words of the trade: the term's own way of writing it, with a base and unit that exist. */
  checkFigure(termId: string, figure: PrecedentFigure, at: string): void;
  checkSource(sourceId: string, at: string): void;
  checkRule(ruleId: string, at: string, code: FailCode): void;
  /** Of a question on the situation, or of a fact for the rule checks. */
  checkAnswer(questionId: string, answer: string, at: string): void;
};

/** Refuses ids of terms, bases, units, choices, questions, answers and sources that the library does not have. */
export function createKnownIds(library: Library): KnownIds {
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
  const rules = new Set(library.rules.map(({ id }) => id));

  return {
    presentId: (termId) => (terms.has(termId) ? termId : (aliases.get(termId) ?? termId)),
    checkTerm(termId, at, code) {
      if (terms.has(termId)) return;
      const closest = closestOf(termId, [...terms.keys()]);
      throw unknownId(code, at, termId, closest, { en: 'term', ko: '조건' });
    },
    checkValue,
    checkOwnValue(termId, value, at) {
      const term = terms.get(termId);
      if (!term) return;
      const fault = findValueFault(value, term.form);
      if (fault) throw wrongFigure(term, [at, ...fault.path].join('.'), fault.message);
      checkValue(termId, value, at);
    },
    checkFigure(termId, figure, at) {
      const term = terms.get(termId);
      if (!term) return;
      const fault = findFigureFault(figure, term.form);
      if (fault) throw wrongFigure(term, [at, ...fault.path].join('.'), fault.message);
      if (figure.kind === 'value') checkValue(termId, figure.value, `${at}.value`);
      if (figure.kind !== 'range') return;
      checkValue(termId, figure.low, `${at}.low`);
      checkValue(termId, figure.high, `${at}.high`);
    },
    checkSource(sourceId, at) {
      if (sources.has(sourceId) || WITHDRAWN_SOURCES.has(sourceId)) return;
      const closest = closestOf(sourceId, [...sources]);
      throw unknownId('invalid-input', at, sourceId, closest, { en: 'source', ko: '출처' });
    },
    checkRule(ruleId, at, code) {
      if (rules.has(ruleId)) return;
      const closest = closestOf(ruleId, [...rules]);
      throw unknownId(code, at, ruleId, closest, { en: 'rule', ko: '규정' });
    },
    checkAnswer(questionId, answer, at) {
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
    },
  };

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
