-- ---------------------------------------------------------------- keys that receipts are signed with

create table signing_key (
    id          text        primary key,
    number      smallint    generated always as identity unique,
    public_key  text        not null,
    private_key bytea,
    sealed      boolean     not null,
    created_at  timestamptz not null,
    retired_at  timestamptz,
    check ((private_key is null) = (retired_at is not null))
);
create unique index signing_key_current on signing_key ((true)) where retired_at is null;
comment on table signing_key is 'Ed25519 keys; all stay published. At most one is current, and a retired one signs nothing any more: its private part is gone.';
comment on column signing_key.id is 'JWK thumbprint (RFC 7638), the kid of signatures.';
comment on column signing_key.number is 'What the receipts name the key by; 2 bytes instead of 44.';
comment on column signing_key.sealed is 'Whether the private part is encrypted with suite.signing.secret.';

-- ---------------------------------------------------------------- receipts

create table receipt (
    declaration uuid        primary key references declaration deferrable initially deferred,
    issued_at   timestamptz not null,
    issued_on   date        not null,
    signing_key smallint    not null references signing_key (number),
    hash        bytea       not null check (length(hash) = 32),
    signature   bytea       not null check (length(signature) = 64),
    content     bytea       not null
);
-- Packed as it is; PostgreSQL would only try again.
alter table receipt alter column content set storage external;
comment on table receipt is 'The receipt of each declaration; rows are never changed. Its number is made of the declaration''s call, contributor and version.';
comment on column receipt.content is 'The receipt, byte for byte (UTF-8): canonical JSON (RFC 8785). The first byte tells the form: 1 is deflated against the service''s kept-content-1.dictionary.';
comment on column receipt.hash is 'SHA-256 of the receipt''s bytes, not of the packed ones.';
comment on column receipt.signature is 'Ed25519, of a detached JWS over the receipt''s bytes (RFC 7515 appendix F, RFC 7797); the header follows from the key.';
comment on column receipt.issued_on is 'Day of issue in the zone of the call.';

create table receipt_document (
    receipt  uuid        not null references receipt,
    language text        not null check (language in ('en', 'fr', 'es', 'ar', 'ru', 'zh')),
    file     bytea       not null,
    made_at  timestamptz not null,
    primary key (receipt, language)
);
alter table receipt_document alter column file set storage external;
comment on table receipt_document is 'PDF files of receipts, kept from the first time they were asked for: a later version of the service, or a State''s new name, changes none.';
