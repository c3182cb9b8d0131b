package io.rebond.mail;

import static io.rebond.mail.Following.follow;
import static io.rebond.mail.Following.pressed;
import static io.rebond.mail.Following.read;
import static io.rebond.mail.Following.send;

import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent;
import io.rebond.chat.ChatPlatform;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.MessageRef;
import io.rebond.chat.OutletStage;
import io.rebond.chat.Target;
import io.rebond.sandbox.PretendInbox;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Somebody who reads the letters that arrive, and follows their links. */
final class MailStage implements OutletStage {

    private final ChatPlatform platform;
    private final PretendInbox inbox;
    private final Letterbox letterbox;
    private final Recipient recipient;

    MailStage(ChatPlatform platform, PretendInbox inbox, Letterbox letterbox, Recipient recipient) {
        this.platform = platform;
        this.inbox = inbox;
        this.letterbox = letterbox;
        this.recipient = recipient;
    }

    @Override
    public ChatPlatform platform() {
        return platform;
    }

    @Override
    public Map<Language, String> invitations() {
        return Map.of(
                Language.ENGLISH,
                "add their address to the mailing list with `admin newsletter import`",
                Language.FRENCH,
                "ajoutez son adresse à la liste de diffusion avec `reglages lettre importer`",
                Language.FAMILIAR_FRENCH,
                "ajoutez son adresse à la liste de diffusion avec `reglages lettre importer`");
    }

    @Override
    public MemberRef member() {
        return recipient.ref();
    }

    @Override
    public Target target() {
        return new Target.ToMember(recipient.ref());
    }

    @Override
    public Target nowhere() {
        return new Target.ToMember(new MemberRef(MailSettings.WORKSPACE, "nobody"));
    }

    /** Both ways of reading it must say the same. */
    @Override
    public String reads(MessageRef message) {
        var letter = letterbox.withId(message.id());
        return letter.seen() + "\n" + letter.plain();
    }

    @Override
    public void answering(Function<ChatEvent.Now, Answer> answer) {
        inbox.reset();
        inbox.answer = answer;
    }

    @Override
    public List<ChatEvent> heard() {
        return List.copyOf(inbox.received);
    }

    @Override
    public String presses(MessageRef message, String label) {
        return read(pressed(letterbox.withId(message.id()).link(label)));
    }

    @Override
    public boolean refusesAlteredPress(MessageRef message, String label) {
        var link = letterbox.withId(message.id()).link(label);
        var altered = link.replaceFirst("/mail/act/.", "/mail/act/x");
        return follow(altered).statusCode() == 404
                && send(altered, "00000000-0000-0000-0000-000000000000").statusCode() == 404;
    }
}
