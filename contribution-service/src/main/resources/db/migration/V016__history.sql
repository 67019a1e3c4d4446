-- ---------------------------------------------------------------- what the register said, and when we learnt it

create table member_state_version (
    iso3        text        not null,
    sequence    bigint      not null,
    names       jsonb       not null,
    itud_region text        not null,
    known_at    timestamptz not null,
    primary key (iso3, sequence)
);
comment on table member_state_version is 'Every entry of a Member State that membership-service ever told. Appended only, and kept when the read model is built anew: a board as known in March needs the names of March.';
comment on column member_state_version.sequence is 'Version of the State at membership-service; of the versions known at an instant the highest counts.';
comment on column member_state_version.known_at is 'Business instant at which this service learnt it; for a fact told again to rebuild, the instant of the fact.';

create table development_status_version (
    member_state text        not null,
    sequence     bigint      not null,
    statuses     jsonb       not null,
    known_at     timestamptz not null,
    primary key (member_state, sequence)
);
comment on table development_status_version is 'All dated development statuses of a State as told each time: an array of {status, from, to}. Appended only.';

create table sector_membership_version (
    code         text        not null,
    sequence     bigint      not null,
    names        jsonb       not null,
    member_state text        not null,
    sector       text        not null check (sector in ('R', 'T', 'D')),
    valid_from   date        not null,
    valid_to     date,
    known_at     timestamptz not null,
    primary key (code, sequence)
);
comment on table sector_membership_version is 'Every entry of a Sector Member in a Sector that membership-service ever told. Appended only.';

-- What stood before these tables were made has always been known, as far as anybody can tell.
insert into member_state_version (iso3, sequence, names, itud_region, known_at)
select iso3, sequence, jsonb_build_object('ar', name_ar, 'en', name_en, 'es', name_es, 'fr', name_fr, 'ru', name_ru, 'zh', name_zh),
       itud_region, '-infinity'
from member_state;
insert into development_status_version (member_state, sequence, statuses, known_at)
select iso3, statuses_sequence,
       (select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('status', status, 'from', valid_from, 'to', valid_to))), '[]')
        from development_status where member_state = iso3), '-infinity'
from member_state where statuses_sequence > 0;
insert into sector_membership_version (code, sequence, names, member_state, sector, valid_from, valid_to, known_at)
select code, sequence, names, member_state, sector, valid_from, valid_to, '-infinity' from sector_membership;

-- ---------------------------------------------------------------- the facts in the order of their transactions

-- A transaction can begin early and commit late: only the number of the transaction tells which facts may still appear
-- before a given one. The live board reads facts whose transaction no open one precedes, so that it never skips any.
alter table declaration add column tx xid8 not null default pg_current_xact_id();
create index declaration_facts on declaration (call, tx);
alter table declaration_fact add column tx xid8 not null default pg_current_xact_id();
create index declaration_fact_facts on declaration_fact (call, tx, id);
comment on column declaration_fact.tx is 'The recording transaction, see declaration.tx.';
comment on column declaration.tx is 'The recording transaction: the order in which the live board tells the facts.';
