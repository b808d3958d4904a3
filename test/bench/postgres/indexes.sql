-- What the team read looks up, and nothing else: each step of it is an index scan.
alter table areas add primary key (id);
alter table agencies add primary key (id);
alter table practitioners add primary key (id);
alter table clients add primary key (id);
alter table households add primary key (id);
alter table families add primary key (id);
alter table involvements add primary key (id);
alter table consent_records add primary key (id);
alter table shields add primary key (id);

create index on employments (practitioner_id);
create index on employments (agency_id) include (practitioner_id, since, until);
create index on covers (practitioner_id, acting_agency_id);
create index on covers (absent_id, agency_id);
create index on aliases (client_id) include (given, family);
create index on lives_in (client_id) include (household_id, since, until);
create index on lives_in (household_id) include (client_id, since, until);
create index on memberships (client_id) include (family_id, role, since, until, is_confirmed);
create index on memberships (family_id) include (client_id, role, since, until, is_confirmed);
create index on relations (from_id) include (to_id, kind, since, until);
create index on involvements (client_id);
create index on involved_in (involvement_id) include (practitioner_id, since, until, is_lead, is_confirmed);
create index on consent_records (client_id);
create index on assessments (client_id);
create index on bars (client_id);
create index on shields (client_id) include (id, kind, since, until);
create index on shield_allows (one, other);
create index on releases (involvement_id) include (since, until);
create index on break_glass (practitioner_id, agency_id) include (client_id, since, until);
create index on claims (client_id, practitioner_id, agency_id) include (since, until);
create index on duty_enquiries (practitioner_id, agency_id) include (since, until);

-- The agency and what it is part of, upwards, kept with each: three levels never change in a read.
alter table agencies add column uppers uuid[], add column is_unlisted boolean, add column parent_name text;
with recursive up as (
  select id, id as upper, 0 as depth from agencies
  union all
  select up.id, agencies.part_of, depth + 1 from up join agencies on agencies.id = up.upper
  where agencies.part_of is not null and depth < 4
), closure as (
  select up.id, array_agg(up.upper order by depth) as uppers,
    bool_or(coalesce(a.is_confidential, false)) as is_confidential
  from up join agencies a on a.id = up.upper group by up.id
)
update agencies set uppers = closure.uppers,
  is_unlisted = not coalesce(agencies.is_open, false) or closure.is_confidential
from closure where closure.id = agencies.id;
update agencies set parent_name = parent.name from agencies parent
where parent.id = agencies.part_of and not exists (
  select from agencies upper where upper.id = any(parent.uppers) and upper.is_confidential);

-- The event and its indexes as in cypher/schema; those of its subjects are written behind, here as there.
create table access_events (
  id uuid primary key, at timestamptz, kind text, page_of uuid, practitioner_id uuid, agency_id uuid,
  sector text, role text, purpose text, policy_version text, request_id text, relation text,
  closed_by int, outcome text, subject_ids uuid[], involvement_ids uuid[], row_numbers int[],
  outcomes text[], relied_on text[], sealed_in bigint, position bigint
);
create index on access_events (id) where sealed_in is null;
create index on access_events (at);
create index on access_events (position) where position is not null;
create index on access_events (agency_id, at);
create index on access_events (practitioner_id, at);
create index on access_events (page_of, at);
create index on access_events (practitioner_id, page_of, at);
create index on access_events using gin (subject_ids);
