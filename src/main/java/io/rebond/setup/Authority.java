package io.rebond.setup;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.Role;
import io.rebond.chat.Words;
import io.rebond.directory.People;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Lets a form through that was opened by right: a role may have been lost since. */
@Singleton
class Authority {

    private final People people;

    Authority(People people) {
        this.people = people;
    }

    Answer of(Asker asker, Role needed, Supplier<Answer> act) {
        return people.roleOf(asker.member(), asker.where()).covers(needed)
                ? act.get()
                : Answer.privately(
                        Words.in(asker.language(), SetupMessages.class).reserved());
    }
}
