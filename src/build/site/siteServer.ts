import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { isCompressible } from './contentType.ts';
import { securityHeaders, sharingHeaders } from './securityHeaders.ts';
import type { SiteFile, SiteFiles } from './siteFiles.ts';

type Encoding = 'br' | 'gzip' | 'identity';

/** A server for the built site, with the headers that a real host should send as well. */
export function createSiteServer(files: SiteFiles): Server {
  const compress = rememberCompressed();
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      sendText(response, 405, 'Only reading is possible here.');
      return;
    }
    const path = pathOf(request);
    const file = path === null ? undefined : files.get(path);
    if (file && path !== null) sendFile(request, response, { file, path, compress });
    else if (path !== null && files.has(`${path}/`)) redirect(response, path, request);
    else sendNotFound(request, response, { files, compress });
  });
}

/** The decoded path without the query; null if it cannot be read. */
function pathOf(request: IncomingMessage): string | null {
  try {
    return decodeURIComponent((request.url ?? '/').split(/[?#]/, 1)[0] ?? '/');
  } catch {
    return null;
  }
}

interface Sending {
  readonly file: SiteFile;
  readonly path: string;
  readonly compress: Compress;
}

function sendFile(request: IncomingMessage, response: ServerResponse, sending: Sending): void {
  const { file, path, compress } = sending;
  const isPage = file.contentType.startsWith('text/html');
  const encoding = encodingFor(request, file);
  const etag = `"${file.etag}-${encoding}"`;
  if (!isPage) setAll(response, sharingHeaders);
  setAll(response, {
    'Content-Type': file.contentType,
    // Names under assets/ carry a hash of their content: they never change.
    'Cache-Control': path.startsWith('/assets/')
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
    ETag: etag,
    Vary: 'Accept-Encoding',
  });
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  sendBody(request, response, { status: 200, encoding, body: compress(file, encoding) });
}

function sendNotFound(
  request: IncomingMessage,
  response: ServerResponse,
  { files, compress }: { files: SiteFiles; compress: Compress },
): void {
  const page = files.get('/404.html');
  if (!page) {
    sendText(response, 404, 'Nothing is here.');
    return;
  }
  const encoding = encodingFor(request, page);
  setAll(response, { 'Content-Type': page.contentType, 'Cache-Control': 'no-cache' });
  sendBody(request, response, { status: 404, encoding, body: compress(page, encoding) });
}

function sendBody(
  request: IncomingMessage,
  response: ServerResponse,
  { status, encoding, body }: { status: number; encoding: Encoding; body: Buffer },
): void {
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', body.byteLength);
  response.writeHead(status).end(request.method === 'HEAD' ? undefined : body);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.writeHead(status).end(`${text}\n`);
}

/** To the folder's own address, so that relative links in its page hold; the query comes along. */
function redirect(response: ServerResponse, path: string, request: IncomingMessage): void {
  const query = /\?[^#]*/.exec(request.url ?? '')?.[0] ?? '';
  const name = path.slice(path.lastIndexOf('/') + 1);
  response.setHeader('Location', `${encodeURIComponent(name)}/${query}`);
  response.writeHead(301).end();
}

function setAll(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function encodingFor(request: IncomingMessage, file: SiteFile): Encoding {
  if (!isCompressible(file.contentType)) return 'identity';
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}

type Compress = (file: SiteFile, encoding: Encoding) => Buffer;

/** Compresses each file once, when it is first asked for, at a level that keeps the start quick. */
function rememberCompressed(): Compress {
  const done = new Map<string, Buffer>();
  return (file, encoding) => {
    if (encoding === 'identity') return file.body;
    const key = `${encoding} ${file.etag}`;
    const known = done.get(key);
    if (known) return known;
    const body = encoding === 'br' ? brotli(file.body) : gzipSync(file.body);
    done.set(key, body);
    return body;
  };
}

const brotli = (body: Buffer): Buffer =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
