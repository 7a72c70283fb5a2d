-- Guests are invited by e-mail into one space (domain §2, §7). A row lives while its link waits: whoever has come is a participant.
create table twinspace.guest_invitation (
	id uuid primary key default uuidv7(),
	project_id uuid not null references twinspace.space,
	email citext not null,
	-- What they come as, and the country they live in.
	guest_as text not null check (guest_as in ('expert', 'parent', 'head', 'inspector', 'teacher', 'other')),
	country char(2) not null,
	locale text not null,
	invited_by uuid not null references identity.account,
	at timestamptz not null default now(),
	-- How often it was sent; only the link of the newest mail opens anything.
	sent smallint not null default 1,
	expires_at timestamptz not null,
	unique (project_id, email)
);
create index on twinspace.guest_invitation (expires_at);
create index on twinspace.guest_invitation (invited_by);
alter table twinspace.participant
	add column guest_as text,
	add column guest_country char(2);
