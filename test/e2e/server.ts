import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', '.png': 'image/png' };
const dist = path.join(__dirname, '../../dist');

/** Serves what was built, as `npm start` does. @returns the address, without a slash at its end */
export async function serve(): Promise<{ readonly address: string; close(): void }> {
  if (!existsSync(path.join(dist, 'preview/index.html'))) throw new Error('Nothing is built: npm run build');
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = asked.startsWith('/taskpane/') ? path.join(dist, asked) : path.join(dist, 'preview', asked === '/' ? 'index.html' : asked);
    if (!path.normalize(file).startsWith(dist) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}`, close: () => server.close() };
}
