import { fraction } from '#domain/figures/fraction.ts';
import { shareTotal } from '#domain/deal/waterfall-draft.ts';
import type { Account, Band, WaterfallSpec } from '#domain/settlement/waterfall/waterfall-types.ts';
import { formatPercent } from '#domain/values/format-value.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { drawMessages } from './words-waterfall.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { ThresholdFields } from './ThresholdFields.tsx';
import type { PartProps } from './tier-parts.tsx';
import { Row, Place, ShareField, nameIn } from './tier-parts.tsx';

export function SplitFields({ tier, account, spec, onPut }: PartProps<'split'>) {
  const t = useMessages(drawMessages);
  const last = tier.bands.at(-1);
  return (
    <div className="tier-body">
      {tier.bands.map((band, index) => (
        <Row
          // A band has no id. Its place in the tier identifies it.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          name={t.band(index + 1)}
          onRemove={
            tier.bands.length === 1
              ? undefined
              : () => onPut({ ...tier, bands: tier.bands.toSpliced(index, 1) })
          }
        >
          <BandFields
            band={band}
            name={t.band(index + 1)}
            account={account}
            spec={spec}
            onPut={(next) => onPut({ ...tier, bands: tier.bands.with(index, next) })}
          />
        </Row>
      ))}
      {last ? (
        <Button
          look="quiet"
          onClick={() => {
            // The band that was the last now ends where the new one begins.
            const ended: Band = last.until
              ? last
              : { ...last, until: { kind: 'tier', amountMinor: 100_000_000 } };
            onPut({ ...tier, bands: [...tier.bands.slice(0, -1), ended, { shares: last.shares }] });
          }}
        >
          {t.addBand}
        </Button>
      ) : null}
    </div>
  );
}

function BandFields(props: {
  readonly band: Band;
  readonly name: string;
  readonly account: Account;
  readonly spec: WaterfallSpec;
  readonly onPut: (band: Band) => void;
}) {
  const { band, name, account, spec, onPut } = props;
  const t = useMessages(drawMessages);
  const common = useCommon();
  const say = useSay();
  const { total, missing, over } = shareTotal(band);
  const rest = spec.payees.find(({ id }) => band.shares.every(({ to }) => to !== id)) ?? spec.payees[0];
  return (
    <>
      <ThresholdFields
        label={`${t.until}, ${name}`}
        threshold={band.until}
        kinds={['none', 'tier', 'receipts', 'month', 'recouped', 'multiple']}
        account={account}
        spec={spec}
        onPut={(until) => onPut(until ? { ...band, until } : { shares: band.shares })}
      />
      <ul className="band-shares">
        {band.shares.map((each, index) => {
          const payee = nameIn(spec, each.to, say);
          const put = (next: Band['shares'][number]) =>
            onPut({ ...band, shares: band.shares.with(index, next) });
          return (
            // Two shares may go to one payee. Their places tell them apart.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>
              <Place
                label={t.to}
                to={each.to}
                account={account}
                spec={spec}
                onChoose={(to) => put({ ...each, to })}
              />
              <ShareField
                label={`${t.share}: ${payee}`}
                share={each.share}
                onSave={(share) => put({ ...each, share })}
              />
              <Button
                look="quiet"
                aria-label={t.removeThing(payee)}
                disabled={band.shares.length === 1}
                onClick={() => onPut({ ...band, shares: band.shares.toSpliced(index, 1) })}
              >
                {common.remove}
              </Button>
            </li>
          );
        })}
      </ul>
      <p
        className="band-total small"
        data-right={missing === undefined && over === undefined}
        aria-live="polite"
      >
        {t.total(formatPercent(total).en)}
        {missing || over ? ' · ' : ''}
        {missing ? t.missing(formatPercent(missing).en) : over ? t.over(formatPercent(over).en) : ''}
      </p>
      {rest ? (
        <Button
          look="quiet"
          onClick={() =>
            onPut({ ...band, shares: [...band.shares, { to: rest.id, share: missing ?? fraction(0, 1) }] })
          }
        >
          {t.addShare}
        </Button>
      ) : null}
    </>
  );
}
