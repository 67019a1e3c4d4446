-- A letter that is owed may carry a file, such as a calendar entry.

alter table dispatched_letter
    add enclosure_name text check (enclosure_name <> ''),
    add enclosure_type text check (enclosure_type like '%/%'),
    add enclosure      bytea,
    add check (num_nonnulls(enclosure_name, enclosure_type, enclosure) in (0, 3));
comment on column dispatched_letter.enclosure is 'The file as it was handed to the mail server; dispatch.content_sha256 is over it too.';
