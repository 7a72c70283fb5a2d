create schema if not exists messaging;

create table messaging.contact_request (
	id uuid primary key default uuidv7(),
	from_id uuid not null references identity.account on delete cascade,
	to_id uuid not null references identity.account on delete cascade,
	message text not null,
	state text not null default 'pending' check (state in ('pending', 'accepted', 'declined', 'ignored', 'withdrawn')),
	at timestamptz not null default now(),
	decided_at timestamptz,
	check (from_id <> to_id)
);
create unique index contact_request_open on messaging.contact_request (least(from_id, to_id), greatest(from_id, to_id)) where state = 'pending';
create index on messaging.contact_request (to_id, state, at desc);
create index on messaging.contact_request (from_id, at desc);

-- One row a pair, the smaller id first.
create table messaging.contact (
	a_id uuid not null references identity.account on delete cascade,
	b_id uuid not null references identity.account on delete cascade,
	since timestamptz not null default now(),
	primary key (a_id, b_id),
	check (a_id < b_id)
);
create index on messaging.contact (b_id);

create table messaging.block (
	blocker_id uuid not null references identity.account on delete cascade,
	blocked_id uuid not null references identity.account on delete cascade,
	at timestamptz not null default now(),
	primary key (blocker_id, blocked_id)
);

create table messaging.conversation (
	id uuid primary key default uuidv7(),
	a_id uuid not null references identity.account on delete cascade,
	b_id uuid not null references identity.account on delete cascade,
	last_message_at timestamptz not null default now(),
	a_read_at timestamptz,
	b_read_at timestamptz,
	unique (a_id, b_id),
	check (a_id < b_id)
);
create index on messaging.conversation (b_id, last_message_at desc);
create index on messaging.conversation (a_id, last_message_at desc);

create table messaging.message (
	id uuid primary key default uuidv7(),
	conversation_id uuid not null references messaging.conversation on delete cascade,
	author_id uuid not null references identity.account on delete cascade,
	body text not null,
	-- Where it began, for example a reply to a notice: {"notice": "<id>", "title": "…"}.
	about jsonb,
	at timestamptz not null default clock_timestamp()
);
create index on messaging.message (conversation_id, at desc, id desc);
create index on messaging.message (author_id, at desc);

create table messaging.notification (
	id uuid primary key default uuidv7(),
	account_id uuid not null references identity.account on delete cascade,
	-- Message key 'messaging.notification.<kind>'; params fill it.
	kind text not null,
	params jsonb not null default '{}',
	href text not null,
	at timestamptz not null default clock_timestamp(),
	read_at timestamptz,
	mailed_at timestamptz
);
create index on messaging.notification (account_id, at desc, id desc);
create index notification_unread on messaging.notification (account_id) where read_at is null;
create index notification_digest on messaging.notification (at) where mailed_at is null;

create table messaging.notification_choice (
	account_id uuid not null references identity.account on delete cascade,
	kind text not null,
	mail text not null check (mail in ('now', 'daily', 'never')),
	primary key (account_id, kind)
);
