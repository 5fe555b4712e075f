import type { INestApplicationContext } from '@nestjs/common';
import { Postroom } from '#postroom';
import { ClearanceListService } from '#records/committees';
import { aPackWorker, type PackWorker } from '../packs/pack-world.js';
import { readPdf } from '../packs/pdf-text.js';
import { aPostroom } from '../postroom/postroom.js';
import { aBrowser, follow, onward, type TestBrowser } from '../support/browser.js';
import { aRedis } from '../support/servers.js';
import { WebWorld } from '../support/web-world.js';

export type Page = Awaited<ReturnType<TestBrowser['withoutJavaScript']>>;

/** A county at work, its letters and its packs made; each person at a browser without JavaScript. */
export class PeopleAtWork {
  private constructor(
    readonly world: WebWorld,
    private readonly worker: PackWorker,
    private readonly postroom: INestApplicationContext,
    private readonly browser: TestBrowser,
  ) {}

  /** Begins at an instant, with a finance and a legal officer on the committee's list. */
  static async begin(now: string): Promise<PeopleAtWork> {
    const world = await WebWorld.begin(now);
    const worker = await aPackWorker(world);
    const { url: redisUrl } = await aRedis();
    const postroom = await aPostroom(world, { redisUrl, baseUrl: world.web.address });
    for (const kind of ['finance', 'legal'] as const) {
      await world.person(kind, null, { kind: 'council', id: world.councilId });
      const who = { personId: world.someone(kind).id, name: null, post: null, email: null };
      const act = { actor: await world.as('officer'), id: world.committeeId };
      await world.app.get(ClearanceListService).name(act, { kind, who });
    }
    return new PeopleAtWork(world, worker, postroom, await aBrowser(world.web.address));
  }

  async end(): Promise<void> {
    await this.browser.close();
    await this.postroom.close();
    await this.worker.stop();
    await this.world.end();
  }

  /** Somebody at a browser, signed in if they are somebody of the county. */
  async at(part: string | null = null): Promise<Page> {
    const page = await this.browser.withoutJavaScript();
    page.setDefaultTimeout(8_000);
    if (part !== null) await this.signIn(part, page);
    return page;
  }

  /** A session begun now: the ones before are over when the clock is set far ahead. */
  async signIn(part: string, page: Page): Promise<void> {
    const visitor = await this.world.at(part);
    const value = visitor.cookies.get('session') ?? '';
    await page.context().addCookies([{ name: 'session', value, url: this.world.web.address }]);
  }

  async emailOf(part: string): Promise<string> {
    const [row] = await this.world.dataSource.query<{ email: string }[]>(
      'SELECT email FROM people WHERE id = $1',
      [this.world.someone(part).id],
    );
    return row?.email ?? '';
  }

  /** Lets the post go out, opens the newest letter to an address whose subject says so, and follows its link. */
  async followLetter(page: Page, email: string, subject: string): Promise<void> {
    await this.postroom.get(Postroom).settleAll({ timeoutMs: 20_000 });
    await page.goto(`/dev/mailbox?to=${encodeURIComponent(email)}`);
    await follow(page, subject);
    await onward(page, page.locator('.cf-letter a').first());
  }

  /** Builds every pack that is asked for, one after the other as a worker does. Returns what became of each. */
  async buildPacks(): Promise<readonly string[]> {
    const jobs = await this.world.dataSource.query<{ id: string }[]>('SELECT id FROM jobs');
    const outcomes: string[] = [];
    for (const { id } of jobs) outcomes.push(await this.worker.packs.build(id));
    return outcomes;
  }

  /** All the words of a PDF at an address. */
  async wordsOfPdf(path: string): Promise<string> {
    const answer = await fetch(`${this.world.web.address}${path}`);
    const pages = await readPdf(new Uint8Array(await answer.arrayBuffer()));
    return pages.map(({ text }) => text).join(' ');
  }
}

/** A link or a button by its words; when there is none, the page is told as it is. */
export async function press(page: Page, name: string): Promise<void> {
  const main = page.getByRole('main').or(page.getByRole('navigation'));
  const link = main.getByRole('link', { name, exact: true });
  const one = main.getByRole('button', { name, exact: true }).or(link).first();
  await onward(page, one).catch(async () => {
    throw new Error(`There is no “${name}” on ${page.url()}:\n${await mainOf(page)}`);
  });
}

export const mainOf = (page: Page): Promise<string> => page.getByRole('main').innerText();
