package io.rebond.recognition;

import io.rebond.chat.Role;
import io.rebond.rendezvous.Series;
import io.rebond.rendezvous.SeriesCommands;
import jakarta.enterprise.context.Dependent;
import picocli.CommandLine.Command;

/** The commands about a round-up that comes back. */
final class RoundupCommands {

    private RoundupCommands() {}

    @Dependent
    @Command
    static class Move extends SeriesCommands.Move {
        Move(Series series) {
            super(series, Gift.FEATURE, "kudos roundup", "merci recueil");
        }

        @Override
        public Role needs() {
            return Role.ANIMATOR;
        }
    }

    @Dependent
    @Command
    static class Pause extends SeriesCommands.Pause {
        Pause(Series series) {
            super(series, Gift.FEATURE, "kudos roundup", "merci recueil");
        }

        @Override
        public Role needs() {
            return Role.ANIMATOR;
        }
    }

    @Dependent
    @Command
    static class Resume extends SeriesCommands.Resume {
        Resume(Series series) {
            super(series, Gift.FEATURE, "kudos roundup", "merci recueil");
        }

        @Override
        public Role needs() {
            return Role.ANIMATOR;
        }
    }
}
