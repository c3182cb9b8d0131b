package io.rebond.digest;

import io.rebond.chat.Asker;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.Message;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.command.Spelling;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;

/** How far an edition has come by each outlet, and what became of its items there. */
@Singleton
class Status {

    private final EditionMessages messages;
    private final Editions editions;
    private final Travel travel;
    private final Reception reception;
    private final Attendance attendance;
    private final Communities communities;
    private final Clock clock;

    Status(
            EditionMessages messages,
            Editions editions,
            Travel travel,
            Reception reception,
            Attendance attendance,
            Communities communities,
            Clock clock) {
        this.messages = messages;
        this.editions = editions;
        this.travel = travel;
        this.reception = reception;
        this.attendance = attendance;
        this.communities = communities;
        this.clock = clock;
    }

    /** @param readable whose people may be told of, and whose name */
    Message of(Edition edition, Community community, Predicate<ChannelRef> readable, Asker asker) {
        var words = Words.in(asker.language(), DigestMessages.class);
        var message = Message.titled(messages.title(edition, community, asker.language()));
        channels(edition, community, readable, words, message);
        travel.byMail(edition).ifPresent(letters -> letters(letters, asker, words, message));
        var people = attendance.of(edition, readable);
        attendance.line(edition, people, community, asker.language()).ifPresent(message::paragraph);
        reception.lines(edition, people, community, words).forEach(message::paragraph);
        people.ifPresent(told -> message.context(words.statusPeopleFooter()));
        return message.context(words.statusFooter(reception.minimum(community))).build();
    }

    private void channels(
            Edition edition,
            Community community,
            Predicate<ChannelRef> readable,
            DigestMessages words,
            Message.Builder message) {
        var progress = travel.inChat(edition, community);
        editions.copies(edition.id).stream()
                .filter(copy -> readable.test(copy.channel()))
                .forEach(copy -> message.paragraph(words.statusChannel(
                        communities.nameOf(copy.channel()), progress.waiting(), progress.failed())));
        reasons(progress.failures(), words, message);
    }

    private void letters(Travel.Letters letters, Asker asker, DigestMessages words, Message.Builder message) {
        var progress = letters.progress();
        long waiting = progress.waiting() + letters.unaddressed();
        var line = Text.of(words.statusMail(progress.sent(), waiting, progress.failed()));
        message.paragraph(waiting == 0 ? line : line.plain("; ").then(left(letters, asker, words)));
        reasons(progress.failures(), words, message);
    }

    private Text left(Travel.Letters letters, Asker asker, DigestMessages words) {
        var doctor = Spelling.in(asker.where().workspace())
                .of(asker.language().choose("admin doctor", "reglages diagnostic"));
        return letters.progress()
                .remaining(clock.instant(), letters.unaddressed())
                .map(time -> Text.of(duration(time, words)))
                .orElseGet(() -> Text.marked(words.statusStalled(doctor)));
    }

    private static String duration(Duration time, DigestMessages words) {
        return time.toMinutes() == 0 ? words.statusNearly() : words.statusLeft(time.toMinutes());
    }

    private static void reasons(Map<String, Long> failures, DigestMessages words, Message.Builder message) {
        failures.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(each -> message.context(words.statusReason(each.getValue(), each.getKey())));
    }
}
