/** The one channel between the page and the shell. */
export const CHANNEL = 'jibun:call';
