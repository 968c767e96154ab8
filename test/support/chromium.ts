import { existsSync } from 'node:fs';

/** The machine's own Chromium, or undefined where it has none. */
export const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);

const IN_CI = process.env.CI === 'true';
if (CHROMIUM === undefined && !IN_CI) {
  process.stderr.write(
    'No Chromium on this machine: the page tests are skipped. On Debian: apt-get install chromium\n',
  );
}

/** Whether page tests can be left out: never in CI, which must have a Chromium. */
export const WITHOUT_CHROMIUM = CHROMIUM === undefined && !IN_CI;

/** Nothing that a browser does of its own accord may reach the network. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
