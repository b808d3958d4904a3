/** The picture's own scripts, which come only where it is wanted. */
export async function loadPicture() {
  const [{ default: TeamPicture }] = await Promise.all([
    import('./TeamPicture.svelte'),
    import('cytoscape'),
  ]);
  return TeamPicture;
}
