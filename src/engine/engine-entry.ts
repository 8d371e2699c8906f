import { parentPort } from './parent-port.ts';
import { serveTasks } from './serve-tasks.ts';
import { TASKS } from './tasks/tasks.ts';

/** What the engine's process runs; see `forkEngine` and, in Electron, the shell. */
serveTasks(TASKS, parentPort());
