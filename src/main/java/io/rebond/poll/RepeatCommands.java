package io.rebond.poll;

import io.rebond.rendezvous.Series;
import io.rebond.rendezvous.SeriesCommands;
import jakarta.enterprise.context.Dependent;
import picocli.CommandLine.Command;

/** The commands about a poll that comes back. */
final class RepeatCommands {

    private RepeatCommands() {}

    @Dependent
    @Command
    static class Move extends SeriesCommands.Move {
        Move(Series series) {
            super(series, Subject.FEATURE, "poll", "sondage");
        }
    }

    @Dependent
    @Command
    static class Pause extends SeriesCommands.Pause {
        Pause(Series series) {
            super(series, Subject.FEATURE, "poll", "sondage");
        }
    }

    @Dependent
    @Command
    static class Resume extends SeriesCommands.Resume {
        Resume(Series series) {
            super(series, Subject.FEATURE, "poll", "sondage");
        }
    }
}
