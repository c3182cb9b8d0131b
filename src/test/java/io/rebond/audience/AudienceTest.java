package io.rebond.audience;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.audience.Term.Following;
import io.rebond.audience.Term.Holding;
import io.rebond.audience.Term.InChannel;
import io.rebond.audience.Term.InTeam;
import io.rebond.audience.Term.Newcomer;
import io.rebond.audience.Term.Person;
import io.rebond.chat.Role;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AudienceTest {

    @Property(tries = 500)
    void whatIsWrittenIsReadAgain(@ForAll("audiences") Audience audience) {
        assertThat(Audience.read(audience.column())).isEqualTo(audience);
    }

    @Test
    void oneChannelAloneIsTheChannelItself() {
        assertThat(new Audience(List.of(List.of(new InChannel("C1")))).channel())
                .contains("C1");
        assertThat(new Audience(List.of(List.of(new InChannel("C1"), new Newcomer()))).channel())
                .isEmpty();
    }

    /** Two numbers that differ by one person would tell what that person follows. */
    @Test
    void aTopicAmongOtherWordsIsNotCounted() {
        assertThat(new Audience(List.of(List.of(new Following("java")))).combinesTopics())
                .isFalse();
        assertThat(new Audience(List.of(List.of(new Following("java")), List.of(new InTeam(1)))).combinesTopics())
                .isTrue();
    }

    @Provide
    Arbitrary<Audience> audiences() {
        Arbitrary<Term> terms = Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("C19:@.-_;|% ,thread")
                        .ofMinLength(1)
                        .ofMaxLength(60)
                        .map(InChannel::new),
                Arbitraries.longs().greaterOrEqual(1).map(Person::new),
                Arbitraries.of("java", "c++", "intelligence-artificielle").map(Following::new),
                Arbitraries.longs().greaterOrEqual(1).map(InTeam::new),
                Arbitraries.of(Role.values()).map(Holding::new),
                Arbitraries.just(new Newcomer()));
        return terms.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(Audience::new);
    }
}
