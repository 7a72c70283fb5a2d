-- What an account did is found by the account: when two are merged, when one is closed.
create index on support.report (reporter_id) where reporter_id is not null;
create index on support.report (decided_by) where decided_by is not null;
create index on support.report (subject_id) where subject_kind = 'person';
