-- What mail is about, who does not want or cannot get it, how they said so, and the mail that came back.

create table subject (
    code            text        primary key check (code ~ '^[a-z][a-z-]{1,39}$'),
    -- In the six languages, by their tags.
    names           jsonb       not null check (names ?& array['en', 'fr', 'es', 'ar', 'ru', 'zh']),
    descriptions    jsonb       not null check (descriptions ?& array['en', 'fr', 'es', 'ar', 'ru', 'zh']),
    statutory       boolean     not null,
    valid_from      date        not null,
    valid_to        date        check (valid_to > valid_from)
);
comment on table subject is 'What campaigns write about. Nobody can unsubscribe from a statutory one.';

insert into subject (code, statutory, valid_from, names, descriptions) values
('class-of-contribution', true, '1992-01-01',
 '{"en": "Class of contribution", "fr": "Classe de contribution", "es": "Clase contributiva", "ar": "فئة المساهمة", "ru": "Класс взносов", "zh": "会费等级"}',
 '{"en": "Calls to announce the class of contribution, and what becomes of the choice", "fr": "Invitations à annoncer la classe de contribution et suites données au choix", "es": "Invitaciones a anunciar la clase contributiva y curso dado a la elección", "ar": "الدعوات إلى إعلان فئة المساهمة وما يترتب على الاختيار", "ru": "Приглашения объявить класс взносов и сообщения о сделанном выборе", "zh": "请各方宣布会费等级的通知及选择的后续情况"}'),
('membership-administration', true, '1992-01-01',
 '{"en": "Administration of membership", "fr": "Administration de la qualité de membre", "es": "Administración de la condición de miembro", "ar": "إدارة العضوية", "ru": "Вопросы членства", "zh": "成员资格管理"}',
 '{"en": "Applications, changes and the end of a membership", "fr": "Demandes, modifications et fin de la qualité de membre", "es": "Solicitudes, cambios y fin de la condición de miembro", "ar": "الطلبات والتغييرات وانتهاء العضوية", "ru": "Заявления, изменения и прекращение членства", "zh": "成员资格的申请、变更与终止"}'),
('arrears', true, '1992-01-01',
 '{"en": "Contributions due and arrears", "fr": "Contributions dues et arriérés", "es": "Contribuciones adeudadas y atrasos", "ar": "المساهمات المستحقة والمتأخرات", "ru": "Взносы к уплате и задолженность", "zh": "应缴会费与拖欠款项"}',
 '{"en": "Invoices, reminders of arrears, loss and return of the right to vote", "fr": "Factures, rappels d’arriérés, perte et rétablissement du droit de vote", "es": "Facturas, recordatorios de atrasos, pérdida y restablecimiento del derecho de voto", "ar": "الفواتير والتذكير بالمتأخرات وفقدان حق التصويت واستعادته", "ru": "Счета, напоминания о задолженности, утрата и восстановление права голоса", "zh": "账单、欠款提醒、表决权的丧失与恢复"}'),
('partnership', false, '1992-01-01',
 '{"en": "Partnership", "fr": "Partenariats", "es": "Asociaciones", "ar": "الشراكات", "ru": "Партнёрство", "zh": "合作伙伴关系"}',
 '{"en": "Calls to take part in projects and coalitions", "fr": "Appels à participer à des projets et à des coalitions", "es": "Invitaciones a participar en proyectos y coaliciones", "ar": "دعوات للمشاركة في المشاريع والتحالفات", "ru": "Приглашения к участию в проектах и коалициях", "zh": "参与项目和联盟的邀请"}'),
('events', false, '1992-01-01',
 '{"en": "Events and invitations", "fr": "Manifestations et invitations", "es": "Eventos e invitaciones", "ar": "الفعاليات والدعوات", "ru": "Мероприятия и приглашения", "zh": "活动与邀请"}',
 '{"en": "Invitations to meetings, forums and workshops", "fr": "Invitations à des réunions, des forums et des ateliers", "es": "Invitaciones a reuniones, foros y talleres", "ar": "دعوات إلى الاجتماعات والمنتديات وورش العمل", "ru": "Приглашения на собрания, форумы и семинары", "zh": "会议、论坛和研讨会的邀请"}'),
('surveys', false, '1992-01-01',
 '{"en": "Surveys", "fr": "Enquêtes", "es": "Encuestas", "ar": "الاستبيانات", "ru": "Опросы", "zh": "问卷调查"}',
 '{"en": "Questions about your priorities and your experience", "fr": "Questions sur vos priorités et votre expérience", "es": "Preguntas sobre sus prioridades y su experiencia", "ar": "أسئلة عن أولوياتكم وتجربتكم", "ru": "Вопросы о ваших приоритетах и опыте", "zh": "关于贵方优先事项和经验的问题"}'),
('training', false, '1992-01-01',
 '{"en": "Training", "fr": "Formation", "es": "Formación", "ar": "التدريب", "ru": "Обучение", "zh": "培训"}',
 '{"en": "Courses and fellowships", "fr": "Cours et bourses", "es": "Cursos y becas", "ar": "الدورات والمنح التدريبية", "ru": "Курсы и стипендии", "zh": "课程与进修金"}'),
('news', false, '1992-01-01',
 '{"en": "News", "fr": "Actualités", "es": "Noticias", "ar": "الأخبار", "ru": "Новости", "zh": "新闻"}',
 '{"en": "What is new for members, a few times a year", "fr": "Nouveautés pour les membres, quelques fois par an", "es": "Novedades para los miembros, algunas veces al año", "ar": "مستجدات للأعضاء بضع مرات في السنة", "ru": "Новое для членов, несколько раз в год", "zh": "每年数次的成员动态"}');

alter table suppression
    add column id          uuid   primary key default uuidv7(),
    add column version     bigint not null default 0,
    add column recorded_by text   not null default 'system',
    add column lifted_by   text,
    add column lift_reason text,
    drop constraint suppression_reason_check,
    add constraint suppression_reason_check
        check (reason in ('HARD_BOUNCE', 'SOFT_BOUNCES', 'COMPLAINT', 'UNSUBSCRIBED', 'OFFICE')),
    add constraint suppression_lifting check ((lifted_at is null) = (lifted_by is null));
-- Each reason stands for itself: a statutory notice heeds one of them only.
drop index suppression_in_force;
create unique index suppression_in_force on suppression (mailbox, subject, reason) where lifted_at is null;
comment on column suppression.mailbox is
    'In the form of itu.notification.mailbox.Mailboxes. Kept after an erasure where it must be honoured that the holder refused mail or the mailbox is dead; nothing else about the holder is kept then.';

create table consent_log (
    id           uuid        primary key default uuidv7(),
    -- HMAC-SHA256 under a key of this service; remains after an erasure, so that who knows the mailbox can still prove what was said.
    mailbox_hash text        not null check (mailbox_hash ~ '^[0-9a-f]{64}$'),
    mailbox      text,
    -- * for all.
    subject      text        not null,
    act          text        not null check (act in ('GIVEN', 'WITHDRAWN')),
    at           timestamptz not null,
    basis        text        not null check (basis in ('CONSENT', 'OBJECTION')),
    channel      text        not null check (channel in ('PAGE', 'ONE_CLICK', 'MAILTO', 'OFFICE', 'IMPORT')),
    -- The words beside the choice; null where none were shown, as by a mail program's own button.
    text         text,
    language     text        check (language in ('en', 'fr', 'es', 'ar', 'ru', 'zh')),
    text_version text,
    campaign     uuid,
    step         smallint,
    number       bigint,
    recorded_by  text        not null,
    reason       text,
    check ((text is null) = (text_version is null)),
    check ((campaign is null) = (step is null) and (campaign is null) = (number is null))
);
create index consent_log_of_mailbox on consent_log (mailbox_hash, id);
comment on table consent_log is 'Who agreed to or refused which mail, when and by what words. No network address is kept: the link proves the mailbox.';

create function consent_log_is_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.mailbox is null and old.mailbox is not null
       and (to_jsonb(new) - 'mailbox' - 'reason') = (to_jsonb(old) - 'mailbox' - 'reason') and new.reason is null then
        return new;
    end if;
    raise exception 'consent_log is append-only';
end $$;
create trigger consent_log_is_kept before update or delete on consent_log
    for each row execute function consent_log_is_kept();

create table erasure (
    id           uuid        primary key,
    mailbox_hash text        not null,
    reason       text        not null,
    at           timestamptz not null,
    recorded_by  text        not null,
    -- Rows that were blanked, by kind.
    counts       jsonb       not null
);
comment on table erasure is 'That a mailbox was erased, without the mailbox.';

create table bounce_policy (
    valid_from       timestamptz primary key,
    soft_limit       int         not null check (soft_limit between 1 and 100),
    soft_within_days int         not null check (soft_within_days between 1 and 365),
    recorded_by      text        not null,
    reason           text        not null
);
comment on table bounce_policy is 'How many soft bounces within how many days stop a mailbox; statutory notices still go to it.';
insert into bounce_policy values ('1992-01-01T00:00:00Z', 3, 30, 'system', 'As the suite comes');

create table mail_report (
    -- Of Message-ID and return path, or of the content where there is neither: each message has one effect, whichever way it comes.
    key         text        primary key,
    channel     text        not null check (channel in ('MAILBOX', 'WEBHOOK', 'UPLOAD')),
    kind        text        not null,
    outcome     text        not null check (outcome in ('APPLIED', 'UNMATCHED', 'FORGED', 'NOTHING')),
    received_at timestamptz not null
);
comment on table mail_report is 'Messages and reports that were read, so that each is applied once.';

create table bounce (
    id                  uuid        primary key,
    position            bigint      generated always as identity unique,
    report              text        not null references mail_report (key),
    received_at         timestamptz not null,
    channel             text        not null check (channel in ('MAILBOX', 'WEBHOOK', 'UPLOAD')),
    kind                text        not null check (kind in ('HARD', 'SOFT', 'DELAYED', 'COMPLAINT')),
    status              text,
    diagnostic          text,
    mailbox             text        not null,
    addressee_kind      text        check (addressee_kind in ('MEMBER_STATE', 'ORGANIZATION', 'ADDRESS')),
    addressee           text,
    role                text,
    campaign            uuid,
    step                smallint,
    number              bigint,
    dispatch            uuid,
    suppressed          boolean     not null,
    -- False until the delivery that it is about is recorded: a bounce can be faster than its record.
    marked              boolean     not null,
    check ((campaign is null) = (step is null) and (campaign is null) = (number is null)),
    check (campaign is null or dispatch is null)
);
create index bounce_of_mailbox on bounce (mailbox, kind, received_at);
create index bounce_of_campaign on bounce (campaign, id) where campaign is not null;
create index bounce_of_addressee on bounce (addressee, id) where addressee is not null;
create index bounce_unmarked on bounce (id) where not marked;
comment on table bounce is 'Mail that came back or was complained about.';

create table inbound_reply (
    id          uuid        primary key,
    report      text        not null unique references mail_report (key),
    message_id  text,
    received_at timestamptz not null,
    campaign    uuid,
    step        smallint,
    number      bigint,
    dispatch    uuid,
    check ((campaign is null) <> (dispatch is null))
);
create index inbound_reply_of_campaign on inbound_reply (campaign, id) where campaign is not null;
comment on table inbound_reply is 'That somebody answered a mail; the answer itself stays in the office''s mailbox.';

alter table dispatch add column bounced_at timestamptz;
create index dispatch_bounced on dispatch (id) where bounced_at is not null;
