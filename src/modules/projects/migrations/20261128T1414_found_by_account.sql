-- What an account did is found by the account: when two are merged, when one is closed.
create index on projects.approval (officer_id) where officer_id is not null;
create index on projects.founder (school_id);
create index on projects.invitation (invited_by);
create index on projects.partnership (proposed_by);
create index on projects.partnership (agreed_by) where agreed_by is not null;
