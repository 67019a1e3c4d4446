set synchronous_commit = off;
set session_replication_role = replica;
insert into receipt (declaration, number, content, hash, signature, signing_key, issued_on, issued_at)
select p.id, p.number, written, encode(sha256(written::bytea), 'hex'), signature, signing_key, (at at time zone 'Europe/Zurich')::date, at
from history_plan p join history_sample s using (state)
cross join lateral (select replace(content, s.number, p.number) as written) receipt
order by tx;
