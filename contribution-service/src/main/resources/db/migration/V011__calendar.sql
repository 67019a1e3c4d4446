-- ---------------------------------------------------------------- conferences

create table conference (
    id       text  primary key check (id ~ '^PP-[0-9]{2}$'),
    names    jsonb not null check (names ? 'en'),
    place    text  not null,
    period   text  not null references financial_period,
    zone     text  not null,
    source   text  not null,
    schedule uuid  not null
);
comment on table conference is 'Plenipotentiary Conferences (CS 47, CS 161).';
comment on column conference.names is 'Name by language tag; English always.';
comment on column conference.period is 'The period whose classes the conference settles.';
comment on column conference.zone is 'Zone in which the deadlines end.';
comment on column conference.schedule is 'The dates as they stand: the latest schedule.';

create table conference_schedule (
    id                 uuid        primary key,
    conference         text        not null references conference deferrable initially deferred,
    number             int         not null check (number > 0),
    kind               text        not null check (kind in ('SCHEDULED', 'MOVED', 'DEFINITIVE_DATE_FIXED')),
    opens_on           date        not null,
    closes_on          date        not null,
    definitive_on      date,
    reason             text        not null,
    decision_reference text        check (decision_reference is not null or kind = 'SCHEDULED'),
    recorded_at        timestamptz not null,
    recorded_by        text        not null,
    unique (conference, number),
    check (opens_on <= closes_on and definitive_on between opens_on and closes_on)
);
alter table conference add foreign key (schedule) references conference_schedule deferrable initially deferred;
comment on table conference_schedule is 'Dates of each conference from one decision to the next; rows are never changed.';
comment on column conference_schedule.definitive_on is 'Day fixed by the conference for definitive choices, where it fixed one (CS 161E).';

-- Known from before the cycle's first letter, so that every question about the cycle finds it.
insert into conference (id, names, place, period, zone, source, schedule) values (
    'PP-26',
    '{"en": "Plenipotentiary Conference 2026", "fr": "Conférence de plénipotentiaires de 2026", "es": "Conferencia de Plenipotenciarios de 2026", "ar": "مؤتمر المندوبين المفوضين لعام 2026", "ru": "Полномочная конференция 2026 года", "zh": "2026年全权代表大会"}',
    'Doha', '2028-2031', 'Europe/Zurich', 'Page of the conference, pp.itu.int/2026', '019427c6-6000-7000-8000-000000000026');
insert into conference_schedule (id, conference, number, kind, opens_on, closes_on, reason, recorded_at, recorded_by) values (
    '019427c6-6000-7000-8000-000000000026', 'PP-26', 1, 'SCHEDULED', '2026-11-09', '2026-11-27',
    'Page of the conference, pp.itu.int/2026', '2025-01-01T00:00:00Z', 'system');

-- ---------------------------------------------------------------- calls and their deadlines

alter table call
    add foreign key (conference) references conference,
    add deadline_rule   text        check (deadline_rule in ('EARLY_PROVISIONAL', 'PROVISIONAL', 'DEFINITIVE', 'SECTOR_MEMBERS')),
    add deadline_number int         not null default 1 check (deadline_number > 0),
    add announced_at    timestamptz,
    add version         bigint      not null default 1,
    add check (deadline_rule is null or conference is not null);
create index call_deadline_order on call (deadline desc, slug);
comment on column call.conference is 'The conference that settles the classes.';
comment on column call.deadline is 'Last day on which a reply is in time, in the zone, as far as known now; call_deadline has how it came about.';
comment on column call.deadline_rule is 'The rule by which the deadline moves with the conference; null where it was set by hand.';
comment on column call.deadline_number is 'Counts the deadlines that the call has had.';
comment on column call.announced_at is 'Null for a call that came with the reference data.';
comment on column call.version is 'Counts the facts told about the call.';

create table call_deadline (
    id                 uuid        primary key,
    call               text        not null references call,
    number             int         not null check (number > 1),
    kind               text        not null check (kind in ('EXTENDED', 'RESCHEDULED')),
    deadline_before    date        not null,
    deadline           date        not null,
    reason             text        not null,
    decision_reference text,
    recorded_at        timestamptz not null,
    recorded_by        text        not null,
    unique (call, number),
    check (deadline <> deadline_before),
    check (kind <> 'EXTENDED' or deadline > deadline_before)
);
comment on table call_deadline is 'Every change of a call''s deadline; rows are never changed. Whether a reply is late is decided by the deadline as known.';

-- The letter itself names the day, so it does not move with the conference.
update call set conference = 'PP-26' where slug = 'CL-25-36';
