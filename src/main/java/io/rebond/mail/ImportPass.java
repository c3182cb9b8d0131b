package io.rebond.mail;

import io.rebond.chat.Action;
import io.rebond.chat.Asker;
import io.rebond.chat.Belonging;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Seal;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The right to bring a list, given to an administrator for half an hour: nobody else's press or link is worth anything. */
@Singleton
class ImportPass {

    static final String ACTION = "mail.import";

    private static final Duration LASTS = Duration.ofMinutes(30);

    /** @param who as the event names them; nobody else may use a form that was opened for them */
    record Pass(long community, Instant until, Language language, String who) {}

    private final Seal seal;
    private final Belonging belonging;
    private final MailSettings settings;
    private final Clock clock;

    ImportPass(Seal seal, Belonging belonging, MailSettings settings, Clock clock) {
        this.seal = seal;
        this.belonging = belonging;
        this.settings = settings;
        this.clock = clock;
    }

    Action action(Asker asker) {
        return new Action(
                ACTION,
                belonging.communityOf(asker.where()) + " "
                        + clock.instant().plus(LASTS).getEpochSecond() + " "
                        + asker.language().tag() + " " + name(asker.member()));
    }

    URI page(Asker asker) {
        return settings.at("/mail/import/" + seal.seal(action(asker)));
    }

    Optional<Pass> read(String token) {
        return token.length() > 1_500 ? Optional.empty() : seal.open(token).flatMap(this::read);
    }

    /** Empty once it has expired. */
    Optional<Pass> read(Action action) {
        return Optional.of(action)
                .filter(ours -> ours.name().equals(ACTION))
                .map(ours -> ours.argument().split(" ", 4))
                .map(parts -> new Pass(
                        Long.parseLong(parts[0]),
                        Instant.ofEpochSecond(Long.parseLong(parts[1])),
                        Language.of(parts[2]),
                        parts[3]))
                .filter(pass -> clock.instant().isBefore(pass.until()));
    }

    static String name(MemberRef member) {
        return member.workspace().platform() + " " + member.workspace().id() + " " + member.id();
    }
}
