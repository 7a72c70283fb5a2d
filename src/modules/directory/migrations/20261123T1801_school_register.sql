-- What makes two rows of registers the same school: the official code, blind to case, blanks and the leading zeros that
-- spreadsheets lose; without a code, name and town.
create function directory.register_key(code text, name text, city text) returns text language sql immutable parallel safe as $$
	select case
		when ltrim(code, '0 ') <> '' then 'c:' || ltrim(upper(regexp_replace(code, '\s', '', 'g')), '0')
		else 'n:' || trim(regexp_replace(platform.fold(name || '|' || coalesce(city, '')), '[[:punct:][:space:]„“”«»’–—]+', ' ', 'g'))
	end
$$;

-- Schools that people typed in have none until an office has given them a code: they are no register's.
alter table directory.school add column register_key text generated always as (
	case when official_code is not null or status = 'register' then directory.register_key(official_code, name, city) end
) stored;
create index school_register_key on directory.school (country, register_key);
create index school_register_source on directory.school (country, source) where status = 'register' and vanished_at is null;
