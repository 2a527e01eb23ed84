-- Keys by which other systems read what an office reads: a part of the country, for a while. The secret itself is
-- shown once and kept nowhere; it is found by its hash.
create table api_token (
    id            uuid         not null,
    name          varchar(120) not null,
    hash          char(64)     not null,
    province_code varchar(2)   not null,
    county_code   varchar(4)   null,
    made_at       datetime(6)  not null,
    made_by       uuid         not null,
    maker         varchar(120) not null,
    valid_to      date         not null,
    last_used_on  date         null,
    revoked_at    datetime(6)  null,
    primary key (id),
    constraint uk_api_token_hash unique (hash),
    constraint fk_api_token_province foreign key (province_code) references province (code),
    constraint fk_api_token_county foreign key (county_code) references county (code),
    constraint fk_api_token_account foreign key (made_by) references account (id)
);
create index ix_api_token_county on api_token (county_code);
