import { connect, createServer, type Server, type Socket } from 'node:net';

/** A line to a server that can be cut and slowed down. */
export class Line {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  /** Milliseconds that each piece of data waits. */
  delay = 0;

  private constructor(server: Server) {
    this.#server = server;
  }

  /** @param port of the server on this machine */
  static async to(port: number): Promise<Line> {
    const server = createServer();
    const line = new Line(server);
    server.on('connection', (near) => {
      const far = connect(port, '127.0.0.1');
      for (const [from, to] of [
        [near, far],
        [far, near],
      ] as const) {
        line.#sockets.add(from);
        from.on('data', (data) => line.#pass(data, from, to));
        from.on('error', () => to.destroy());
        from.on('close', () => {
          line.#sockets.delete(from);
          to.destroy();
        });
      }
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return line;
  }

  get port(): number {
    const address = this.#server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  }

  /** All connections end at once, as when a cable is pulled; new ones are taken. */
  cut(): void {
    for (const socket of this.#sockets) socket.resetAndDestroy();
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise<void>((done) => this.#server.close(() => done()));
  }

  #pass(data: Buffer, from: Socket, to: Socket): void {
    const write = (): void => {
      if (to.destroyed || to.write(data)) return;
      from.pause();
      to.once('drain', () => from.resume());
    };
    // Timers of equal length end in the order of their start: no piece overtakes another.
    if (this.delay === 0) write();
    else setTimeout(write, this.delay);
  }
}
