// npm run gen: writes every generated file anew.
import { command } from './lib/bootstrap.mjs';
import { generators } from './lib/generate.mjs';
import { doAll } from './lib/steps.mjs';

await command(() => doAll(generators(), { stopAtFailure: true }));
