package io.rebond.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.DateTimes;

class CodecTest {
    private static final WorkspaceRef COMPANY = new WorkspaceRef("sandbox", "company");
    private static final ChannelRef VEILLE = new ChannelRef(COMPANY, "veille");

    @Property(tries = 300)
    void aMessageComesBackAsItWas(@ForAll("messages") Message message) {
        assertThat(MessageCodec.read(MessageCodec.write(message))).isEqualTo(message);
    }

    @Property(tries = 300)
    void anEventComesBackAsItWas(@ForAll("events") ChatEvent.Later event) {
        assertThat(EventCodec.read(EventCodec.write(event))).isEqualTo(event);
    }

    @Example
    void messagesAreCompactAndNameEachCase() {
        assertThat(MessageCodec.write(Message.of("Bonjour")))
                .isEqualTo("{\"summary\":\"Bonjour\",\"blocks\":[{\"is\":\"Paragraph\","
                        + "\"text\":{\"spans\":[{\"is\":\"Plain\",\"words\":\"Bonjour\"}]}}]}");
    }

    @Example
    void eventsAreCompactAndNameEachCase() {
        var event = new ChatEvent.MembershipChanged(
                "k", Instant.parse("2026-03-01T09:00:00.123456789Z"), member("camille"), VEILLE, true);
        assertThat(EventCodec.write(event))
                .isEqualTo("{\"is\":\"MembershipChanged\",\"key\":\"k\",\"at\":\"2026-03-01T09:00:00.123456789Z\","
                        + "\"actor\":{\"workspace\":{\"platform\":\"sandbox\",\"id\":\"company\"},\"id\":\"camille\"},"
                        + "\"channel\":{\"workspace\":{\"platform\":\"sandbox\",\"id\":\"company\"},\"id\":\"veille\"},"
                        + "\"present\":true}");
    }

    @Example
    void whatALaterVersionAddsIsPassedOver() {
        assertThat(MessageCodec.read("{\"summary\":\"x\",\"mood\":\"calm\",\"blocks\":[]}"))
                .isEqualTo(new Message("x", List.of()));
    }

    @Example
    void aRefusalDoesNotRepeatWhatWasWritten() {
        assertThatThrownBy(() -> MessageCodec.read("{\"summary\":\"secret words\",\"blocks\":[{\"is\":\"secret\"}]}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .hasMessageNotContaining("secret");
    }

    @Provide
    Arbitrary<Message> messages() {
        return Combinators.combine(words(), blocks().list().ofMaxSize(6)).as(Message::new);
    }

    @Provide
    Arbitrary<ChatEvent.Later> events() {
        var at = DateTimes.instants();
        var yes = Arbitraries.of(true, false);
        return Arbitraries.oneOf(
                Combinators.combine(words(), at, members(), posts(), words(), yes)
                        .as(ChatEvent.ReactionChanged::new),
                Combinators.combine(words(), at, members(), posts(), posts(), yes)
                        .as(ChatEvent.ReplyChanged::new),
                Combinators.combine(words(), at, members(), yes)
                        .as((key, when, who, in) -> new ChatEvent.MembershipChanged(key, when, who, VEILLE, in)),
                Combinators.combine(words(), at, profiles()).as(ChatEvent.ProfileChanged::new));
    }

    private static Arbitrary<Block> blocks() {
        return Arbitraries.oneOf(
                words().map(Block.Heading::new),
                texts().map(Block.Paragraph::new),
                Combinators.combine(words(), addresses(), texts(), texts()).as(Block.LinkItem::new),
                Combinators.combine(addresses(), words().map(alternative -> "a" + alternative))
                        .as(Block.Picture::new),
                buttons().list().ofMinSize(1).ofMaxSize(5).map(Block.Buttons::new),
                Combinators.combine(words(), actions(), options().list().ofMaxSize(3))
                        .as(Block.Select::new),
                Combinators.combine(words(), Arbitraries.integers().between(0, 100))
                        .as(Block.Progress::new),
                texts().map(Block.Context::new));
    }

    private static Arbitrary<Text> texts() {
        return Arbitraries.<Text.Span>oneOf(
                        words().map(Text.Plain::new),
                        words().map(Text.Strong::new),
                        words().map(Text.Code::new),
                        Combinators.combine(words(), addresses()).as(Text.Link::new),
                        Combinators.combine(members(), words()).as(Text.Mention::new))
                .list()
                .ofMaxSize(4)
                .map(Text::new);
    }

    private static Arbitrary<Button> buttons() {
        return Combinators.combine(words(), actions(), addresses().injectNull(0.5), Arbitraries.of(Button.Style.class))
                .as(Button::new);
    }

    private static Arbitrary<Option> options() {
        return Combinators.combine(words(), words()).as(Option::new);
    }

    private static Arbitrary<Action> actions() {
        return Combinators.combine(words(), words()).as((name, argument) -> new Action(name, argument));
    }

    private static Arbitrary<URI> addresses() {
        return Arbitraries.of(
                        "https://example.org/a?b=1&c=%C3%A9", "http://localhost:8080/#x", "data:image/png;base64,AA==")
                .map(URI::create);
    }

    private static Arbitrary<MessageRef> posts() {
        return words().map(id -> new MessageRef(VEILLE, id));
    }

    private static Arbitrary<MemberRef> members() {
        return words().map(CodecTest::member);
    }

    private static MemberRef member(String id) {
        return new MemberRef(COMPANY, id);
    }

    private static Arbitrary<Profile> profiles() {
        return Combinators.combine(
                        members(),
                        words(),
                        Arbitraries.of(Language.class),
                        Arbitraries.of("Europe/Paris", "America/Montreal", "UTC", "+02:00")
                                .map(ZoneId::of),
                        Arbitraries.of(true, false))
                .as(Profile::new);
    }

    private static Arbitrary<String> words() {
        return Arbitraries.strings().all().excludeChars(lonelySurrogates()).ofMaxLength(40);
    }

    /** Half a character is not text: it does not survive any encoding. */
    private static char[] lonelySurrogates() {
        var halves = new char[Character.MAX_SURROGATE - Character.MIN_SURROGATE + 1];
        for (int i = 0; i < halves.length; i++) {
            halves[i] = (char) (Character.MIN_SURROGATE + i);
        }
        return halves;
    }
}
