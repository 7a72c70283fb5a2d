-- What an account did is found by the account: when two are merged, when one is closed.
create index on twinspace.material (author_id);
create index on twinspace.material (deleted_by) where deleted_by is not null;
create index on twinspace.material (shown_by) where shown_by is not null;
create index on twinspace.page (created_by);
create index on twinspace.page (updated_by);
create index on twinspace.page (deleted_by) where deleted_by is not null;
create index on twinspace.page using gin (editors) where editors <> '{}';
create index on twinspace.page_version (author_id);
create index on twinspace.participant (added_by);
create index on twinspace.post (author_id);
create index on twinspace.post (deleted_by) where deleted_by is not null;
create index on twinspace.pupil (made_by);
-- And by the school: when two entries of one are merged.
create index on twinspace.participant (school_id) where school_id is not null;
create index on twinspace.thread (author_id);
create index on twinspace.thread (deleted_by) where deleted_by is not null;
