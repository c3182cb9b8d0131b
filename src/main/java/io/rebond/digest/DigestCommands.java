package io.rebond.digest;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Role;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.command.Spelling;
import io.rebond.delivery.Platforms;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.People;
import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands about editions. */
final class DigestCommands {

    /** No digest is longer: more is not read. */
    private static final int LONGEST = 10;

    /** As much of a mistyped name as one recognises. */
    private static final int NAME_SHOWN = 80;

    private DigestCommands() {}

    @Dependent
    @Command
    static class Preview implements CommandContribution {
        private final Publishing publishing;
        private final EditionMessages messages;
        private final Communities communities;
        private final People people;
        private final Portrait portrait;
        private final DigestConfig config;

        Preview(
                Publishing publishing,
                EditionMessages messages,
                Communities communities,
                People people,
                Portrait portrait,
                DigestConfig config) {
            this.publishing = publishing;
            this.messages = messages;
            this.communities = communities;
            this.people = people;
            this.portrait = portrait;
            this.config = config;
        }

        @Override
        public String name() {
            return "digest preview";
        }

        @Override
        public String french() {
            return "veille apercu";
        }

        @Override
        public Role needs() {
            return Role.ANIMATOR;
        }

        @Override
        public String does(Language language) {
            return words(language).doesPreview();
        }

        @Override
        public Answer run(Asker asker) {
            var community = communities.of(asker.where());
            if (!people.roleWithin(asker.member(), community).covers(needs())) {
                return Answer.privately(words(asker.language()).notYours(community.name()));
            }
            // Where Rebond stands in no channel yet, it is shown as it would be for the place of who asks.
            var channel = communities.home(community).orElse(asker.where());
            var items = publishing.next(community, channel, config.items());
            if (items.isEmpty()) {
                return nothing(asker);
            }
            var publish = Spelling.in(asker.where().workspace())
                    .of(asker.language().choose("digest publish", "veille publier"));
            return new Answer.Private(messages.preview(
                    community,
                    publishing.nextNumber(community),
                    items,
                    portrait.numberOf(asker.member()),
                    words(asker.language()).previewFooter(publish)));
        }
    }

    @Dependent
    @Command
    static class Publish implements CommandContribution {
        private final Publishing publishing;
        private final Mailing mailing;
        private final Communities communities;
        private final People people;
        private final Platforms platforms;
        private final DigestConfig config;

        @Parameters(index = "0", arity = "0..1", paramLabel = "#channel|#canal")
        String channel;

        @Option(
                names = {"--max", "--nombre"},
                paramLabel = "7")
        Integer most;

        @Option(names = {"--newsletter", "--lettre"})
        boolean byMail;

        Publish(
                Publishing publishing,
                Mailing mailing,
                Communities communities,
                People people,
                Platforms platforms,
                DigestConfig config) {
            this.publishing = publishing;
            this.mailing = mailing;
            this.communities = communities;
            this.people = people;
            this.platforms = platforms;
            this.config = config;
        }

        @Override
        public String name() {
            return "digest publish";
        }

        @Override
        public String french() {
            return "veille publier";
        }

        @Override
        public Role needs() {
            return Role.ANIMATOR;
        }

        @Override
        public boolean isEveryday() {
            return true;
        }

        @Override
        public String does(Language language) {
            return words(language).doesPublish();
        }

        @Override
        public Answer run(Asker asker) {
            var words = words(asker.language());
            int size = most == null ? config.items() : most;
            if (size < 1 || size > LONGEST) {
                return Answer.privately(words.wrongSize(size));
            }
            var community = communities.of(asker.where());
            if (byMail && !people.roleOf(asker.member(), community).covers(needs())) {
                return Answer.privately(words.newsletterNotYours());
            }
            if (byMail && mailing.readers(community) == 0) {
                return Answer.privately(Text.marked(nobody(asker)));
            }
            return target(community)
                    .map(target -> people.roleOf(asker.member(), target).covers(needs())
                            ? publish(community, target, size, asker)
                            : Answer.privately(words.notYourLane(communities.nameOf(target))))
                    .orElseGet(() -> Answer.privately(Text.marked(nowhere(asker))));
        }

        private String nowhere(Asker asker) {
            var words = words(asker.language());
            var invitation = platforms.invitation(asker.where().workspace(), asker.language());
            return channel == null ? words.noChannel(invitation) : words.unknownChannel(shown(), invitation);
        }

        private String shown() {
            var name = channel.replace("`", "");
            return name.length() <= NAME_SHOWN ? name : name.substring(0, NAME_SHOWN) + "…";
        }

        private Optional<ChannelRef> target(Community community) {
            return channel == null ? communities.home(community) : communities.channelNamed(community, channel);
        }

        private String nobody(Asker asker) {
            var spelling = Spelling.in(asker.where().workspace());
            var words = words(asker.language());
            return mailing.isOn()
                    ? words.newsletterEmpty(
                            spelling.of(asker.language().choose("admin newsletter import", "reglages lettre importer")))
                    : words.newsletterOff(spelling.of(asker.language().choose("admin doctor", "reglages diagnostic")));
        }

        private Answer publish(Community community, ChannelRef target, int size, Asker asker) {
            return publishing
                    .publish(community, target, size, asker.member())
                    .map(issue -> told(issue, community, target, words(asker.language())))
                    .map(Answer::privately)
                    .orElseGet(() -> nothing(asker));
        }

        private String told(Publishing.Issue issue, Community community, ChannelRef target, DigestMessages words) {
            var channel = communities.nameOf(target);
            var published = words.published(issue.edition().number, issue.items(), channel);
            if (!byMail) {
                return published;
            }
            if (!mailing.order(issue.edition())) {
                return published + " " + words.newsletterNothing();
            }
            return words.publishedByMail(issue.edition().number, issue.items(), channel, mailing.readers(community));
        }
    }

    private static Answer nothing(Asker asker) {
        var add = asker.language().choose("source add sample:security", "flux ajouter sample:security");
        return Answer.privately(Text.marked(words(asker.language())
                .nothing(Spelling.in(asker.where().workspace()).of(add))));
    }

    private static DigestMessages words(Language language) {
        return Words.in(language, DigestMessages.class);
    }
}
