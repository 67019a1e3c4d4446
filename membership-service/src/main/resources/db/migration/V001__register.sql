-- The register of Member States and observers, and the mailboxes that letters go to.

create extension if not exists btree_gist;

create table member_state (
    iso3                             text primary key check (iso3 ~ '^[A-Z]{3}$'),
    version                          bigint  not null,
    iso2                             text    not null unique check (iso2 ~ '^[A-Z]{2}$'),
    itu_symbol                       text    not null unique check (itu_symbol ~ '^[A-Z]{1,3}$'),
    name_en                          text    not null,
    name_fr                          text    not null,
    name_es                          text    not null,
    name_ar                          text    not null,
    name_ru                          text    not null,
    name_zh                          text    not null,
    itud_region                      text    not null check (itud_region in ('AFR', 'AMS', 'ARB', 'ASP', 'CIS', 'EUR')),
    itud_region_confidence           text    not null check (itud_region_confidence in ('SOURCE_FOUND', 'MEMORY_HIGH', 'INFERRED', 'UNVERIFIED')),
    administrative_region            text    not null check (administrative_region in ('A', 'B', 'C', 'D', 'E')),
    administrative_region_confidence text    not null check (administrative_region_confidence in ('SOURCE_FOUND', 'MEMORY_HIGH', 'INFERRED', 'UNVERIFIED')),
    un_member                        boolean not null,
    note                             text,
    search_text                      text    not null,
    search tsvector generated always as (array_to_tsvector(string_to_array(search_text, ' '))) stored
);
create index member_state_search on member_state using gin (search);
comment on table member_state is 'States party to the Constitution and the Convention. Observers are in a table of their own and never counted here.';
comment on column member_state.search_text is 'Distinct words of the six names, lower case, without accents, separated by a blank.';

create table development_status_period (
    id            uuid primary key,
    member_state  text        not null references member_state,
    status        text        not null check (status in ('LDC', 'LLDC', 'SIDS', 'DEVELOPING', 'LOW_INCOME')),
    valid_from    date,
    valid_to      date,
    source        text        not null,
    confidence    text        not null check (confidence in ('SOURCE_FOUND', 'MEMORY_HIGH', 'INFERRED', 'UNVERIFIED')),
    recorded_at   timestamptz not null,
    superseded_at timestamptz check (superseded_at >= recorded_at),
    check (valid_from < valid_to),
    -- What holds now never overlaps; what was superseded may.
    exclude using gist (member_state with =, status with =, daterange(valid_from, valid_to) with &&) where (superseded_at is null)
);
create index development_status_of_state on development_status_period (member_state, recorded_at);
comment on table development_status_period is 'When a Member State had a development status (valid_to exclusive), and when we knew it. Rows are appended; a replaced row is stamped superseded_at.';

create table observer (
    iso3        text primary key check (iso3 ~ '^[A-Z]{3}$'),
    version     bigint not null,
    iso2        text   not null unique check (iso2 ~ '^[A-Z]{2}$'),
    name_en     text   not null,
    name_fr     text   not null,
    name_es     text   not null,
    name_ar     text   not null,
    name_ru     text   not null,
    name_zh     text   not null,
    itud_region text   not null check (itud_region in ('AFR', 'AMS', 'ARB', 'ASP', 'CIS', 'EUR')),
    basis       text   not null,
    note        text
);
comment on table observer is 'Who takes part without being a Member State: no vote, no contributory units.';

create table contact_mailbox (
    holder       text   not null,
    role         text   not null check (role in (
        'DECLARATION_FOCAL_POINT', 'MINISTER_CABINET', 'GENEVA_MISSION', 'MEMBERSHIP_FOCAL_POINT', 'BILLING',
        'STUDY_GROUP_COORDINATOR')),
    member_state text references member_state,
    organization uuid,
    version      bigint not null,
    mailbox      text   not null check (mailbox like '%_@_%'),
    language     text   not null check (language in ('EN', 'FR', 'ES', 'AR', 'RU', 'ZH')),
    basis        text   not null check (basis in ('SYNTHETIC', 'NOTIFIED', 'PUBLISHED')),
    primary key (holder, role),
    check (num_nonnulls(member_state, organization) = 1),
    check (holder = coalesce(member_state, organization::text)),
    check (basis <> 'SYNTHETIC' or mailbox like '%.example')
);
comment on table contact_mailbox is 'Functional mailboxes of administrations and organizations, never a person''s. Synthetic ones end in .example, which cannot be delivered to.';
comment on column contact_mailbox.holder is 'Whose it is: the Member State''s code or the organization''s id.';
