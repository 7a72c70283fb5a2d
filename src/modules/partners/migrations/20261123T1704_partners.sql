create schema if not exists partners;

create table partners.notice (
	id uuid primary key default uuidv7(),
	author_id uuid not null references identity.account on delete cascade,
	co_author_id uuid references identity.account on delete set null,
	school_id uuid not null references directory.school,
	country char(2) not null,
	kind text not null check (kind in ('european', 'national', 'one-off', 'seminar')),
	title text not null,
	body text not null,
	age_min smallint not null,
	age_max smallint not null,
	class_size smallint,
	subjects text[] not null default '{}',
	languages text[] not null default '{}',
	wanted_countries text[] not null default '{}',
	start_on date,
	end_on date,
	places smallint,
	-- hidden: written by a person who is still pending; opens with validation.
	state text not null default 'open' check (state in ('hidden', 'open', 'closed', 'expired')),
	expires_at timestamptz not null,
	asked_at timestamptz,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now(),
	folded text generated always as (platform.fold(title || ' ' || body)) stored,
	check (age_min <= age_max)
);
create index notice_open on partners.notice (created_at desc, id desc) where state = 'open';
create index notice_folded on partners.notice using gin (folded gin_trgm_ops);
create index on partners.notice (author_id);

create table partners.notice_reply (
	notice_id uuid not null references partners.notice on delete cascade,
	account_id uuid not null references identity.account on delete cascade,
	at timestamptz not null default now(),
	primary key (notice_id, account_id)
);

-- How often somebody is already being suggested, so that not everyone is sent to the same few.
create table partners.suggestion_shown (
	viewer_id uuid not null references identity.account on delete cascade,
	suggested_id uuid not null references identity.account on delete cascade,
	on_day date not null,
	primary key (suggested_id, on_day, viewer_id)
);
