import { expect, it, vi } from 'vitest';
import { LaterQuotes } from './later-quotes.ts';
import { Quotes } from './quotes.ts';

const texts = new Quotes(new Map([['hash', { slice: (from, to) => [`lines ${from} to ${to}`] }]]));

it('reads nothing before a quote is asked for, and once for all who ask', async () => {
  const read = vi.fn(async () => texts);
  const quotes = new LaterQuotes(read);
  expect(read).not.toHaveBeenCalled();
  const asked = [quotes.quote('hash', 1, 2), quotes.quote('hash', 3, 3), quotes.quote('another', 1, 1)];
  expect(await Promise.all(asked)).toEqual(['lines 1 to 2', 'lines 3 to 3', null]);
  expect(await quotes.read()).toBe(texts);
  expect(read).toHaveBeenCalledTimes(1);
});

it('quotes nothing where the reading failed, which whoever reads is told', async () => {
  const quotes = new LaterQuotes(() => Promise.reject(new Error('no such folder')));
  expect(await quotes.quote('hash', 1, 1)).toBeNull();
  await expect(quotes.read()).rejects.toThrow('no such folder');
});

it('reads again after a reading failed', async () => {
  const read = vi.fn(async () => texts).mockRejectedValueOnce(new Error('the folder is away'));
  const quotes = new LaterQuotes(read);
  expect(await quotes.quote('hash', 1, 1)).toBeNull();
  expect(await quotes.quote('hash', 1, 1)).toBe('lines 1 to 1');
  expect(read).toHaveBeenCalledTimes(2);
});

it('lets a quote wait until the documents are read', async () => {
  let done: (quotes: Quotes) => void = () => undefined;
  const quotes = new LaterQuotes(() => new Promise((resolve) => (done = resolve)));
  const told = vi.fn();
  const quoted = quotes.quote('hash', 1, 1).then(told);
  await new Promise(setImmediate);
  expect(told).not.toHaveBeenCalled();
  done(texts);
  await quoted;
  expect(told).toHaveBeenCalledWith('lines 1 to 1');
});
