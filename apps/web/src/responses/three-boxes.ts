import type { Typed } from '../http/form.js';

const BOXES = ['day', 'month', 'year'] as const;

/** What a page sent, with the three boxes of its date put together as one text: `16 8 2023`. The boxes stay as they were typed. */
export function withDate(name: string, sent: unknown): Typed {
  const typed: Typed = typeof sent === 'object' && sent !== null ? { ...sent } : {};
  const boxes = BOXES.map((box) => textIn(typed[`${name}-${box}`]));
  return { ...typed, [name]: boxes.every((text) => text === '') ? '' : boxes.join(' ') };
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
