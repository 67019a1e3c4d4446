-- Duplicates, identifiers, partners, what contribution-service told, and who is shown to the public.

create function canonical_of(organization uuid) returns uuid language sql stable parallel safe as $$
    with recursive step (id, next) as (
        select known.id, known.merged_into from organization known where known.id = $1
        union
        select known.id, known.merged_into from step join organization known on known.id = step.next)
    select id from step where next is null
$$;
comment on function canonical_of is 'The organization that an id stands for in the end: itself, or the one at the end of its aliases.';

create function family_of(canonical uuid) returns setof uuid language sql stable parallel safe rows 2 as $$
    with recursive member (id) as (
        select $1
        union
        select alias.id from member join organization alias on alias.merged_into = member.id)
    select id from member
$$;
comment on function family_of is 'An organization with all its aliases, and theirs.';

create function family_holds(canonical uuid, category text, sector text, day date) returns boolean language sql stable parallel safe as $$
    select exists (
        select from family_of($1) as member (id) join membership_period p on p.organization = member.id
        where p.superseded_at is null and p.state in ('ACTIVE', 'SUSPENDED')
            and p.valid_from <= $4 and (p.valid_to is null or p.valid_to > $4)
            and ($2 is null or p.category = $2) and ($3 is null or p.sector = $3))
$$;
comment on function family_holds is 'Whether an organization or one of its aliases holds a membership on a day, in a category and a Sector; null leaves one open. A function, so that a list is not planned with it each time, although few organizations have aliases.';

create table organization_merge (
    id            uuid primary key,
    version       bigint      not null,
    alias         uuid        not null references organization,
    canonical     uuid        not null references organization,
    reason        text        not null check (reason <> ''),
    merged_at     timestamptz not null,
    merged_by     text        not null,
    undone_at     timestamptz check (undone_at >= merged_at),
    undone_by     text,
    undone_reason text,
    check (alias <> canonical),
    check (num_nonnulls(undone_at, undone_by, undone_reason) in (0, 3))
);
create unique index organization_merge_standing on organization_merge (alias) where undone_at is null;
create index organization_merge_of_alias on organization_merge (alias, id);
create index organization_merge_of_canonical on organization_merge (canonical, id);
comment on table organization_merge is 'That an organization is a duplicate of another, and that this was undone. organization.merged_into says what stands now.';

create table duplicate_key (
    organization uuid not null references organization,
    kind         text not null check (kind in ('SAME_NAME', 'SIMILAR_NAME', 'SAME_WEBSITE')),
    key          text not null,
    primary key (organization, kind, key)
);
create index duplicate_key_value on duplicate_key (kind, key);
comment on table duplicate_key is 'What duplicates have in common, computed from an entry: two organizations with the same key are compared, no others.';

create table duplicate_check (
    -- No foreign key: large imports write here for every row, and entries are never deleted.
    organization uuid primary key
);
comment on table duplicate_check is 'Entries whose keys are to be computed and compared.';

-- By trigger, because entries are written one by one and by the hundred thousand, and none may be forgotten.
create function note_duplicate_check_of_new() returns trigger language plpgsql as $$
begin
    insert into duplicate_check (organization) select id from written on conflict do nothing;
    return null;
end $$;
create function note_duplicate_check_of_changed() returns trigger language plpgsql as $$
begin
    insert into duplicate_check (organization)
    select written.id from written join before using (id)
    where (written.names, written.country, written.website) is distinct from (before.names, before.country, before.website)
    on conflict do nothing;
    return null;
end $$;
create trigger note_duplicate_check_of_new after insert on organization
    referencing new table as written for each statement execute function note_duplicate_check_of_new();
create trigger note_duplicate_check_of_changed after update on organization
    referencing new table as written old table as before for each statement execute function note_duplicate_check_of_changed();

create table suspected_duplicate (
    id        uuid primary key default uuidv7(),
    version   bigint      not null default 0,
    first     uuid        not null references organization,
    second    uuid        not null references organization,
    reasons   text[]      not null check (cardinality(reasons) > 0),
    strength  int generated always as (cardinality(reasons)) stored,
    dismissed boolean     not null default false,
    found_at  timestamptz not null,
    unique (first, second),
    check (first < second)
);
create index suspected_duplicate_open on suspected_duplicate (strength desc, id) where not dismissed;
create index suspected_duplicate_dismissed on suspected_duplicate (strength desc, id) where dismissed;
create index suspected_duplicate_second on suspected_duplicate (second);
comment on table suspected_duplicate is 'Pairs of entries that have a key in common. Computed; what somebody decided about a pair stands beside it and is kept.';

create table suspected_duplicate_decision (
    pair       uuid        not null references suspected_duplicate,
    number     int         not null check (number > 0),
    kind       text        not null check (kind in ('DISMISSED', 'REOPENED')),
    reason     text        not null check (reason <> ''),
    decided_at timestamptz not null,
    decided_by text        not null,
    primary key (pair, number)
);
comment on table suspected_duplicate_decision is 'That a pair is no duplicate after all, or may be one again. The last decision counts.';

create table organization_identifier (
    id               uuid primary key,
    version          bigint      not null,
    organization     uuid        not null references organization,
    scheme           text        not null check (scheme in ('LEI', 'DUNS', 'ROR', 'ISNI', 'IATI', 'UN_VENDOR', 'NATIONAL_REGISTER')),
    value            text        not null check (value <> ''),
    recorded_at      timestamptz not null,
    recorded_by      text        not null,
    withdrawn_at     timestamptz check (withdrawn_at >= recorded_at),
    withdrawn_by     text,
    withdrawn_reason text,
    check (num_nonnulls(withdrawn_at, withdrawn_by, withdrawn_reason) in (0, 3))
);
create unique index organization_identifier_standing on organization_identifier (scheme, value) where withdrawn_at is null;
create index organization_identifier_of on organization_identifier (organization, id);
comment on table organization_identifier is 'Names that other registers have for an organization. A value belongs to one organization at a time.';
comment on column organization_identifier.value is 'In the written form of its scheme; a national register''s number after the country: CHE:CHE-123.456.788.';

create table partnership_theme (
    code             text primary key check (code ~ '^[A-Z0-9][A-Z0-9.-]*$'),
    list             text   not null check (list in ('FOCUS_AREA', 'OUTCOME')),
    position         int    not null,
    names            jsonb  not null check (names ? 'en'),
    sdgs             int[]  not null,
    wsis_action_lines text[] not null,
    source           text   not null,
    confidence       text   not null check (confidence in ('SOURCE_FOUND', 'MEMORY_HIGH', 'INFERRED', 'UNVERIFIED')),
    unique (list, position)
);
comment on table partnership_theme is 'Themes that partners and funding sources give priority to: the focus areas of Partner2Connect and the outcomes of ITU-D with their SDGs and WSIS action lines.';

insert into partnership_theme (code, list, position, names, sdgs, wsis_action_lines, source, confidence) values
    ('CONNECT', 'FOCUS_AREA', 1, '{"en": "Connecting people everywhere", "fr": "Connecter les populations partout", "es": "Conectar a las personas en todas partes", "ar": "توصيل الناس في كل مكان", "ru": "Подключение людей повсюду", "zh": "连通世界各地的人们"}', '{}', '{}', 'Circular BDT/DIR/110; Arabic, Russian and Chinese names are translations of ours', 'SOURCE_FOUND'),
    ('EMPOWER', 'FOCUS_AREA', 2, '{"en": "Empowering communities", "fr": "Autonomiser les communautés", "es": "Empoderar a las comunidades", "ar": "تمكين المجتمعات", "ru": "Расширение возможностей сообществ", "zh": "增强社区能力"}', '{}', '{}', 'Circular BDT/DIR/110; Arabic, Russian and Chinese names are translations of ours', 'SOURCE_FOUND'),
    ('ECOSYSTEMS', 'FOCUS_AREA', 3, '{"en": "Building digital ecosystems", "fr": "Instaurer des écosystèmes numériques", "es": "Crear ecosistemas digitales", "ar": "بناء النظم الإيكولوجية الرقمية", "ru": "Создание цифровых экосистем", "zh": "建设数字生态系统"}', '{}', '{}', 'Circular BDT/DIR/110; Arabic, Russian and Chinese names are translations of ours', 'SOURCE_FOUND'),
    ('INVEST', 'FOCUS_AREA', 4, '{"en": "Incentivizing investments", "fr": "Encourager les investissements", "es": "Incentivar las inversiones", "ar": "تحفيز الاستثمارات", "ru": "Стимулирование инвестиций", "zh": "激励投资"}', '{}', '{}', 'Circular BDT/DIR/110; Arabic, Russian and Chinese names are translations of ours', 'SOURCE_FOUND'),
    ('D.1-1', 'OUTCOME', 1, '{"en": "ITU-D outcome D.1-1"}', '{1,3,5,10,16,17}', '{C1,C11}', 'WSIS/SDG report to TDAG 2018', 'SOURCE_FOUND'),
    ('D.1-2', 'OUTCOME', 2, '{"en": "ITU-D outcome D.1-2"}', '{1,3,5,10,16,17}', '{C1,C11}', 'WSIS/SDG report to TDAG 2018', 'SOURCE_FOUND'),
    ('D.1-3', 'OUTCOME', 3, '{"en": "ITU-D outcome D.1-3"}', '{1,3,5,10,16,17}', '{C1,C11}', 'WSIS/SDG report to TDAG 2018', 'SOURCE_FOUND'),
    ('D.1-4', 'OUTCOME', 4, '{"en": "ITU-D outcome D.1-4"}', '{1,17}', '{C1,C11}', 'WSIS/SDG report to TDAG 2018', 'SOURCE_FOUND'),
    ('D.1-5', 'OUTCOME', 5, '{"en": "ITU-D outcome D.1-5"}', '{1,17}', '{C1,C11}', 'WSIS/SDG report to TDAG 2018', 'SOURCE_FOUND'),
    ('D.2-1', 'OUTCOME', 6, '{"en": "ITU-D outcome D.2-1"}', '{1,3,5,8,9,10,11,16,17}', '{C1,C2,C3,C9,C11}', 'WSIS/SDG report to TDAG 2018', 'SOURCE_FOUND'),
    ('D.2-2', 'OUTCOME', 7, '{"en": "ITU-D outcome D.2-2"}', '{4,9,11,16,17}', '{C5}', 'WSIS/SDG report to TDAG 2018', 'SOURCE_FOUND'),
    ('D.2-3', 'OUTCOME', 8, '{"en": "ITU-D outcome D.2-3"}', '{1,3,5,11,13}', '{C2,C7}', 'WSIS/SDG report to TDAG 2018', 'SOURCE_FOUND'),
    ('D.3-1', 'OUTCOME', 9, '{"en": "ITU-D outcome D.3-1"}', '{2,4,5,8,9,10,11,16,17}', '{C6}', 'WSIS/SDG report to TDAG 2018', 'SOURCE_FOUND'),
    ('D.3-2', 'OUTCOME', 10, '{"en": "ITU-D outcome D.3-2"}', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17}', '{C1,C2,C3,C4,C5,C6,C7,C8,C9,C10,C11}', 'WSIS/SDG report to TDAG 2018', 'SOURCE_FOUND'),
    ('D.3-3', 'OUTCOME', 11, '{"en": "ITU-D outcome D.3-3"}', '{1,2,3,4,5,6,12,13,14,16,17}', '{C4}', 'WSIS/SDG report to TDAG 2018', 'SOURCE_FOUND'),
    ('D.3-4', 'OUTCOME', 12, '{"en": "ITU-D outcome D.3-4"}', '{1,2,3,4,5,9,12,13,14,16,17}', '{C1,C2,C3,C4,C5,C6,C7,C11}', 'WSIS/SDG report to TDAG 2018', 'SOURCE_FOUND'),
    ('D.4-1', 'OUTCOME', 13, '{"en": "ITU-D outcome D.4-1"}', '{1,3,7,8,9,11,13,17}', '{C2,C6,C7}', 'WSIS/SDG report to TDAG 2018', 'SOURCE_FOUND'),
    ('D.4-2', 'OUTCOME', 14, '{"en": "ITU-D outcome D.4-2"}', '{2,3,4,6,7,11}', '{C2,C6,C7}', 'WSIS/SDG report to TDAG 2018', 'SOURCE_FOUND'),
    ('D.4-3', 'OUTCOME', 15, '{"en": "ITU-D outcome D.4-3"}', '{4,5,8,10,17}', '{C1,C2,C3,C4,C5,C6,C7,C8,C9}', 'WSIS/SDG report to TDAG 2018', 'SOURCE_FOUND'),
    ('D.4-4', 'OUTCOME', 16, '{"en": "ITU-D outcome D.4-4"}', '{3,5,11,12,13}', '{C7}', 'WSIS/SDG report to TDAG 2018', 'SOURCE_FOUND');

create table partner_profile (
    id            uuid primary key,
    organization  uuid        not null references organization,
    number        int         not null check (number > 0),
    kind          text        not null check (kind in (
        'BILATERAL_AGENCY', 'DEVELOPMENT_BANK', 'FOUNDATION', 'UNITED_NATIONS', 'INTERNATIONAL_ORGANIZATION', 'PRIVATE', 'ACADEMIA',
        'INVESTOR', 'RATING_AGENCY', 'GOVERNMENT', 'OTHER')),
    instruments   text[]      not null,
    themes        text[]      not null,
    regions       text[]      not null,
    member_states text[]      not null,
    valid_from    date        not null,
    valid_to      date check (valid_to > valid_from),
    source        text,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    superseded_at timestamptz check (superseded_at >= recorded_at),
    unique (organization, number)
);
create unique index partner_profile_current on partner_profile (organization) where superseded_at is null;
create index partner_profile_themes on partner_profile using gin (themes) where superseded_at is null;
create index partner_profile_regions on partner_profile using gin (regions) where superseded_at is null;
create index partner_profile_member_states on partner_profile using gin (member_states) where superseded_at is null;
comment on table partner_profile is 'What an organization funds or gives as a partner, from when to when (valid_to exclusive), and when we knew it. Rows are appended; a replaced row is stamped superseded_at.';
comment on column partner_profile.regions is 'ITU-D regions it gives priority to; with member_states both empty: no geographic priority.';

create table public_listing (
    organization  uuid        not null references organization,
    number        int         not null check (number > 0),
    listed        boolean     not null,
    reason        text        not null check (reason <> ''),
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    superseded_at timestamptz check (superseded_at >= recorded_at),
    primary key (organization, number)
);
create unique index public_listing_current on public_listing (organization) where superseded_at is null;
create index public_listing_listed on public_listing (organization) where superseded_at is null and listed;
comment on table public_listing is 'Whether an organization is shown to the public, where that differs from the rule: members are (CV 237), partners are not.';

create table contribution_fact (
    type        text        not null,
    subject     text        not null,
    sequence    bigint      not null,
    topic       text        not null,
    contributor text,
    call        text,
    happened_at timestamptz not null,
    known_at    timestamptz not null,
    synthetic   boolean     not null,
    data        jsonb       not null,
    primary key (type, subject, sequence)
);
create index contribution_fact_contributor on contribution_fact (contributor, happened_at) where contributor is not null;
create index contribution_fact_topic on contribution_fact (topic, happened_at desc);
create index contribution_fact_type on contribution_fact (type, happened_at desc);
comment on table contribution_fact is 'What contribution-service told, as told. An account is folded from it when it is read, by sequence, so that the order of arrival does not matter. May be emptied and filled again from the topics.';
comment on column contribution_fact.contributor is 'A Member State, or a Sector Member and its Sector; null for facts about all.';

-- An account says up to when dues are known.
create index dues_told on dues (recorded_at);
