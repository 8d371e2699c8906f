// Runs in a thread of the engine's process, so that it looks even while a task blocks the main thread: when
// the app is gone, the engine ends. The main thread says who the app is: it may be gone before this runs.
import { workerData } from 'node:worker_threads';

setInterval(() => {
  if (process.ppid !== workerData) process.kill(process.pid, 'SIGKILL');
}, 500);
