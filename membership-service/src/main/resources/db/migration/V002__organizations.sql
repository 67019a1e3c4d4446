-- Organizations, the memberships they hold, and the facts from which a membership's state at any day is derived.

create table organization (
    id                   uuid primary key,
    version              bigint      not null,
    names                jsonb       not null check (names ? 'en'),
    acronym              text,
    country              text        not null check (country ~ '^[A-Z]{3}$'),
    kind                 text        not null check (kind in (
        'RECOGNIZED_OPERATING_AGENCY', 'SCIENTIFIC_OR_INDUSTRIAL', 'FINANCIAL_OR_DEVELOPMENT', 'OTHER_ENTITY',
        'REGIONAL_OR_INTERNATIONAL', 'UNITED_NATIONS', 'ACADEMIA', 'ADMINISTRATION', 'BILATERAL_AGENCY', 'DEVELOPMENT_BANK',
        'FOUNDATION', 'INVESTOR', 'OTHER_COMPANY')),
    segment              text,
    website              text check (website ~ '^https?://'),
    parent               uuid references organization check (parent <> id),
    group_headquarters   text check (group_headquarters ~ '^[A-Z]{3}$'),
    source               text,
    external_key         text,
    sector_member_number int unique check (sector_member_number > 0),
    merged_into          uuid references organization check (merged_into <> id),
    synthetic            boolean     not null,
    facts                bigint      not null default 0,
    search_text          text        not null,
    recorded_at          timestamptz not null,
    unique (source, external_key),
    check ((source is null) = (external_key is null))
);
create index organization_country on organization (country, id);
create index organization_parent on organization (parent) where parent is not null;
create index organization_alias on organization (merged_into) where merged_into is not null;
create index organization_is_alias on organization (id) where merged_into is not null;
comment on index organization_is_alias is 'Small, so that a list that is read from another index alone leaves aliases out without looking into organizations.';
comment on table organization is 'One row per legal entity, member or not: applicants, members, prospects, partners and funding sources.';
comment on column organization.names is 'By language tag; English always, the others where the organization gave one.';
comment on column organization.country is 'Seat, ISO 3166-1 alpha-3: a Member State or an observer.';
comment on column organization.kind is 'What it is: the kinds of CV 229 to 231, and those of partners and funding sources.';
comment on column organization.group_headquarters is 'Country of the headquarters of the group it belongs to (Resolution 170); null when it belongs to none.';
comment on column organization.source is 'System the organization was imported from; with external_key the name it has there.';
comment on column organization.sector_member_number is 'Given once, with the first admission as a Sector Member: 1 is SM00001. Never given again.';
comment on column organization.facts is 'How many facts and retractions its memberships have had: the order of what is told of them.';
comment on column organization.merged_into is 'The organization of which this one is an alias. Its memberships stay with it; readers follow.';

create sequence sector_member_number as int;

create table membership (
    id           uuid primary key,
    version      bigint not null,
    organization uuid   not null references organization,
    category     text   not null check (category in ('SECTOR_MEMBER', 'ASSOCIATE', 'SME_ASSOCIATE', 'ACADEMIA', 'EXEMPT_ORGANIZATION')),
    sector       text check (sector in ('R', 'T', 'D')),
    study_group  text,
    member_state text   not null check (member_state ~ '^[A-Z]{3}$'),
    check ((category = 'ACADEMIA') = (sector is null)),
    check ((category in ('ASSOCIATE', 'SME_ASSOCIATE')) = (study_group is not null))
);
create index membership_organization on membership (organization);
comment on table membership is 'What an organization is or was, in one Sector and for one stretch of time: coming back later is a new row. Academia takes part in all three Sectors (Resolution 169).';
comment on column membership.member_state is 'Member State (or observer) under which it was admitted, ISO 3166-1 alpha-3.';

create table membership_fact (
    id           uuid primary key,
    membership   uuid        not null references membership,
    number       int         not null check (number > 0),
    kind         text        not null check (kind in (
        'ADMITTED', 'EXEMPTED', 'ACTIVATED', 'RENEWED', 'CLASS_CHANGED', 'SUSPENDED', 'REINSTATED', 'DENOUNCED', 'EXCLUDED',
        'UPGRADED', 'OVERRIDDEN')),
    effective_on date        not null,
    until        date check (until > effective_on),
    state        text check (state in ('AWAITING_PAYMENT', 'ACTIVE', 'SUSPENDED')),
    units        text,
    provision    text,
    reference    text,
    reason       text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    retracted_at timestamptz,
    unique (membership, number),
    check ((kind = 'OVERRIDDEN') = (state is not null))
);
comment on table membership_fact is 'What happened to a membership, in the order of recording. Never changed; a fact found wrong is stamped retracted_at.';
comment on column membership_fact.until is 'First day on which an exemption or an override does not hold any more.';
comment on column membership_fact.reference is 'Decision, letter, application or payment the fact rests on.';

create table membership_period (
    id            uuid primary key,
    membership    uuid        not null references membership,
    -- That of the membership. No foreign key of its own: organizations are never deleted, and each row would look twice.
    organization  uuid        not null,
    category      text        not null,
    sector        text,
    member_state  text        not null,
    state         text        not null check (state in ('AWAITING_PAYMENT', 'ACTIVE', 'SUSPENDED', 'EXEMPTION_EXPIRED')),
    valid_from    date        not null,
    valid_to      date,
    recorded_at   timestamptz not null,
    superseded_at timestamptz check (superseded_at >= recorded_at),
    check (valid_from < valid_to),
    exclude using gist (membership with =, daterange(valid_from, valid_to) with &&) where (superseded_at is null)
);
create index membership_period_of_membership on membership_period (membership, recorded_at);
create index membership_period_of_organization on membership_period (organization) where superseded_at is null;
comment on table membership_period is 'The state of a membership from day to day, derived from its facts and written anew whenever they change; a replaced row is stamped superseded_at. After the last day there is no row.';
