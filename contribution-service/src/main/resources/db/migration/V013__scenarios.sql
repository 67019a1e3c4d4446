-- Saved what-ifs and the links by which their owners share them.

create table scenario (
    id           uuid        primary key,
    version      bigint      not null,
    owner        text        not null,
    name         text        not null,
    description  text,
    call         text        not null references call,
    request      jsonb       not null,
    facts        jsonb       not null,
    known_at     timestamptz not null,
    created_at   timestamptz not null,
    withdrawn_at timestamptz
);
create index scenario_owner on scenario (owner, id) where withdrawn_at is null;
comment on table scenario is 'A what-if that somebody saved: the question and the facts it was asked of. The answer follows from the two, so that it stays what it was. Only name and description change; the audit keeps the earlier ones.';
comment on column scenario.owner is 'Token subject of the person who saved it; nobody else sees it without a link.';
comment on column scenario.facts is 'Present classes, replies and amounts of the unit as known at known_at.';

create table scenario_link (
    id         uuid        primary key,
    scenario   uuid        not null references scenario,
    token_hash bytea       not null unique check (length(token_hash) = 32),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    check (created_at < expires_at)
);
create index scenario_link_scenario on scenario_link (scenario, id);
comment on column scenario_link.token_hash is 'SHA-256 of the token in the link; the token itself is told once and kept nowhere.';
