/** What the test may ask of the booted shell. */
export type Ask =
  | { readonly kind: 'report' }
  | {
      readonly kind: 'answers';
      readonly open?: string[];
      readonly save?: string[];
      readonly buttons?: number[];
    }
  | { readonly kind: 'request'; readonly url: string; readonly method?: string }
  | {
      readonly kind: 'invoke';
      readonly args: readonly unknown[];
      readonly channel?: string;
      readonly frame?: { readonly url: string; readonly parent: unknown } | null;
      readonly otherWindow?: boolean;
    }
  | { readonly kind: 'bridge'; readonly args: readonly unknown[] }
  | { readonly kind: 'bridge-keys' }
  | {
      readonly kind: 'contents-event';
      readonly event: string;
      readonly url: string;
      readonly isMainFrame?: boolean;
    }
  | { readonly kind: 'open-window'; readonly url: string }
  | { readonly kind: 'permission'; readonly permission: string; readonly url: string }
  | { readonly kind: 'permission-check'; readonly permission: string; readonly url: string }
  | { readonly kind: 'network'; readonly url: string }
  | { readonly kind: 'download' }
  | { readonly kind: 'second-instance'; readonly args: string[]; readonly folder: string }
  /** The item of the menu that bears these words. */
  | { readonly kind: 'menu'; readonly label: string }
  | { readonly kind: 'close-window' };
