/** What a network that is not there says of itself. */
const UNREACHED =
  /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|CERT_\w+|SELF_SIGNED\w*)\b|Response code [45]\d\d|socket hang up/;

export type Wanted = { readonly version: string; readonly platform: string; readonly arch: string };

/** Why no installer was made, in plain words, where it is that the builder's downloads cannot be had; else undefined. */
export function explainFailure(printed: string, { version, platform, arch }: Wanted): string | undefined {
  if (!UNREACHED.test(printed)) return undefined;
  return [
    'No installer was made: what electron-builder fetches for it cannot be had here.',
    `Missing: Electron's binary, electron-v${version}-${platform}-${arch}.zip, and the tools of the installer, both from github.com/electron and electron-userland.`,
    'Run npm run package where that address can be reached, or name a mirror of it: ELECTRON_MIRROR and ELECTRON_BUILDER_BINARIES_MIRROR.',
    'The program itself was built: it lies in dist/, and npm start opens it.',
  ].join('\n');
}
