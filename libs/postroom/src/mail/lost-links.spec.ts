import { describe, expect, it } from '@jest/globals';
import { lostLinks } from './lost-links.js';

const BASE = 'https://scrutiny.county.example';
const lost = (text: string) => lostLinks(text, BASE);

describe('Every link of a letter', () => {
  it('leads to a page of this installation', () => {
    expect(
      lost(`Answer:\n${BASE}/l/a-token\n\nSee ${BASE}/app/recommendations/CDC-2023-1.`),
    ).toEqual([]);
  });

  it('is lost on another host, and where there is no such page, whose words it does not repeat', () => {
    expect(lost('Answer:\nhttp://127.0.0.1:3000/l/a-token')).toEqual([
      `A link leads to http://127.0.0.1:3000, not to ${BASE}.`,
    ]);
    expect(lost(`Answer:\n${BASE}/link/a-token`)).toEqual([`A link leads to no page of ${BASE}.`]);
    expect(lost(`${BASE}.evil.example/l/a-token`)).toHaveLength(1);
  });

  it('is not what a paper quotes, nor an address somebody wrote in a sentence', () => {
    expect(lost('> https://elsewhere.example/page\n\nJoin at https://meet.example/1.')).toEqual([]);
  });
});
