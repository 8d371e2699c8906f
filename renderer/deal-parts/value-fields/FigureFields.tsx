import { fraction, parseDecimal, parsePercent } from '#domain/figures/fraction.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { formatNumber } from '#domain/values/format-value.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { ParsedField } from '#renderer/deal-parts/ParsedField.tsx';
import { valueMessages } from './words.ts';

export function PercentField(props: {
  readonly share: Fraction | undefined;
  readonly onSave: (share: Fraction) => void;
}) {
  const t = useMessages(valueMessages);
  return (
    <ParsedField
      label={t.percent}
      shown={props.share ? percentText(props.share) : ''}
      parse={(text) => {
        const share = parsePercent(text);
        return share && share.numerator >= 0 ? share : undefined;
      }}
      onSave={props.onSave}
      wrong={t.percentWrong}
      hint={t.percentHint}
    />
  );
}

/** `2.5` for 2.5%; a third stays `1/3`. */
function percentText(share: Fraction): string {
  const text = formatNumber(fraction(BigInt(share.numerator) * 100n, share.denominator));
  return text.includes('/') ? `${share.numerator}/${share.denominator}` : text;
}

export function NumberField(props: {
  readonly n: Fraction | undefined;
  readonly onSave: (n: Fraction) => void;
}) {
  const t = useMessages(valueMessages);
  return (
    <ParsedField
      label={t.number}
      shown={props.n ? formatNumber(props.n) : ''}
      parse={(text) => {
        const n = parseDecimal(text);
        return n && n.numerator >= 0 ? n : undefined;
      }}
      onSave={props.onSave}
      wrong={t.numberWrong}
    />
  );
}
