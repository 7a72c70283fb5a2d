-- Two people or two schools that look like one, and that an office has found to be two: they are not proposed again.
create table directory.distinct_pair (
	kind text not null check (kind in ('person', 'school')),
	-- The smaller id first.
	a_id uuid not null,
	b_id uuid not null,
	decided_by uuid references identity.account,
	at timestamptz not null default now(),
	primary key (kind, a_id, b_id),
	check (a_id < b_id)
);

-- What an account did is found by the account: when two are merged, when one is closed.
create index on directory.evidence (colleague_id) where colleague_id is not null;
create index on directory.membership (decided_by) where decided_by is not null;
create index on directory.school (entered_by) where entered_by is not null;
create index on directory.school_administrator (account_id);
