// node ops/run.mjs <tool> [arguments …]: a command of an npm package, on Node 24.
import { command } from './lib/bootstrap.mjs';
import { startNode } from './lib/command.mjs';
import { toolScript } from './lib/tools.mjs';

await command(([tool, ...args]) => startNode(toolScript(tool), args).exited);
