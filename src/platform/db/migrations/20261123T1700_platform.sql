-- Shared ground: search folding, audit, live events, mail, dated programme settings, limits, once-only submits.
create extension if not exists citext;
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gin;
create schema if not exists platform;

-- Accent-, case- and script-variant-blind form of a text, for search and comparison. 'Tõnisson' and 'TONISSON' fold alike.
create function platform.fold(value text) returns text language sql immutable parallel safe strict as $$
	select translate(lower(public.unaccent('public.unaccent'::regdictionary,
		regexp_replace(normalize(value, nfkd), '[\u0300-\u036f\u064b-\u065f\u0670\u0640]', '', 'g'))), 'ςأإآىة', 'σااايه')
$$;

create table platform.audit (
	id bigint generated always as identity primary key,
	at timestamptz not null default clock_timestamp(),
	use_case text not null,
	actor_id uuid,
	actor_kind text not null,
	subject_id text,
	details jsonb not null default '{}'
);
create index on platform.audit (subject_id, id);
create index on platform.audit (actor_id, id);

-- Sealing is a separate append so that busy use cases do not queue behind one hash chain.
create table platform.audit_seal (
	audit_id bigint primary key references platform.audit,
	hash bytea not null
);
create function platform.refuse_change() returns trigger language plpgsql as $$
begin raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation'; end $$;
create trigger append_only before update or delete on platform.audit for each row execute function platform.refuse_change();
create trigger append_only before update or delete on platform.audit_seal for each row execute function platform.refuse_change();
create trigger no_truncate before truncate on platform.audit for each statement execute function platform.refuse_change();
create trigger no_truncate before truncate on platform.audit_seal for each statement execute function platform.refuse_change();

create table platform.live_event (
	id bigint generated always as identity primary key,
	channel text not null,
	kind text not null,
	payload jsonb not null default '{}',
	at timestamptz not null default now()
);
create index on platform.live_event (channel, id);

create table platform.mail (
	id uuid primary key default uuidv7(),
	kind text not null,
	to_address text not null,
	locale text not null,
	subject text not null,
	body_text text not null,
	body_html text not null,
	headers jsonb not null default '{}',
	created_at timestamptz not null default now(),
	sent_at timestamptz,
	attempts int not null default 0,
	last_error text
);
create index on platform.mail (to_address, created_at desc);
create index on platform.mail (created_at desc);

-- Numbers and switches that change by year or country. country null = everywhere; the narrower and later row wins.
create table platform.programme_setting (
	id uuid primary key default uuidv7(),
	key text not null,
	country char(2),
	value jsonb not null,
	valid_from date not null,
	valid_to date,
	source text not null,
	unique nulls not distinct (key, country, valid_from),
	check (valid_to is null or valid_to >= valid_from)
);
insert into platform.programme_setting (key, value, valid_from, source) values
	('validation.target-days', '7', '2005-01-01', 'domain §4'),
	('validation.escalate-days', '10', '2005-01-01', 'domain §4'),
	('approval.target-days', '7', '2005-01-01', 'domain §6'),
	('notice.expiry-months', '3', '2005-01-01', 'domain §5'),
	('notice.ask-before-days', '7', '2005-01-01', 'domain §5'),
	('contact.same-message-per-day', '20', '2005-01-01', 'domain §5'),
	('project.minimum-days', '7', '2005-01-01', 'domain §6'),
	('project.warn-days', '[30, 7]', '2005-01-01', 'domain §6'),
	('project.inactive-days', '365', '2005-01-01', 'domain §6'),
	('project.reopen-months', '12', '2005-01-01', 'domain §6'),
	('project.extend-months', '6', '2005-01-01', 'domain §6'),
	('pupil.code-days', '14', '2005-01-01', 'domain §7'),
	('pupil.end-months-after-project', '12', '2005-01-01', 'domain §7'),
	('material.image-megabytes', '10', '2005-01-01', 'domain §7'),
	('material.video-megabytes', '100', '2005-01-01', 'domain §7'),
	('material.file-megabytes', '100', '2005-01-01', 'domain §7'),
	('response.window-days', '14', '2005-01-01', 'domain §5');

-- Shape expected by rate-limiter-flexible.
create table platform.rate_limit (
	key varchar(255) primary key,
	points integer not null default 0,
	expire bigint
);

-- A form that is sent twice acts once: the second finds the first one's answer (quality R4).
create table platform.once (
	actor_id uuid not null,
	use_case text not null,
	token uuid not null,
	result jsonb,
	at timestamptz not null default now(),
	primary key (actor_id, use_case, token)
);
create index on platform.once (at);
