-- Before a history is grown: what the service wrote of each State, and calls for declarations that never were.
-- Afterwards nothing is left of what the service wrote.
create table history_sample as
select distinct on (d.contributor) d.contributor, d.present_units, d.edition, d.warnings, d.declared_by,
       a.actor, a.correlation_id, r.signature, r.signing_key
from declaration d
join audit a on a.subject_type = 'declaration' and a.subject = d.id::text
join receipt r on r.declaration = d.id
order by d.contributor, d.version desc;
alter table history_sample add column state int generated always as identity;
truncate declaration, declaration_fact, reply, receipt, receipt_document, audit, audit_seal, outbox, idempotency_key cascade;

-- Number 0 is the call that is measured; it has as many declarations as the 20 others together.
create table history_call as
select n as call, 'CL-99-' || lpad(n::text, 2, '0') as slug from generate_series(0, 20) n;
insert into call (slug, reference, period, present_period, stage, opens_on, deadline, zone, source)
select slug, 'CL-99/' || right(slug, 2), '2028-2031', '2024-2027', 'EARLY_PROVISIONAL', '2025-01-01', '2027-12-31', 'Europe/Zurich', 'Benchmark'
from history_call;

-- A version of a State comes every hour under the measured call, every 20 hours under the others.
create function history_time(call int, state int, version int) returns timestamptz language sql immutable return
    timestamptz '2025-01-01 12:00:00Z' + version * case call when 0 then 1 else 20 end * interval '1 hour'
        + call * interval '171 seconds' + state * interval '1.003 seconds';
-- As the service makes them: of version 7, growing with time.
create function history_id(call int, state int, version int) returns uuid language sql immutable return
    (lpad(to_hex((extract(epoch from history_time(call, state, version)) * 1000)::bigint), 12, '0') || '7'
        || translate(left(md5(call || '/' || state || '/' || version), 18), '89ab', '0123') || '0')::uuid;

create function history_units(sixteenths int) returns text language sql immutable return
    case when sixteenths % 16 = 0 then (sixteenths / 16)::text
         else sixteenths / gcd(sixteenths, 16) || '/' || 16 / gcd(sixteenths, 16) end;
