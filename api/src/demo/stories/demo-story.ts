import type { StoryWriter } from './story-writer.ts';

/** A hand-written family that shows one row of the rule. */
export type DemoStory = {
  slug: string;
  title: string;
  familyName: string;
  story: string;
  /** Subjects of the demo people. */
  whoToSignInAs: string[];
  whatToSee: string;
  /** Full name of the client whose page tells the story. */
  openFirst: string;
};

export type WrittenStory = DemoStory & { write: (writer: StoryWriter) => void };
