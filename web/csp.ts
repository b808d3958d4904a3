import { createHash } from 'node:crypto';
import type { Config } from '@sveltejs/kit/vite';

type Directives = NonNullable<NonNullable<Config['csp']>['directives']>;

/** The style element that Cytoscape puts in the page's head for its container. */
const cytoscapeStyle = '.__________cytoscape_container { position: relative; }';

/** Kit hides its live region, which speaks the new page's title, with a style attribute. */
const announcerStyle =
  'position: absolute; left: 0; top: 0; clip: rect(0 0 0 0); clip-path: inset(50%); overflow: hidden; white-space: nowrap; width: 1px; height: 1px';

const hash = (text: string) =>
  `sha256-${createHash('sha256').update(text).digest('base64')}` as const;

/** Kit adds a nonce for its own script; nothing else may run, load or frame a page. */
export const contentSecurityPolicy: Directives = {
  'default-src': ['none'],
  'script-src': ['self'],
  'style-src-elem': ['self', hash(cytoscapeStyle)],
  'style-src-attr': ['unsafe-hashes', hash(announcerStyle)],
  'img-src': ['self', 'data:'],
  'connect-src': ['self'],
  'form-action': ['self'],
  'base-uri': ['none'],
  'frame-ancestors': ['none'],
};
