create schema if not exists projects;

create table projects.project (
	id uuid primary key default uuidv7(),
	state text not null check (state in ('draft', 'awaiting_partner', 'declined', 'awaiting_approval', 'changes_requested', 'rejected',
		'withdrawn', 'active', 'closed', 'archived')),
	kind text not null default 'european' check (kind in ('european', 'national')),
	title text not null default '',
	description text not null default '',
	languages text[] not null default '{}',
	subjects text[] not null default '{}',
	age_min smallint,
	age_max smallint,
	pupils smallint,
	start_on date,
	end_on date,
	tools text not null default '',
	aims text not null default '',
	process text not null default '',
	results text not null default '',
	-- Counts saves of the form, so that two open windows cannot overwrite each other unseen.
	revision int not null default 0,
	european_label_eligible boolean not null default true,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now(),
	-- Since when the present state waits for somebody.
	waiting_since timestamptz,
	approved_at timestamptz,
	closed_at timestamptz,
	close_reason text,
	reopened_at timestamptz,
	reopened_until date,
	last_activity_at timestamptz,
	-- Warnings already sent for the present end date, in days before it.
	warned_days int[] not null default '{}',
	partnership_id uuid,
	folded text generated always as (platform.fold(title || ' ' || description)) stored
);
create index project_public on projects.project (approved_at desc, id desc) where state in ('active', 'closed', 'archived');
create index project_folded on projects.project using gin (folded gin_trgm_ops);
create index project_waiting on projects.project (waiting_since) where state = 'awaiting_approval';
create index project_ending on projects.project (end_on) where state = 'active';

create table projects.founder (
	project_id uuid not null references projects.project on delete cascade,
	position smallint not null check (position in (1, 2)),
	account_id uuid not null references identity.account,
	school_id uuid not null references directory.school,
	country char(2) not null,
	region text,
	accepted_at timestamptz,
	head_consent text not null default 'not-needed' check (head_consent in ('not-needed', 'asked', 'given', 'refused')),
	head_address citext,
	primary key (project_id, position),
	unique (project_id, account_id)
);
create index on projects.founder (account_id);

-- One decision a founder's office and round; changes asked for start a new round.
create table projects.approval (
	id uuid primary key default uuidv7(),
	project_id uuid not null references projects.project on delete cascade,
	round smallint not null default 1,
	office_id uuid not null references directory.office,
	country char(2) not null,
	region text,
	decision text not null default 'pending' check (decision in ('pending', 'approved', 'changes_requested', 'rejected')),
	since timestamptz not null default now(),
	escalated_at timestamptz,
	officer_id uuid references identity.account,
	reason text,
	decided_at timestamptz,
	unique (project_id, round, office_id)
);
create index approval_queue on projects.approval (office_id, since) where decision = 'pending';

create table projects.member (
	project_id uuid not null references projects.project on delete cascade,
	account_id uuid not null references identity.account,
	school_id uuid not null references directory.school,
	country char(2) not null,
	role text not null check (role in ('administrator', 'member')),
	founder boolean not null default false,
	joined_at timestamptz not null default now(),
	left_at timestamptz,
	primary key (project_id, account_id)
);
create index on projects.member (account_id) where left_at is null;
create index on projects.member (school_id) where left_at is null;

create table projects.invitation (
	id uuid primary key default uuidv7(),
	project_id uuid not null references projects.project on delete cascade,
	account_id uuid not null references identity.account on delete cascade,
	invited_by uuid not null references identity.account,
	message text not null default '',
	state text not null default 'open' check (state in ('open', 'accepted', 'declined', 'withdrawn')),
	at timestamptz not null default now(),
	decided_at timestamptz
);
create unique index invitation_open on projects.invitation (project_id, account_id) where state = 'open';
create index on projects.invitation (account_id, state);

-- Schools that go on together after a project (domain §6).
create table projects.partnership (
	id uuid primary key default uuidv7(),
	project_id uuid not null references projects.project,
	school_a uuid not null references directory.school,
	school_b uuid not null references directory.school,
	proposed_by uuid not null references identity.account,
	agreed_by uuid references identity.account,
	state text not null default 'proposed' check (state in ('proposed', 'standing', 'ended')),
	at timestamptz not null default now(),
	agreed_at timestamptz,
	ended_at timestamptz,
	unique (school_a, school_b, project_id)
);
create index on projects.partnership (school_b);
alter table projects.project add foreign key (partnership_id) references projects.partnership;

-- Published view: living memberships of spaces that exist; the TwinSpace reads teachers' roles here (one set of rights).
create view projects.space_teacher as
	select m.project_id, m.account_id, m.school_id, m.country, m.role, m.founder, m.joined_at, p.state as project_state
	from projects.member m join projects.project p on p.id = m.project_id
	where m.left_at is null and p.state in ('active', 'closed', 'archived');
