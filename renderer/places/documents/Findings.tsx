import type { FindingPlace, PaperFinding } from '#domain/outgoing/paper-finding.ts';
import { FINDING_KIND_WORDS, FINDING_SEVERITY_WORDS } from '#domain/words/outgoing-words.ts';
import { asTitle } from '#domain/words/words.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { TermLink } from '#renderer/deal-parts/TermLink.tsx';
import { documentsMessages } from './words.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useAppStore } from '#renderer/state/session.ts';

/** What the check of a paper for the other side found, each with the way to where it is mended. */
export function Findings({ findings }: { readonly findings: readonly PaperFinding[] }) {
  const t = useMessages(documentsMessages);
  const say = useSay();
  if (findings.length === 0) return null;
  return (
    <section className="sheet-findings private" aria-labelledby="findings-title">
      <h4 id="findings-title">
        {t.findings} <PrivateMark />
      </h4>
      <p className="small">{t.findingsAbout}</p>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.kind} ${finding.says.en}`} className={`paper-fault ${finding.severity}`}>
            <span className="paper-fault-kind">
              {say(asTitle(FINDING_KIND_WORDS[finding.kind]))}
              <span className="quiet"> · {say(FINDING_SEVERITY_WORDS[finding.severity])}</span>
            </span>
            <span>
              {say(finding.says)} {finding.at ? <MendedAt place={finding.at} /> : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function MendedAt({ place }: { readonly place: FindingPlace }) {
  const t = useMessages(documentsMessages);
  const app = useAppStore();
  if (place.kind === 'term') return <TermLink termId={place.termId} />;
  return (
    <Button look="word" onClick={() => app.setState({ wish: { kind: 'edit-deal' } })}>
      {t.toParties}
    </Button>
  );
}
