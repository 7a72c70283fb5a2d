create schema if not exists identity;

create table identity.account (
	id uuid primary key default uuidv7(),
	kind text not null check (kind in ('person', 'pupil', 'guest')),
	email citext unique,
	email_confirmed_at timestamptz,
	username citext unique,
	first_name text not null,
	last_name text not null default '',
	password_hash text,
	password_kind text not null default 'password' check (password_kind in ('password', 'words', 'pictures')),
	locale text not null default 'en',
	time_zone text not null default 'Europe/Brussels',
	-- What the person is in their school; 'teacher', 'head', … (domain §2). Null for pupils.
	profession text,
	-- Kept by the directory with every change of membership, so that a session look-up needs no join.
	standing text not null default 'none' check (standing in ('none', 'unconfirmed', 'pending', 'validated', 'rejected', 'suspended')),
	country char(2),
	totp_secret text,
	totp_confirmed_at timestamptz,
	totp_last_step bigint not null default 0,
	code_of_conduct_at timestamptz,
	created_at timestamptz not null default now(),
	last_active_at timestamptz,
	suspended_at timestamptz,
	suspended_reason text,
	expires_at timestamptz,
	closed_at timestamptz,
	-- Children have no address and no birth date, ever (quality C1).
	check (kind <> 'pupil' or (email is null and username is not null)),
	check (kind = 'pupil' or email is not null or closed_at is not null)
);

create table identity.session (
	token_hash bytea primary key,
	id uuid not null unique default uuidv7(),
	account_id uuid not null references identity.account on delete cascade,
	created_at timestamptz not null default now(),
	last_seen_at timestamptz not null default now(),
	expires_at timestamptz not null,
	second_factor_at timestamptz,
	device text not null default '',
	address text not null default ''
);
create index on identity.session (account_id);
create index on identity.session (expires_at);

-- One-time links; only the hash is stored. purpose: confirm-email, reset, change-email, head-confirms, unsubscribe.
create table identity.token (
	hash bytea primary key,
	purpose text not null,
	account_id uuid references identity.account on delete cascade,
	payload jsonb not null default '{}',
	created_at timestamptz not null default now(),
	expires_at timestamptz not null,
	used_at timestamptz
);
create index on identity.token (account_id, purpose);

create table identity.recovery_code (
	account_id uuid not null references identity.account on delete cascade,
	hash bytea not null,
	used_at timestamptz,
	primary key (account_id, hash)
);

create table identity.officer (
	id uuid primary key default uuidv7(),
	account_id uuid not null references identity.account on delete cascade,
	role text not null check (role in ('officer', 'central')),
	country char(2),
	-- Null: the whole country. Belgium's offices and regional delegates name theirs.
	regions text[],
	granted_by uuid references identity.account,
	granted_at timestamptz not null default now(),
	ended_at timestamptz,
	check ((role = 'officer') = (country is not null))
);
create index on identity.officer (account_id) where ended_at is null;
create index on identity.officer (country) where ended_at is null;

-- Countries that left the programme: their persons cannot sign in from that day (domain §3). Written by the directory.
create table identity.closed_country (
	country char(2) primary key,
	closed_from date not null
);
