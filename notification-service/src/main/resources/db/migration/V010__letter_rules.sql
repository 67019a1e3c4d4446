-- Which fact asks for which letter, to whom. A change is a new version; the newest one of a code is in force.

create table letter_rule (
    code         text        not null check (code ~ '^[a-z][a-z-]{2,59}$'),
    version      int         not null check (version >= 1),
    event_type   text        not null check (event_type ~ '^itu\.[a-z]+\.[a-z-]+\.[a-z-]+\.v[0-9]+$'),
    -- Members of the fact that must have these values, such as {"asked": "OBJECTION"}.
    condition    jsonb       not null check (jsonb_typeof(condition) = 'object'),
    addressee    text        not null check (addressee in ('MEMBER_STATE', 'EVERY_MEMBER_STATE', 'ORGANIZATION', 'CONTACT')),
    -- Office that the letter goes to; none when the fact names the mailbox.
    role         text        check (role ~ '^[A-Z_]+$'),
    letter       text        not null check (letter ~ '^[a-z][a-z-]{2,59}$'),
    particulars  text[]      not null,
    -- Whether each fact about a subject asks for a letter of its own, as reminders do, or only the first.
    each_time    boolean     not null,
    in_force     boolean     not null,
    -- Facts that happened before ask for nothing; null means that all do.
    since        timestamptz,
    recorded_by  text        not null,
    reason       text,
    recorded_at  timestamptz not null,
    primary key (code, version),
    check ((role is null) = (addressee = 'CONTACT')),
    check (version = 1 or reason is not null)
);
create index letter_rule_of_type on letter_rule (event_type);
comment on table letter_rule is 'Event to letter, as data. Nothing is ever overwritten.';

insert into letter_rule (code, version, event_type, condition, addressee, role, letter, particulars, each_time, in_force, recorded_by, recorded_at)
select code, 1, 'itu.' || type, condition::jsonb, addressee, role, letter, string_to_array(particulars, ' '), each_time, in_force, 'system', now()
from (values
    ('declaration-acknowledgement', 'contribution.declaration.submitted.v1', '{}', 'MEMBER_STATE', 'DECLARATION_FOCAL_POINT', 'acknowledgement', '', false, true),
    ('declaration-correction', 'contribution.declaration.corrected.v1', '{}', 'MEMBER_STATE', 'DECLARATION_FOCAL_POINT', 'acknowledgement', '', false, true),
    ('declaration-withdrawal', 'contribution.declaration.withdrawn.v1', '{}', 'MEMBER_STATE', 'DECLARATION_FOCAL_POINT', 'withdrawal', '', false, true),
    ('class-kept-by-default', 'contribution.declaration.kept-by-default.v1', '{}', 'MEMBER_STATE', 'DECLARATION_FOCAL_POINT', 'kept-by-default', '', false, true),
    -- Off until the office wants it: a call is opened by its circular letter, and amounts of the past are facts as well.
    ('call-opened', 'contribution.call.opened.v1', '{"addressees": "MEMBER_STATES"}', 'EVERY_MEMBER_STATE', 'DECLARATION_FOCAL_POINT', 'call-opened', 'call period stage opensOn deadline:replyBy', false, false),
    ('unit-amount-fixed', 'contribution.unit-amount.fixed.v1', '{}', 'EVERY_MEMBER_STATE', 'DECLARATION_FOCAL_POINT', 'unit-amount-fixed', 'period status memberState:unitMemberState sectorMember:unitSectorMember document fixedOn:date', true, false),
    ('application-received', 'membership.application.submitted.v1', '{}', 'CONTACT', null, 'application-received', 'names:organization category sectors memberState on:date', false, true),
    ('application-approval-asked', 'membership.application.member-state-informed.v1', '{"asked": "APPROVAL"}', 'MEMBER_STATE', 'MEMBERSHIP_FOCAL_POINT', 'application-approval-asked', 'names:organization category sectors on:date provision', false, true),
    ('application-objection-asked', 'membership.application.member-state-informed.v1', '{"asked": "OBJECTION"}', 'MEMBER_STATE', 'MEMBERSHIP_FOCAL_POINT', 'application-objection-asked', 'names:organization category sectors objectionUntil provision', false, true),
    ('application-reminder', 'membership.application.reminded.v1', '{}', 'MEMBER_STATE', 'MEMBERSHIP_FOCAL_POINT', 'application-reminder', 'names:organization category sectors objectionUntil provision', true, true),
    ('application-approved', 'membership.application.approved.v1', '{}', 'CONTACT', null, 'application-approved', 'names:organization category sectors on:date provision', false, true),
    ('application-deemed-approved', 'membership.application.deemed-approved.v1', '{}', 'CONTACT', null, 'application-approved', 'names:organization category sectors on:date provision', false, true),
    ('application-refused', 'membership.application.refused.v1', '{}', 'CONTACT', null, 'application-refused', 'names:organization category sectors on:date provision', false, true),
    ('application-objected', 'membership.application.objected.v1', '{}', 'CONTACT', null, 'application-refused', 'names:organization category sectors on:date provision', false, true),
    ('application-admitted', 'membership.application.admitted.v1', '{}', 'CONTACT', null, 'application-admitted', 'names:organization category sectors on:date admissionMonthsDue:months admissionTotal:total admissionTotalProvision:provision', false, true),
    ('invoice-issued', 'contribution.dues.invoiced.v1', '{}', 'ORGANIZATION', 'BILLING', 'invoice-issued', 'year amount dueOn', true, true),
    -- Told by nobody yet.
    ('arrears-notice', 'contribution.arrears.noticed.v1', '{}', 'MEMBER_STATE', 'BILLING', 'arrears-notice', 'asOf:date amount provision', true, true),
    ('voting-right-lost', 'contribution.voting-right.lost.v1', '{}', 'MEMBER_STATE', 'BILLING', 'voting-right-lost', 'asOf:date amount provision', true, true),
    ('voting-right-restored', 'contribution.voting-right.restored.v1', '{}', 'MEMBER_STATE', 'BILLING', 'voting-right-restored', 'asOf:date provision', true, true)
) as rule (code, type, condition, addressee, role, letter, particulars, each_time, in_force);
