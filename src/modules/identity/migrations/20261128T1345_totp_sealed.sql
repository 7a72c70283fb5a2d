-- Every start looks for secrets of second factors that are not sealed, or sealed with another key: few accounts of many have one.
create index account_with_totp on identity.account (id) where totp_secret is not null;
