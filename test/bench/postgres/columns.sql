-- As cypher/team/member-columns, line-columns and practitioner-columns: what is shown of what may be.
-- In PL/pgSQL because that keeps its plans; a function in SQL that is not inlined is planned at each call.
create function members_of(ids uuid[], shields boolean[], is_closed boolean, v_at timestamptz,
  out members json, out households json) language plpgsql stable as $$
begin
  with homes as (
    select shown.id as client_id, home.since, household.id, household.address, household.postcode, area.name
    from unnest(ids, shields) shown(id, is_shielded) join lives_in home on home.client_id = shown.id
      join households household on household.id = home.household_id
      join areas area on area.id = household.area_id
    where not is_closed and not shown.is_shielded and is_current(home.since, home.until, v_at)
  )
  select (select json_agg(json_build_object(
        'id', client.id, 'given', client.given, 'family', client.family, 'use', client.use,
        'birthDate', client.birth_date, 'dueDate', client.due_date, 'deathDate', client.death_date,
        'isSubject', shown.place = 1,
        'aliases', coalesce((select json_agg(trim(alias.given || ' ' || alias.family)
            order by trim(alias.given || ' ' || alias.family))
          from aliases alias where alias.client_id = client.id and not is_closed), '[]'),
        'householdIds', coalesce((select json_agg(homes.id order by homes.since, homes.id)
          from homes where homes.client_id = client.id), '[]'),
        'homesSince', coalesce((select json_agg(homes.since order by homes.since, homes.id)
          from homes where homes.client_id = client.id), '[]'),
        'familyRoles', coalesce((select json_agg(json_build_object('familyId', family_id, 'role', role,
            'since', since) order by family_id, role, since)
          from (select distinct mine.family_id, mine.role, mine.since
            from memberships mine join memberships theirs using (family_id)
            where mine.client_id = client.id and theirs.client_id <> client.id
              and theirs.client_id = any(ids)
              and is_current(mine.since, mine.until, v_at)
              and is_current(theirs.since, theirs.until, v_at)) part), '[]')
      ) order by shown.place)
      from unnest(ids) with ordinality shown(id, place) join clients client on client.id = shown.id),
    coalesce((select json_agg(json_build_object('id', id, 'address', address,
        'postcode', postcode, 'areaName', name))
      from (select distinct id, address, postcode, name from homes) home), '[]')
  into members, households;
end $$;

create function lines_of(ids uuid[], rules int[], owns boolean[], acting uuid, v_at timestamptz)
returns json language plpgsql stable as $$
begin
  return (
  with held as (
    select line.id as line_id, line.agency_id, link.practitioner_id, post.is_here,
      coalesce(line.until <= v_at, false) as has_ended, bool_or(coalesce(link.is_lead, false)) as is_lead,
      min(link.since) as since, line.until, max(coalesce(link.until, line.until)) as held_until
    from involvements line join involved_in link on link.involvement_id = line.id
      cross join lateral (select exists (select from employments post
        where post.practitioner_id = link.practitioner_id and post.agency_id = line.agency_id
          and is_current(post.since, post.until, v_at)) as is_here) post
    where line.id = any(ids) and link.since <= v_at and (coalesce(line.until <= v_at, false)
      or (link.until is null or v_at < link.until) and (post.is_here or exists (
        select from employments post where post.practitioner_id = link.practitioner_id
          and post.agency_id = line.agency_id and post.until <= v_at)))
    group by line.id, line.agency_id, link.practitioner_id, post.is_here, line.until
  ),
  practitioners as (
    select held.line_id, json_agg(json_build_object(
        'id', person.id, 'given', person.given, 'family', person.family,
        'jobTitle', case when held.is_here then person.job_title else '' end,
        'isLead', held.is_lead and held.is_here and not held.has_ended, 'isCurrent', held.is_here and not held.has_ended,
        'since', held.since,
        'until', case when held.has_ended or not held.is_here then least(held.held_until, held.until,
          case when not held.is_here then (select max(post.until) from employments post
            where post.practitioner_id = person.id and post.agency_id = held.agency_id
              and post.until <= v_at) end) end,
        'isInDirectory', coalesce(person.is_active, false) and exists (
          select from employments post join agencies place on place.id = post.agency_id
          where post.practitioner_id = person.id and is_current(post.since, post.until, v_at)
            and (not place.is_unlisted or place.id = acting)),
        'contact', case when held.is_here then json_build_object('preferred', person.preferred,
          'mobile', person.mobile, 'landline', person.landline, 'email', person.email,
          'dutyLine', person.duty_line, 'workingPattern', coalesce(person.working_pattern, '{}'),
          -- Nobody of these counties is away, and no number of theirs was tried.
          'awayUntil', null, 'checks', json_build_array()) end,
        'cover', case when held.is_here and not held.has_ended then (
          select json_build_object('id', deputy.id, 'given', deputy.given, 'family', deputy.family,
            'mobile', deputy.mobile, 'landline', deputy.landline, 'email', deputy.email,
            'dutyLine', deputy.duty_line)
          from covers cover join practitioners deputy on deputy.id = cover.practitioner_id
          where cover.absent_id = person.id and cover.agency_id = held.agency_id
            and is_current(cover.since, cover.until, v_at) and deputy.is_active
            and exists (select from employments post where post.practitioner_id = deputy.id
              and post.agency_id = cover.acting_agency_id
              and is_current(post.since, post.until, v_at))
          order by cover.since desc, deputy.id limit 1) end
      ) order by held.is_lead desc, person.family, person.given, person.id) as listed
    from held join practitioners person on person.id = held.practitioner_id group by held.line_id
  )
  select coalesce(json_agg(json_build_object(
      'id', line.id, 'clientId', line.client_id, 'role', line.role, 'basis', line.basis,
      'rule', shown.rule, 'isOwn', shown.is_own, 'since', line.since, 'until', line.until,
      'isCurrent', line.until is null or v_at < line.until, 'lastConfirmed', line.last_confirmed,
      'agency', json_build_object(
        'id', agency.id, 'name', agency.name, 'sector', agency.sector,
        'isInDirectory', not agency.is_unlisted or agency.id = acting, 'parentName', agency.parent_name,
        'phone', agency.phone, 'email', agency.email, 'dutyLine', agency.duty_line,
        'outOfHours', agency.out_of_hours, 'hours', coalesce(agency.hours, '{}')),
      'practitioners', coalesce(practitioners.listed, '[]')
    ) order by shown.place), '[]')
  from unnest(ids, rules, owns) with ordinality shown(id, rule, is_own, place)
    join involvements line on line.id = shown.id
    join agencies agency on agency.id = line.agency_id
    left join practitioners on practitioners.line_id = line.id);
end $$;

create function ties_of(ids uuid[], v_at timestamptz) returns json language plpgsql stable as $$
begin
  return (select coalesce(json_agg(json_build_object('fromId', tie.from_id, 'toId', tie.to_id, 'kind', tie.kind,
      'since', tie.since, 'until', tie.until, 'isCurrent', tie.until is null or v_at < tie.until) order by tie.from_id, tie.to_id, tie.kind), '[]')
  from relations tie where tie.from_id = any(ids) and tie.to_id = any(ids) and tie.since <= v_at);
end $$;
