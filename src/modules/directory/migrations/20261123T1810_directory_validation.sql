-- Somebody who moves keeps the old school until the new one is validated; then this one takes its place.
alter table directory.membership add column replaces uuid references directory.membership;
-- For "usually two days": what an office has decided lately.
create index membership_decided on directory.membership (decided_at) where decided_at is not null;
create index membership_by_account on directory.membership (account_id);

-- People an office expects, from the lists that schools and institutions send it: evidence for those who join by themselves, and
-- the only way in where a country selects its teachers. A row goes when it has expired.
create table directory.expected_person (
	id uuid primary key default uuidv7(),
	country char(2) not null references directory.country,
	email citext not null,
	added_by uuid references identity.account,
	added_at timestamptz not null default now(),
	expires_at timestamptz not null,
	unique (country, email)
);
create index on directory.expected_person (expires_at);

-- The desk's list of schools that people entered, and what was merged into what.
create index school_entered on directory.school (created_at, id) where status = 'entered';
create index school_merged on directory.school (merged_into) where merged_into is not null;
