set synchronous_commit = off;
insert into audit (tx, at, actor, action, subject_type, subject, after, correlation_id)
select tx::text::xid8, at, actor, 'declaration-submitted', 'declaration', p.id::text,
       replace(replace(after, s.id, p.id::text), s.number, p.number),
       case when correlation_id is not null then gen_random_uuid()::text end
from history_plan p join history_sample s using (state) order by tx;
