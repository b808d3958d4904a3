import type { Core } from 'cytoscape';

/**
 * Keeps the picture from swallowing the page's own scrolling: the wheel changes the size only with Ctrl or
 * Cmd held (which is also what a trackpad's pinch sends), and one finger moves the picture only where there
 * is more of it than fits. Cytoscape decides by these switches, so they are set just before it looks.
 */
export function guardGestures(cy: Core, container: HTMLElement, isFree: () => boolean): () => void {
  const onWheel = (event: WheelEvent) => {
    cy.userZoomingEnabled(event.ctrlKey || event.metaKey);
  };
  const onTouch = (event: TouchEvent) => {
    cy.userZoomingEnabled(true);
    cy.userPanningEnabled(event.touches.length > 1 || isLarger(cy));
    // A finger means to scroll, unless boxes have been set free to be moved.
    cy.autoungrabify(!isFree());
  };
  const onMouse = () => {
    cy.userPanningEnabled(true);
    cy.autoungrabify(false);
  };
  const onViewport = () => {
    const touchAction = isLarger(cy) ? 'none' : 'pan-y';
    // Cytoscape takes each writing of a style, also of the same, for a new size.
    if (container.style.touchAction !== touchAction) container.style.touchAction = touchAction;
  };
  const capture = { capture: true, passive: true } as const;
  container.addEventListener('wheel', onWheel, capture);
  container.addEventListener('touchstart', onTouch, capture);
  container.addEventListener('mousedown', onMouse, capture);
  cy.on('viewport', onViewport);
  return () => {
    container.removeEventListener('wheel', onWheel, capture);
    container.removeEventListener('touchstart', onTouch, capture);
    container.removeEventListener('mousedown', onMouse, capture);
  };
}

/** Asked at each step of a move: the room that the picture takes is known, and need not be measured. */
function isLarger(cy: Core): boolean {
  const room = cy.$('.room');
  const [w, h] = [room.renderedWidth(), room.renderedHeight()];
  return w > cy.width() * 1.2 || h > cy.height() * 1.2;
}
