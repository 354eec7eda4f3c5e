/** `npm start`: builds the pane and the preview, serves both and opens the preview. PORT sets the port; --no-open leaves the browser alone. */
const net = require('node:net');
const path = require('node:path');
const webpack = require('webpack');
const WebpackDevServer = require('webpack-dev-server');

const port = Number(process.env.PORT ?? 3000);
const say = (text) => process.stdout.write(`${text}\n`);
const fail = (text) => {
  process.stderr.write(`${text}\n`);
  process.exit(1);
};

/** Whether a server could listen on the port. */
const isFree = () =>
  new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, 'localhost', () => probe.close(() => resolve(true)));
  });

/** Whether this computer can show a browser window. */
const hasScreen = () => process.platform === 'win32' || process.platform === 'darwin' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function start() {
  if (!Number.isInteger(port) || port < 1 || port > 65535) fail(`PORT 应为 1 到 65535 的整数，现为“${process.env.PORT}”。 PORT must be a whole number from 1 to 65535.`);
  if (!(await isFree())) fail(`端口 ${port} 已被占用，请换一个：PORT=${port + 1} npm start\nPort ${port} is taken. Choose another: PORT=${port + 1} npm start`);

  const configurations = require('../webpack.config.js').filter(({ name }) => name === 'taskpane' || name === 'preview');
  const served = (folder, publicPath) => ({ directory: path.join(__dirname, '../dist', folder), publicPath, watch: false });
  const server = new WebpackDevServer(
    {
      port, host: 'localhost', hot: false, liveReload: false, client: false,
      static: [served('preview', '/'), served('taskpane', '/taskpane')],
      devMiddleware: { writeToDisk: true, stats: 'errors-warnings', publicPath: '/built-but-not-served' },
      // A page that is asked for while the build goes on waits for it.
      setupMiddlewares: (middlewares, devServer) => [{ name: 'wait', middleware: (_request, _response, next) => devServer.middleware.waitUntilValid(() => next()) }, ...middlewares],
      open: hasScreen() && !process.argv.includes('--no-open') ? [`http://localhost:${port}/`] : false,
    },
    webpack(configurations),
  );
  await server.start();
  server.middleware.waitUntilValid((stats) => {
    if (stats?.hasErrors()) fail('构建失败，见上。 The build failed, see above.');
    say(`预览 Preview: http://localhost:${port}/ （Ctrl+C 结束 ends it）`);
  });
}

start().catch((error) => fail(error instanceof Error ? error.message : String(error)));
