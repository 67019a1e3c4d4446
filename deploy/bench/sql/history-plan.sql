-- What is to be added: versions above :below up to :upto of each State under the measured call, a twentieth of that under each
-- of the others. Every 50th version was withdrawn afterwards; every 20th came by letter, every 40th corrected the one before.
set synchronous_commit = off;
drop table if exists history_plan;
select pg_current_xact_id()::text as tx
\gset
create unlogged table history_plan as
select row_number() over (order by planned.at, planned.call, planned.state) + :'tx'::bigint as tx, planned.*,
       slug || '/' || contributor || '/' || lpad(version::text, greatest(4, length(version::text)), '0') as number
from (select c.call, s.state, v as version, history_time(c.call, s.state, v) as at, history_id(c.call, s.state, v) as id,
             c.slug, s.contributor
      from history_call c cross join history_sample s
      cross join generate_series(:below / case c.call when 0 then 1 else 20 end + 1, :upto / case c.call when 0 then 1 else 20 end) v) planned
order by 1;
-- Each has a transaction number of its own, as from the service; these must have passed before the rows are sealed.
select count(*) as rows from history_plan
\gset
select set_config('history.rows', :'rows', false);
do $$ begin
    for i in 1 .. current_setting('history.rows')::int + 10 loop
        perform pg_current_xact_id();
        commit;
    end loop;
end $$;
analyze history_plan;
