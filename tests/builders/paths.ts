import { join } from 'node:path';

/** The folder of the project, and of what a lawyer may edit in it. */
export const ROOT = join(import.meta.dirname, '..', '..');
export const TEMPLATES = join(ROOT, 'templates');
export const FIXTURES = join(ROOT, 'tests', 'fixtures');
