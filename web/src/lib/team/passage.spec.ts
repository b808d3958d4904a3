import { afterEach, beforeEach, expect, test } from '@jest/globals';
import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import { Passage } from './passage.ts';

let cy: Core;
let frames: FrameRequestCallback[];
let now: number;
const real = { ...globalThis };

beforeEach(() => {
  cy = cytoscape({ headless: true });
  [frames, now] = [[], performance.now()];
  Object.assign(globalThis, {
    matchMedia: () => ({ matches: false }),
    requestAnimationFrame: (frame: FrameRequestCallback) => frames.push(frame),
    cancelAnimationFrame: (id: number) => (frames[id - 1] = () => {}),
  });
});

afterEach(() => {
  const { matchMedia, requestAnimationFrame, cancelAnimationFrame } = real;
  Object.assign(globalThis, { matchMedia, requestAnimationFrame, cancelAnimationFrame });
});

const at = (x: number): ElementDefinition[] =>
  ['sam', 'ava'].map((id, n) => ({
    ...{ group: 'nodes', data: { id }, classes: 'member' },
    position: { x: x + n, y: 0 },
  }));
const places = () => cy.nodes().map((node) => node.position('x'));

function runFor(milliseconds: number) {
  const end = now + milliseconds;
  while (now < end) {
    now += 16;
    for (const frame of frames.splice(0)) frame(now);
  }
}

test('however soon one layout follows another, everybody ends where they belong', () => {
  const passage = new Passage();
  passage.draw(cy, at(0), true, () => {});
  passage.draw(cy, at(100), true, () => {});
  runFor(50);
  passage.draw(cy, at(200), true, () => {});
  passage.draw(cy, at(0), true, () => {});
  expect(places()).not.toEqual([0, 1]);
  runFor(1_000);
  expect(places()).toEqual([0, 1]);
});

test('what comes into sight on the way is where everybody will stand', () => {
  const passage = new Passage();
  passage.draw(cy, at(0), true, () => {});
  passage.draw(cy, at(100), true, () => expect(places()).toEqual([100, 101]));
  runFor(100);
  const before = places();
  passage.arrived(cy, () => expect(places()).toEqual([100, 101]));
  expect(places()).toEqual(before);
  expect(before[0]).toBeGreaterThan(0);
  expect(before[0]).toBeLessThan(100);
});

test('more of the same layout is there at once', () => {
  const passage = new Passage();
  passage.draw(cy, at(0), true, () => {});
  passage.draw(cy, at(100), false, () => {});
  expect(places()).toEqual([100, 101]);
});
