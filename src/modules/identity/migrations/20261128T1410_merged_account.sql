-- Two accounts of one person become one (domain §4): the other is closed and points to the one that stayed.
alter table identity.account add column merged_into uuid references identity.account;
create index account_merged on identity.account (merged_into) where merged_into is not null;

-- What people vary when they sign up a second time with the same mailbox: a tag after a plus, dots, the two names of one mail house.
create function identity.email_key(email text) returns text language sql immutable parallel safe as $$
	select regexp_replace(split_part(split_part(lower(email), '@', 1), '+', 1), '[._-]', '', 'g')
		|| '@' || replace(split_part(lower(email), '@', 2), 'googlemail.com', 'gmail.com')
$$;
