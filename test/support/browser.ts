import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** Where Debian and the runners of GitHub put it. */
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const messageSchema = z.looseObject({
  id: z.int().optional(),
  method: z.string().optional(),
  sessionId: z.string().optional(),
  params: z.record(z.string(), z.unknown()).optional(),
  result: z.record(z.string(), z.unknown()).optional(),
  error: z.looseObject({ message: z.string() }).optional(),
});
type Message = z.infer<typeof messageSchema>;
type Values = Readonly<Record<string, unknown>>;

const boxSchema = z.looseObject({ x: z.number(), y: z.number(), height: z.number() });

/** How a page is looked at. */
export interface Look {
  readonly width: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly media?: 'screen' | 'print';
  /** Whether scripts of the page may run; they may unless told otherwise. */
  readonly scripts?: boolean;
}

/** A page in the browser. */
export interface BrowserPage {
  /** The value of an expression; the policy of the page does not bind the one who looks at it. */
  evaluate(expression: string): Promise<unknown>;
  /** A person's click at the beginning of an element, the first one or the one of this index. */
  click(selector: string, index?: number): Promise<void>;
  /** A picture as PNG; of the whole page unless a height is given. */
  picture(size?: { readonly height: number }): Promise<Buffer>;
  /** The page as it prints, on A4. */
  pdf(): Promise<Buffer>;
  /** What it asked for beside itself, what it ran or was refused: nothing may stand here for a harmless page. */
  readonly seen: readonly string[];
  close(): Promise<void>;
}

/** A real browser, driven by its own protocol: that needs no library. */
export interface Browser extends AsyncDisposable {
  open(address: string, look: Look): Promise<BrowserPage>;
}

/** Starts Chromium without a window, in a profile of its own. */
export async function startBrowser(): Promise<Browser> {
  const program = process.env.CHROMIUM ?? places.find((place) => existsSync(place));
  if (program === undefined)
    throw new Error(`no browser: install the Debian package chromium, or name one in CHROMIUM`);
  const profile = await mkdtemp(join(tmpdir(), 'content-gate-browser-'));
  const child = spawn(
    program,
    [
      ...['--headless=new', '--disable-gpu', '--no-first-run', '--disable-dev-shm-usage', '--hide-scrollbars'],
      // The sandbox of the browser needs a user who is not root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...['--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile } },
  );
  const address = await addressOf(child);
  const line = await connect(address);
  return {
    open: (url, look) => openPage(line, url, look),
    async [Symbol.asyncDispose]() {
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      await line.ask('Browser.close', {}).catch(() => child.kill('SIGKILL'));
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the browser ended with ${code}: ${said.slice(-2000)}`)));
  });
}

interface Line {
  ask(method: string, params: Values, session?: string): Promise<Values>;
  listen(session: string, hear: (method: string, params: Values) => void): void;
}

async function connect(address: string): Promise<Line> {
  const socket = new WebSocket(address);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error('the browser does not answer')));
  });
  const waiting = new Map<number, (message: Message) => void>();
  const ears = new Map<string, (method: string, params: Values) => void>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const message = messageSchema.parse(JSON.parse(String(data)));
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else ears.get(message.sessionId ?? '')?.(message.method ?? '', message.params ?? {});
  });
  return {
    listen: (session, hear) => void ears.set(session, hear),
    ask(method, params, sessionId) {
      last += 1;
      const id = last;
      return new Promise((resolve, reject) => {
        waiting.set(id, ({ error, result = {} }) => {
          waiting.delete(id);
          if (error === undefined) resolve(result);
          else reject(new Error(`${method}: ${error.message}`));
        });
        socket.send(JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) }));
      });
    },
  };
}

async function openPage(line: Line, address: string, look: Look): Promise<BrowserPage> {
  const { targetId } = await line.ask('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await line.ask('Target.attachToTarget', { targetId, flatten: true });
  const session = z.string().parse(sessionId);
  const ask = (method: string, params: Values = {}): Promise<Values> => line.ask(method, params, session);
  const seen: string[] = [];
  const loaded = new Promise<void>((resolve) => {
    line.listen(session, (method, params) => {
      if (method === 'Page.loadEventFired') resolve();
      if (method === 'Page.javascriptDialogOpening') void ask('Page.handleJavaScriptDialog', { accept: false });
      const told = whatHappened(method, params, address);
      if (told !== undefined) seen.push(told);
    });
  });
  const { width, height = 900, dark = false, media = 'screen', scripts = true } = look;
  const sized = (tall: number): Promise<Values> =>
    ask('Emulation.setDeviceMetricsOverride', { width, height: tall, deviceScaleFactor: 1, mobile: width < 600 });
  for (const domain of ['Page', 'Network', 'Log', 'Runtime']) await ask(`${domain}.enable`);
  await sized(height);
  await ask('Emulation.setScriptExecutionDisabled', { value: !scripts });
  await ask('Emulation.setEmulatedMedia', {
    media,
    features: [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }],
  });
  await ask('Page.navigate', { url: address });
  await loaded;
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await ask('Runtime.evaluate', { expression, returnByValue: true });
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    return z.looseObject({ value: z.unknown().optional() }).parse(result).value;
  };
  return {
    seen,
    evaluate,
    async click(selector, index = 0) {
      const one = `document.querySelectorAll(${JSON.stringify(selector)})[${index}]`;
      await evaluate(`${one}.scrollIntoView({ block: 'center', behavior: 'instant' })`);
      const box = await evaluate(`JSON.stringify(${one}.getBoundingClientRect())`);
      const { x, y, height } = boxSchema.parse(JSON.parse(String(box)));
      for (const type of ['mousePressed', 'mouseReleased']) {
        const at = { x: x + 4, y: y + height / 2 };
        await ask('Input.dispatchMouseEvent', { type, ...at, button: 'left', clickCount: 1 });
      }
    },
    async picture(size) {
      const whole = z.number().parse(await evaluate('document.documentElement.scrollHeight'));
      await sized(Math.min(size?.height ?? whole, 16_000));
      const { data } = await ask('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(z.string().parse(data), 'base64');
    },
    async pdf() {
      const { data } = await ask('Page.printToPDF', { paperWidth: 8.27, paperHeight: 11.69, printBackground: true });
      return Buffer.from(z.string().parse(data), 'base64');
    },
    close: async () => void (await line.ask('Target.closeTarget', { targetId })),
  };
}

/** What a page did beside being shown. */
function whatHappened(method: string, params: Values, own: string): string | undefined {
  switch (method) {
    case 'Network.requestWillBeSent': {
      const { url } = z.looseObject({ url: z.string() }).parse(params.request);
      return url.split('#')[0] === own.split('#')[0] ? undefined : `asked for ${url.slice(0, 200)}`;
    }
    case 'Page.javascriptDialogOpening':
      return `opened a dialog: ${String(params.message)}`;
    case 'Runtime.consoleAPICalled':
      return 'wrote to the console';
    case 'Log.entryAdded':
      return `was refused: ${z.looseObject({ text: z.string() }).parse(params.entry).text.slice(0, 300)}`;
    default:
      return undefined;
  }
}
