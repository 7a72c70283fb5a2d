-- Versions from before a page was opened to the members stay with the teachers.
alter table twinspace.page add column shown_from int not null default 1;
