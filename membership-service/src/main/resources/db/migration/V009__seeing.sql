-- Seeing: counts on any day, gaps, target lists and saved views.

-- Every count on a day, or between two days, is answered from this index alone, organization by organization.
create index membership_period_held on membership_period
    (organization, category, sector, member_state, valid_from, valid_to, state)
    where superseded_at is null and state in ('ACTIVE', 'SUSPENDED');
create index membership_period_begun on membership_period (valid_from)
    where superseded_at is null and state in ('ACTIVE', 'SUSPENDED');
create index membership_period_over on membership_period (valid_to)
    where superseded_at is null and state in ('ACTIVE', 'SUSPENDED') and valid_to is not null;
create index membership_period_in_state on membership_period (member_state, organization, valid_from, valid_to)
    where superseded_at is null and state in ('ACTIVE', 'SUSPENDED');
create index organization_synthetic on organization (id) where synthetic;

create view canonical_organization as
with recursive step (id, next) as (
    select id, merged_into from organization where merged_into is not null
    union all
    select step.id, organization.merged_into
    from step join organization on organization.id = step.next
    where organization.merged_into is not null)
select step.id, step.next as canonical
from step join organization on organization.id = step.next
where organization.merged_into is null;
comment on view canonical_organization is 'Aliases, each with the organization that it stands for in the end.';

create view place as
select iso3 as code, itud_region, administrative_region, true as member_state,
       name_en, name_fr, name_es, name_ar, name_ru, name_zh
from member_state
union all
select iso3, itud_region, null, false, name_en, name_fr, name_es, name_ar, name_ru, name_zh
from observer;
comment on view place is 'Member States and observers with their regions: where organizations have their seat.';

create table saved_view (
    id           uuid        primary key,
    version      bigint      not null,
    owner        text        not null,
    list         text        not null check (list ~ '^[a-z][a-z-]*$'),
    name         text        not null check (name <> ''),
    filter       jsonb       not null check (jsonb_typeof(filter) = 'object'),
    shared       boolean     not null,
    created_at   timestamptz not null,
    withdrawn_at timestamptz
);
create index saved_view_of_owner on saved_view (owner, id) where withdrawn_at is null;
create index saved_view_shared on saved_view (id) where withdrawn_at is null and shared;
comment on table saved_view is 'A filter of a list that somebody keeps under a name. The filter is the list''s own parameters; it is never run from here.';
comment on column saved_view.owner is 'Token subject of the person who keeps it.';
comment on column saved_view.shared is 'Whether the offices see it too; changed by its owner only.';

create table target_list (
    id         uuid        primary key,
    version    bigint      not null,
    name       text        not null check (name <> ''),
    purpose    text        not null check (purpose <> ''),
    owner      text        not null,
    latest     int         not null check (latest > 0),
    created_at timestamptz not null
);
comment on table target_list is 'Whom the office means to address, and why. Who it is stands in its versions, which are frozen.';
comment on column target_list.latest is 'Number of its latest version.';

create table target_list_version (
    target_list uuid        not null references target_list,
    number      int         not null check (number > 0),
    criteria    jsonb       not null,
    explanation jsonb       not null,
    valid_at    date        not null,
    frozen_at   timestamptz not null,
    frozen_by   text        not null,
    entries     int         not null check (entries >= 0),
    primary key (target_list, number)
);
comment on table target_list_version is 'The entries that fitted the criteria when they were frozen. A new look at the same question is a new version.';
comment on column target_list_version.criteria is 'Whom was asked for, as data; never a query.';
comment on column target_list_version.explanation is 'Whom the criteria found, on which day and how many, in the six languages by tag, as it was said when it was frozen.';
comment on column target_list_version.valid_at is 'Day on which memberships and their absence counted.';

create table target_list_entry (
    target_list uuid not null,
    number      int  not null,
    addressee   text collate "C" not null,
    primary key (target_list, number, addressee),
    foreign key (target_list, number) references target_list_version
);
comment on table target_list_entry is 'One addressee of a frozen version: a Member State''s code or an organization''s id.';
