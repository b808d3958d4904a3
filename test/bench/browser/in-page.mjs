/* global document */
// What runs inside the page, handed over by name: it can use nothing of this file but itself.

/** From the first moment of each page: its largest paint, and every task that others had to wait for. */
export function watchLoading() {
  const seen = { largestPaint: 0, tasks: [] };
  globalThis.seen = seen;
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.largestPaint = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      seen.tasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
}

/** What is beyond 50 ms of each task since the first paint. */
export function loadingTimes() {
  const [first] = performance.getEntriesByName('first-contentful-paint');
  const late = globalThis.seen.tasks.filter(({ startTime }) => startTime >= first.startTime);
  const blocked = late.reduce((sum, { duration }) => sum + duration - 50, 0);
  return { largestPaint: globalThis.seen.largestPaint, blocked };
}

export function forgetTasks() {
  globalThis.seen.tasks = [];
}

/** Milliseconds; 0: none that a browser calls long. */
export function longestTask() {
  return Math.max(0, ...globalThis.seen.tasks.map(({ duration }) => duration));
}

/** Where the drawn picture stands in its frame, and how many boxes it has. */
export function drawnPicture() {
  const { cy } = document.querySelector('[role=application]')._cyreg ?? {};
  if (!cy) return null;
  const { x, y } = cy.pan();
  return { x, y, nodes: cy.nodes('.member, .agency, .person, .mediated').length };
}
