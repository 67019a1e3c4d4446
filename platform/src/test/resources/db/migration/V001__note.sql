create table note (
    id      uuid primary key,
    version bigint not null,
    text    text   not null
);

create table note_projection (
    note     text   primary key,
    sequence bigint not null,
    text     text   not null,
    applied  int    not null,
    history  text   not null
);
