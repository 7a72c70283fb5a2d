-- Published view: what a TwinSpace shows of its project.
create view projects.space_project as
	select id, title, description, state, kind, languages, subjects, age_min, age_max, start_on, end_on, approved_at, closed_at
	from projects.project
	where state in ('active', 'closed', 'archived');
