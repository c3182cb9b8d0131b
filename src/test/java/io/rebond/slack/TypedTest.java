package io.rebond.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.MemberRef;
import io.rebond.chat.Mention;
import io.rebond.chat.WorkspaceRef;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TypedTest {

    private static final WorkspaceRef WORKSPACE = new WorkspaceRef("slack", "T1");

    private static Mention mention(String shown, String id) {
        return new Mention(shown, new MemberRef(WORKSPACE, id));
    }

    @Test
    void whoIsNamedIsShownAsTypedAndKnownByIdentifier() {
        var text = "role give <@U012ABCDEF|ada> animator <#C1|java> and <@U2> &amp; <https://example.com|x>";

        assertThat(Typed.words(text, UnaryOperator.identity()))
                .isEqualTo("role give @ada animator #java and @U2 & https://example.com");
        assertThat(Typed.mentions(text, WORKSPACE))
                .containsExactly(mention("@ada", "U012ABCDEF"), mention("@U2", "U2"));
    }

    @Test
    void nobodyIsNamedByTypingWhatSlackWouldSend() {
        assertThat(Typed.mentions("role give &lt;@U012ABCDEF|ada&gt; @ada <!channel> <@>", WORKSPACE))
                .isEmpty();
        assertThat(Typed.mentions(null, WORKSPACE)).isEmpty();
    }
}
