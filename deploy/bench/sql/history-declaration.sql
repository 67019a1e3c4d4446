set synchronous_commit = off;
-- No checks of foreign keys.
set session_replication_role = replica;
insert into declaration (id, call, contributor, version, sequence, act, reason, replaces, units, present_units, outcome, edition,
                         warnings, channel, document_reference, received_on, signatory_name, signatory_title, synthetic,
                         declared_at, declared_by, office, tx)
select p.id, p.slug, p.contributor, version, version + (version - 1) / 50,
       case when version % 40 = 20 then 'CORRECTION' else 'DECLARATION' end,
       case when version % 40 = 20 then 'Misread in the letter' end,
       case when version > 1 and (version - 1) % 50 <> 0 then history_id(call, p.state, version - 1) end,
       case outcome when 'REDUCE' then present_units / 2 when 'INCREASE' then present_units * 2 else present_units end,
       present_units, outcome, edition, warnings,
       case when version % 20 = 0 then 'LETTER' else 'PORTAL' end,
       case when version % 20 = 0 then 'Letter ' || version end,
       -- Letters are entered up to five days after they came.
       (at at time zone 'Europe/Zurich')::date - case when version % 20 = 0 then version / 20 % 6 else 0 end,
       case when version % 20 = 0 then 'A. Example' end, case when version % 20 = 0 then 'Director General' end,
       false, at, declared_by, case when version % 20 = 0 then 'SECRETARIAT' else 'CONTRIBUTOR' end, tx::text::xid8
from history_plan p
join history_sample s using (state)
cross join lateral (select case (version + p.state) % 12 when 0 then case when present_units > 1 then 'REDUCE' else 'MAINTAIN' end
                                                         when 1 then 'INCREASE' else 'MAINTAIN' end as outcome) chosen
order by tx;
insert into declaration_fact (id, declaration, call, contributor, sequence, kind, reason, document_reference, effective_on, office,
                              recorded_at, recorded_by, tx)
select uuidv7(at - now()), id, slug, contributor, version + version / 50, 'WITHDRAWAL', 'Sent by mistake', 'Letter W ' || version,
       (at at time zone 'Europe/Zurich')::date, 'SECRETARIAT', at + interval '1 minute', 'secretary', tx::text::xid8
from history_plan where version % 50 = 0 order by tx;
insert into reply as held (call, contributor, version, sequence, declaration)
select distinct on (slug, contributor) slug, contributor, version, version + version / 50, case when version % 50 <> 0 then id end
from history_plan order by slug, contributor, version desc
on conflict (call, contributor) do update
    set version = excluded.version, sequence = excluded.sequence, declaration = excluded.declaration;
