-- As cypher/consent/viewer: the viewer as the database knows them at this moment.
create function is_current(since timestamptz, until timestamptz, at timestamptz) returns boolean
language sql immutable as $$ select since <= at and (until is null or at < until) $$;

create type viewer as (
  me uuid, mine uuid, sector text, role text, purpose text, open_to text[], share_months int,
  age_of_deciding int, time_zone text,
  is_protecting boolean, is_eligible boolean, uppers uuid[], colleagues uuid[],
  cover_absent uuid[], cover_agency uuid[], opened uuid[], is_on_duty boolean
);

create function viewer_at(input jsonb, v_at timestamptz) returns viewer language plpgsql stable as $$
declare
  v viewer;
begin
  select me.id, mine.id, mine.sector, input->>'role', input->>'purpose',
    array(select jsonb_array_elements_text(input->'openTo')), (input->>'sensitiveShareMonths')::int,
    (input->>'ageOfDeciding')::int, input->>'timeZone',
    coalesce(input->>'role' in ('statutory', 'frontDoor')
      and input->>'purpose' in ('safeguarding', 'emergency'), false),
    coalesce(me.is_active and mine.is_signed_up and mine.is_open, false) and exists (
      select from employments post where post.practitioner_id = me.id and post.agency_id = mine.id
        and input->>'role' = any(post.roles) and is_current(post.since, post.until, v_at)),
    mine.uppers,
    array(select post.practitioner_id from employments post
      where post.agency_id = mine.id and is_current(post.since, post.until, v_at)),
    cover.absent, cover.agency,
    array(select glass.client_id from break_glass glass where glass.practitioner_id = me.id
      and glass.agency_id = mine.id and is_current(glass.since, glass.until, v_at)),
    input->>'role' = 'frontDoor' and exists (select from duty_enquiries enquiry
      where enquiry.practitioner_id = me.id and enquiry.agency_id = mine.id
        and is_current(enquiry.since, enquiry.until, v_at))
  into v
  from (select (input->>'practitionerId')::uuid as who, (input->>'agencyId')::uuid as place) asked
    left join practitioners me on me.id = asked.who
    left join agencies mine on mine.id = asked.place
    left join lateral (
      select array_agg(covers.absent_id) as absent, array_agg(covers.agency_id) as agency from covers
      where covers.practitioner_id = me.id and covers.acting_agency_id = mine.id
        and covers.absent_id <> me.id and is_current(covers.since, covers.until, v_at)
    ) cover on true;
  return v;
end $$;
