import { parseDecimal, parsePercent } from '#domain/figures/fraction.ts';
import type { LeverSetting, UnpricedReason, Worth } from '#domain/library/worth.ts';
import type { Lever } from '#domain/settlement/levers/lever.ts';
import { LEVERS, findLever } from '#domain/settlement/levers/levers.ts';
import type { ValueForm } from '#domain/values/form.ts';
import { notAChoice, reportInto } from './term-fault.ts';
import type { ReportFault, TermFault } from './term-fault.ts';
import type { TermYaml, WorthYaml } from './yaml-schema.ts';

type Reasons = ReadonlyMap<string, UnpricedReason>;
type Priced = Extract<WorthYaml, { lever: string }>;

/** The worth of a term, and what is wrong with it. A faulty worth is left out; the term itself is served. */
export function worthFromYaml(
  term: TermYaml,
  reasons: Reasons,
): { readonly worth?: Worth; readonly faults: readonly TermFault[] } {
  const faults: TermFault[] = [];
  const fault = reportInto(faults, term.id);
  const worth = readWorth(term, reasons, fault);
  return faults.length === 0 && worth ? { worth, faults } : { faults };
}

function readWorth({ worth, form }: TermYaml, reasons: Reasons, fault: ReportFault): Worth | undefined {
  if (!worth) {
    fault(
      ['worth'],
      'A term says what it is worth: a lever that it moves, or none with a reason.',
      'worth가 필요합니다. 움직이는 항목(lever) 또는 환산하지 않는 이유(none)를 적으세요.',
    );
    return undefined;
  }
  if ('lever' in worth) return readPriced(worth, form, fault);
  const reason = reasons.get(worth.none);
  if (!reason) {
    fault(
      ['worth', 'none'],
      `The reason “${worth.none}” is not in unpriced.yaml.`,
      `이유 ‘${worth.none}’이(가) unpriced.yaml에 없습니다.`,
    );
    return undefined;
  }
  return { kind: reason.kind, reason: reason.id, why: reason.why };
}

function readPriced({ choices, ...worth }: Priced, form: ValueForm, fault: ReportFault): Worth | undefined {
  const lever = findLever(worth.lever);
  if (!lever) {
    fault(
      ['worth', 'lever'],
      `There is no lever “${worth.lever}”. Choose one of: ${Object.keys(LEVERS).join(', ')}.`,
      `‘${worth.lever}’라는 항목이 없습니다. 다음 중에서 고르세요: ${Object.keys(LEVERS).join(', ')}.`,
    );
    return undefined;
  }
  checkOf(worth, lever, fault);
  if (form.kind !== 'choice' && form.kind !== 'yes-no') {
    checkForm(worth.lever, lever, form, fault);
    if (choices) {
      fault(
        ['worth', 'choices'],
        'Only a choice or yes-no term puts its choices upon a lever.',
        'choices는 선택 조건과 예/아니요 조건에만 씁니다.',
      );
    }
    return { kind: 'priced', ...worth };
  }
  if (!choices) {
    fault(
      ['worth', 'choices'],
      'A choice or yes-no term says in choices where each choice puts the lever.',
      '선택 조건은 선택지마다 항목을 어디에 두는지 choices에 적어야 합니다.',
    );
    return undefined;
  }
  return { kind: 'priced', ...worth, choices: readChoices(choices, worth.lever, lever, form, fault) };
}

function checkOf({ lever: id, of }: Pick<Priced, 'lever' | 'of'>, lever: Lever, fault: ReportFault): void {
  if (lever.isOneOfSeveral && of === undefined) {
    fault(
      ['worth', 'of'],
      `There are several of the lever “${id}”; of says which.`,
      `‘${id}’ 항목은 여럿이므로 of에 어느 것인지 적어야 합니다.`,
    );
  }
  if (!lever.isOneOfSeveral && of !== undefined) {
    fault(
      ['worth', 'of'],
      `There is only one lever “${id}”; remove of.`,
      `‘${id}’ 항목은 하나뿐이므로 of를 지우세요.`,
    );
  }
}

function checkForm(id: string, { takes }: Lever, { kind }: ValueForm, fault: ReportFault): void {
  if (Object.hasOwn(takes, kind)) return;
  const kinds = Object.keys(takes).join(', ') || 'choice';
  fault(
    ['worth', 'lever'],
    `The lever “${id}” is moved by ${kinds}, and this term is of the kind ${kind}.`,
    `‘${id}’ 항목은 ${kinds} 값으로 움직이며, 이 조건의 유형은 ${kind}입니다.`,
  );
}

function readChoices(
  choices: Readonly<Record<string, string | number>>,
  id: string,
  lever: Lever,
  form: Extract<ValueForm, { kind: 'choice' | 'yes-no' }>,
  fault: ReportFault,
): Record<string, LeverSetting> {
  const known = form.kind === 'choice' ? form.choices.map((choice) => choice.id) : ['yes', 'no'];
  return Object.fromEntries(
    Object.entries(choices).flatMap(([choice, written]) => {
      const path = ['worth', 'choices', choice];
      if (!known.includes(choice)) {
        const { en, ko } = notAChoice(choice, known);
        fault(path, en, ko);
        return [];
      }
      const setting = readSetting(String(written), lever);
      if (setting) return [[choice, setting]];
      const words = Object.keys(lever.words ?? {});
      fault(
        path,
        `The lever “${id}” has no position “${written}”${words.length > 0 ? `. Choose one of: ${words.join(', ')}` : ''}.`,
        `‘${id}’ 항목에 ‘${written}’ 위치가 없습니다.${words.length > 0 ? ` 다음 중에서 고르세요: ${words.join(', ')}.` : ''}`,
      );
      return [];
    }),
  );
}

/** A word of the lever; else `50%` for a share or rate, `1.5` for a multiple, a whole number for a count or for months. */
function readSetting(written: string, { takes, words }: Lever): LeverSetting | undefined {
  if (words && Object.hasOwn(words, written)) return { kind: 'word', word: written };
  const kind = (['share', 'rate', 'multiple', 'quantity', 'duration'] as const).find((each) => takes[each]);
  if (!kind) return undefined;
  const isPercent = kind === 'share' || kind === 'rate';
  if (isPercent !== written.endsWith('%')) return undefined;
  const n = isPercent ? parsePercent(written) : parseDecimal(written);
  return n && n.numerator >= 0 ? { kind, n } : undefined;
}
