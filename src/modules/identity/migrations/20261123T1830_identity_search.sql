-- A person's name as search compares it.
alter table identity.account add column folded text generated always as (platform.fold(first_name || ' ' || last_name)) stored;
