package io.rebond.setup;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Role;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.directory.Grant;
import io.rebond.directory.People;
import io.rebond.directory.Roles;
import io.rebond.setup.Appointing.Wish;
import jakarta.enterprise.context.Dependent;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands about who may do what. */
final class RoleCommands {

    private RoleCommands() {}

    @Dependent
    @Command
    static class ListAll implements CommandContribution {
        private final Roles roles;
        private final People people;
        private final Communities communities;

        ListAll(Roles roles, People people, Communities communities) {
            this.roles = roles;
            this.people = people;
            this.communities = communities;
        }

        @Override
        public String name() {
            return "admin role";
        }

        @Override
        public String french() {
            return "reglages role";
        }

        @Override
        public Role needs() {
            return Role.ADMIN;
        }

        @Override
        public String does(Language language) {
            return words(language).doesRoles();
        }

        @Override
        public Answer run(Asker asker) {
            var words = words(asker.language());
            var all = roles.in(asker.where().workspace());
            var message = Message.titled(words.rolesTitle());
            all.forEach(grant -> message.paragraph(told(grant, asker)));
            if (all.isEmpty()) {
                message.paragraph(words.noRoles());
            }
            return new Answer.Private(message.context(words.rolesFooter()).build());
        }

        private Text told(Grant grant, Asker asker) {
            var words = words(asker.language());
            var place = communities.nameOf(grant.scope());
            var line = Text.empty()
                    .strong(people.nameOf(grant.holder()))
                    .plain("  " + RoleNames.of(grant.role(), asker.language()) + ", "
                            + (place.isEmpty() ? words.everywhere() : place));
            return grant.ends()
                    .map(end -> end.minusSeconds(1)
                            .atZone(communities.of(asker.where()).zone()))
                    .map(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                            .withLocale(asker.language().locale())::format)
                    .map(date -> line.plain(words.until(date)))
                    .orElse(line);
        }
    }

    @Dependent
    @Command
    static class Give implements CommandContribution {
        private final Appointing appointing;

        @Parameters(index = "0", arity = "0..1", paramLabel = "@person|@personne")
        String person;

        @Parameters(index = "1", arity = "0..1", paramLabel = "animator|animateur")
        String role;

        @Parameters(index = "2", arity = "0..1", paramLabel = "#channel|#canal")
        String where = "";

        @Option(
                names = {"--until", "--jusquau"},
                paramLabel = "2027-01-31")
        String until = "";

        Give(Appointing appointing) {
            this.appointing = appointing;
        }

        @Override
        public String name() {
            return "admin role give";
        }

        @Override
        public String french() {
            return "reglages role donner";
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
            return words(language).doesGive();
        }

        @Override
        public String example(Language language) {
            return language.choose("admin role give me animator", "reglages role donner moi animateur");
        }

        @Override
        public Answer run(Asker asker) {
            return person == null || role == null
                    ? RoleForm.open(asker.language())
                    : appointing
                            .give(asker, new Wish(person, role, where, until))
                            .toCommand();
        }
    }

    @Dependent
    @Command
    static class Take implements CommandContribution {
        private final Appointing appointing;

        @Parameters(index = "0", paramLabel = "@person|@personne")
        String person;

        @Parameters(index = "1", paramLabel = "animator|animateur")
        String role;

        @Parameters(index = "2", arity = "0..1", paramLabel = "#channel|#canal")
        String where = "";

        Take(Appointing appointing) {
            this.appointing = appointing;
        }

        @Override
        public String name() {
            return "admin role take";
        }

        @Override
        public String french() {
            return "reglages role retirer";
        }

        @Override
        public Role needs() {
            return Role.ADMIN;
        }

        @Override
        public String does(Language language) {
            return words(language).doesTake();
        }

        @Override
        public String example(Language language) {
            return language.choose("admin role take me animator", "reglages role retirer moi animateur");
        }

        @Override
        public Answer run(Asker asker) {
            return appointing.take(asker, new Wish(person, role, where, "")).toCommand();
        }
    }

    private static SetupMessages words(Language language) {
        return Words.in(language, SetupMessages.class);
    }
}
