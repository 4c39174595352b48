import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const usualPort = 4173;

/** The port that a text names: 4173 where nothing is said, null where it is no port. */
export function portFrom(text: string | undefined): number | null {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '') return usualPort;
  const port = Number(trimmed);
  return /^\d+$/.test(trimmed) && port <= 65535 ? port : null;
}

/** Starts a server; gives the port that it listens on, or says in words why it cannot. */
export function listen(
  server: Server,
  port: number,
  host: string,
): Promise<{ readonly port: number } | { readonly problem: string }> {
  return new Promise((fulfil) => {
    server.once('error', (error) => fulfil({ problem: problemOf(error, port, host) }));
    server.listen(port, host, () => fulfil({ port: (server.address() as AddressInfo).port }));
  });
}

function problemOf(error: NodeJS.ErrnoException, port: number, host: string): string {
  const another = (free: number): string => `Choose another one: PORT=${free} npm start`;
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program. ${another(port < 65535 ? port + 1 : 8080)}`;
    case 'EACCES':
      return `Port ${port} is not allowed for this user. ${another(8080)}`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST names no address of this machine: ${host}`;
    default:
      return error.message;
  }
}
