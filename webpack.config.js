const path = require('node:path');
const TerserPlugin = require('terser-webpack-plugin');
const { BannerPlugin } = require('webpack');

const typescript = {
  test: /\.tsx?$/,
  loader: 'swc-loader',
  options: { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } } },
};
const minimizer = [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })];

/** report-check: one file that runs on a bare Node. */
const cli = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: './src/cli/report-check.ts',
  output: { path: path.join(__dirname, 'dist/cli'), filename: 'report-check.js' },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [typescript] },
  optimization: { minimizer },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  performance: { hints: false },
};

module.exports = [cli];
