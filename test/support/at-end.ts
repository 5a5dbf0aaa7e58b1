/** What a process of tests leaves behind goes with it. */

const tasks: (() => void)[] = [];

/** Runs a task when this process ends, also by the signal with which vitest ends it. The task cannot wait for anything. */
export function atEnd(task: () => void): void {
  if (tasks.push(task) > 1) return;
  process.once("exit", runAll);
  process.once("SIGTERM", () => {
    runAll();
    process.kill(process.pid, "SIGTERM");
  });
}

function runAll(): void {
  for (const task of tasks.splice(0)) task();
}
