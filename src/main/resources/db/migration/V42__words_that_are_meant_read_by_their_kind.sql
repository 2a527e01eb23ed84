-- Words that hold the typed one are looked for among ends alone: with the kind first in the key, the many shorter forms of
-- other words are not read on the way.
alter table word_form drop primary key, add constraint pk_word_form primary key (kind, form, word);
