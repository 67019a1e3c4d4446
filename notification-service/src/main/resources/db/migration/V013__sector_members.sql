-- Sector Members declare by the code under which they contribute, for each Sector apart; campaigns address organizations.

create table sector_member (
    code         text   primary key check (code ~ '^[A-Z0-9]+\.[RTD]$'),
    organization uuid   not null,
    valid_from   date   not null,
    -- The first day without the membership of the Sector.
    valid_to     date   check (valid_to >= valid_from),
    sequence     bigint not null
);
create index sector_member_of on sector_member (organization);
comment on table sector_member is 'Who contributes under which code. Read model of membership-service''s facts; can be emptied and rebuilt from the topic.';

create table sector_declaration (
    -- Circular letter of the call that is answered.
    call         text        not null,
    code         text        not null check (code ~ '^[A-Z0-9]+\.[RTD]$'),
    declaration  text        not null,
    at           timestamptz not null,
    -- Null while the declaration stands.
    withdrawn_at timestamptz,
    primary key (call, code)
);
create index sector_declaration_of on sector_declaration (code) where withdrawn_at is null;
comment on table sector_declaration is 'What stands of a Sector Member''s declarations, also of one whose organization is not known yet.';
