package io.rebond.poll;

import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.PersonalDataHolder;
import io.rebond.chat.Words;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Those who want no reminders of polls. */
@Singleton
class Unreminded implements PersonalDataHolder {

    private final Jdbi database;
    private final Pseudonyms pseudonyms;

    Unreminded(Jdbi database, Pseudonyms pseudonyms) {
        this.database = database;
        this.pseudonyms = pseudonyms;
    }

    boolean includes(long pseudonym) {
        return database.withHandle(handle -> handle.createQuery("select 1 from no_reminder where pseudonym_id = ?")
                .bind(0, pseudonym)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    void add(MemberRef member) {
        long number = pseudonyms.of(member);
        database.useHandle(handle ->
                handle.execute("insert into no_reminder (pseudonym_id) values (?) on conflict do nothing", number));
    }

    void remove(MemberRef member) {
        pseudonyms
                .known(member)
                .ifPresent(number -> database.useHandle(
                        handle -> handle.execute("delete from no_reminder where pseudonym_id = ?", number)));
    }

    @Override
    public List<Entry> show(MemberRef member, Language language) {
        var words = Words.in(language, PollMessages.class);
        return pseudonyms
                .known(member)
                .filter(this::includes)
                .map(number -> List.of(new Entry(words.kindReminders(), words.noneWanted(), null)))
                .orElse(List.of());
    }

    @Override
    public void erase(MemberRef member) {
        remove(member);
    }

    /** A wish does not grow old. */
    @Override
    public int expire(Instant limit, int most) {
        return 0;
    }
}
