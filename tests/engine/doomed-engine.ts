// The engine of an app whose simulation dies and whose prices never come.
import { parentPort } from '#engine/parent-port.ts';
import { serveTasks } from '#engine/serve-tasks.ts';
import { WILD_TASKS } from './wild-tasks.ts';

serveTasks({ simulate: WILD_TASKS.die, priceClauses: WILD_TASKS.hold }, parentPort());
