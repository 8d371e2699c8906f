import { app, protocol, session } from 'electron';
import { answerPageRequest, SCHEME } from './app-scheme.ts';
import { mayNavigate, mayRequest } from './navigation-policy.ts';
import { mayGrant } from './permission-policy.ts';

/** One session, no permissions, no dictionaries, no downloads, no requests but for our own files. */
export function hardenSession(rendererRoot: string): void {
  const { defaultSession } = session;
  protocol.handle(SCHEME, (request) => answerPageRequest(request, rendererRoot));
  defaultSession.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(mayGrant(permission, details.requestingUrl, details.isMainFrame));
  });
  defaultSession.setPermissionCheckHandler((_contents, permission, origin, details) =>
    mayGrant(permission, origin, details.isMainFrame),
  );
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.setSpellCheckerEnabled(false);
  defaultSession.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !mayRequest(details.url, app.isPackaged) });
  });
  defaultSession.on('will-download', (event) => event.preventDefault());
}

/** Whatever contents are made, they stay where they are and open nothing. */
export function confine(contents: Electron.WebContents): void {
  // A connection between browsers obeys neither the content policy nor the filter of requests.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-navigate', (event) => {
    if (!event.isMainFrame || !mayNavigate(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !mayNavigate(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
