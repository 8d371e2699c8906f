import { fileURLToPath } from 'node:url';

/** The folder of the package that reads PDF, with a slash at the end: its character maps and fonts lie there. */
export const PDF_ASSETS = fileURLToPath(
  new URL('.', import.meta.resolve('pdfjs-dist/package.json')),
).replaceAll('\\', '/');
