package io.rebond.agenda;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Role;
import io.rebond.chat.Words;
import jakarta.enterprise.context.Dependent;
import java.util.function.Function;
import picocli.CommandLine.Command;

/** The commands that show what is planned. */
final class CalendarCommands {

    private CalendarCommands() {}

    /** A number of days, by name. */
    private abstract static class Days implements CommandContribution {
        private final Showing showing;
        private final int days;
        private final String english;
        private final String french;
        private final Function<AgendaMessages, String> does;

        Days(Showing showing, int days, String english, String french, Function<AgendaMessages, String> does) {
            this.showing = showing;
            this.days = days;
            this.english = english;
            this.french = french;
            this.does = does;
        }

        @Override
        public String name() {
            return english;
        }

        @Override
        public String french() {
            return french;
        }

        @Override
        public Role needs() {
            return Role.ANIMATOR;
        }

        @Override
        public String does(Language language) {
            return does.apply(Words.in(language, AgendaMessages.class));
        }

        @Override
        public Answer run(Asker asker) {
            return showing.ahead(days, asker);
        }
    }

    @Dependent
    @Command
    static class Bare extends Days {
        Bare(Showing showing) {
            super(showing, Showing.WEEK, "calendar", "calendrier", AgendaMessages::does);
        }

        @Override
        public boolean isEveryday() {
            return true;
        }
    }

    @Dependent
    @Command
    static class Week extends Days {
        Week(Showing showing) {
            super(showing, Showing.WEEK, "calendar week", "calendrier semaine", AgendaMessages::doesWeek);
        }
    }

    @Dependent
    @Command
    static class Month extends Days {
        Month(Showing showing) {
            super(showing, Showing.MONTH, "calendar month", "calendrier mois", AgendaMessages::doesMonth);
        }
    }
}
