-- Read model of membership-service's facts on Sector Members.

create table sector_membership (
    code                  text    primary key check (code ~ '^[A-Z0-9]+\.[RTD]$'),
    organization          uuid    not null,
    names                 jsonb   not null,
    member_state          text    not null,
    sector                text    not null check (sector in ('R', 'T', 'D')),
    developing_country    boolean not null,
    low_income_country    boolean not null,
    developed_subsidiary  boolean not null,
    valid_from            date    not null,
    valid_to              date,
    sequence              bigint  not null,
    check (valid_to is null or valid_from <= valid_to)
);
create index sector_membership_organization on sector_membership (organization);
comment on table sector_membership is 'Sector Members, one row for each Sector they belong to, as membership-service told them; rebuilt from its topic at any time.';
comment on column sector_membership.code is 'Code of the contributor: the Sector Member and the letter of the Sector, such as SM00001.D.';
comment on column sector_membership.valid_to is 'First day without it; the day valid_from itself when the membership was told by mistake and never lasted a day.';
comment on column sector_membership.member_state is 'Member State under which the entity was admitted.';
comment on column sector_membership.developed_subsidiary is 'Subsidiary of a multinational with headquarters in a developed country (Resolution 170).';
comment on column sector_membership.valid_to is 'First day without the membership.';
