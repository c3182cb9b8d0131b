package io.rebond.recognition;

import io.rebond.chat.MemberRef;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** What people want to happen when they are thanked. */
@Singleton
class Choices {

    enum Choice {
        /** Nothing is shown before they said so, each time. */
        ASK,
        /** What its giver lets others see is shown at once. */
        SHOW,
        KEEP,
        /** They neither thank nor are thanked. */
        OFF
    }

    private final Jdbi database;
    private final Pseudonyms pseudonyms;

    Choices(Jdbi database, Pseudonyms pseudonyms) {
        this.database = database;
        this.pseudonyms = pseudonyms;
    }

    Choice of(MemberRef member) {
        return made(member).orElse(Choice.ASK);
    }

    /** Empty until they made one. */
    Optional<Choice> made(MemberRef member) {
        return pseudonyms
                .known(member)
                .flatMap(number -> database.withHandle(
                        handle -> handle.createQuery("select choice from kudos_choice where pseudonym_id = ?")
                                .bind(0, number)
                                .mapTo(String.class)
                                .map(Choice::valueOf)
                                .findOne()));
    }

    void make(MemberRef member, Choice choice) {
        long number = pseudonyms.of(member);
        database.useHandle(handle -> {
            handle.execute(
                    "insert into kudos_choice (pseudonym_id, choice) values (?, ?) on conflict do nothing",
                    number,
                    choice.name());
            handle.execute("update kudos_choice set choice = ? where pseudonym_id = ?", choice.name(), number);
        });
    }

    void forget(long pseudonym) {
        database.useHandle(handle -> handle.execute("delete from kudos_choice where pseudonym_id = ?", pseudonym));
    }
}
