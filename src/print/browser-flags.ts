/** A profile folder and whether to sandbox → the command line that the browser is started with. */

/**
 * The page must reach nothing. Request interception alone lets prefetch, WebSocket, window.open and others through, so
 * the browser as a whole has no way out: every connection, loopback too, goes to a proxy that nobody runs (port 9,
 * "discard"), and no name resolves.
 */
const NO_NETWORK = [
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--dns-prefetch-disable',
  '--no-pings',
];

/** The same page on every machine: even letter spacing, one colour space, no scale of the screen. */
const SAME_PAGE = [
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
  '--lang=en-US',
];

const NOTHING_ELSE = [
  '--headless',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-default-apps',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-hang-monitor',
  '--disable-features=Translate,MediaRouter,OptimizationHints,DialMediaRouteProvider,AcceptCHFrame',
  '--hide-scrollbars',
  '--metrics-recording-only',
  '--mute-audio',
  '--no-default-browser-check',
  '--no-first-run',
  '--password-store=basic',
  '--use-mock-keychain',
];

/** Threads in place of processes that nothing here has use for: no screen is drawn on, and nothing is fetched. */
const FEW_PROCESSES = ['--in-process-gpu', '--enable-features=NetworkServiceInProcess2'];

/** A zygote, from which renderers are forked, is part of the sandbox, and one process more. */
const WITHOUT_SANDBOX = ['--no-sandbox', '--no-zygote'];

export function browserFlags(profile: string, sandbox: boolean): readonly string[] {
  return [
    ...NOTHING_ELSE,
    ...SAME_PAGE,
    ...NO_NETWORK,
    ...FEW_PROCESSES,
    ...(sandbox ? [] : WITHOUT_SANDBOX),
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    'about:blank',
  ];
}
