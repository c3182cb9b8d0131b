package io.rebond.stories;

import io.rebond.chat.Action;
import io.rebond.chat.Answer;
import io.rebond.chat.Block;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.ChatEvent;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.ChatEvent.CommandTyped;
import io.rebond.chat.ChatEvent.ReactionChanged;
import io.rebond.chat.ChatEvent.ReplyChanged;
import io.rebond.chat.Form;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Target;
import io.rebond.chat.Utterance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Somebody who types, presses, reacts and replies, and is told what they see. */
final class Member {

    private final Company company;
    private final MemberRef ref;
    private final List<Answer> answers = new ArrayList<>();
    private Answer seen = Answer.nothing();
    private ChannelRef elsewhere;

    Member(Company company, MemberRef ref) {
        this.company = company;
        this.ref = ref;
    }

    MemberRef ref() {
        return ref;
    }

    /** All that they were answered, in order. */
    List<Answer> answers() {
        return List.copyOf(answers);
    }

    String types(String line) {
        return types(line, key());
    }

    String types(String line, String key) {
        return acts(new CommandTyped(key, moment(), ref, where(), line));
    }

    /** From now on they write to Rebond alone. */
    void goesToTheDirectConversation() {
        elsewhere = new ChannelRef(ref.workspace(), "@" + ref.id());
    }

    /** From now on they write in that channel. */
    void goesTo(ChannelRef channel) {
        elsewhere = channel;
    }

    String typesIn(ChannelRef where, String line) {
        return acts(new CommandTyped(key(), moment(), ref, where, line));
    }

    /** In the conversation with Rebond alone, which no census knows. */
    String typesInPrivate(String line) {
        return typesIn(new ChannelRef(ref.workspace(), "D-" + ref.id()), line);
    }

    /** Presses what the last private answer or direct message shows. */
    String presses(String label) {
        var lately = new ArrayList<Message>();
        if (seen instanceof Answer.Private shown) {
            lately.add(shown.message());
        } else if (seen instanceof Answer.ReplaceCard shown) {
            lately.add(shown.message());
        }
        letters().forEach(post -> lately.add(post.now()));
        var button = Sight.button(lately, label);
        return press(button.action(), null, key());
    }

    /** Presses what the latest direct message shows that bears it. */
    String pressesInTheLatest(String label) {
        var latest = letters().stream().map(Town.Post::now).collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(latest);
        return press(Sight.button(latest, label).action(), null, key());
    }

    /** Presses what stands under an item that is shown to them alone. */
    String pressesBeneath(String item, String label) {
        var button =
                Sight.button(((Answer.Private) seen).message(), label, item).orElseThrow();
        return press(button.action(), null, key());
    }

    /** Presses a button that a direct message bore at first, and which a page that was not renewed still shows. */
    String pressesWhatStoodThere(String label) {
        var before = letters().stream().map(post -> post.looks().get(0)).toList();
        return press(Sight.button(before, label).action(), null, key());
    }

    /** As only somebody could who holds another person's message in their hands. */
    String pressesWhatIsShownTo(Member other, String label) {
        var button = Sight.button(other.letters().stream().map(Town.Post::now).toList(), label);
        return press(button.action(), null, key());
    }

    /** Presses a button of an item, in the first message that shows it. */
    String presses(String label, String item) {
        return presses(label, item, key());
    }

    String presses(String label, String item, String key) {
        return pressesIn(Sight.post(company.standing(), label, item), label, item, key);
    }

    String pressesIn(Town.Post post, String label, String item, String key) {
        return press(Sight.button(post.now(), label, item).orElseThrow().action(), post.ref(), key);
    }

    /** Fills in the form that is open and sends it. */
    String sends(Map<String, String> values) {
        return sends(form(), values, key());
    }

    String sends(Map<String, String> values, String key) {
        return sends(form(), values, key);
    }

    /** The form that is open. */
    Form form() {
        return ((Answer.OpenForm) seen).form();
    }

    /** Sends a form, even one that was sent before. */
    String sends(Form form, Map<String, String> values) {
        return sends(form, values, key());
    }

    private String sends(Form form, Map<String, String> values, String key) {
        var sent = new ActionTaken(key, moment(), ref, where(), null, form.action(), values);
        var told = acts(sent);
        if (seen instanceof Answer.FieldErrors) {
            seen = new Answer.OpenForm(form);
        }
        return told;
    }

    /** Chooses an option from the list that a message shows. */
    String chooses(Town.Post post, String label) {
        var list = Sight.list(post.now());
        var chosen = list.options().stream()
                .filter(option -> option.label().equals(label))
                .findFirst()
                .orElseThrow();
        return acts(new ActionTaken(
                key(),
                moment(),
                ref,
                post.ref().conversation(),
                post.ref(),
                list.action(),
                Map.of(Block.Select.VALUE, chosen.value())));
    }

    /** Chooses an option, by how it begins, from the list that the last private answer shows. */
    String chooses(String label) {
        var list = Sight.list(((Answer.Private) seen).message());
        var chosen = list.options().stream()
                .filter(option -> option.label().startsWith(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no option " + label));
        return acts(new ActionTaken(
                key(), moment(), ref, where(), null, list.action(), Map.of(Block.Select.VALUE, chosen.value())));
    }

    /** Says something to others, of which Rebond hears nothing. */
    MessageRef says(ChannelRef where, String words) {
        return company.town.hear(ref, where, words, moment());
    }

    /** By the emoji that proposes. */
    void pointsAt(MessageRef message) {
        reacts("newspaper", message);
    }

    /** By the menu of a message, which hands the message over. */
    String picks(MessageRef message) {
        return picks(message, Utterance.PICKED);
    }

    /** By the other line of that menu. */
    String thanksFor(MessageRef message) {
        return picks(message, Utterance.THANKED);
    }

    private String picks(MessageRef message, Action meaning) {
        var said = company.town.read(message).orElseThrow();
        return acts(new ActionTaken(key(), moment(), ref, message.conversation(), message, meaning, said.values()));
    }

    /** By the emoji that thanks a message's author, whom the platform names. */
    void offersABouquet(MessageRef message) {
        bouquet(message, moment(), true);
    }

    void takesTheBouquetBack(MessageRef message) {
        bouquet(message, moment(), false);
    }

    void bouquet(MessageRef message, Instant at, boolean present) {
        var author = company.town.read(message).flatMap(Utterance::author).orElse(null);
        brings(new ReactionChanged(key(), at, ref, message, "bouquet", present, author));
    }

    void reacts(String emoji, MessageRef message) {
        brings(new ReactionChanged(key(), moment(), ref, message, emoji, true));
    }

    void takesBack(String emoji, MessageRef message) {
        brings(new ReactionChanged(key(), moment(), ref, message, emoji, false));
    }

    MessageRef replies(MessageRef root) {
        var reply = new MessageRef(root.conversation(), "reply-" + UUID.randomUUID());
        brings(new ReplyChanged(key(), moment(), ref, reply, root, true));
        return reply;
    }

    void deletes(MessageRef reply, MessageRef root) {
        brings(new ReplyChanged(key(), moment(), ref, reply, root, false));
    }

    void brings(ChatEvent.Later event) {
        company.introduce();
        try {
            company.inbox.later(event).toCompletableFuture().get(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("not accepted", e);
        }
    }

    /** The direct messages, as they look now. */
    List<String> reads() {
        company.settled();
        return letters().stream().map(post -> InWords.of(post.now())).toList();
    }

    /** What they are told is recorded about what they did, without the times and numbers. */
    List<String> recorded() {
        company.settled();
        return acts(new CommandTyped(key(), moment(), ref, company.home(), "privacy export"))
                .lines()
                .filter(line -> line.matches("\\*\\*[^*]+\\*\\*  (item|edition|poll|kudos|gathering):.*UTC"))
                .map(line -> line.replaceAll(
                                "\\*|  [0-9-]+ [0-9:]+ UTC|(?<=item|edition|poll|kudos|gathering):\\d+", "")
                        .replace("  ", " "))
                .sorted()
                .toList();
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    Instant moment() {
        return company.clock.pass(Duration.ofSeconds(1));
    }

    private ChannelRef where() {
        return elsewhere == null ? company.home() : elsewhere;
    }

    private String press(Action action, MessageRef message, String key) {
        var where = message == null ? where() : message.conversation();
        return acts(new ActionTaken(key, moment(), ref, where, message, action, Map.of()));
    }

    String acts(ChatEvent.Now event) {
        company.introduce();
        seen = company.inbox.now(event);
        answers.add(seen);
        return InWords.of(seen);
    }

    private List<Town.Post> letters() {
        return company.town.posts().stream()
                .filter(post -> post.target().equals(new Target.ToMember(ref)))
                .toList();
    }
}
