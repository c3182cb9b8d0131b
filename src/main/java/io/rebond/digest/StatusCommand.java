package io.rebond.digest;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Role;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code digest status}: how far an edition has come, and how it is received. */
@Dependent
@Command
class StatusCommand implements CommandContribution {

    private final Editions editions;
    private final Communities communities;
    private final Status status;

    @Parameters(index = "0", arity = "0..1", paramLabel = "12")
    Integer number;

    StatusCommand(Editions editions, Communities communities, Status status) {
        this.editions = editions;
        this.communities = communities;
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
        return wanted(community)
                .<Answer>map(edition -> new Answer.Private(status.of(edition, community, asker)))
                .orElseGet(() -> Answer.privately(unknown(asker.language())));
    }

    private Optional<Edition> wanted(Community community) {
        return number == null ? editions.latest(community.id()) : editions.numbered(community.id(), number);
    }

    private String unknown(Language language) {
        var words = Words.in(language, DigestMessages.class);
        return number == null ? words.noEditionYet() : words.noEdition(String.valueOf(number));
    }
}
