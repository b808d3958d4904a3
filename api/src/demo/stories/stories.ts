import { alwaysFound, drugWorker, ownDecision, withdrawn } from './consent-stories.ts';
import type { DemoStory, WrittenStory } from './demo-story.ts';
import { leftBehind, twoHouseholds, unborn } from './family-stories.ts';
import { fullShield, released, shieldedAddress } from './safety-stories.ts';
import type { StoryWriter } from './story-writer.ts';

export type { DemoStory } from './demo-story.ts';

const written: WrittenStory[] = [
  twoHouseholds,
  drugWorker,
  alwaysFound,
  withdrawn,
  ownDecision,
  released,
  shieldedAddress,
  fullShield,
  unborn,
  leftBehind,
];

/** The ten families to show Patchwork by: for the help page, the README and the tests. */
export const demoStories: DemoStory[] = written.map(({ write: _write, ...story }) => story);

export function addStories(writer: StoryWriter): void {
  written.forEach((story) => story.write(writer));
}
