import { m } from '#lib/paraglide/messages.js';
import type { Sign } from './legend.ts';

const words: Record<Sign, () => string> = {
  subject: m.team_legend_subject,
  member: m.team_legend_member,
  unborn: m.explore_legend_unborn,
  unknown: m.explore_legend_unknown,
  home: m.team_legend_home,
  relation: m.team_legend_relation,
  partner: m.explore_legend_partner,
  carer: m.explore_legend_carer,
  sibling: m.explore_legend_sibling,
  relationEnded: m.team_legend_relation_ended,
  agency: m.team_legend_agency,
  person: m.team_legend_person,
  folded: m.explore_legend_folded,
  lead: m.team_legend_lead,
  own: m.team_legend_own,
  link: m.team_legend_link,
  ended: m.team_legend_ended,
  mediated: m.team_legend_mediated,
  chair: m.chair_legend,
  beyond: m.beyond_legend,
  joined: m.time_legend_joined,
  left: m.time_legend_left,
};

export const signWord = (sign: Sign): string => words[sign]();
