package io.rebond.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rebond.chat.ChatPlatform;
import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Pace;
import io.rebond.chat.Part;
import io.rebond.chat.Target;
import io.rebond.chat.Words;
import io.rebond.mail.Recipient.State;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** E-mail as a platform that one can only write to: each recipient is a direct conversation. */
@Singleton
class MailPlatform implements ChatPlatform {

    private final Recipients recipients;
    private final LetterWriter writer;
    private final Despatch despatch;
    private final MailSettings settings;

    MailPlatform(Recipients recipients, LetterWriter writer, Despatch despatch, MailSettings settings) {
        this.recipients = recipients;
        this.writer = writer;
        this.despatch = despatch;
        this.settings = settings;
    }

    @Override
    public String name() {
        return MailSettings.PLATFORM;
    }

    /** One under way at a time: after a crash between "sent" and "recorded", no more than that one is repeated. */
    @Override
    public Pace pace() {
        return new Pace(Duration.ZERO, 1, 60 * settings.perSecond(), 1);
    }

    @Override
    public String invitation(Language language) {
        return Words.in(language, MailMessages.class).invitation();
    }

    /** A letter may be as long as it likes. */
    @Override
    public List<Message> fit(Message message) {
        return List.of(message);
    }

    @Override
    public MessageRef post(Target target, Message message, Part part) throws DeliveryFailed {
        if (!settings.isOn()) {
            throw DeliveryFailed.away("the newsletter is off", Duration.ofMinutes(5));
        }
        var recipient = recipient(target);
        var letter = new MessageRef(recipient.conversation(), part.delivery() + "." + part.number());
        var head = new Letterhead(recipient, letter);
        try {
            despatch.send(writer.write(message, head), head);
        } catch (NoSuchMailbox e) {
            QuarkusTransaction.requiringNew().run(() -> recipients.become(recipient.id(), State.REFUSED));
            throw DeliveryFailed.forGood("the mail server knows no such address (" + e.getMessage() + ")");
        }
        return letter;
    }

    /** What was sent by mail stays as it was. */
    @Override
    public void update(MessageRef posted, Message message) throws DeliveryFailed {
        throw DeliveryFailed.forGood("a letter cannot be changed once it is sent");
    }

    /** A mail server shows nobody what it took. */
    @Override
    public Optional<MessageRef> find(Target target, Part part) {
        return Optional.empty();
    }

    /** Who left while the letter waited does not receive it. */
    private Recipient recipient(Target target) throws DeliveryFailed {
        if (!(target instanceof Target.ToMember to)) {
            throw DeliveryFailed.forGood("there are no channels in a mailing list");
        }
        var recipient = recipients
                .find(to.member().id())
                .orElseThrow(() -> DeliveryFailed.forGood("no longer on the mailing list"));
        return switch (recipient.state()) {
            case ACTIVE -> recipient;
            case UNSUBSCRIBED -> throw DeliveryFailed.forGood("unsubscribed");
            case REFUSED, BOUNCED -> throw DeliveryFailed.forGood("refused by the mail server before");
        };
    }
}
