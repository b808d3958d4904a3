import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { ROOT } from '../../../ops/lib/paths.mjs';
import { freePort } from '../../../ops/lib/ports.mjs';
import { listProcesses, until } from '../../../ops/lib/processes.mjs';

export interface Start {
  origin: string;
  seconds: number;
  /** What it has said until now. */
  said(): string;
  /** Ctrl-C; comes back when npm has ended. */
  interrupt(): Promise<void>;
}

/** Variables that would tell a newcomer's Patchwork of this very run, its database and its Node. */
const OURS =
  /^(npm_(?!config_)|npm_config_local_prefix$|(TEST_)?NEO4J_|PATCHWORK_|JEST_|NODE_(?!EXTRA_CA)|OIDC_)/;
const SETTINGS = ['PORT', 'HOST', 'PUBLIC_ORIGIN', 'SESSION_SECRET', 'IDENTIFIER_KEY', 'LOG_LEVEL'];

/**
 * `npm start`, and beside it somebody who presses Ctrl-C when this run is gone, killed or not: in a
 * group of its own it would outlive it.
 */
const START = 'exec 3<&0; (cat <&3 >/dev/null; kill -INT -$$) & exec npm start </dev/null 3<&-';

/** A fresh checkout, with nothing beside it, on a machine that has only its own Node. */
export class Newcomer {
  readonly folder: string;

  constructor() {
    // Real: on some systems the temporary folder is a link, and processes are told apart by path.
    const beside = realpathSync(mkdtempSync(join(tmpdir(), 'patchwork-newcomer-')));
    this.folder = join(beside, 'patchwork');
    mkdirSync(this.folder);
    const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    const files = execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).split('\0');
    for (const file of files) {
      // Git still lists what was deleted a moment ago.
      if (file && existsSync(join(ROOT, file))) cpSync(join(ROOT, file), join(this.folder, file));
    }
  }

  /** `npm start`, until the line that tells the address. */
  async start(patienceMs: number): Promise<Start> {
    const port = await freePort();
    const began = Date.now();
    let said = '';
    const npm = spawn('sh', ['-c', START], {
      cwd: this.folder,
      env: newcomersEnvironment(port),
      stdio: 'pipe',
      // A terminal sends Ctrl-C to a whole group of processes; here is one to send it to.
      detached: true,
    });
    for (const stream of [npm.stdout, npm.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    }
    const ended = endOf(npm);
    let isOver = false;
    const over = () => {
      isOver = true;
      npm.stdin.end();
    };
    ended.then(over, over);
    const ready = () => /Patchwork is ready at (http:\S+)/.exec(said)?.[1];
    await until(() => ready() || isOver, patienceMs);
    const interrupt = async () => {
      if (npm.pid && !isOver) process.kill(-npm.pid, 'SIGINT');
      await ended;
    };
    const origin = ready();
    if (!origin) {
      await interrupt();
      throw new Error(`npm start did not become ready. It said:\n${said}`);
    }
    const seconds = Math.round((Date.now() - began) / 1000);
    return { origin, seconds, said: () => said, interrupt };
  }

  /** Everything that still runs from this checkout: service, database, whoever minds them. */
  running(): string[] {
    return listProcesses()
      .map(({ command }) => command)
      .filter((command) => command.includes(this.folder));
  }

  remove(): void {
    rmSync(dirname(this.folder), { recursive: true, force: true });
  }
}

function newcomersEnvironment(port: number): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !OURS.test(name) && !SETTINGS.includes(name),
  );
  // npm puts the tools of the checkout it runs in on the path; a Node found there is not the machine's.
  const path = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !/node_modules|node-gyp-bin/.test(folder))
    .join(delimiter);
  return { ...Object.fromEntries(kept), PATH: path, PORT: String(port) };
}

function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
}
