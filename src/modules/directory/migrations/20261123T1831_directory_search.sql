-- What search may look into: only the parts of a profile that its owner shows to members.
alter table directory.profile add column folded text generated always as (platform.fold(
	case when coalesce(visibility ->> 'about', 'members') in ('public', 'members') then about else '' end || ' ' ||
	case when coalesce(visibility ->> 'wish', 'members') in ('public', 'members') then wish else '' end)) stored;
create index profile_folded on directory.profile using gin (folded gin_trgm_ops);

create or replace view directory.etwinner as
	select a.id as account_id, a.first_name, a.last_name, a.profession, a.last_active_at, a.created_at, a.locale, a.time_zone,
		s.id as school_id, s.name as school_name, s.city, s.region, s.country, s.levels, s.lat, s.lon,
		p.about, p.wish, p.subjects, p.age_min, p.age_max, p.languages, p.available, p.window_start, p.window_end, p.visibility,
		p.photo_key, p.requests_received, p.requests_answered, p.median_answer_hours,
		a.folded || ' ' || s.folded || ' ' || p.folded as folded
	from identity.account a
	join directory.membership m on m.account_id = a.id and m.is_default and m.state = 'validated'
	join directory.school s on s.id = m.school_id
	join directory.profile p on p.account_id = a.id
	where a.kind = 'person' and a.standing = 'validated' and a.closed_at is null and a.suspended_at is null;
