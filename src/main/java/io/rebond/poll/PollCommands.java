package io.rebond.poll;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.csv.Csv;
import io.rebond.directory.Audit.Change;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The commands about polls that stand. */
final class PollCommands {

    private PollCommands() {}

    @Dependent
    @Command
    static class Close implements CommandContribution {
        private final Choosing choosing;
        private final Askers askers;
        private final Closing closing;

        @Parameters(index = "0", arity = "0..1", paramLabel = "number|numero")
        Long number;

        Close(Choosing choosing, Closing closing, Askers askers) {
            this.choosing = choosing;
            this.askers = askers;
            this.closing = closing;
        }

        @Override
        public String name() {
            return "poll close";
        }

        @Override
        public String french() {
            return "sondage fermer";
        }

        @Override
        public String does(Language language) {
            return words(language).doesClose();
        }

        @Override
        public Answer run(Asker asker) {
            return choosing.own(asker, number, poll -> {
                closing.close(poll);
                askers.note(poll, asker.member(), Change.POLL_CLOSED);
                return Answer.privately(words(asker.language()).closedNow(poll.id));
            });
        }
    }

    @Dependent
    @Command
    static class Show implements CommandContribution {
        private final Choosing choosing;
        private final PollLook look;

        @Parameters(index = "0", arity = "0..1", paramLabel = "number|numero")
        Long number;

        Show(Choosing choosing, PollLook look) {
            this.choosing = choosing;
            this.look = look;
        }

        @Override
        public String name() {
            return "poll results";
        }

        @Override
        public String french() {
            return "sondage resultats";
        }

        @Override
        public String does(Language language) {
            return words(language).doesResults();
        }

        @Override
        public Answer run(Asker asker) {
            return choosing.any(
                    asker,
                    number,
                    any -> true,
                    poll -> isKept(poll)
                            ? Answer.privately(words(asker.language()).hiddenStill(poll.id))
                            : new Answer.Private(look.alone(poll)));
        }
    }

    @Dependent
    @Command
    static class Export implements CommandContribution {
        private final Choosing choosing;
        private final PollOptions options;
        private final Results results;

        @Parameters(index = "0", arity = "0..1", paramLabel = "number|numero")
        Long number;

        Export(Choosing choosing, PollOptions options, Results results) {
            this.choosing = choosing;
            this.options = options;
            this.results = results;
        }

        @Override
        public String name() {
            return "poll export";
        }

        @Override
        public String french() {
            return "sondage exporter";
        }

        @Override
        public String does(Language language) {
            return words(language).doesExport();
        }

        @Override
        public Answer run(Asker asker) {
            return choosing.any(asker, number, any -> true, poll -> export(poll, words(asker.language())));
        }

        /** No platform has a place for a file that one person alone is given, so it comes as text. */
        private Answer export(Poll poll, PollMessages words) {
            if (isKept(poll)) {
                return Answer.privately(words.hiddenStill(poll.id));
            }
            var offered = options.of(poll);
            return results.told(poll, offered)
                    .<Answer>map(tally ->
                            new Answer.Private(Message.saying(Text.empty().code(csv(offered, tally, words)))
                                    .context(words.exportNote())
                                    .build()))
                    .orElseGet(() -> Answer.privately(words.withheld()));
        }

        private static String csv(List<PollOption> offered, Tally tally, PollMessages words) {
            var rows = new ArrayList<List<String>>();
            rows.add(List.of(words.csvOption(), words.csvVotes(), words.csvShare()));
            offered.forEach(option -> rows.add(List.of(
                    option.label, Integer.toString(tally.of(option)), Integer.toString(tally.percent(option)))));
            return Csv.of(rows);
        }
    }

    /** The results are nobody's business before it closes. */
    private static boolean isKept(Poll poll) {
        return poll.hidden && !poll.isClosed();
    }

    private static PollMessages words(Language language) {
        return Words.in(language, PollMessages.class);
    }
}
