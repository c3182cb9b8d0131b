-- en, fr, or fr-x-tu: French as it is spoken among friends, where the community's playbook chose it.
alter table community alter column language set data type varchar(10);
update community set language = 'fr-x-tu'
    where language = 'fr' and exists (select 1 from playbook where playbook.community_id = community.id and familiar);
