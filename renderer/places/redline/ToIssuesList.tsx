import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useApp, useAppStore } from '#renderer/state/session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { redlineMessages } from './words.ts';

/** The answer to a paper that takes no redline. */
export function ToIssuesList() {
  const t = useMessages(redlineMessages);
  const app = useAppStore();
  const route = useApp((state) => state.route);
  return (
    <div className="actions">
      <Button
        look="main"
        onClick={() => {
          if (route.place !== 'deal') return;
          app.getState().go({ ...route, view: 'documents' });
          app.setState({ wish: { kind: 'choose-document', document: 'issues-list' } });
        }}
      >
        {t.toIssues}
      </Button>
    </div>
  );
}
