-- Whom somebody must not meet is asked in both directions, with every search.
create index on messaging.block (blocked_id);
