/** Something that runs until it is stopped. */
export interface Running {
  name: string;
  /** Settles with a sentence when it is gone, asked or not. */
  ended: Promise<string>;
  stop(): Promise<void>;
}

/** What this launcher has started: programs stop before the servers they use. */
export class Started {
  private readonly servers: Running[] = [];
  private readonly programs: Running[] = [];
  private isStopping = false;
  private tellFailure: (sentence: string) => void = () => undefined;

  /** Settles when something ends that nobody asked to. */
  readonly endedEarly = new Promise<string>((resolve) => (this.tellFailure = resolve));

  addServer(server: Running): void {
    this.servers.push(server);
    this.watch(server);
  }

  addProgram(program: Running): void {
    this.programs.push(program);
    this.watch(program);
  }

  async stopAll(): Promise<void> {
    this.isStopping = true;
    await Promise.all(this.programs.map((program) => program.stop()));
    await Promise.all(this.servers.map((server) => server.stop()));
  }

  private watch({ name, ended }: Running): void {
    void ended.then((how) => {
      if (!this.isStopping) this.tellFailure(`The ${name} ${how}.`);
    });
  }
}
