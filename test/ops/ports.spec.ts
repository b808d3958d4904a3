import { afterEach, describe, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:net';
import { freePort, isOpen, requirePort } from '../../ops/lib/ports.mjs';

describe('the port of npm start', () => {
  let other: Server | undefined;

  afterEach(() => new Promise<unknown>((done) => (other ? other.close(done) : done(0))));

  const occupy = async (host: string) => {
    const port = await freePort();
    other = createServer();
    await new Promise<void>((done) => other?.listen(port, host, done));
    return port;
  };

  test.each(['127.0.0.1', '0.0.0.0'])(
    'one in use on %s is named, with the way out',
    async (host) => {
      const port = await occupy(host);
      await expect(requirePort(String(port))).rejects.toMatchObject({
        message: expect.stringContaining(`Port ${port} is in use`),
        fix: expect.stringContaining(`PORT=${port + 1} npm start`),
      });
      expect(await isOpen(port)).toBe(true);
    },
  );

  test('a free one is given back as a number', async () => {
    const port = await freePort();
    expect(await requirePort(String(port))).toBe(port);
    expect(await isOpen(port)).toBe(false);
  });

  test.each(['abc', '0', '65536', '80.5', '-1'])('%s is no port', async (text) => {
    await expect(requirePort(text)).rejects.toThrow('is not a port number');
  });
});
