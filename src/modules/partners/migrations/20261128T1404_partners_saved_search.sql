-- The latest day an author may choose for a notice to end.
insert into platform.programme_setting (key, value, valid_from, source) values ('notice.longest-months', '12', '2005-01-01', 'domain §5');

-- Searches that somebody keeps, to open again by one click. `query` is the address's, without the page it was on; `told_at`: who came later is news.
create table partners.saved_search (
	id uuid primary key default uuidv7(),
	account_id uuid not null references identity.account on delete cascade,
	query text not null,
	created_at timestamptz not null default now(),
	told_at timestamptz not null default now(),
	unique (account_id, query)
);
