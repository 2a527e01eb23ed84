-- An account that nobody has claimed yet has no sign-in name; whoever it was made for chooses one.
alter table account modify column sign_in_name varchar(60) null;
alter table account add column last_sign_in_at datetime(6) null;

-- Links handed to a person: each opens once and for a while. The secret itself is shown once and kept nowhere; it is
-- found by its hash. What is for whom (a new account, a representation, a new password) says the kind and its subject.
create table one_time_link (
    id           uuid         not null,
    kind         varchar(20)  not null,
    subject_id   uuid         not null,
    hash         char(64) character set ascii collate ascii_bin not null,
    issued_at    datetime(6)  not null,
    issued_by    uuid         not null,
    issuer       varchar(120) not null,
    expires_at   datetime(6)  not null,
    used_at      datetime(6)  null,
    used_by      uuid         null,
    withdrawn_at datetime(6)  null,
    primary key (id),
    constraint uk_one_time_link_hash unique (hash),
    constraint fk_one_time_link_used_by foreign key (used_by) references account (id)
);
create index ix_one_time_link_subject on one_time_link (subject_id, kind);
