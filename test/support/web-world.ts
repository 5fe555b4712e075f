import { hash } from '@node-rs/argon2';
import { DataSource } from 'typeorm';
import type { Logger } from '#platform/logger';
import { SignedLinksService, type LinkPurpose } from '#records/links';
import { Recorder } from '#records/record';
import { localDate } from '#rules';
import { Visitor } from './visitor.js';
import { aWebApp, type TestWeb } from './web.js';
import { World } from './world.js';

/** Cheap on purpose: what is tested here is not the hash. */
const QUICK = { memoryCost: 64, timeCost: 1, parallelism: 1 };
const PASSWORD = 'a long enough password';

/** The county of `World`, with the real pages over it. */
export class WebWorld extends World {
  private constructor(readonly web: TestWeb) {
    super(web.app, web.time, web.stop, web.databaseUrl);
  }

  static async begin(
    now = '2023-07-19T09:30:00Z',
    env: Record<string, string> = {},
    log?: Logger,
  ): Promise<WebWorld> {
    const web = await aWebApp(env, log);
    web.time.set(now);
    const world = new WebWorld(web);
    await world.settle();
    return world;
  }

  /** Someone at a browser who is nobody here. */
  stranger(): Visitor {
    return new Visitor(this.web.address);
  }

  /** Someone of the world at a browser, signed in. */
  async at(part: string): Promise<Visitor> {
    const passwordHash = await hash(PASSWORD, QUICK);
    const [found] = await this.dataSource.query<[{ email: string }[], number]>(
      'UPDATE people SET password_hash = $2 WHERE id = $1 RETURNING email',
      [this.someone(part).id, passwordHash],
    );
    const visitor = this.stranger();
    await visitor.signIn(found[0]?.email ?? '', PASSWORD);
    return visitor;
  }

  /** The address of somebody's signed link to an addressee. */
  async link(part: string, addresseeId: string, more: Partial<LinkAsked> = {}): Promise<string> {
    const { purpose = 'answer', expiresOn = '2024-07-31' } = more;
    const token = await this.app.get(Recorder).write((tx) =>
      this.app.get(SignedLinksService).tokenFor(tx, {
        personId: this.someone(part).id,
        purpose,
        subjectKind: 'addressee',
        subjectId: addresseeId,
        expiresOn: localDate(expiresOn),
      }),
    );
    return `/l/${token}`;
  }

  /** What history says of an addressee, oldest first. */
  async sentences(addresseeId: string): Promise<readonly string[]> {
    const rows = await this.app
      .get(DataSource)
      .query<{ sentence: string }[]>(
        'SELECT sentence FROM history WHERE subject_id = $1 ORDER BY version',
        [addresseeId],
      );
    return rows.map(({ sentence }) => sentence);
  }
}

interface LinkAsked {
  readonly purpose: LinkPurpose;
  readonly expiresOn: string;
}
