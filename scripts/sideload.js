/**
 * `npm run sideload`: builds the pane, serves it over https on port 3000, where manifest.xml expects it, and opens Word with the add-in.
 * `npm run sideload:stop`: takes the add-in out of Word again. Both on Windows and Mac.
 */
const net = require('node:net');
const path = require('node:path');

const port = 3000;
const manifest = path.join(__dirname, '../manifest.xml');
const say = (text) => process.stdout.write(`${text}\n`);
const fail = (text) => {
  process.stderr.write(`${text}\n`);
  process.exit(1);
};

const elsewhere = `Word 只能在 Windows 和 Mac 上旁加载。此处可以：npm start，在浏览器的预览中使用；或把 dist/taskpane 放到 https 服务器上，改好 manifest.xml 中的地址，再在网页版 Word 中上传清单。
Word can be sideloaded on Windows and Mac only. Here: npm start shows the add-in in the preview; or put dist/taskpane on an https server, set its address in manifest.xml, and upload the manifest in Word on the web.`;

/** Whether a server could listen on the port. */
const isFree = () =>
  new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, 'localhost', () => probe.close(() => resolve(true)));
  });

async function start() {
  if (!(await isFree())) fail(`端口 ${port} 已被占用，多半是 npm start。请先结束它，或让它换一个端口：PORT=3001 npm start\nPort ${port} is taken, probably by npm start. End that first, or run it elsewhere: PORT=3001 npm start`);
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  const { AppType, startDebugging } = require('office-addin-debugging');
  const { OfficeApp } = require('office-addin-manifest');
  const webpack = require('webpack');
  const WebpackDevServer = require('webpack-dev-server');

  const configuration = require('../webpack.config.js').find(({ name }) => name === 'taskpane');
  const server = new WebpackDevServer(
    { port, host: 'localhost', hot: false, liveReload: false, client: false, server: { type: 'https', options: await getHttpsServerOptions() }, devMiddleware: { stats: 'errors-warnings' } },
    webpack(configuration),
  );
  await server.start();
  const built = await new Promise((resolve) => {
    server.middleware.waitUntilValid(resolve);
  });
  if (built?.hasErrors()) fail('构建失败，见上。 The build failed, see above.');
  await startDebugging(manifest, { appType: AppType.Desktop, app: OfficeApp.Word, enableDebugging: false, enableLiveReload: false });
  say(`加载项由 https://localhost:${port} 提供；Ctrl+C 结束，再 npm run sideload:stop 将其移出 Word。\nThe add-in is served from https://localhost:${port}; Ctrl+C ends it, then npm run sideload:stop takes it out of Word.`);
}

async function stop() {
  const { stopDebugging } = require('office-addin-debugging');
  await stopDebugging(manifest);
}

if (process.platform !== 'win32' && process.platform !== 'darwin') fail(elsewhere);
(process.argv[2] === 'stop' ? stop() : start()).catch((error) => fail(error instanceof Error ? error.message : String(error)));
