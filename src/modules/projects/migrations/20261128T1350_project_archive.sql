-- Long after closing a project goes to the archive, where it is read and never changed (domain §6).
alter table projects.project add column archived_at timestamptz;
update projects.project set archived_at = coalesce(closed_at, updated_at) where state = 'archived';
-- The warnings kept with a closed project are those before its archiving.
update projects.project set warned_days = '{}' where state = 'closed';
create index project_to_archive on projects.project (closed_at) where state = 'closed';
insert into platform.programme_setting (key, value, valid_from, source) values
	('project.archive-months', '24', '2005-01-01', 'domain §6');
