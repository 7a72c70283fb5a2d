create schema if not exists directory;

create table directory.country (
	code char(2) primary key,
	-- The country whose office a territory belongs to; its own code for a country.
	nso_country char(2) not null,
	-- Message key of a footnote shown with the name, where the status needs one.
	footnote text,
	languages text[] not null default '{}',
	time_zone text not null default 'Europe/Brussels',
	-- Boxes [south, west, north, east] in WGS 84 degrees: the country and its territories.
	bounds jsonb not null default '[]'
);

-- Dated rules: scheme, may-register, guest-only, … (domain §3).
create table directory.country_rule (
	id uuid primary key default uuidv7(),
	country char(2) not null references directory.country,
	rule text not null,
	value jsonb not null,
	valid_from date not null,
	valid_to date,
	changed_by uuid references identity.account,
	changed_at timestamptz not null default now(),
	unique (country, rule, valid_from),
	check (valid_to is null or valid_to >= valid_from)
);

create table directory.office (
	id uuid primary key default uuidv7(),
	country char(2) not null references directory.country,
	key text not null unique,
	name text not null,
	email citext,
	website text,
	-- Null: the whole country.
	regions text[],
	languages text[] not null default '{}',
	closed_at timestamptz
);

create table directory.school (
	id uuid primary key default uuidv7(),
	country char(2) not null references directory.country,
	official_code text,
	-- Which register (or 'entered' by a person); with the code it names the school.
	source text not null default 'entered',
	status text not null default 'register' check (status in ('register', 'entered', 'checked', 'refused')),
	name text not null,
	levels text[] not null default '{unknown}',
	street text,
	postcode text,
	city text,
	region text,
	lat double precision,
	lon double precision,
	website text,
	email_domain text,
	about text not null default '',
	photo_key text,
	visibility jsonb not null default '{}',
	entered_by uuid references identity.account,
	merged_into uuid references directory.school,
	vanished_at timestamptz,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now(),
	folded text generated always as (platform.fold(name || ' ' || coalesce(city, '') || ' ' || coalesce(official_code, ''))) stored
);
create unique index school_official_code on directory.school (country, official_code) where official_code is not null;
create index school_folded on directory.school using gin (folded gin_trgm_ops);
create index school_by_country on directory.school (country, name, id);

create table directory.school_administrator (
	school_id uuid not null references directory.school,
	account_id uuid not null references identity.account on delete cascade,
	since timestamptz not null default now(),
	primary key (school_id, account_id)
);

create table directory.membership (
	id uuid primary key default uuidv7(),
	account_id uuid not null references identity.account on delete cascade,
	school_id uuid not null references directory.school,
	state text not null check (state in ('unconfirmed', 'pending', 'validated', 'rejected', 'ended', 'suspended')),
	is_default boolean not null default true,
	requested_at timestamptz not null default now(),
	-- The clock the office is measured by starts when the e-mail is confirmed.
	pending_since timestamptz,
	escalated_at timestamptz,
	question text,
	asked_at timestamptz,
	answer text,
	answered_at timestamptz,
	decided_at timestamptz,
	decided_by uuid references identity.account,
	reason text,
	ended_at timestamptz
);
create unique index membership_once on directory.membership (account_id, school_id) where state in ('unconfirmed', 'pending', 'validated', 'suspended');
create unique index membership_default on directory.membership (account_id) where is_default and state in ('unconfirmed', 'pending', 'validated');
create index membership_by_school on directory.membership (school_id, state);
create index membership_queue on directory.membership (pending_since, id) where state = 'pending';

create table directory.evidence (
	id uuid primary key default uuidv7(),
	membership_id uuid not null references directory.membership on delete cascade,
	kind text not null check (kind in ('head', 'domain', 'colleague', 'certificate', 'list')),
	state text not null check (state in ('requested', 'confirmed', 'refused')),
	-- Who was asked: an address for the head, an account for a colleague.
	asked_address citext,
	colleague_id uuid references identity.account on delete set null,
	file_key text,
	file_name text,
	at timestamptz not null default now(),
	answered_at timestamptz,
	note text
);
create index on directory.evidence (membership_id);

create table directory.profile (
	account_id uuid primary key references identity.account on delete cascade,
	about text not null default '',
	subjects text[] not null default '{}',
	age_min smallint,
	age_max smallint,
	-- [{"code": "en", "level": "C1"}]; levels A1…C2 and native.
	languages jsonb not null default '[]',
	available boolean not null default false,
	-- What they would like to do, and when (first days of the months).
	wish text not null default '',
	window_start date,
	window_end date,
	photo_key text,
	-- field → public | members | contacts | nobody
	visibility jsonb not null default '{}',
	requests_received int not null default 0,
	requests_answered int not null default 0,
	median_answer_hours real,
	updated_at timestamptz not null default now(),
	check (age_min is null or age_max is null or age_min <= age_max)
);
create index profile_subjects on directory.profile using gin (subjects);

-- Published view: one row a validated, living eTwinner at their default school; search and statistics read it.
create view directory.etwinner as
	select a.id as account_id, a.first_name, a.last_name, a.profession, a.last_active_at, a.created_at, a.locale, a.time_zone,
		s.id as school_id, s.name as school_name, s.city, s.region, s.country, s.levels, s.lat, s.lon,
		p.about, p.wish, p.subjects, p.age_min, p.age_max, p.languages, p.available, p.window_start, p.window_end, p.visibility,
		p.photo_key, p.requests_received, p.requests_answered, p.median_answer_hours
	from identity.account a
	join directory.membership m on m.account_id = a.id and m.is_default and m.state = 'validated'
	join directory.school s on s.id = m.school_id
	join directory.profile p on p.account_id = a.id
	where a.kind = 'person' and a.closed_at is null and a.suspended_at is null;
