-- The office tells an NGO that expects something of one that offers it; each of the two says yes or no.
create table introduction (
    id             uuid         not null,
    version        bigint       not null,
    county_code    varchar(4)   not null,
    expectation_id uuid         not null,
    capacity_id    uuid         not null,
    asker_id       uuid         not null,
    giver_id       uuid         not null,
    state          varchar(10)  not null,
    note           varchar(500) null,
    sent_on        date         not null,
    sent_by        varchar(120) not null,
    asker_said     varchar(3)   null,
    giver_said     varchar(3)   null,
    said_on        date         null,
    activity_id    uuid         null,
    commitment_id  uuid         null,
    primary key (id),
    constraint uk_introduction_pair unique (expectation_id, capacity_id),
    constraint fk_introduction_county foreign key (county_code) references county (code),
    constraint fk_introduction_expectation foreign key (expectation_id) references expectation (id),
    constraint fk_introduction_capacity foreign key (capacity_id) references capacity (id),
    constraint fk_introduction_asker foreign key (asker_id) references ngo (id),
    constraint fk_introduction_giver foreign key (giver_id) references ngo (id),
    constraint fk_introduction_activity foreign key (activity_id) references activity (id),
    constraint fk_introduction_commitment foreign key (commitment_id) references commitment (id),
    constraint ck_introduction_state check (state in ('SENT', 'ACCEPTED', 'DECLINED', 'JOINED', 'SET_ASIDE')),
    constraint ck_introduction_said check (asker_said in ('YES', 'NO') and giver_said in ('YES', 'NO')),
    constraint ck_introduction_parties check (asker_id <> giver_id),
    constraint ck_introduction_joined check ((state = 'JOINED') = (activity_id is not null or commitment_id is not null))
);
create index ix_introduction_county on introduction (county_code, state);
create index ix_introduction_asker on introduction (asker_id);
create index ix_introduction_giver on introduction (giver_id);
