-- Read models of membership-service's facts; they can be emptied and rebuilt from the topics.

create table address (
    member_state text   not null check (member_state ~ '^[A-Z]{3}$'),
    role         text   not null check (role ~ '^[A-Z_]+$'),
    mailbox      text   not null check (mailbox like '%_@_%'),
    language     text   not null check (language in ('en', 'fr', 'es', 'ar', 'ru', 'zh')),
    sequence     bigint not null,
    primary key (member_state, role)
);
comment on table address is 'Functional mailbox per office of a Member State. Never a person''s address.';

create table member_state (
    code     text   primary key check (code ~ '^[A-Z]{3}$'),
    name_en  text   not null,
    name_fr  text   not null,
    name_es  text   not null,
    name_ar  text   not null,
    name_ru  text   not null,
    name_zh  text   not null,
    sequence bigint not null
);
comment on table member_state is 'Names of the Member States, by ISO 3166-1 alpha-3.';
