import { createServer, connect } from 'node:net';
import { Problem } from './progress.mjs';

/** A port of 127.0.0.1 that nobody uses at this moment. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Does anybody accept connections there? */
export function isOpen(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 1_000 });
    const answer = (open) => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => answer(true));
    socket.once('timeout', () => answer(false));
    socket.once('error', () => answer(false));
  });
}

/** The port from PORT (3000 without), after making sure that it can be had. */
export async function requirePort(text = process.env.PORT || '3000', script = 'npm start') {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Problem(`PORT=${text} is not a port number.`, `PORT=3000 ${script}`);
  }
  // Both: on some systems a server on 127.0.0.1 and one on every address can hold the same port.
  const failure = (await listenError(port, '127.0.0.1')) ?? (await listenError(port));
  if (!failure) return port;
  const next = port < 65_535 ? port + 1 : 3000;
  if (failure === 'EACCES') {
    throw new Problem(`Port ${port} needs administrator rights.`, `PORT=8080 ${script}`);
  }
  throw new Problem(
    `Port ${port} is in use by another program (or another Patchwork).`,
    `Stop that one, or choose another port: PORT=${next} ${script}`,
  );
}

function listenError(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
