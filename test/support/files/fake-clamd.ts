import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';

/** What every scanner must find (the EICAR test file), put together here so that no scanner finds this file. */
export const EICAR = [
  'X5O!P%@AP[4',
  '\\PZX54(P^)7CC)7}$',
  'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*',
].join('');

/** A daemon that speaks as ClamAV does and finds only the test file. `isDumb` makes it hang up without an answer. */
export class FakeClamd {
  isDumb = false;
  /** What it was given to look at, the latest last. */
  readonly seen: Buffer[] = [];

  private constructor(private readonly server: Server) {}

  static async begin(): Promise<FakeClamd> {
    const server = createServer();
    const clamd = new FakeClamd(server);
    server.on('connection', (socket) => {
      let sent = Buffer.alloc(0);
      socket.on('error', () => undefined);
      socket.on('data', (part: Buffer) => {
        sent = Buffer.concat([sent, part]);
        const bytes = streamed(sent);
        if (clamd.isDumb) socket.destroy();
        else if (bytes !== null) {
          clamd.seen.push(bytes);
          const found = bytes.includes(EICAR);
          socket.end(found ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
        }
      });
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return clamd;
  }

  get url(): string {
    const { port } = this.server.address() as AddressInfo;
    return `tcp://127.0.0.1:${port}`;
  }

  async end(): Promise<void> {
    await new Promise((resolve) => {
      this.server.close(resolve);
    });
  }
}

/** The bytes of a whole `zINSTREAM`; null while more is to come. */
function streamed(sent: Buffer): Buffer | null {
  const begin = 'zINSTREAM\0';
  if (!sent.toString('latin1').startsWith(begin)) return null;
  const chunks: Buffer[] = [];
  let at = begin.length;
  while (at + 4 <= sent.length) {
    const length = sent.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(sent.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
