-- What follows when the deadline of a definitive call has passed.

alter table call add column settled_at timestamptz;
comment on column call.settled_at is 'When the classes that a definitive call asked for were recorded; its deadline cannot move afterwards.';

create table kept_class (
    id          uuid        primary key,
    call        text        not null references call,
    contributor text        not null,
    units       int         not null check (units > 0),
    provision   text        not null,
    kept_on     date        not null,
    kept_at     timestamptz not null,
    synthetic   boolean     not null,
    unique (call, contributor)
);
comment on table kept_class is 'Contributors that were silent at the definitive deadline and the class they keep (CS 161F, 161I). Written once for a call, with the act due_act call-settled.';

create table reminder (
    call        text        not null references call,
    deadline    date        not null,
    days_before int         not null check (days_before > 0),
    silent      text[]      not null,
    fell_due_at timestamptz not null,
    primary key (call, deadline, days_before)
);
comment on table reminder is 'Reminders that fell due, with the contributors that were silent then. A call whose deadline moves is reminded of the new one.';
