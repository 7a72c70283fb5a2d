-- The language somebody reported in: whoever has no account is told of the decision in it, too.
alter table support.report add column locale text not null default 'en';
