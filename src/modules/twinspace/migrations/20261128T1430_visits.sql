-- Support staff enter a private space only through an open report about something in it, for a while, reading (quality A6).
create table twinspace.visit (
	id uuid primary key default uuidv7(),
	project_id uuid not null references twinspace.space,
	account_id uuid not null references identity.account,
	-- The office in which they came; with it the visit ends.
	officer_id uuid not null references identity.officer,
	-- The report belongs to the module above.
	report_id uuid not null,
	reason text not null,
	at timestamptz not null,
	ends_at timestamptz not null,
	ended_at timestamptz
);
create index on twinspace.visit (project_id, account_id, ends_at);
create index on twinspace.visit (account_id);
create index on twinspace.visit (report_id) where ended_at is null;
insert into platform.programme_setting (key, value, valid_from, source) values
	('report.visit-hours', '4', '2005-01-01', 'quality A6');
