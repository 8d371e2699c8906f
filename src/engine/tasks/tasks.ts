import { simulate } from './simulate.ts';

/** Every task of the product. Reading papers, comparing, redlines and previews come in here, a line each. */
export const TASKS = { simulate };
export type ProductTasks = typeof TASKS;
