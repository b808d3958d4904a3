import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { CACHE, which } from '../../../ops/lib/paths.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const ON_A_MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** As root and in containers there is no sandbox to be had, nor a large /dev/shm. */
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

/** The machine's own Chromium, else the one that comes as an npm package (Linux on x64). */
export async function openChromium(): Promise<Browser> {
  const failures: string[] = [];
  for (const executablePath of [...NAMES.map(which), ON_A_MAC]) {
    if (!executablePath || !existsSync(executablePath)) continue;
    try {
      return await chromium.launch({ executablePath, args: ARGS });
    } catch (error) {
      // Ubuntu's `chromium-browser` without snap is only a hint how to install it.
      failures.push(`${executablePath}: ${String(error).split('\n')[0]}`);
    }
  }
  return openPackaged().catch((error: unknown) => {
    failures.push(`the packaged Chromium: ${String(error)}`);
    throw new Error(`No Chromium starts. Install one.\n${failures.join('\n')}`);
  });
}

/**
 * With arguments of our own: the package's make all processes one and switch off web security,
 * and then form posts are sent as if they came from elsewhere.
 */
async function openPackaged(): Promise<Browser> {
  const home = unpacked();
  const args = [...ARGS, '--no-zygote', '--headless=shell'];
  const options = { executablePath: join(home, 'chromium'), args };
  return chromium.launch(options).catch(() => {
    // A machine without a desktop may lack three libraries and every font: the package has them.
    const LD_LIBRARY_PATH = join(home, 'al2023', 'lib');
    const env = { ...process.env, LD_LIBRARY_PATH, FONTCONFIG_PATH: join(home, 'fonts') };
    return chromium.launch({ ...options, env });
  });
}

/**
 * Unpacks into a folder of ours, whole or not at all: left to itself the package takes whatever an
 * interrupted run has left in the machine's temporary folder.
 */
function unpacked(): string {
  const home = join(CACHE, 'chromium');
  if (existsSync(home)) return home;
  const partial = `${home}.${process.pid}.partial`;
  mkdirSync(partial, { recursive: true });
  const unpack = `await (await import('@sparticuz/chromium')).default.executablePath()`;
  // It unpacks its libraries too where it believes itself in its makers' cloud.
  const env = { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
  execFileSync(process.execPath, ['--input-type=module', '-e', unpack], { env, stdio: 'inherit' });
  rmSync(home, { recursive: true, force: true });
  renameSync(partial, home);
  return home;
}
