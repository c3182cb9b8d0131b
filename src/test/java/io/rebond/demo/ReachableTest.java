package io.rebond.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.chat.Asker;
import io.rebond.chat.Language;
import io.rebond.command.Commands;
import io.rebond.sandbox.Company;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Reachable.class)
class ReachableTest extends NoPastContract {

    @Inject
    SampleFeeds samples;

    @Inject
    Commands commands;

    @Test
    void aSampleThatWasRemovedStaysAway() {
        var animator = Company.persona("ines").orElseThrow().profile().member();
        var asker = new Asker(animator, Company.CHANNELS.get(0).ref(), Language.ENGLISH);
        QuarkusTransaction.requiringNew().run(() -> commands.run(asker, "source remove sample:tech-watch"));
        samples.follow();

        assertThat(count("source where address = 'sample:tech-watch' and standing = 'REMOVED'"))
                .isOne();
        assertThat(count("source where standing = 'FOLLOWED'")).isEqualTo(2);
    }
}
