-- The rooms that guests may read, space by space (domain §7, "where allowed").
alter table twinspace.space
	add column guests_read_pages boolean not null default true,
	add column guests_read_forum boolean not null default true,
	add column guests_read_materials boolean not null default true;

-- What the public sees of a page: the version that an administrator published. Later edits wait to be published (quality C4).
alter table twinspace.page
	add column published_version int,
	add column deleted_by uuid references identity.account;
-- The materials that a version shows; whoever may read the page may see them.
alter table twinspace.page_version
	add column images uuid[] not null default '{}';
create index on twinspace.page (project_id) where visibility = 'public' and deleted_at is null;
create index on twinspace.page (project_id, updated_at desc) where deleted_at is null;

alter table twinspace.thread
	add column deleted_by uuid references identity.account;
create index on twinspace.post (project_id, at desc) where deleted_at is null;

alter table twinspace.material
	add column deleted_by uuid references identity.account;
create index on twinspace.material (project_id, at desc) where deleted_at is null;

-- News that members were told of, so that a job that runs twice tells once.
create table twinspace.announced (
	kind text not null,
	subject_id uuid not null,
	at timestamptz not null default now(),
	primary key (kind, subject_id)
);
