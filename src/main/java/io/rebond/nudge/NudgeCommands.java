package io.rebond.nudge;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Role;
import io.rebond.chat.Words;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The commands about nudges. */
final class NudgeCommands {

    private NudgeCommands() {}

    @Dependent
    @Command
    static class Write implements CommandContribution {
        private final Writing writing;
        private final NudgeForm form;

        @Parameters(index = "0..*", arity = "0..*", paramLabel = "audience \"text\" when|audience \"texte\" quand")
        List<String> line = new ArrayList<>();

        Write(Writing writing, NudgeForm form) {
            this.writing = writing;
            this.form = form;
        }

        @Override
        public String name() {
            return "nudge";
        }

        @Override
        public String french() {
            return "rappel|relance";
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
            return Words.in(language, NudgeMessages.class).does();
        }

        @Override
        public String example(Language language) {
            return Writing.example(language);
        }

        @Override
        public Answer run(Asker asker) {
            return line.isEmpty() ? form.open(asker) : writing.byCommand(asker, line);
        }
    }

    @Dependent
    @Command
    static class ListAll implements CommandContribution {
        private final Managing managing;

        ListAll(Managing managing) {
            this.managing = managing;
        }

        @Override
        public String name() {
            return "nudge list";
        }

        @Override
        public String french() {
            return "rappel|relance liste";
        }

        @Override
        public Role needs() {
            return Role.ANIMATOR;
        }

        @Override
        public String does(Language language) {
            return Words.in(language, NudgeMessages.class).doesList();
        }

        @Override
        public String example(Language language) {
            return language.choose(name(), "rappel liste");
        }

        @Override
        public Answer run(Asker asker) {
            return managing.list(asker);
        }
    }

    /** What is done with one of them, by its number. */
    private abstract static class OfOne implements CommandContribution {
        private final Managing managing;
        private final String action;
        private final String english;
        private final String french;
        private final Function<NudgeMessages, String> does;

        @Parameters(index = "0", arity = "0..1", paramLabel = "number|numéro")
        String number;

        OfOne(Managing managing, String action, String english, String french, Function<NudgeMessages, String> does) {
            this.managing = managing;
            this.action = action;
            this.english = english;
            this.french = french;
            this.does = does;
        }

        @Override
        public String name() {
            return "nudge " + english;
        }

        @Override
        public String french() {
            return "rappel|relance " + french;
        }

        @Override
        public Role needs() {
            return Role.ANIMATOR;
        }

        @Override
        public String does(Language language) {
            return does.apply(Words.in(language, NudgeMessages.class));
        }

        @Override
        public String example(Language language) {
            return language.choose(name(), "rappel " + french);
        }

        @Override
        public Answer run(Asker asker) {
            return managing.byNumber(asker, number, action);
        }
    }

    @Dependent
    @Command
    static class Preview extends OfOne {
        Preview(Managing managing) {
            super(managing, Managing.PREVIEW, "preview", "apercu", NudgeMessages::doesPreview);
        }
    }

    @Dependent
    @Command
    static class Pause extends OfOne {
        Pause(Managing managing) {
            super(managing, Managing.PAUSE, "pause", "pause", NudgeMessages::doesPause);
        }
    }

    @Dependent
    @Command
    static class Resume extends OfOne {
        Resume(Managing managing) {
            super(managing, Managing.RESUME, "resume", "reprendre", NudgeMessages::doesResume);
        }
    }

    @Dependent
    @Command
    static class Move implements CommandContribution {
        private final Managing managing;
        private final Moving moving;
        private final MoveForm form;

        @Parameters(index = "0..*", arity = "0..*", paramLabel = "number friday at 10:00|numéro vendredi 10h")
        List<String> words = new ArrayList<>();

        Move(Managing managing, Moving moving, MoveForm form) {
            this.managing = managing;
            this.moving = moving;
            this.form = form;
        }

        @Override
        public String name() {
            return "nudge move";
        }

        @Override
        public String french() {
            return "rappel|relance deplacer";
        }

        @Override
        public Role needs() {
            return Role.ANIMATOR;
        }

        @Override
        public String does(Language language) {
            return Words.in(language, NudgeMessages.class).doesMove();
        }

        @Override
        public String example(Language language) {
            return Moving.example(language);
        }

        @Override
        public Answer run(Asker asker) {
            boolean numbered = !words.isEmpty() && words.get(0).matches("\\d+");
            var when = String.join(" ", words.subList(numbered ? 1 : 0, words.size()));
            return managing.byNumber(
                    asker,
                    numbered ? words.get(0) : null,
                    (nudge, community) -> when.isEmpty()
                            ? form.open(asker, nudge, community)
                            : moving.byCommand(asker, nudge, community, when));
        }
    }

    @Dependent
    @Command
    static class Cancel extends OfOne {
        Cancel(Managing managing) {
            super(managing, Managing.CANCEL, "cancel", "annuler", NudgeMessages::doesCancel);
        }
    }
}
