create schema if not exists twinspace;

create table twinspace.space (
	project_id uuid primary key references projects.project,
	pupils_open_threads boolean not null default false,
	approve_pupil_uploads boolean not null default true,
	guests_reply boolean not null default false,
	opened_at timestamptz not null default now()
);

-- Pupils and guests; teachers come from projects.space_teacher.
create table twinspace.participant (
	project_id uuid not null references twinspace.space,
	account_id uuid not null references identity.account on delete cascade,
	role text not null check (role in ('pupil_administrator', 'pupil', 'guest')),
	school_id uuid references directory.school,
	added_by uuid not null references identity.account,
	added_at timestamptz not null default now(),
	suspended_at timestamptz,
	left_at timestamptz,
	primary key (project_id, account_id)
);
create index on twinspace.participant (account_id) where left_at is null;

create table twinspace.pupil (
	account_id uuid primary key references identity.account on delete cascade,
	school_id uuid not null references directory.school,
	class_name text not null,
	made_by uuid not null references identity.account,
	code_hash bytea,
	code_expires_at timestamptz,
	code_used_at timestamptz,
	made_at timestamptz not null default now()
);
create index on twinspace.pupil (school_id, class_name);

create table twinspace.page (
	id uuid primary key default uuidv7(),
	project_id uuid not null references twinspace.space,
	parent_id uuid references twinspace.page,
	position int not null default 0,
	title text not null,
	-- ProseMirror document and what it renders to, written together (rendered once, at store time).
	doc jsonb not null,
	html text not null,
	language text,
	visibility text not null default 'members' check (visibility in ('public', 'members', 'teachers')),
	editing text not null default 'members' check (editing in ('members', 'teachers', 'named')),
	editors uuid[] not null default '{}',
	version int not null default 1,
	created_by uuid not null references identity.account,
	updated_by uuid not null references identity.account,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now(),
	deleted_at timestamptz
);
create index on twinspace.page (project_id, parent_id, position) where deleted_at is null;

create table twinspace.page_version (
	page_id uuid not null references twinspace.page,
	version int not null,
	title text not null,
	doc jsonb not null,
	html text not null,
	author_id uuid not null references identity.account,
	at timestamptz not null default now(),
	primary key (page_id, version)
);

create table twinspace.forum (
	id uuid primary key default uuidv7(),
	project_id uuid not null references twinspace.space,
	title text not null,
	description text not null default '',
	staff_only boolean not null default false,
	position int not null default 0,
	created_at timestamptz not null default now()
);
create index on twinspace.forum (project_id, position);

create table twinspace.thread (
	id uuid primary key default uuidv7(),
	forum_id uuid not null references twinspace.forum,
	project_id uuid not null references twinspace.space,
	title text not null,
	author_id uuid not null references identity.account,
	created_at timestamptz not null default now(),
	last_post_at timestamptz not null default now(),
	posts int not null default 0,
	locked boolean not null default false,
	pinned boolean not null default false,
	deleted_at timestamptz
);
create index on twinspace.thread (forum_id, pinned desc, last_post_at desc, id desc) where deleted_at is null;
create index on twinspace.thread (project_id, last_post_at desc) where deleted_at is null;

create table twinspace.post (
	id uuid primary key default uuidv7(),
	thread_id uuid not null references twinspace.thread,
	project_id uuid not null references twinspace.space,
	reply_to uuid references twinspace.post,
	author_id uuid not null references identity.account,
	body text not null,
	at timestamptz not null default clock_timestamp(),
	edited_at timestamptz,
	deleted_at timestamptz,
	deleted_by uuid references identity.account
);
create index on twinspace.post (thread_id, at, id);

create table twinspace.thread_read (
	thread_id uuid not null references twinspace.thread,
	account_id uuid not null references identity.account on delete cascade,
	read_at timestamptz not null,
	primary key (account_id, thread_id)
);

create table twinspace.folder (
	id uuid primary key default uuidv7(),
	project_id uuid not null references twinspace.space,
	parent_id uuid references twinspace.folder,
	title text not null,
	position int not null default 0
);
create index on twinspace.folder (project_id);

create table twinspace.material (
	id uuid primary key default uuidv7(),
	project_id uuid not null references twinspace.space,
	folder_id uuid references twinspace.folder,
	name text not null,
	kind text not null check (kind in ('image', 'video', 'file')),
	media_type text not null,
	bytes bigint not null,
	width int,
	height int,
	blob_key text not null,
	thumb_key text,
	alt text not null default '',
	author_id uuid not null references identity.account,
	state text not null default 'shown' check (state in ('shown', 'waiting')),
	shown_by uuid references identity.account,
	at timestamptz not null default now(),
	deleted_at timestamptz
);
create index on twinspace.material (project_id, folder_id, at desc) where deleted_at is null;
