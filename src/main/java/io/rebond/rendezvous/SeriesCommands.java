package io.rebond.rendezvous;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Parameters;

/** The commands about one of a room's series, by its number; each room that begins series has them under its own name. */
public final class SeriesCommands {

    private SeriesCommands() {}

    private abstract static class OfOne implements CommandContribution {
        private final String feature;
        private final String english;
        private final String french;
        private final Function<RendezvousMessages, String> does;

        OfOne(String feature, String english, String french, Function<RendezvousMessages, String> does) {
            this.feature = feature;
            this.english = english;
            this.french = french;
            this.does = does;
        }

        String feature() {
            return feature;
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
        public String does(Language language) {
            return does.apply(Words.in(language, RendezvousMessages.class));
        }
    }

    /** By one moment its next time, by a rhythm all of its times; without either, a form. */
    public abstract static class Move extends OfOne {
        private final Series series;

        @Parameters(index = "0..*", arity = "0..*", paramLabel = "number friday at 10:00|numéro vendredi 10h")
        List<String> words = new ArrayList<>();

        /**
         * @param feature as the series began
         * @param english the command's first words
         */
        protected Move(Series series, String feature, String english, String french) {
            super(feature, english + " move", french + " deplacer", RendezvousMessages::doesMove);
            this.series = series;
        }

        @Override
        public String example(Language language) {
            return language.choose(name() + " friday at 10:00", french() + " vendredi 10h");
        }

        @Override
        public Answer run(Asker asker) {
            var number =
                    words.stream().limit(1).filter(word -> word.matches("\\d+")).findFirst();
            var when = String.join(" ", words.subList(number.isPresent() ? 1 : 0, words.size()));
            return series.move(feature(), asker, number, when, example(asker.language()));
        }
    }

    /** Rests or comes again. */
    private abstract static class Rest extends OfOne {
        private final Series series;
        private final boolean rests;

        @Parameters(index = "0", arity = "0..1", paramLabel = "number|numéro")
        String number;

        Rest(
                Series series,
                boolean rests,
                String feature,
                String english,
                String french,
                Function<RendezvousMessages, String> does) {
            super(feature, english, french, does);
            this.series = series;
            this.rests = rests;
        }

        @Override
        public Answer run(Asker asker) {
            return series.rest(feature(), asker, Optional.ofNullable(number), rests);
        }
    }

    /** Lets its times pass without it. */
    public abstract static class Pause extends Rest {

        protected Pause(Series series, String feature, String english, String french) {
            super(series, true, feature, english + " pause", french + " pause", RendezvousMessages::doesPause);
        }
    }

    /** Has it come again. */
    public abstract static class Resume extends Rest {

        protected Resume(Series series, String feature, String english, String french) {
            super(series, false, feature, english + " resume", french + " reprendre", RendezvousMessages::doesResume);
        }
    }
}
