-- Countries that leave the programme, and when the other modules have been told of it.
create table directory.departure (
	country char(2) primary key references directory.country,
	leaves_on date not null,
	told_at timestamptz
);
-- Those that left before this table: their people cannot sign in, and there is nothing to tell any more.
insert into directory.departure (country, leaves_on, told_at)
	select country, min(valid_from), now() from directory.country_rule where rule = 'scheme' and value = '"left"' and valid_from <= current_date group by country;
insert into identity.closed_country (country, closed_from) select country, leaves_on from directory.departure on conflict do nothing;
