-- Letters sort and compare as Persian readers expect; every table below inherits it.
alter database character set utf8mb4 collate utf8mb4_uca1400_persian_ai_ci;

create table account (
    id            uuid         not null,
    version       bigint       not null,
    sign_in_name  varchar(60)  not null,
    display_name  varchar(120) not null,
    password_hash varchar(200) not null,
    language      varchar(2)   not null,
    enabled       boolean      not null,
    session_epoch int          not null,
    created_at    datetime(6)  not null,
    primary key (id),
    constraint uk_account_sign_in_name unique (sign_in_name),
    constraint ck_account_language check (language in ('fa', 'en'))
);

-- Roles that belong to no place: administrator, auditor, national viewer. Offices and NGOs keep their own people.
create table account_role (
    id         uuid        not null,
    account_id uuid        not null,
    role       varchar(20) not null,
    valid_from date        not null,
    valid_to   date        null,
    primary key (id),
    constraint fk_account_role_account foreign key (account_id) references account (id),
    constraint ck_account_role_role check (role in ('ADMIN', 'AUDITOR', 'NATIONAL')),
    constraint ck_account_role_period check (valid_to is null or valid_to >= valid_from)
);

-- One row for each command that was carried out, in the command's own transaction: the second click finds it.
create table command_receipt (
    id         uuid        not null,
    command    varchar(80) not null,
    account_id uuid        null,
    result     varchar(80) null,
    at         datetime(6) not null,
    primary key (id)
);

-- Append-only, hash-chained. One chain a county (or '-' for what has no county), so writers of two counties never wait for each other.
create table audit_chain (
    chain varchar(8) not null,
    seq   bigint     not null,
    hash  char(64) character set ascii collate ascii_bin not null,
    primary key (chain)
);

create table audit_entry (
    chain         varchar(8)   not null,
    seq           bigint       not null,
    at            datetime(6)  not null,
    account_id    uuid         null,
    actor         varchar(120) not null,
    action        varchar(80)  not null,
    subject       varchar(100) not null,
    detail        text         not null,
    previous_hash char(64) character set ascii collate ascii_bin not null,
    hash          char(64) character set ascii collate ascii_bin not null,
    primary key (chain, seq)
);
create index ix_audit_entry_at on audit_entry (at);
