import type { Engine } from './engine';
import { createWorkerEngine } from './worker-engine';

const onOwnThread = async (): Promise<Engine> => (await import('./own-thread')).createOwnThreadEngine();

/** The checks in a worker of the pane's own origin or, where the browser refuses it, on the pane's own thread. */
export function startEngine(): Engine {
  try {
    return createWorkerEngine(new Worker(new URL('./worker.ts', import.meta.url)), onOwnThread);
  } catch {
    const engine = onOwnThread();
    return { ask: async (name, asked) => (await engine).ask(name, asked) };
  }
}
