-- What an account did is found by the account: when two are merged, when one is closed.
create index on messaging.block (blocked_id);
