import { refuseField } from '#domain/base/refuse-field.ts';
import { amount, part, refuseRepeated } from './waterfall-refusals.ts';
import type { Source, Tier, WaterfallSpec } from './waterfall-types.ts';

type PercentOf = Extract<Tier, { kind: 'percent' }>;

export function checkTicket({ id, ticketMinor }: Source): void {
  if (ticketMinor === undefined) return;
  if (Number.isSafeInteger(ticketMinor) && ticketMinor > 0) return;
  throw refuseField(
    `sources.${id}`,
    `The ticket of source "${id}" costs ${ticketMinor}. State an average price above 0 in whole minor units, or none.`,
    `수익원 "${id}"의 객단가가 ${ticketMinor}입니다. 0보다 큰 최소 화폐 단위 정수로 적거나 비워 두세요.`,
  );
}

/** Admissions are counted where tickets have a price, in the money of the waterfall. */
export function checkAdmissions({ id, base }: PercentOf, spec: WaterfallSpec): void {
  if (base.kind !== 'admissions') return;
  refuseRepeated(id, base.ids);
  amount(id, base.above);
  amount(id, base.eachMinor);
  if (base.ids.length === 0) {
    throw refuseField(
      id,
      `Tier "${id}" is paid by admissions without saying of which sources. Name them.`,
      `"${id}" 단계에 관객 수를 셀 매출이 지정되지 않았습니다. 지정하세요.`,
    );
  }
  const wrong = base.ids.find((each) => {
    const source = spec.sources.find((one) => one.id === each);
    return source?.ticketMinor === undefined || source.currency !== spec.currency;
  });
  if (wrong !== undefined) {
    throw refuseField(
      id,
      `Tier "${id}" counts admissions of "${wrong}", which is no source with a ticket price in ${spec.currency}. Give it one, or name another source.`,
      `"${id}" 단계가 관객 수를 셀 "${wrong}"에 ${spec.currency} 객단가가 없습니다. 객단가를 입력하거나 다른 매출을 지정하세요.`,
    );
  }
}

export function checkDated({ id, dated = [] }: PercentOf): void {
  for (const { rate } of dated) part(id, rate);
  const isRising = dated.every(({ from }, at) => at === 0 || (dated[at - 1]?.from ?? '') < from);
  if (isRising) return;
  throw refuseField(
    id,
    `The rates of tier "${id}" by day are not in the order of their days. Put the earliest first.`,
    `"${id}" 단계의 날짜별 비율이 날짜순이 아닙니다. 이른 날짜부터 적으세요.`,
  );
}
