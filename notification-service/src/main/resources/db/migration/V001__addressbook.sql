-- Read models of membership-service's facts; they can be emptied and rebuilt from the topics.

create table address (
    -- ISO 3166-1 alpha-3 of a Member State, or the id of an organization.
    holder       text   not null check (holder ~ '^([A-Z]{3}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$'),
    role         text   not null check (role ~ '^[A-Z_]+$'),
    mailbox      text   not null check (mailbox like '%_@_%'),
    language     text   not null check (language in ('en', 'fr', 'es', 'ar', 'ru', 'zh')),
    sequence     bigint not null,
    organization uuid   generated always as (case when length(holder) = 36 then holder::uuid end) stored,
    primary key (holder, role)
);
comment on table address is 'Functional mailbox per office of a Member State or an organization. Never a person''s address.';

create table member_state (
    code     text   primary key check (code ~ '^[A-Z]{3}$'),
    name_en  text   not null,
    name_fr  text   not null,
    name_es  text   not null,
    name_ar  text   not null,
    name_ru  text   not null,
    name_zh  text   not null,
    -- Region of the Development Sector, and that of the elections to the Council.
    itud_region           text   not null check (itud_region ~ '^[A-Z]{3}$'),
    administrative_region text   not null check (administrative_region ~ '^[A-Z]$'),
    sequence bigint not null
);
comment on table member_state is 'Names and regions of the Member States, by ISO 3166-1 alpha-3.';
