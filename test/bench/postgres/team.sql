-- As cypher/team/around-client: the lock, the rule, the event and the answer, in one call. Long because one
-- statement with one plan is the quickest; cypher/consent has the same in pieces.
create function team_around(v_event uuid, v_subject uuid, v_input jsonb) returns json language plpgsql as $$
#variable_conflict use_column
declare
  v viewer;
  v_at timestamptz;
  v_answer json;
begin
  perform from (
    select id from clients where id = any(array(
      select v_subject union
      select theirs.client_id from memberships mine join memberships theirs using (family_id)
      where mine.client_id = v_subject))
    order by id for no key update
  ) locked;
  v_at := clock_timestamp();
  v := viewer_at(v_input, v_at);

  with people as materialized (
    select id, true as is_subject from clients where id = v_subject
    union all
    select distinct theirs.client_id, false from memberships mine join memberships theirs using (family_id)
    where mine.client_id = v_subject and theirs.client_id <> v_subject
      and is_current(mine.since, mine.until, v_at) and is_current(theirs.since, theirs.until, v_at)
  ),
  -- Confirmed family of each, one hop.
  kin as materialized (
    select people.id as client_id, theirs.client_id as person_id
    from people join memberships mine on mine.client_id = people.id join memberships theirs using (family_id)
    where mine.is_confirmed and theirs.is_confirmed
      and is_current(mine.since, mine.until, v_at) and is_current(theirs.since, theirs.until, v_at)
  ),
  near as (
    select id as client_id, id as near_id from people
    union all
    select people.id, theirs.client_id from people join lives_in mine on mine.client_id = people.id
      join lives_in theirs using (household_id)
    where is_current(mine.since, mine.until, v_at) and is_current(theirs.since, theirs.until, v_at)
    union all
    select people.id, theirs.client_id from people join memberships mine on mine.client_id = people.id
      join memberships theirs using (family_id)
    where is_current(mine.since, mine.until, v_at) and is_current(theirs.since, theirs.until, v_at)
      and not exists (select from lives_in home
        where home.client_id = people.id and is_current(home.since, home.until, v_at))
  ),
  shielded as materialized (
    select distinct near.client_id from near join shields on shields.client_id = near.near_id
    where shields.kind = 'location' and coalesce(shields.since <= v_at, true)
      and (shields.until is null or v_at < shields.until)
      and not exists (select from shield_allows where one = shields.id and other = v.me)
  ),
  -- As consent/own-lines, of everybody at once.
  links as (
    select line.client_id, line.id as line_id, link.is_confirmed is true as is_confirmed,
      line.agency_id = v.mine as is_here, link.practitioner_id = v.me as is_mine, is_covered
    from (select id from people union select person_id from kin) near
      join involvements line on line.client_id = near.id
      join involved_in link on link.involvement_id = line.id
      cross join lateral (select exists (select from unnest(v.cover_absent, v.cover_agency) c(absent, agency)
        where c.absent = link.practitioner_id and c.agency = line.agency_id) as is_covered) cover
    where (line.agency_id = v.mine or v.cover_absent is not null)
      and is_current(line.since, line.until, v_at)
      and (line.retain_until is null or v_at < line.retain_until)
      and is_current(link.since, link.until, v_at)
      and (line.agency_id = v.mine and link.practitioner_id = any(v.colleagues)
        or is_covered and exists (select from employments post
          where post.practitioner_id = link.practitioner_id and post.agency_id = line.agency_id
            and is_current(post.since, post.until, v_at)))
  ),
  marks as materialized (
    select client_id, line_id, bool_or(is_here and is_mine) as is_own,
      bool_or(is_here and (is_mine or is_confirmed) or is_covered and is_confirmed) as is_team,
      bool_or((is_here or is_covered) and is_confirmed) as is_confirmed_team,
      max(case when is_confirmed and is_here and is_mine then 2
        when is_confirmed and (is_here or is_covered) then 1 else 0 end) as closeness
    from links group by client_id, line_id
  ),
  related as materialized (
    select people.id, people.is_subject, case
      when own.closeness = 2 then 'own'
      when own.closeness = 1 then 'sameTeam'
      when exists (select from kin join marks on marks.client_id = kin.person_id
        where kin.client_id = people.id and marks.closeness > 0) then 'involved'
      when exists (select from claims where claims.client_id = people.id
        and claims.practitioner_id = v.me and claims.agency_id = v.mine
        and is_current(claims.since, claims.until, v_at)) then 'claimed'
      when exists (select from involvements line join involved_in link on link.involvement_id = line.id
        where line.client_id = people.id and line.agency_id = v.mine and link.practitioner_id = v.me
          and link.is_confirmed is not true
          and is_current(link.since, link.since + interval '24 hours', v_at)) then 'claimed'
      when v.is_on_duty then 'duty'
      else 'none' end as relation
    from people
      left join lateral (select max(closeness) as closeness from marks where client_id = people.id) own on true
  ),
  gated as materialized (
    select related.*, exists (select from shielded where client_id = related.id) as is_shielded, case
      when not v.is_eligible or v.purpose is null or v.purpose = 'statistics'
        or v.role not in ('practitioner', 'statutory', 'frontDoor', 'teamLead') then 1
      when exists (select from shields where shields.client_id = related.id and shields.kind = 'full'
        and coalesce(shields.since <= v_at, true) and (shields.until is null or v_at < shields.until)
        and not exists (select from shield_allows where one = shields.id and other = v.me)) then 4
      when relation = 'none' then 5 end as closed_by
    from related
  ),
  -- As consent/records, own-matters, decision and weigh.
  records as materialized (
    select record.id, record.client_id, record.authority, record.authority = record.client_id as is_own, record.decision, record.source_scope, record.source_id,
      coalesce(record.seq, case record.decision when 'deny' then 9007199254740991 else -1 end) as seq,
      coalesce(record.from, record.recorded_at) as begins,
      case record.recipient_scope when 'all' then 101 when 'sector' then 100
        when 'agency' then array_position(v.uppers, record.recipient_id::uuid) else 0 end as breadth
    from gated join consent_records record on record.client_id = gated.id
    where (record.from is null or record.from <= v_at)
      and (record.to is null or v_at < record.to or record.decision in ('deny', 'clear'))
      and case record.recipient_scope
        when 'all' then true
        when 'sector' then record.recipient_id = v.sector
        when 'agency' then record.recipient_id::uuid = any(v.uppers)
        when 'practitioner' then record.recipient_id::uuid = v.me
        else record.decision = 'deny' end
      and not exists (select from bars where bars.client_id = record.client_id
        and bars.authority = record.authority and is_current(bars.since, bars.until, v_at))
  ),
  matters as materialized (
    select client.id as client_id, coalesce(client.birth_date, client.due_date) is not null as is_age_known,
      coalesce(v_at >= (client.birth_date + make_interval(years => v.age_of_deciding))
        at time zone v.time_zone, false) as is_everything,
      array(select unnest(assessment.categories) from assessments assessment
        where assessment.client_id = client.id
          and is_current(assessment.since, assessment.until, v_at)) as categories
    from clients client where client.id in (select client_id from records)
  ),
  lines as materialized (
    select line.*, holder.sector, holder.has_signed_row, holder.uppers, gated.closed_by, gated.is_shielded,
      coalesce(marks.is_own, false) as is_own, coalesce(marks.is_team, false) as is_team,
      coalesce(line.until <= v_at, false) as has_ended, coalesce(line.since <= v_at, false) as has_begun
    from gated join involvements line on line.client_id = gated.id
      join agencies holder on holder.id = line.agency_id
      left join marks on marks.line_id = line.id
    where gated.closed_by is null or marks.is_confirmed_team
  ),
  applicable as materialized (
    select lines.id as line_id, record.id, record.authority, record.is_own, record.seq, record.breadth, is_own_matter,
      case when record.is_own or is_age_known and not is_own_matter then record.decision
        when record.decision = 'share' then 'clear' when record.decision = 'flag' then 'deny'
        else record.decision end as decision,
      case record.source_scope when 'all' then 200 when 'category' then 100
        when 'agency' then array_position(lines.uppers, record.source_id::uuid) else 0 end as up,
      case record.source_scope when 'all' then 200 when 'category' then 1 when 'agency' then 100 else 0 end as out
    from records record join lines on lines.client_id = record.client_id
      join matters on matters.client_id = record.client_id
      cross join lateral (select is_everything or 'all' = any(categories)
        or coalesce(lines.category = any(categories), false) as is_own_matter) matter
    where case record.source_scope
        when 'all' then true
        when 'agency' then record.source_id::uuid = any(lines.uppers)
        when 'category' then coalesce(record.source_id = lines.category,
          lines.class = 'sensitive' and record.decision = 'deny')
        when 'involvement' then record.source_id::uuid = lines.id
        else record.decision = 'deny' end
      and (lines.class <> 'sensitive' or record.decision in ('deny', 'clear')
        or v_at < record.begins + make_interval(months => v.share_months))
  ),
  live as materialized (
    select * from applicable r where decision <> 'clear' and not exists (
      select from applicable o where o.line_id = r.line_id and o.authority = r.authority
        and o.up = r.up and o.out = r.out and o.breadth = r.breadth and o.seq > r.seq)
  ),
  alone as (
    select line_id, is_own_matter and bool_or(is_own) as is_decided_alone from live
    group by line_id, is_own_matter
  ),
  counting as materialized (
    select line_id, id, case decision when 'deny' then 1 when 'flag' then 2 else 3 end as rank
    from live r join alone using (line_id) where (r.is_own or not is_decided_alone) and not exists (
      select from live o where o.line_id = r.line_id and o.authority = r.authority
        and o.up <= r.up and o.out <= r.out and o.breadth <= r.breadth
        and (o.up < r.up or o.out < r.out or o.breadth < r.breadth))
  ),
  decisions as materialized (
    select line_id, min(rank) as rank, (array['deny', 'flag', 'share'])[min(rank)] as decision
    from counting group by line_id
  ),
  -- As consent/table.
  rowed as materialized (
    select lines.*, decisions.rank, coalesce(decisions.decision, 'none') as decision, case
      when closed_by = 1 then 1
      when retain_until <= v_at then 2
      when is_team then 3
      when closed_by is not null then closed_by
      when not has_begun or coalesce(class, '') not in ('open', 'sensitive', 'statutory') then 6
      when lines.client_id = any(v.opened) and v.is_protecting then 7
      when is_shielded then 8
      when class = 'statutory' and not has_ended then 9
      when has_ended and class <> 'open' then 10
      when class = 'sensitive' and v.is_protecting and exists (select from releases
        where releases.involvement_id = lines.id and is_current(releases.since, releases.until, v_at)) then 11
      when decisions.decision = 'deny' then 12
      when class = 'sensitive' then 13
      when decisions.decision is not null then 14
      else 15 end as row
    from lines left join decisions on decisions.line_id = lines.id
  ),
  rulings as materialized (
    select *, case
      when row in (3, 7, 9, 11) or row in (13, 14) and decision = 'share' then 'FULL'
      when row = 8 and class = 'statutory' and not has_ended
        or row in (13, 14) and decision = 'flag' and not has_ended then 'MEDIATED'
      when row = 15 and has_signed_row and sector = any(v.open_to) then 'FULL'
      else 'HIDDEN' end as outcome
    from rowed
  ),
  decided as materialized (
    select gated.*, self.closed_by as self_closed_by
    from gated, (select closed_by from gated where is_subject) self
    where gated.closed_by is null and self.closed_by is null
      or gated.is_subject and exists (select from rulings where client_id = gated.id and outcome = 'FULL')
  ),
  -- As audit/relied-on.
  weighed as materialized (
    select rulings.* from rulings join decided on decided.id = rulings.client_id
  ),
  relied as (
    select weighed.id || ':' || counting.id as item from weighed join counting
      on counting.line_id = weighed.id and counting.rank = weighed.rank where row in (12, 13, 14)
    union
    select v_subject || ':' || id from claims where client_id = v_subject and practitioner_id = v.me
      and agency_id = v.mine and is_current(since, until, v_at)
      and exists (select from gated where is_subject and relation = 'claimed')
    union
    select v_subject || ':' || id from duty_enquiries where practitioner_id = v.me
      and agency_id = v.mine and is_current(since, until, v_at)
      and exists (select from gated where is_subject and relation = 'duty')
    union
    select v_subject || ':' || id from shields where client_id = v_subject and kind = 'full'
      and coalesce(since <= v_at, true) and (until is null or v_at < until)
      and exists (select from gated where is_subject and closed_by = 4)
    union
    select weighed.id || ':' || glass.id from weighed join break_glass glass
      on glass.client_id = weighed.client_id and glass.practitioner_id = v.me and glass.agency_id = v.mine
    where row = 7 and is_current(glass.since, glass.until, v_at)
    union
    select weighed.id || ':' || shields.id
    from weighed cross join lateral (select weighed.client_id as id union all
        select theirs.client_id from lives_in mine join lives_in theirs using (household_id)
        where mine.client_id = weighed.client_id and is_current(mine.since, mine.until, v_at)
          and is_current(theirs.since, theirs.until, v_at)) near
      join shields on shields.client_id = near.id
    where row = 8 and shields.kind = 'location' and coalesce(shields.since <= v_at, true)
      and (shields.until is null or v_at < shields.until)
    union
    select weighed.id || ':' || releases.id from weighed join releases
      on releases.involvement_id = weighed.id
    where row = 11 and is_current(releases.since, releases.until, v_at)
  ),
  event as (
    insert into access_events
    select v_event, v_at, 'team', v_subject, v.me, v.mine, v.sector, v.role, v.purpose,
      v_input->>'policyVersion', v_input->>'requestId', self.relation, self.closed_by,
      case when shown.ids is null then 'refused' else 'shown' end,
      coalesce(shown.ids, array[v_subject]), all_lines.ids, all_lines.rows, all_lines.outcomes,
      array(select item from relied)
    from (select array_agg(id) as ids from decided) shown
      left join (select relation, closed_by from gated where is_subject) self on true
      cross join (select array_agg(id) as ids, array_agg(row) as rows, array_agg(outcome) as outcomes
        from weighed) all_lines
    on conflict (id) do nothing
  )
  select json_build_object(
    'members', shown.members, 'households', shown.households,
    'lines', (select lines_of(array_agg(rulings.id order by rulings.client_id, rulings.id),
        array_agg(row order by rulings.client_id, rulings.id),
        array_agg(is_own order by rulings.client_id, rulings.id), v.mine, v_at)
      from weighed rulings where outcome = 'FULL'),
    'relationships', ties_of(everyone.ids, v_at),
    'mediatedFor', coalesce((select json_agg(distinct client_id) from weighed where outcome = 'MEDIATED'), '[]'),
    'breakGlassUntil', case when v.role in ('statutory', 'frontDoor') and not everyone.is_closed then (
      select max(glass.until) from break_glass glass where glass.client_id = v_subject
        and glass.practitioner_id = v.me and glass.agency_id = v.mine
        and is_current(glass.since, glass.until, v_at)) end,
    'lastVisit', (select json_build_object('at', look.at, 'involvementIds', look.involvement_ids,
        'outcomes', look.outcomes)
      from access_events look where look.practitioner_id = v.me and look.page_of = v_subject
        and look.at <= v_at - interval '1 hour' and look.kind = 'team' and look.outcome = 'shown'
        and look.agency_id = v.mine and look.role = v.role
      order by look.at desc limit 1))
  into v_answer
  from (select array_agg(id order by not is_subject, id) as ids,
      array_agg(is_shielded order by not is_subject, id) as shields,
      bool_or(self_closed_by is not null) as is_closed from decided having count(*) > 0) everyone
    cross join lateral members_of(everyone.ids, everyone.shields, everyone.is_closed, v_at) shown;
  return v_answer;
end $$;
