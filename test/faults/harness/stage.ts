import { hash } from '@node-rs/argon2';
import { aRedis } from '../../support/servers.js';
import { Visitor } from '../../support/visitor.js';
import { aWorld, type World } from '../../support/world.js';
import { startWeb, startWorker, type Program, type Web } from './program.js';
import { SmtpSink } from './smtp-sink.js';

/** Cheap on purpose: what is tried here is not the hash. */
const QUICK = { memoryCost: 64, timeCost: 1, parallelism: 1 };
const PASSWORD = 'a long enough password';

type Environment = Readonly<Record<string, string>>;

/** The county of `World` on a database of its own, the processes started over it, and a mail server. */
export class Stage {
  private readonly programs: Program[] = [];

  private constructor(
    readonly world: World,
    readonly redisUrl: string,
    readonly sink: SmtpSink,
  ) {}

  /** Sets a stage, plays, and clears it, however the play ends. */
  static async play<Result>(act: (stage: Stage) => Promise<Result>): Promise<Result> {
    const world = await aWorld();
    const { url } = await aRedis();
    const stage = new Stage(world, url, await SmtpSink.open());
    try {
      return await act(stage);
    } finally {
      await Promise.all(stage.programs.map((program) => program.kill()));
      await stage.sink.down();
      await world.end();
    }
  }

  async web(env: Environment = {}): Promise<Web> {
    const web = await startWeb({ DATABASE_URL: this.world.databaseUrl, ...env });
    this.programs.push(web);
    return web;
  }

  async worker(env: Environment = {}): Promise<Program> {
    const { databaseUrl } = this.world;
    const told = { DATABASE_URL: databaseUrl, REDIS_URL: this.redisUrl, SMTP_URL: this.sink.url };
    const worker = await startWorker({ ...told, ...env });
    this.programs.push(worker);
    return worker;
  }

  /** Signs somebody of the world in at a web process. Their cookie is good at every other one. */
  async signIn(part: string, { address }: Web): Promise<Visitor> {
    const [found] = await this.world.dataSource.query<[{ email: string }[], number]>(
      'UPDATE people SET password_hash = $2 WHERE id = $1 RETURNING email',
      [this.world.someone(part).id, await hash(PASSWORD, QUICK)],
    );
    const visitor = new Visitor(address);
    const { status } = await visitor.signIn(found[0]?.email ?? '', PASSWORD);
    if (status !== 303) throw new Error(`The ${part} could not sign in: ${status}.`);
    return visitor;
  }

  /** Rows of the stage's database. */
  rows<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.world.dataSource.query<Row[]>(sql, [...parameters]);
  }

  async count(sql: string, parameters: readonly unknown[] = []): Promise<number> {
    const [row] = await this.rows<{ n: number }>(`SELECT (${sql})::int AS n`, parameters);
    return row?.n ?? 0;
  }
}
