/** One hand-written family of the demo county: who signs in, whom they look for, what it shows. */
export type Story = { title: string; signInAs: string; searchFor: string; shows: string };

export const stories: readonly Story[] = [];
