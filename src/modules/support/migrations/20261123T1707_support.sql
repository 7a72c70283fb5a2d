create schema if not exists support;

-- A report of anything anybody wrote; receipts and decisions as the Digital Services Act asks (articles 16, 17, 20).
create table support.report (
	id uuid primary key default uuidv7(),
	receipt text not null unique,
	reporter_id uuid references identity.account on delete set null,
	reporter_email citext,
	subject_kind text not null,
	subject_id uuid,
	href text not null,
	reason text not null,
	details text not null default '',
	-- Spaces with pupils go first.
	about_pupils boolean not null default false,
	country char(2),
	region text,
	at timestamptz not null default now(),
	state text not null default 'open' check (state in ('open', 'upheld', 'dismissed')),
	decided_by uuid references identity.account,
	decided_at timestamptz,
	decision text
);
create index report_queue on support.report (about_pupils desc, at) where state = 'open';
