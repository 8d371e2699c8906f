import type { Assumption } from '#domain/settlement/clauses/assumptions.ts';
import { nameIn } from '#domain/text/names.ts';
import { EvidenceMark } from '#renderer/deal-parts/EvidenceMark.tsx';
import { InOriginal } from '#renderer/deal-parts/InOriginal.tsx';
import { useLang, useMessages } from '#renderer/i18n/use-messages.ts';
import { moneyMessages } from './words.ts';

/** Where an assumption comes from; one without a source says so wherever it stands, and one's own names no source. */
export function AssumptionSource(props: {
  readonly of: Pick<Assumption, 'isOwn' | 'isUnsourced' | 'evidence' | 'source' | 'sourceIn'>;
}) {
  const { isOwn, isUnsourced, evidence, source, sourceIn } = props.of;
  const t = useMessages(moneyMessages);
  const lang = useLang();
  return (
    <>
      {isOwn ? t.fromOwn : <EvidenceMark evidence={evidence} />}{' '}
      {isUnsourced ? <span className="unsourced">{t.unsourced}</span> : null}{' '}
      {isOwn ? null : (
        <span className="quiet">
          <InOriginal text={nameIn(source, sourceIn, lang)} />
        </span>
      )}
    </>
  );
}
