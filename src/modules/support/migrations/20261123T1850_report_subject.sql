-- Whom a report is about and the words it is about, kept as they were; the space it happened in; one objection (article 20).
alter table support.report
	add column author_id uuid references identity.account on delete set null,
	add column excerpt text not null default '',
	add column project_id uuid,
	add column objection text,
	add column objected_at timestamptz,
	add column objected_by text check (objected_by in ('reporter', 'author'));
alter table support.report drop constraint report_state_check;
alter table support.report add constraint report_state_check check (state in ('open', 'objected', 'upheld', 'dismissed'));
drop index support.report_queue;
create index report_queue on support.report (about_pupils desc, at) where state in ('open', 'objected');
create index on support.report (author_id);
