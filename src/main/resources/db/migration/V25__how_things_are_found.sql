-- What the register is searched by: every word of an NGO's names, numbers and place in its one spelling. The words are
-- filled in one place (peygir.ngo.WordIndex); a row whose searched facts are not those its words were made of is due,
-- and the database itself knows it, whoever wrote the row.
alter table ngo
    add column indexed_as char(40) null,
    add column search_state char(40) as (sha1(concat_ws('|', name, search_text, county_code, coalesce(national_id, ''),
        coalesce(registration_number, ''), coalesce(phone, '')))) persistent,
    add column index_due boolean as (indexed_as is null or indexed_as <> search_state) persistent;
create index ix_ngo_index_due on ngo (index_due, county_code);

create table ngo_word (
    word        varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    county_code varchar(4) not null,
    ngo_id      uuid       not null,
    kind        varchar(6) not null,
    primary key (word, county_code, ngo_id, kind),
    constraint fk_ngo_word_ngo foreign key (ngo_id) references ngo (id) on delete cascade,
    constraint ck_ngo_word_kind check (kind in ('NAME', 'JOINED', 'ALIAS', 'NUMBER', 'PLACE'))
);
create index ix_ngo_word_ngo on ngo_word (ngo_id, word);

-- Each word known to the register by what is left of it when one letter is missing, and by its ends: two words that differ
-- by one letter, more, less, other or exchanged, share such a form.
create table word_form (
    form varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    kind varchar(7)  not null,
    word varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    primary key (form, kind, word),
    constraint ck_word_form_kind check (kind in ('SHORTER', 'END'))
);

-- The list in the order of its pages.
create index ix_ngo_name on ngo (name, id);
create index ix_ngo_county_name on ngo (county_code, name, id);

-- What commitments are searched by: their words in one spelling, as peygir.shared.Letters folds them; the database keeps
-- the column and its index, whoever wrote the row.
alter table commitment
    add column folded varchar(4000) character set utf8mb4 collate utf8mb4_bin as (
        replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(lower(concat(' ', concat_ws(' ', text, deliverable))) collate utf8mb4_bin, 'ي', 'ی'), 'ى', 'ی'), 'ئ', 'ی'), 'ې', 'ی'), 'ۍ', 'ی'), 'ك', 'ک'), 'ڪ', 'ک'), 'ة', 'ه')
        , 'ۀ', 'ه'), 'ە', 'ه'), 'ھ', 'ه'), 'ہ', 'ه'), 'أ', 'ا'), 'إ', 'ا'), 'آ', 'ا'), 'ٱ', 'ا')
        , 'ؤ', 'و'), '۰', '0'), '۱', '1'), '۲', '2'), '۳', '3'), '۴', '4'), '۵', '5'), '۶', '6')
        , '۷', '7'), '۸', '8'), '۹', '9'), '٠', '0'), '١', '1'), '٢', '2'), '٣', '3'), '٤', '4')
        , '٥', '5'), '٦', '6'), '٧', '7'), '٨', '8'), '٩', '9'), 'ـ', ''), 'ء', ''), 'ً', '')
        , 'ٌ', ''), 'ٍ', ''), 'َ', ''), 'ُ', ''), 'ِ', ''), 'ّ', ''), 'ْ', ''), 'ٰ', '')
        , 'ٔ', ''), 'ٓ', ''), '‌', ' '), 'مسوول', 'مسیول'), ' هیات', ' هییت')) persistent;
create fulltext index ft_commitment_folded on commitment (folded);
create index ix_commitment_due on commitment (current_due, id);
