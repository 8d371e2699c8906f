import type { Confidence, EvidenceKind } from '#domain/library/term.ts';
import { useCommon } from '#renderer/i18n/use-messages.ts';
import './evidence.css';

/** What kind of knowledge a figure is and how sure it is, in words. `unverified` looks like what it is. */
export function EvidenceMark(props: { readonly evidence: EvidenceKind; readonly confidence?: Confidence }) {
  const common = useCommon();
  const { evidence, confidence } = props;
  const isSourced = isSourcedEvidence(evidence);
  const words =
    confidence === undefined || evidence === 'unverified' || confidence === 'unverified'
      ? common.evidence[evidence]
      : `${common.evidence[evidence]} · ${common.confidence[confidence]}`;
  return (
    <span className="evidence-mark" data-evidence={evidence} data-sourced={isSourced}>
      {words}
    </span>
  );
}

/** Only these may be shown as coming from a page that states the figure. */
export function isSourcedEvidence(evidence: EvidenceKind): boolean {
  return evidence === 'reported' || evidence === 'range' || evidence === 'statute';
}
