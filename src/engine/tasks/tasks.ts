import { comparePackages, priceClauses } from './pricing.ts';
import { simulate } from './simulate.ts';

/** Every task of the product. Reading papers, comparing, redlines and previews come in here, a line each. */
export const TASKS = { simulate, priceClauses, comparePackages };
export type ProductTasks = typeof TASKS;
