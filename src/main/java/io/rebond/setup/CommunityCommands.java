package io.rebond.setup;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Role;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.directory.Audit;
import io.rebond.directory.Audit.Change;
import io.rebond.directory.Communities;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The commands about communities, their channels and their language. */
final class CommunityCommands {

    private CommunityCommands() {}

    @Dependent
    @Command
    static class ListAll implements CommandContribution {
        private final Communities communities;

        ListAll(Communities communities) {
            this.communities = communities;
        }

        @Override
        public String name() {
            return "admin community";
        }

        @Override
        public String french() {
            return "reglages communaute";
        }

        @Override
        public Role needs() {
            return Role.ADMIN;
        }

        @Override
        public String does(Language language) {
            return words(language).doesCommunities();
        }

        @Override
        public Answer run(Asker asker) {
            var words = words(asker.language());
            var message = Message.titled(words.communitiesTitle());
            communities
                    .in(asker.where().workspace())
                    .forEach(community -> message.paragraph(Text.empty()
                            .strong(community.name())
                            .plain("  "
                                    + communities.channels(community).stream()
                                            .map(name -> "#" + name)
                                            .collect(Collectors.joining(" "))
                                    + "\n"
                                    + words.population(
                                            communities.population(community).size(),
                                            words.language(community
                                                    .language()
                                                    .formal()
                                                    .tag()),
                                            community.zone().getId()))));
            return new Answer.Private(message.build());
        }
    }

    @Dependent
    @Command
    static class Create implements CommandContribution {
        private static final int NAME_LIMIT = 100;

        private final Communities communities;
        private final Audit audit;

        @Parameters(index = "0", paramLabel = "\"Java guild\"|\"Guilde Java\"")
        String title;

        @Parameters(index = "1..*", arity = "0..*", paramLabel = "#channel|#canal")
        List<String> channels = new ArrayList<>();

        Create(Communities communities, Audit audit) {
            this.communities = communities;
            this.audit = audit;
        }

        @Override
        public String name() {
            return "admin community create";
        }

        @Override
        public String french() {
            return "reglages communaute creer";
        }

        @Override
        public Role needs() {
            return Role.ADMIN;
        }

        @Override
        public boolean isEveryday() {
            return true;
        }

        @Override
        public String does(Language language) {
            return words(language).doesCommunityCreate();
        }

        @Override
        public String example(Language language) {
            return language.choose(
                    "admin community create \"Java guild\"", "reglages communaute creer \"Guilde Java\"");
        }

        /** A channel that is not there leaves nothing changed. */
        @Override
        public Answer run(Asker asker) {
            var words = words(asker.language());
            var workspace = asker.where().workspace();
            var name = title.replaceAll("\\p{Cc}", " ").strip();
            if (name.isEmpty() || name.length() > NAME_LIMIT) {
                return Answer.privately(words.communityName(NAME_LIMIT));
            }
            var missing = channels.stream()
                    .filter(channel -> communities.scopeOf(workspace, channel).isEmpty())
                    .findFirst();
            if (missing.isPresent()) {
                return Answer.privately(words.noPlace(Shown.word(missing.get())));
            }
            var isNew = communities.named(workspace, name).isEmpty();
            var community = communities.create(workspace, name);
            if (isNew) {
                audit.note(asker.member(), Change.COMMUNITY_CREATED, name);
            }
            channels.forEach(channel -> {
                communities.move(communities.scopeOf(workspace, channel).orElseThrow(), community);
                audit.note(asker.member(), Change.CHANNEL_MOVED, channel + ", " + name);
            });
            return Answer.privately(words.communityStands(
                    community.name(),
                    communities.channels(community).stream()
                            .map(each -> "#" + each)
                            .collect(Collectors.joining(" "))));
        }
    }

    @Dependent
    @Command
    static class Speak implements CommandContribution {
        private final Communities communities;
        private final Audit audit;

        @Parameters(index = "0", arity = "0..1", paramLabel = "french|francais")
        String language;

        Speak(Communities communities, Audit audit) {
            this.communities = communities;
            this.audit = audit;
        }

        @Override
        public String name() {
            return "admin language";
        }

        @Override
        public String french() {
            return "reglages langue";
        }

        @Override
        public Role needs() {
            return Role.ADMIN;
        }

        @Override
        public String does(Language reader) {
            return words(reader).doesLanguage();
        }

        @Override
        public String example(Language reader) {
            return reader.choose("admin language english", "reglages langue francais");
        }

        @Override
        public Answer run(Asker asker) {
            var words = words(asker.language());
            var community = communities.of(asker.where());
            if (language == null) {
                return Answer.privately(words.speaks(
                        community.name(),
                        words.language(community.language().formal().tag())));
            }
            var wish = language.toLowerCase(Locale.ROOT);
            if (!wish.startsWith("fr") && !wish.startsWith("en") && !wish.startsWith("an")) {
                return Answer.privately(words.noLanguage(Shown.word(language)));
            }
            var chosen = Language.of(wish);
            communities.speak(community, chosen);
            audit.note(asker.member(), Change.LANGUAGE_CHANGED, community.name() + ", " + chosen.tag());
            return Answer.privately(words.speaks(community.name(), words.language(chosen.tag())));
        }
    }

    private static SetupMessages words(Language language) {
        return Words.in(language, SetupMessages.class);
    }
}
