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

/** Told from beginning to end in one go, be it longer than a screen: in pieces it is no story. */
export type WrittenStory = DemoStory & { write: (writer: StoryWriter) => void };
