set synchronous_commit = off;
insert into audit (tx, at, actor, action, subject_type, subject, reason, after, correlation_id)
select p.tx::text::xid8, p.at, s.actor, case d.act when 'CORRECTION' then 'declaration-corrected' else 'declaration-submitted' end,
       'declaration', p.id::text, d.reason,
       format('{"receiptNumber":"%s","units":"%s","outcome":"%s","receivedOn":"%s"%s,"receiptHash":"%s"}',
              p.number, history_units(d.units), d.outcome, d.received_on, ',"replaces":"' || d.replaces || '"', encode(r.hash, 'hex')),
       case when s.correlation_id is not null then gen_random_uuid()::text end
from history_plan p join history_sample s using (state) join declaration d on d.id = p.id join receipt r on r.declaration = p.id
order by p.tx;
insert into audit (tx, at, actor, action, subject_type, subject, reason, before, after, correlation_id)
select p.tx::text::xid8, f.recorded_at, f.recorded_by, 'declaration-withdrawn', 'declaration', p.id::text, f.reason,
       '{"status":"STANDS","counted":true}',
       format('{"status":"WITHDRAWN","counted":false,"effectiveOn":"%s","documentReference":"%s"}', f.effective_on, f.document_reference),
       case when s.correlation_id is not null then gen_random_uuid()::text end
from history_plan p join history_sample s using (state) join declaration_fact f on f.declaration = p.id
order by p.tx;
