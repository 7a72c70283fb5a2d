-- A word as a pattern for `like`: folded as what it is compared with, its own %, _ and \ taken as they are.
create function directory.word_pattern(word text) returns text language sql immutable parallel safe strict as $$
	select '%' || replace(replace(replace(platform.fold(word), '\', '\\'), '%', '\%'), '_', '\_') || '%'
$$;

-- People in whose name, profile or school a word stands. One branch a table, so that each is answered by its own index; a school that its
-- owner does not show to members is not looked into.
create function directory.people_with(word text) returns table (account_id uuid) language sql stable parallel safe as $$
	select a.id from identity.account a where a.kind = 'person' and a.folded like directory.word_pattern(word)
	union all
	select p.account_id from directory.profile p where p.folded like directory.word_pattern(word)
	union all
	select m.account_id
	from directory.school s
	join directory.membership m on m.school_id = s.id and m.is_default and m.state = 'validated'
	join directory.profile p on p.account_id = m.account_id
	where s.folded like directory.word_pattern(word) and coalesce(p.visibility ->> 'school', 'members') in ('public', 'members')
$$;

drop view directory.etwinner;
-- Published view: one row a validated, living eTwinner at their default school; search and statistics read it.
create view directory.etwinner as
	select a.id as account_id, a.first_name, a.last_name, a.profession, a.last_active_at, a.created_at, a.locale, a.time_zone,
		coalesce(a.last_active_at, a.created_at) as seen_at, coalesce(m.decided_at, m.requested_at) as validated_at,
		s.id as school_id, s.name as school_name, s.city, s.region, s.country, s.levels, s.lat, s.lon,
		p.about, p.wish, p.subjects, p.age_min, p.age_max, p.languages, p.available, p.window_start, p.window_end, p.visibility,
		p.photo_key, p.requests_received, p.requests_answered, p.median_answer_hours
	from identity.account a
	join directory.membership m on m.account_id = a.id and m.is_default and m.state = 'validated'
	join directory.school s on s.id = m.school_id
	join directory.profile p on p.account_id = a.id
	where a.kind = 'person' and a.standing = 'validated' and a.closed_at is null and a.suspended_at is null;
