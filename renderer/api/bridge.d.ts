/** What electron/preload.ts exposes; absent in a browser. */
interface Window {
  readonly jibun?: { readonly call: (method: string, input: unknown) => Promise<unknown> };
}
