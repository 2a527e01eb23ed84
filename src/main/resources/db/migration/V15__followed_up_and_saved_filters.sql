-- The office asks whoever promised how it goes; once a day for each promise is enough.
create table follow_up (
    id            uuid         not null,
    commitment_id uuid         not null,
    batch         uuid         not null,
    note          varchar(500) null,
    asked_on      date         not null,
    asked_at      datetime(6)  not null,
    asked_by      varchar(120) not null,
    primary key (id),
    constraint uk_follow_up unique (commitment_id, asked_on),
    constraint fk_follow_up_commitment foreign key (commitment_id) references commitment (id)
);
create index ix_follow_up_batch on follow_up (batch);

-- A list's filter under a name of its owner's choice; it is the list's address, so it means what the address means.
create table saved_filter (
    id         uuid         not null,
    account_id uuid         not null,
    page       varchar(40)  not null,
    name       varchar(60)  not null,
    address    varchar(500) not null,
    primary key (id),
    constraint uk_saved_filter unique (account_id, page, name)
);
