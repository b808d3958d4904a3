import { m } from '#lib/paraglide/messages.js';
import type { Headings } from './csv.ts';

export const headings = (): Headings => ({
  for: m.explore_csv_for(),
  agency: m.explore_csv_agency(),
  sector: m.explore_facet_sectors(),
  role: m.explore_facet_roles(),
  name: m.explore_csv_name(),
  job: m.explore_csv_job(),
  lead: m.team_lead(),
  mobile: m.explore_csv_mobile(),
  landline: m.explore_csv_landline(),
  email: m.explore_csv_email(),
  dutyLine: m.explore_csv_duty(),
  agencyPhone: m.explore_csv_agency_phone(),
  agencyEmail: m.explore_csv_agency_email(),
  agencyDuty: m.explore_csv_agency_duty(),
  since: m.explore_csv_since(),
  until: m.explore_csv_until(),
  confirmed: m.explore_csv_confirmed(),
});
