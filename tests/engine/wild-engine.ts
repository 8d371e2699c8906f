// An engine whose tasks misbehave, for the tests of its supervision: nothing of it is in the product.
import { parentPort } from '#engine/parent-port.ts';
import { serveTasks } from '#engine/serve-tasks.ts';
import { WILD_TASKS } from './wild-tasks.ts';

serveTasks(WILD_TASKS, parentPort());
