#!/usr/bin/env node
// The program's door: checks the version of Node before anything is loaded that an old one cannot read.
import { setFlagsFromString } from 'node:v8';

var version = process.versions.node.split('.').map(Number);
if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  process.stderr.write(`briefpress needs Node 20.19 or newer; this is Node ${process.versions.node}.\n`);
  process.exit(2);
}

// A short run is mostly code that runs for the first time: regular expressions are compiled at their first use and not read
// slowly before.
setFlagsFromString('--no-regexp-tier-up');

// A reader that has seen enough ("briefpress articles | head") is no mistake.
[process.stdout, process.stderr].forEach((stream) => {
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });
});

function interrupted() {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}

let keepCompiled = () => undefined;

function finish(code) {
  process.exitCode = code;
  process.stdout.write('', () => {
    process.stderr.write('', () => {
      keepCompiled();
      process.exit(code);
    });
  });
}

import('./load-command.cjs')
  .then(({ default: loader }) => {
    keepCompiled = loader.keepCompiled;
    return loader.loadCommand(process.argv[2]);
  })
  .then(
    (program) => {
      var io = {
        stdout: process.stdout,
        stderr: process.stderr,
        stdin: () => process.stdin,
        cwd: process.cwd(),
        env: process.env,
        isTTY: Boolean(process.stderr.isTTY),
        columns: process.stdout.isTTY ? process.stdout.columns : null,
        now: () => new Date(),
        program: process.argv[1],
        interrupted: interrupted,
      };
      return program.main(process.argv.slice(2), io).then(finish);
    },
    (error) => {
      process.stderr.write(`briefpress is not complete: ${error.message}\nIn a clone, run "npm run build" first.\n`);
      finish(3);
    },
  );
