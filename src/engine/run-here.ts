import type { Task } from './tasks/task.ts';
import type { TaskReport } from './engine.ts';

/** Runs a task in this very process, with a turn of the event loop between its steps: where no process of its own is worth it. */
export async function runHere<Input, Output>(
  task: Task<Input, Output>,
  input: Input,
  report: TaskReport,
): Promise<Output> {
  const steps = task.run(input);
  for (;;) {
    const step = await steps.next();
    if (step.done === true) return step.value;
    report(step.value.done, step.value.total, task.label);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
