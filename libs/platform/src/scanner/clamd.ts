import { connect } from 'node:net';
import type { Scanner, Verdict } from './scanner.js';

/** How long it may say nothing. Milliseconds. */
const PATIENCE = 30_000;
const CHUNK = 64 * 1024;

/**
 * A ClamAV daemon by its own protocol over TCP: `zINSTREAM`, then each chunk after its length in four bytes, a length
 * of nought, and one answer. `url` is `tcp://host:port`. Never throws: what went wrong is `unreachable`.
 */
export function clamdAt(url: string): Scanner {
  const { hostname, port } = new URL(url);
  return {
    isSet: true,
    scan: (bytes) => ask({ host: hostname, port: Number(port) }, bytes),
  };
}

function ask(
  at: { readonly host: string; readonly port: number },
  bytes: Uint8Array,
): Promise<Verdict> {
  return new Promise((resolve) => {
    const socket = connect(at);
    let said = '';
    const settle = (verdict: Verdict) => {
      socket.destroy();
      resolve(verdict);
    };
    socket.setTimeout(PATIENCE, () => settle('unreachable'));
    socket.on('error', () => settle('unreachable'));
    socket.on('data', (part) => {
      said += part.toString('latin1');
    });
    socket.on('close', () => settle(verdictOf(said)));
    socket.on('connect', () => {
      socket.write('zINSTREAM\0');
      for (let from = 0; from < bytes.length; from += CHUNK) {
        const chunk = bytes.subarray(from, from + CHUNK);
        socket.write(lengthOf(chunk.length));
        socket.write(chunk);
      }
      socket.write(lengthOf(0));
    });
  });
}

function lengthOf(length: number): Buffer {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(length);
  return four;
}

/** `stream: OK`, `stream: Eicar-Test-Signature FOUND`, or an error. */
function verdictOf(said: string): Verdict {
  const answer = said.replace(/\0/g, '').trim();
  if (answer === 'stream: OK') return 'clean';
  const found = /^stream: (.+) FOUND$/.exec(answer)?.[1];
  return found === undefined ? 'unreachable' : { found };
}
