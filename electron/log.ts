/** The terminal that started the app; nothing is sent anywhere. */
export function log(line: string): void {
  console.error(line);
}

export function logError(error: unknown): void {
  log(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
