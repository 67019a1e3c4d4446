-- Read model of notification-service's facts; may be emptied and filled again from the topic.

create table account_campaign (
    -- Code of a Member State, or id of an organization.
    holder       text        not null,
    campaign     uuid        not null,
    name         text        not null,
    addressed_at timestamptz,
    answered_at  timestamptz,
    -- What the first answer was: DECLARATION, FORM, INVITATION, OFFICE.
    how          text,
    happened_at  timestamptz not null,
    primary key (holder, campaign),
    check ((answered_at is null) = (how is null))
);
create index account_campaign_told on account_campaign (happened_at desc);
comment on table account_campaign is 'Which campaigns addressed a Member State or an organization, and whether it answered.';
