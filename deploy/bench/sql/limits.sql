-- What the limits need beside the service's own tables: a State and a key from a number, and all the work in one call.
select string_agg(iso3, '' order by iso3) as states from member_state
\gset
create function state(number int) returns text language sql immutable
    return substr(:'states', 3 * number + 1, 3);
create function idempotency(number bigint) returns uuid language sql immutable
    return lpad(to_hex(number), 32, '0')::uuid;

-- Documents modelled on those that the service writes.
create function payload() returns text language sql immutable return
    '{"declaration":"019a9f6a-3b1c-7c53-9d0e-0f6f1f8f2f10","receiptNumber":"CL-25-36/CHE/0001","call":"CL-25/36","period":"2028-2031","stage":"EARLY_PROVISIONAL","memberState":"CHE","units":"10","currentUnits":"10","outcome":"MAINTAIN","version":1,"replaces":"019a9f6a-3b1c-7c53-9d0e-0f6f1f8f2f11","receivedOn":"2025-12-15","channel":"PORTAL","warnings":[],"synthetic":false}';
create function view() returns text language sql immutable return
    '{"id":"019a9f6a-3b1c-7c53-9d0e-0f6f1f8f2f10","receiptNumber":"CL-25-36/CHE/0001","call":"CL-25/36","period":"2028-2031","stage":"EARLY_PROVISIONAL","memberState":"CHE","units":"10","currentUnits":"10","outcome":"MAINTAIN","version":1,"replaces":"019a9f6a-3b1c-7c53-9d0e-0f6f1f8f2f11","declaredAt":"2025-12-15T10:11:12.123456789Z","receivedOn":"2025-12-15","late":false,"channel":"PORTAL","edition":"PP-10","warnings":[],"synthetic":false}';
create function attributes() returns jsonb language sql immutable return
    '{"ce_specversion":"1.0","ce_id":"019a9f6a-3b1c-7c53-9d0e-0f6f1f8f2f12","ce_type":"itu.contribution.declaration.submitted.v1","ce_source":"/itu/contribution-service","ce_subject":"019a9f6a-3b1c-7c53-9d0e-0f6f1f8f2f10","ce_time":"2025-12-15T10:11:12.123456789Z","ce_sequence":"1","content-type":"application/json","ce_correlationid":"5b8c2f6a-3b1c-4c53-9d0e-0f6f1f8f2f13","ce_actor":"delegate-CHE"}'::jsonb;
create function answer_headers() returns jsonb language sql immutable return
    '{"Location":"http://127.0.0.1:8082/api/contributions/v1/declarations/019a9f6a-3b1c-7c53-9d0e-0f6f1f8f2f10","ETag":"\"1\""}'::jsonb;
-- Without its number. Signing is the service's own work, no SQL.
insert into signing_key (id, public_key, private_key, sealed, created_at) values ('bench', '', '', false, now());
create function receipt() returns text language sql immutable return
    '{"call":"CL-25/36","channel":"PORTAL","currentUnits":"10","edition":"PP-10","format":"itu.contribution.receipt.v1","memberState":"CHE","number":"CL-25-36/CHE/0001","outcome":"MAINTAIN","period":"2028-2031","receivedOn":"2025-12-15","recordedAt":"2025-12-15T10:11:12.123Z","stage":"EARLY_PROVISIONAL","synthetic":false,"units":"10","warnings":[],"zone":"Europe/Zurich"}';
create function packed() returns bytea language sql immutable return
    '\x012337c42da817e24e6e8e58431c280e0a714b0a43dcd050d7c8086b888365420ccdac8c4dad8c4cf54c2c2d2809710b22431c00'::bytea;
create function signature() returns bytea language sql immutable return
    sha256('1') || sha256('2');
create function audited() returns text language sql immutable return
    '{"receiptNumber":"CL-25-36/CHE/0001","units":"10","outcome":"MAINTAIN","receivedOn":"2025-12-15","replaces":"019a9f6a-3b1c-7c53-9d0e-0f6f1f8f2f11","receiptHash":"46a84e08c4d17375964fedb1b54c525bd8ad62f5fc37066dd7c3cbf6e7df999b"}';

create function declare(number int, key_number bigint) returns int language plpgsql as $$
declare
    iso text := state(number);
    who text := 'delegate-' || iso;
    asked uuid := idempotency(key_number);
    c call;
    present int;
    low boolean;
    declared uuid := uuidv7();
    turn record;
begin
    perform pg_try_advisory_xact_lock(hashtextextended(who || asked, 0));
    perform 1 from idempotency_key where caller = who and key = asked;
    select * into c from call where slug = 'CL-25-36';
    perform 1 from member_state where iso3 = iso;
    select units into present from class_of_contribution
    where contributor = iso and period = c.present_period and superseded_at is null;
    low := exists (select 1 from development_status where member_state = iso and status = 'LDC'
                     and (valid_from is null or valid_from <= current_date) and (valid_to is null or valid_to > current_date))
        or exists (select 1 from low_class_determination where member_state = iso
                     and valid_from <= current_date and (valid_to is null or valid_to > current_date));
    insert into reply as held (call, contributor, version, sequence, declaration) values (c.slug, iso, 1, 1, declared)
    on conflict (call, contributor) do update
        set version = held.version + 1, sequence = held.sequence + 1, declaration = excluded.declaration
    returning new.version as version, new.sequence as sequence, old.declaration as replaced into turn;
    insert into declaration (id, call, contributor, version, sequence, act, replaces, units, present_units, outcome, edition,
                             warnings, channel, received_on, synthetic, declared_at, declared_by, office)
    values (declared, c.slug, iso, turn.version, turn.sequence, 'DECLARATION', turn.replaced, present, present, 'MAINTAIN',
            'PP-10', '[]', 'PORTAL', current_date, false, now(), who, 'CONTRIBUTOR');
    perform 1 from signing_key where retired_at is null;
    insert into receipt (declaration, issued_at, issued_on, signing_key, hash, signature, content)
    values (declared, now(), current_date, (select number from signing_key where id = 'bench'), sha256(receipt()::bytea), signature(),
            packed());
    insert into audit (at, actor, action, subject_type, subject, after, correlation_id)
    values (now(), who, 'declaration-submitted', 'declaration', declared, audited(), gen_random_uuid());
    insert into outbox (id, topic, key, headers, payload)
    values (uuidv7(), 'contribution.declaration.v1', iso, attributes(), payload());
    insert into idempotency_key (caller, key, fingerprint, status, headers, body)
    values (who, asked, sha256(asked::text::bytea), 201, answer_headers(), view());
    return turn.version;
end
$$;
