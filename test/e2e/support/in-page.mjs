/* global document, Image, indexedDB, caches, location */
// What runs inside the page, handed over by name: it can use nothing of this file but itself.

/** All that the browser would keep after the page is gone. */
export async function keptByTheBrowser() {
  const entries = [localStorage, sessionStorage].flatMap((kept) => Object.entries(kept));
  const databases = (await indexedDB.databases()).map(({ name }) => name);
  return JSON.stringify([entries, databases, await caches.keys()]);
}

/** How many pixels the page is wider than the window, and by what. */
export function overflow() {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return '';
  const wide = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  );
  const names = wide.map(({ tagName, className }) => `${tagName}.${className}`);
  return `${scrollWidth - clientWidth}px too wide: ${names.slice(-3).join(', ')}`;
}

/** What the keyboard stands on: what it is, what it says, where it leads. */
export function focused() {
  const at = document.activeElement;
  const text = (at?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return {
    tag: at?.tagName.toLowerCase() ?? '',
    id: at?.id ?? '',
    role: at?.getAttribute('role') ?? '',
    card: at?.getAttribute('data-card') ?? '',
    href: at?.getAttribute('href') ?? '',
    text: text.slice(0, 200),
  };
}

/** Whether what has the focus can be seen to have it. */
export function isFocusInSight() {
  const at = document.activeElement;
  if (!at || at === document.body) return false;
  const { top, bottom, left, right, width, height } = at.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const isInside = bottom > 0 && top < clientHeight && right > 0 && left < clientWidth;
  return isInside && width > 0 && height > 0;
}

/** How many colours the picture is drawn in; a blank one has none. */
export function coloursOfPicture() {
  const colours = new Set();
  for (const canvas of document.querySelectorAll('[role=application] canvas')) {
    if (!canvas.width) continue;
    // A copy: reading from the picture itself would slow it down from then on.
    const copy = document.createElement('canvas');
    Object.assign(copy, { width: canvas.width, height: canvas.height });
    const context = copy.getContext('2d', { willReadFrequently: true });
    context.drawImage(canvas, 0, 0);
    const { data } = context.getImageData(0, 0, copy.width, copy.height);
    const pixels = new Uint32Array(data.buffer);
    for (let at = 0; at < pixels.length; at += 7) if (pixels[at]) colours.add(pixels[at]);
  }
  return colours.size;
}

/**
 * What a picture that was taken along holds.
 * @param {string} jpeg in base 64
 */
export async function whatIsOn(jpeg) {
  const image = new Image();
  image.src = `data:image/jpeg;base64,${jpeg}`;
  await image.decode();
  const { width, height } = image;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.drawImage(image, 0, 0);
  const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
  const colours = new Set();
  for (let at = 0; at < pixels.length; at += 101) colours.add(pixels[at]);
  return { width, colours: colours.size };
}

/**
 * What stands where in the picture, in the window's coordinates.
 * @returns {{ kind: string, label: string, x: number, y: number, isChosen: boolean }[]}
 */
export function nodesOfPicture() {
  const container = document.querySelector('[role=application]');
  const { left, top } = container.getBoundingClientRect();
  const kinds = ['member', 'agency', 'person', 'mediated'];
  return container._cyreg.cy.nodes('.member, .agency, .person, .mediated').map((node) => {
    const { x, y } = node.renderedPosition();
    return {
      kind: kinds.find((one) => node.hasClass(one)) ?? '',
      label: node.data('label').replace(/\s+/g, ' '),
      x: left + x,
      y: top + y,
      isChosen: node.hasClass('chosen'),
    };
  });
}

/**
 * Whom the picture shows of other families: what is written on each.
 * @returns {string[]}
 */
export function othersOfPicture() {
  const container = document.querySelector('[role=application]');
  return container._cyreg.cy.nodes('.other').map((node) => node.data('label').replace(/\s+/g, ' '));
}

/** A hand where a click would choose something. */
export function cursorOverPicture() {
  return document.querySelector('[role=application]').style.cursor;
}

/** @returns {Promise<string[]>} */
export async function axeFaults(tags) {
  const { violations } = await globalThis.axe.run(document, { runOnly: tags });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`),
  );
}

/** For the report of a failure: where one is, what is said to be wrong, what stands in the fields. */
export function whatStands() {
  const said = (selector) =>
    [...document.querySelectorAll(selector)].map(({ innerText }) => innerText.replace(/\s+/g, ' '));
  const fields = [...document.querySelectorAll('input:not([type=hidden]), textarea')].map(
    ({ name, type, value, checked }) =>
      `${name}=${['radio', 'checkbox'].includes(type) ? checked : value}`,
  );
  return JSON.stringify({
    address: location.href,
    heading: said('h1'),
    faults: said('.govuk-error-summary, .govuk-error-message, [role=status]').filter(Boolean),
    isSending: document.querySelector('form[aria-busy=true]') !== null,
    fields,
  });
}
