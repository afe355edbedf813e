/** The local server of the start page: files of the build, the library of Office from node_modules, nothing else. */
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** In the pane's page the library comes from this machine, and the bridge to the page around it comes first. */
const OFFICE_SCRIPT = new RegExp(`<script[^>]* src="?${OFFICE_CDN.replaceAll('.', '\\.')}"?[^>]*></script>`);
const OFFICE_LOCAL = '<script src="/jembatan.js"></script><script src="/office-js/office.js"></script>';

/**
 * What the addresses stand for: the longest prefix decides. Names of the library's files are in lower case on disk.
 * @param {string} root the project's folder
 * @param {string} dist the folder of the build
 */
function folders(root, dist) {
  return [
    { prefix: '/office-js/', folder: path.join(root, 'node_modules/@microsoft/office-js/dist'), lowerCase: true },
    { prefix: '/panel/', folder: dist, isPane: true },
    { prefix: '/', folder: path.join(dist, 'devhost') },
  ];
}

/** The file inside the folder that the address names; null where it would lie outside or does not exist. */
async function fileOf(places, pathname) {
  const place = places.find(({ prefix }) => pathname.startsWith(prefix));
  const name = pathname.slice(place.prefix.length) || 'index.html';
  if (name.includes('\0') || !(path.extname(name) in TYPES)) return null;
  try {
    const folder = await realpath(place.folder);
    const file = await realpath(path.join(folder, place.lowerCase ? name.toLowerCase() : name));
    return file.startsWith(folder + path.sep) ? { file, isPane: place.isPane === true } : null;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(error.code)) return null;
    throw error;
  }
}

async function contentOf({ file, isPane }) {
  if (!isPane || path.extname(file) !== '.html') return readFile(file);
  const page = await readFile(file, 'utf8');
  if (!OFFICE_SCRIPT.test(page)) throw new Error(`${file} does not load office.js as expected`);
  return page.replace(OFFICE_SCRIPT, OFFICE_LOCAL);
}

async function answer(places, request, response) {
  const send = (status, type, content) => {
    const headers = { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : content);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(405, 'text/plain', '405');
  // Another name for this machine could be a page of somebody else that wants to read along.
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(request.headers.host ?? '')) return send(403, 'text/plain', '403');
  const pathname = pathOf(request.url);
  const found = pathname === null ? null : await fileOf(places, pathname);
  if (found === null) return send(404, 'text/plain', '404');
  return send(200, TYPES[path.extname(found.file)], await contentOf(found));
}

/** The path that the address names, decoded; null where it cannot be read. */
function pathOf(address) {
  if (!URL.canParse(address, 'http://localhost')) return null;
  try {
    return decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/**
 * Serves the start page on this machine alone, at `port` or, where that is taken, at any free one.
 * Resolves to the server and its address: { server, url: "http://localhost:3100/" }.
 */
export async function serve(root, port, dist = path.join(root, 'dist')) {
  const server = createServer(handler(folders(root, dist)));
  try {
    await listen(server, port);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    await listen(server, 0);
  }
  return { server, url: `http://localhost:${server.address().port}/` };
}

/**
 * Serves the built add-in to Excel on this machine, at the port that manifest.xml names and no other. Rejects with
 * EADDRINUSE where the port is taken.
 * @param {{ key: Buffer, cert: Buffer }} certificate one that this machine trusts for localhost
 */
export async function serveAddIn(root, port, certificate) {
  const server = createSecureServer(certificate, handler([{ prefix: '/', folder: path.join(root, 'dist') }]));
  await listen(server, port);
  return { server, url: `https://localhost:${server.address().port}/` };
}

function handler(places) {
  return (request, response) => {
    answer(places, request, response).catch((error) => {
      process.stderr.write(`${error.stack}\n`);
      response.writeHead(500).end();
    });
  };
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
