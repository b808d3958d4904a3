import type { NodeSingular, StylesheetJson } from 'cytoscape';
import { leading, type } from './boxes.ts';
import { branchStyle } from './beyond/branch-style.ts';
import { serviceStyle } from './service-style.ts';
import type { Palette } from './palette.ts';

// Without quotation marks, which Cytoscape's parser refuses.
const font =
  'system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, Liberation Sans, Arial, sans-serif';

const lineHeight = leading.title / type.title;

const base = ({ colours }: Palette): StylesheetJson => [
  {
    selector: 'node',
    style: {
      'font-family': font,
      'z-index-compare': 'manual',
      'z-index': 10,
      'overlay-opacity': 0,
      'text-wrap': 'wrap',
      'text-max-width': '2000px',
      'text-valign': 'center',
      'text-halign': 'center',
      // Words that would be too small to read are noise; the list has them.
      'min-zoomed-font-size': 4,
    },
  },
  {
    selector: '.member, .agency, .person, .mediated, .chair, .other',
    style: {
      shape: 'round-rectangle',
      'corner-radius': '7',
      width: 'data(w)',
      height: 'data(h)',
      label: 'data(label)',
      'text-margin-y': (node: NodeSingular) => node.data('titleY'),
      'font-size': type.title,
      'font-weight': 600,
      'line-height': lineHeight,
      color: colours.text,
      'background-color': colours.paper,
      'border-width': 1.5,
      'border-color': colours.ink,
    },
  },
  {
    selector: '.text',
    style: {
      width: 1,
      height: 1,
      'background-opacity': 0,
      label: 'data(label)',
      'font-size': type.caption,
      'line-height': leading.caption / type.caption,
      color: colours.secondary,
      'z-index': 11,
      events: 'no',
    },
  },
];

/** What happened to whom, in words in a frame of its own: filled for who joined, open for who left. */
const badges = ({ colours }: Palette): StylesheetJson => [
  {
    selector: '.badge',
    style: {
      'font-size': type.badge,
      'font-weight': 600,
      color: colours.ink,
      'text-background-color': colours.paper,
      'text-background-opacity': 1,
      'text-background-shape': 'roundrectangle',
      'text-background-padding': '3px',
      'text-border-color': colours.ink,
      'text-border-width': 1.5,
      'text-border-opacity': 1,
      'z-index': 12,
    },
  },
  {
    selector: '.badge.joined',
    style: { color: colours.paper, 'text-background-color': colours.ink },
  },
  { selector: '.room', style: { width: 'data(w)', height: 'data(h)', opacity: 0, events: 'no' } },
];

const family = ({ colours }: Palette): StylesheetJson => [
  {
    selector: '.hull',
    style: {
      shape: 'round-rectangle',
      'corner-radius': '18',
      width: 'data(w)',
      height: 'data(h)',
      'background-color': colours.hull,
      'background-opacity': 0.85,
      'border-width': 1.5,
      'border-color': colours.hullBorder,
      'z-index': 1,
      events: 'no',
    },
  },
  {
    selector: '.home',
    style: {
      'font-size': type.household,
      color: colours.hullText,
      'font-weight': 600,
      // Links pass behind the address, not through it.
      'text-background-color': colours.hull,
      'text-background-opacity': 1,
      'text-background-padding': '3px',
    },
  },
  { selector: '.member', style: { 'corner-radius': '22' } },
  {
    selector: '.member.subject',
    style: { 'background-color': colours.ink, color: colours.paper, 'border-width': 3 },
  },
  // Dotted or dashed, and their caption says it: not born, not known.
  { selector: '.member.unborn', style: { 'border-style': 'dotted', 'border-width': 2.5 } },
  { selector: '.member.unknown', style: { 'border-style': 'dashed' } },
  {
    selector: '.member.folded, .agency.folded',
    style: { 'border-style': 'double', 'border-width': 5 },
  },
  { selector: '.caption.of-member.subject', style: { color: colours.paper } },
];

const links = ({ colours }: Palette): StylesheetJson => [
  {
    selector: '.wedge',
    style: {
      shape: 'polygon',
      'shape-polygon-points': 'data(points)',
      width: 'data(w)',
      height: 'data(h)',
      'z-index': 0,
      events: 'no',
    },
  },
  {
    selector: 'edge',
    style: {
      'curve-style': 'straight',
      'z-index-compare': 'manual',
      'z-index': 2,
      width: 1.4,
      'line-color': colours.link,
      'overlay-opacity': 0,
      events: 'no',
    },
  },
  {
    selector: 'edge.bent',
    style: {
      'curve-style': 'segments',
      'segment-weights': 'data(weights)',
      'segment-distances': 'data(distances)',
      'edge-distances': 'node-position',
    },
  },
  { selector: '.support.own, .staff.own', style: { width: 3.2, 'line-color': colours.ownLink } },
  { selector: '.relation', style: { width: 2, 'line-color': colours.relation } },
  { selector: '.relation.partner', style: { width: 4.5 } },
  {
    selector: '.relation.carer',
    style: { 'line-style': 'dashed', 'line-dash-pattern': [9, 3, 2, 3] },
  },
  {
    selector: '.relation.sibling',
    style: { 'line-style': 'dashed', 'line-dash-pattern': [2, 3] },
  },
  { selector: '.relay', style: { 'line-style': 'dotted', width: 2 } },
  { selector: '.empty', style: { 'line-style': 'dotted', width: 1.2 } },
  {
    selector: 'edge.ended',
    style: {
      'line-style': 'dashed',
      'line-dash-pattern': [4, 3],
      'line-opacity': 0.6,
      width: 1.2,
    },
  },
];

const states = ({ colours, faint }: Palette): StylesheetJson => [
  { selector: '.dim', style: { opacity: faint } },
  { selector: '.wedge.dim', style: { opacity: 0.5 } },
  { selector: 'edge.lit', style: { width: 3, 'line-color': colours.ink, 'line-opacity': 1 } },
  {
    selector: '.chosen',
    style: { 'outline-width': 4, 'outline-color': colours.ink, 'outline-offset': 2 },
  },
  {
    selector: '.focused',
    style: {
      'outline-width': 5,
      'outline-color': colours.focus,
      'outline-offset': 3,
    },
  },
];

/** How the picture looks. Later rules win, so states stand last. */
export const teamStyle = (palette: Palette): StylesheetJson =>
  [base, family, links, branchStyle, serviceStyle, badges, states].flatMap((part) => part(palette));
