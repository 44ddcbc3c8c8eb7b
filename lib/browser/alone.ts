/**
 * Runs a task that reads and writes storage while no other such task of the extension runs: without it, of 50 readings
 * at once one would remain. Tasks run in the order they were asked for. Don't nest: a task waiting for itself never ends.
 */
export function alone<T>(task: () => Promise<T>): Promise<T> {
  return navigator.locks.request('ssi-coach:storage', task) as Promise<T>;
}
