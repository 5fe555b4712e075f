import type { Page } from './people-at-work.js';

type Found = ReturnType<Page['locator']>;
type Place = Awaited<ReturnType<typeof elementOf>>;

/** What somebody does to a page, by its words; how, with a mouse or without one, is theirs. */
export interface Hands {
  readonly page: Page;
  press(name: string | RegExp): Promise<void>;
  fill(label: string | RegExp, text: string): Promise<void>;
  tick(label: string | RegExp): Promise<void>;
  /** One of the answers to a question that has several like it on the page. */
  tickIn(question: string, label: string): Promise<void>;
  choose(label: string | RegExp, option: string): Promise<void>;
}

const LIMIT = { timeout: 6_000 };

/** A link or a button by its words, the first of the page; when there is none, the page is told as it is. */
async function pressable(page: Page, name: string | RegExp): Promise<Found> {
  const exact = typeof name === 'string' ? { exact: true } : {};
  const main = page.locator('body');
  const one = main
    .getByRole('button', { name, ...exact })
    .or(main.getByRole('link', { name, ...exact }))
    .or(main.locator('summary').filter({ hasText: name }))
    .first();
  await one.waitFor({ state: 'attached', ...LIMIT }).catch(async () => {
    const words = await page.getByRole('main').innerText();
    throw new Error(`There is no “${name}” on ${page.url()}:\n${words}`);
  });
  return one;
}

/** With a mouse. */
export function byMouse(page: Page): Hands {
  return {
    page,
    press: async (name) => {
      await (await pressable(page, name)).click(LIMIT);
    },
    fill: (label, text) => control(page, label).fill(text, LIMIT),
    tick: (label) => control(page, label).check(LIMIT),
    tickIn: (question, label) => answer(page, question, label).check(LIMIT),
    choose: async (label, option) => {
      await control(page, label).selectOption({ label: option }, LIMIT);
    },
  };
}

/** With nothing but the keyboard: tab to it, then press, type or choose by its first letters. */
export function byKeyboard(page: Page): Hands {
  return {
    page,
    press: async (name) => {
      const one = await elementOf(await pressable(page, name));
      await reach(page, one);
      const opensInPlace = await one.evaluate((element) => element.tagName === 'SUMMARY');
      const there = opensInPlace ? null : page.waitForEvent('load', LIMIT);
      await page.keyboard.press('Enter');
      await there;
    },
    fill: async (label, text) => {
      await reach(page, await elementOf(control(page, label)));
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(text);
    },
    tick: async (label) => {
      await reachBox(page, await elementOf(control(page, label)));
    },
    tickIn: async (question, label) => {
      await reachBox(page, await elementOf(answer(page, question, label)));
    },
    choose: async (label, option) => {
      await reach(page, await elementOf(control(page, label)));
      await page.keyboard.type(option);
    },
  };
}

/** The first box, list or button of a form that a label names. */
const control = (page: Page, label: string | RegExp): Found =>
  page
    .locator('input, textarea, select')
    .and(page.getByLabel(label, exactly(label)))
    .first();
const answer = (page: Page, question: string, label: string): Found =>
  page.getByRole('group', { name: question, exact: true }).getByLabel(label, { exact: true });
const exactly = (label: string | RegExp) => (typeof label === 'string' ? { exact: true } : {});

/** Found once: to look for it by its words each time costs more than all the tabs. */
const elementOf = (one: Found) => one.evaluateHandle((element) => element, undefined, LIMIT);

const isFocused = (one: Place): Promise<boolean> =>
  one.evaluate((element) => element === element.ownerDocument.activeElement);

const markupOf = (one: Place): Promise<string> =>
  one.evaluate((element) => element.outerHTML.slice(0, 200));

/** Tabs until something has the focus: as far round the page as a person would. */
async function reach(page: Page, one: Place): Promise<void> {
  for (let left = await tabsTo(one); left > 0; left -= 1) await page.keyboard.press('Tab');
  for (let step = 0; step < 250; step += 1) {
    if (await isFocused(one)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`It cannot be reached by keyboard on ${page.url()}: ${await markupOf(one)}`);
}

/**
 * How many times to tab before looking whether it is reached: to a few stops before it, round the end of the page if it
 * lies behind. Of a group of radio buttons one is a stop.
 */
const tabsTo = (one: Place): Promise<number> =>
  one.evaluate((element) => {
    const { activeElement, body } = element.ownerDocument;
    const here = activeElement ?? body;
    const all = 'a[href], button, input, select, textarea, summary';
    const groups = new Set<string>();
    const stops = [...body.querySelectorAll(all)].filter((stop) => {
      if (!stop.checkVisibility() || stop.matches(':disabled')) return false;
      if (!stop.matches('input[type=radio]')) return true;
      const name = stop.getAttribute('name') ?? '';
      return groups.has(name) ? false : groups.add(name).has(name);
    });
    const until = (place: typeof element) =>
      stops.filter((stop) => (stop.compareDocumentPosition(place) & 4) !== 0).length;
    const passed = until(here) + (stops.includes(here) ? 1 : 0);
    const ahead = until(element) - passed;
    return Math.max(0, (ahead >= 0 ? ahead : ahead + stops.length) - 3);
  });

/** A tick box is reached and pressed; of a group of radio buttons one is reached, and the others by the arrows. */
async function reachBox(page: Page, one: Place): Promise<void> {
  const kind = await one.getAttribute('type');
  if (kind === 'checkbox') {
    await reach(page, one);
    if (!(await one.isChecked())) await page.keyboard.press('Space');
    return;
  }
  const name = (await one.getAttribute('name')) ?? '';
  const group = page.locator(`input[type=radio][name="${name}"]`);
  const first = await elementOf(group.first());
  for (let left = await tabsTo(first); left > 0; left -= 1) await page.keyboard.press('Tab');
  for (let step = 0; step < 250; step += 1) {
    const focused = await group.evaluateAll((all) =>
      all.some((each) => each === each.ownerDocument.activeElement),
    );
    if (focused) break;
    await page.keyboard.press('Tab');
  }
  for (let step = 0; step < 20; step += 1) {
    if (await isFocused(one)) {
      if (!(await one.isChecked())) await page.keyboard.press('Space');
      return;
    }
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`It cannot be chosen by keyboard on ${page.url()}: ${await markupOf(one)}`);
}
