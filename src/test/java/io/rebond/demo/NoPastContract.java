package io.rebond.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.sandbox.Curtain;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Where no past is to be told, none has begun. */
abstract class NoPastContract {

    @Inject
    Curtain curtain;

    @Inject
    History history;

    @Inject
    Jdbi database;

    @Test
    void nothingHappenedHere() {
        assertThat(curtain.isDown()).isFalse();
        assertThat(history.isToBeTold()).isFalse();
        assertThat(count("demo_history")).isZero();
        assertThat(count("article where source_id is null")).isZero();
        assertThat(count("sandbox_message")).isZero();
        assertThat(count("interaction")).isZero();
    }

    long count(String rows) {
        return database.withHandle(handle -> handle.createQuery("select count(*) from " + rows)
                .mapTo(Long.class)
                .one());
    }
}
