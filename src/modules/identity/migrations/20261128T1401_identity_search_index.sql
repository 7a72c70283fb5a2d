-- Search by name, and the people seen latest first, without reading everybody.
create index account_folded on identity.account using gin (folded gin_trgm_ops) where kind = 'person';
create index account_seen on identity.account ((coalesce(last_active_at, created_at)) desc, id desc)
	where kind = 'person' and standing = 'validated' and closed_at is null and suspended_at is null;
