package io.rebond.digest;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Role;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.People;
import io.rebond.directory.Readership;
import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code digest status}: how far an edition has come, and how it is received. */
@Dependent
@Command
class StatusCommand implements CommandContribution {

    /** As far back as the latest that somebody may read is looked for. */
    private static final int RECENT = 50;

    private final Editions editions;
    private final Communities communities;
    private final Readership readership;
    private final People people;
    private final Status status;

    @Parameters(index = "0", arity = "0..1", paramLabel = "12")
    Integer number;

    StatusCommand(Editions editions, Communities communities, Readership readership, People people, Status status) {
        this.editions = editions;
        this.communities = communities;
        this.readership = readership;
        this.people = people;
        this.status = status;
    }

    @Override
    public String name() {
        return "digest status";
    }

    @Override
    public String french() {
        return "veille etat";
    }

    @Override
    public Role needs() {
        return Role.ANIMATOR;
    }

    @Override
    public String does(Language language) {
        return Words.in(language, DigestMessages.class).doesStatus();
    }

    @Override
    public Answer run(Asker asker) {
        var community = communities.of(asker.where());
        var readable = readableBy(asker);
        return wanted(community, readable)
                .<Answer>map(edition -> new Answer.Private(status.of(edition, community, readable, asker)))
                .orElseGet(() -> Answer.privately(unknown(asker.language())));
    }

    /** One that stands only where they may not look is none. */
    private Optional<Edition> wanted(Community community, Predicate<ChannelRef> readable) {
        var known = number == null
                ? editions.latest(community.id(), RECENT).stream()
                : editions.numbered(community.id(), number).stream();
        return known.filter(edition -> isSeen(edition, readable)).findFirst();
    }

    private boolean isSeen(Edition edition, Predicate<ChannelRef> readable) {
        var places =
                editions.copies(edition.id).stream().map(Editions.Copy::channel).toList();
        return places.isEmpty() || places.stream().anyMatch(readable);
    }

    /** What is in their care, and what they may read as everybody may. */
    private Predicate<ChannelRef> readableBy(Asker asker) {
        var open = readership.openTo(asker.member());
        return channel ->
                open.contains(channel) || people.roleOf(asker.member(), channel).covers(Role.ANIMATOR);
    }

    private String unknown(Language language) {
        var words = Words.in(language, DigestMessages.class);
        return number == null ? words.noEditionYet() : words.noEdition(String.valueOf(number));
    }
}
