-- PostgreSQL 18 brings uuidv7(); 16 and 17 get one of the same layout (RFC 9562 §5.7): 48 bits of milliseconds, 12 of the part of
-- the millisecond, 62 of chance. This file stands before all others because their tables use it; where 18 has its own nothing is made.
-- A database that moves up to 18 keeps this one, in `public`, for the tables that were made with it.
do $outer$
begin
	if to_regprocedure('pg_catalog.uuidv7()') is null and to_regprocedure('public.uuidv7()') is null then
		create function public.uuidv7() returns uuid language sql volatile parallel safe as $inner$
			select encode(
				substring(int8send(t.micros / 1000) from 3)
					|| int2send((28672 + t.micros % 1000 * 4096 / 1000)::smallint)
					|| substring(uuid_send(gen_random_uuid()) from 9),
				'hex')::uuid
			from (select (extract(epoch from clock_timestamp()) * 1000000)::bigint as micros) t
		$inner$;
	end if;
end
$outer$;
