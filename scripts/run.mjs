import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

/** The project's folder. Every command runs there, wherever it was called from. */
export const ROOT = resolve(import.meta.dirname, '..');

const windows = process.platform === 'win32';

/** Runs a program with its output in view; resolves to its exit code, 127 where it can't be started. */
export function run(program, args, env = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: 'inherit',
      // Windows starts `.cmd` files through its shell only.
      shell: windows && !program.endsWith('.exe'),
      env: { ...process.env, ...env },
    });
    child.once('error', () => done(127));
    child.once('exit', (code) => done(code ?? 1));
  });
}

/** Runs a tool that is installed in node_modules. */
export function tool(name, args, env) {
  return run(join(ROOT, 'node_modules', '.bin', windows ? `${name}.cmd` : name), args, env);
}

/** Runs npm itself, the one that started us where we know it. */
export function npm(args) {
  const own = process.env.npm_execpath;
  return own?.endsWith('npm-cli.js') ? run(process.execPath, [own, ...args]) : run('npm', args);
}

/** Says what is going on. */
export function say(text) {
  console.log(`\n▸ ${text}`);
}

/** Ends with a plain sentence. */
export function stop(text) {
  console.error(`\n${text}`);
  process.exit(1);
}
