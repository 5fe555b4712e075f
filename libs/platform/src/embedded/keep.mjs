import { spawn } from 'node:child_process';

/**
 * Runs one server for a launcher and ends it with the launcher. Standard input is a pipe from the launcher:
 * it closes however the launcher dies, `kill -9` included.
 */
const { command, args, stopSignal, ...options } = JSON.parse(process.argv[2]);
const server = spawn(command, args, { ...options, stdio: ['ignore', 'inherit', 'inherit'] });

function stop() {
  server.kill(stopSignal);
  setTimeout(() => server.kill('SIGQUIT'), 10_000).unref();
  setTimeout(() => server.kill('SIGKILL'), 15_000).unref();
}

process.stdin.once('end', stop).once('error', stop).resume();
process.once('SIGTERM', stop);
process.on('SIGINT', () => {}).on('SIGHUP', () => {});

server.once('error', (error) => {
  console.error(error.message);
  process.exit(127);
});
server.once('exit', (code) => process.exit(code ?? 1));
