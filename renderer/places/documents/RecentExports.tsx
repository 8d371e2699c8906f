import type { DocumentRequest, RecentExport } from '#contract/methods.ts';
import { BRIEF } from '#domain/documents/brief.ts';
import { documentKindOf } from '#domain/documents/document-kinds.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Failed } from '#renderer/ui/states.tsx';
import { useDraftLine } from '#renderer/deal-parts/use-draft-line.ts';
import { documentsMessages } from './words.ts';
import { formatMoment } from '#renderer/i18n/formats.ts';
import { useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp, useDocument } from '#renderer/state/session.ts';
import type { Loaded } from '#renderer/state/session.ts';

/** What was written for this deal, last first: from what, and what has changed since. One press makes it again. */
export function RecentExports(props: {
  readonly recent: Loaded<RecentExport[]>;
  readonly onAgain: (request: DocumentRequest) => void;
}) {
  const { recent, onAgain } = props;
  const t = useMessages(documentsMessages);
  if (recent.status === 'failed') return <Failed failure={recent.failure} onRetry={recent.retry} />;
  return (
    <section className="recent" aria-labelledby="recent-title">
      <h3 id="recent-title">{t.recent}</h3>
      {recent.status === 'ready' && recent.value.length === 0 ? <p className="quiet">{t.noRecent}</p> : null}
      {recent.status === 'ready' ? (
        <ul>
          {recent.value.map((each) => (
            <OneExport key={`${each.at}-${each.name}`} made={each} onAgain={onAgain} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function OneExport(props: {
  readonly made: RecentExport;
  readonly onAgain: (request: DocumentRequest) => void;
}) {
  const { made, onAgain } = props;
  const { name, kind, language, edition, at, revision, draftId, request } = made;
  const t = useMessages(documentsMessages);
  const say = useSay();
  const lang = useLang();
  const length = request?.kind === 'brief' ? request.length : undefined;
  const lineOf = useDraftLine();
  const { drafts } = useDocument();
  const draft = drafts.find(({ id }) => id === draftId);
  const facts = [
    kind === 'redline' ? t.redlineKind : say(documentKindOf(kind).name),
    ...(length === undefined ? [] : [say(BRIEF.choices.length.titles[length])]),
    // A redline is in the language of their paper and goes to them.
    ...(kind === 'redline' ? [] : [t.languages[language], t.editions[edition]]),
    formatMoment(at, lang),
  ];
  return (
    <li>
      <p className="recent-name">{name}</p>
      <p className="quiet small">{facts.join(' · ')}</p>
      {draft ? <p className="quiet small">{lineOf(draft)}</p> : null}
      {revision === undefined ? null : <p className="quiet small">{t.madeFrom(revision)}</p>}
      <Since made={made} onAgain={onAgain} />
      <BackToRedline made={made} />
    </li>
  );
}

/** A redline is made again in its place, where its list of changes is kept. */
function BackToRedline({ made }: { readonly made: RecentExport }) {
  const { kind, name, paperId, draftId } = made;
  const t = useMessages(documentsMessages);
  const route = useApp((state) => state.route);
  const go = useApp((state) => state.go);
  if (kind !== 'redline' || paperId === undefined || draftId === undefined) return null;
  return (
    <p className="small">
      <Button
        look="word"
        aria-label={t.toRedlineOf(name)}
        onClick={() => {
          if (route.place === 'deal') go({ ...route, view: 'paper', paperId, redlineOf: paperId, draftId });
        }}
      >
        {t.toRedline}
      </Button>
    </p>
  );
}

/** Whether the file still says what the deal says. */
function Since(props: { readonly made: RecentExport; readonly onAgain: (request: DocumentRequest) => void }) {
  const { name, since, request } = props.made;
  const t = useMessages(documentsMessages);
  if (!since || !request) return null;
  if (since.changes === 0 && !since.isOtherBase) return <p className="quiet small">{t.upToDate}</p>;
  return (
    <p className="small recent-outdated">
      {since.changes > 0 ? <span>{t.changedSince(since.changes)} </span> : null}
      {since.isOtherBase ? <span>{t.otherBase} </span> : null}
      <Button look="word" aria-label={t.makeAgainOf(name)} onClick={() => props.onAgain(request)}>
        {t.makeAgain}
      </Button>
    </p>
  );
}
