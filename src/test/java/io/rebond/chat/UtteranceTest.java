package io.rebond.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.ChatEvent.ActionTaken;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UtteranceTest {

    private static final WorkspaceRef WORKSPACE = new WorkspaceRef("town", "w");
    private static final MessageRef MESSAGE = new MessageRef(new ChannelRef(WORKSPACE, "C1"), "1.1");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "see https://example.com/a. | https://example.com/a",
                "(https://example.com/a_(b)) or | https://example.com/a_(b)",
                "« https://example.com/é » | https://example.com/é",
                "first http://a.example/?q=1&r=2, then https://b.example | http://a.example/?q=1&r=2",
                "<https://example.com/x> | https://example.com/x",
            })
    void theFirstLinkIsTakenWithoutWhatClosesTheSentence(String words, String link) {
        assertThat(Utterance.linkIn(words)).isEqualTo(link);
    }

    @Test
    void whereThereIsNoneThereIsNone() {
        assertThat(Utterance.linkIn("ftp://example.com, example.com and https:// alone"))
                .isEmpty();
    }

    @Property
    void aShortcutBringsItAlongAsItWas(
            @ForAll boolean signed, @ForAll boolean open, @ForAll @StringLength(max = 40) String any) {
        var words = any.replaceAll("[\\p{Cc}&&[^\\s]]", "").strip();
        var said = new Utterance(
                MESSAGE,
                signed ? Optional.of(new MemberRef(WORKSPACE, "U1")) : Optional.empty(),
                Instant.parse("2026-11-17T08:00:00.000100Z"),
                open,
                words,
                Utterance.linkIn(words),
                "https://chat.example/1");

        assertThat(Utterance.of(new ActionTaken(
                        "key",
                        Instant.EPOCH,
                        new MemberRef(WORKSPACE, "U2"),
                        MESSAGE.conversation(),
                        MESSAGE,
                        Utterance.PICKED,
                        said.values())))
                .isEqualTo(said);
    }
}
