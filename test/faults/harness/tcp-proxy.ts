import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A wire between a process and a server, to be cut. */
export class TcpProxy {
  private readonly sockets = new Set<Socket>();
  private isUp = true;
  private cutsLeft = 0;
  /** COMMITs that reached PostgreSQL and whose reply did not come back. */
  repliesLost = 0;

  private constructor(
    private readonly server: Server,
    private readonly target: number,
  ) {}

  /** @param target the port on 127.0.0.1 it leads to */
  static async to(target: number): Promise<TcpProxy> {
    const server = createServer();
    const proxy = new TcpProxy(server, target);
    server.on('connection', (client) => proxy.join(client));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  /** The same address, led through this wire. */
  through(address: string): string {
    const url = new URL(address);
    url.port = String((this.server.address() as AddressInfo).port);
    return url.href;
  }

  /** Cuts every connection, and every new one at once. */
  down(): void {
    this.isUp = false;
    this.cutAll();
  }

  up(): void {
    this.isUp = true;
  }

  /** The next COMMIT reaches PostgreSQL and is carried out, but its reply is lost with the connection. */
  loseNextCommit(): void {
    this.cutsLeft = 1;
  }

  async close(): Promise<void> {
    this.cutAll();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private join(client: Socket): void {
    if (!this.isUp) return void client.destroy();
    const server = connect(this.target, '127.0.0.1');
    let isLosing = false;
    for (const socket of [client, server]) {
      this.sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        this.sockets.delete(socket);
        client.destroy();
        server.destroy();
      });
    }
    client.on('data', (chunk) => {
      if (this.cutsLeft > 0 && chunk.includes('COMMIT\0')) {
        this.cutsLeft -= 1;
        isLosing = true;
      }
      server.write(chunk);
    });
    server.on('data', (chunk) => {
      if (!isLosing) return void client.write(chunk);
      this.repliesLost += 1;
      client.destroy();
    });
  }

  private cutAll(): void {
    for (const socket of this.sockets) socket.destroy();
  }
}
