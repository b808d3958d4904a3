import type { StylesheetJson } from 'cytoscape';
import { leading, type } from '../boxes.ts';
import type { Palette } from '../palette.ts';

/** The way on to the reader's other families: a card of its own, beside the team and not of it. */
export const branchStyle = ({ colours }: Palette): StylesheetJson => [
  {
    selector: '.branch',
    style: {
      shape: 'round-rectangle',
      'corner-radius': '12',
      width: 'data(w)',
      height: 'data(h)',
      'background-color': colours.paper,
      'border-width': 2,
      'border-color': colours.ink,
      'border-style': 'dashed',
      'border-dash-pattern': [8, 4],
      'z-index': 4,
      events: 'no',
    },
  },
  {
    selector: '.kin-frame',
    style: {
      shape: 'round-rectangle',
      'corner-radius': '14',
      width: 'data(w)',
      height: 'data(h)',
      'background-color': colours.hull,
      'border-width': 1,
      'border-color': colours.hullBorder,
      'z-index': 5,
      events: 'no',
    },
  },
  {
    selector: '.heading',
    style: {
      'font-size': type.title,
      'line-height': leading.title / type.title,
      'font-weight': 600,
      color: colours.text,
    },
  },
  { selector: '.other', style: { 'corner-radius': '12' } },
  {
    selector: '.way',
    style: {
      'line-style': 'dashed',
      'line-dash-pattern': [8, 4],
      width: 2,
      'line-color': colours.ink,
    },
  },
];
