import type { NodeSingular, StylesheetJson } from 'cytoscape';
import { type } from './boxes.ts';
import type { Palette } from './palette.ts';

/** Agencies and their people, each in the colour of its kind, and the line that may not be named. */
export const serviceStyle = ({ kinds, colours }: Palette): StylesheetJson => [
  ...Object.entries(kinds).flatMap(([kind, { strong, soft }]) =>
    kindStyle(kind, strong, soft, colours.paper),
  ),
  {
    selector: '.strip',
    style: { color: colours.paper, 'font-size': type.strip, 'font-weight': 600 },
  },
  { selector: '.person', style: { 'font-weight': 600 } },
  { selector: '.person.lead', style: { 'border-width': 3.5 } },
  { selector: '.caption.lead', style: { color: colours.text, 'font-weight': 600 } },
  {
    selector: '.mediated',
    style: {
      shape: 'cut-rectangle',
      'border-style': 'double',
      'border-width': 4,
      'font-weight': 400,
    },
  },
  {
    selector: '.chair',
    style: {
      color: colours.secondary,
      'border-style': 'dashed',
      'border-dash-pattern': [2, 4],
      'font-weight': 400,
    },
  },
  // Pale and dashed and said in words: no one of them alone carries the meaning.
  {
    selector: '.person.ended, .agency.ended',
    style: {
      color: colours.ended,
      'background-color': colours.endedPaper,
      'border-style': 'dashed',
      'border-width': 1,
      'font-weight': 400,
    },
  },
  { selector: '.caption.ended', style: { color: colours.ended } },
];

function kindStyle(kind: string, strong: string, soft: string, paper: string): StylesheetJson {
  return [
    {
      selector: `.wedge.${kind}`,
      style: { 'background-color': soft },
    },
    {
      selector: `.agency.${kind}, .person.${kind}, .chair.${kind}`,
      style: { 'border-color': strong },
    },
    {
      selector: `.agency.${kind}`,
      style: {
        'background-fill': 'linear-gradient',
        'background-gradient-direction': 'to-bottom',
        'background-gradient-stop-colors': [strong, strong, paper, paper],
        'background-gradient-stop-positions': (node: NodeSingular) => {
          const edge = node.data('stripEdge');
          return [0, edge, edge, 100];
        },
      },
    },
  ];
}
