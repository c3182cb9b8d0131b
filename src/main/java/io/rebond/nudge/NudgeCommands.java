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
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The commands about nudges. */
final class NudgeCommands {

    private NudgeCommands() {}

    @Dependent
    @Command
    static class Write implements CommandContribution {
        private final Writing writing;

        @Parameters(index = "0..*", arity = "0..*", paramLabel = "audience \"text\" when|audience \"texte\" quand")
        List<String> line = new ArrayList<>();

        Write(Writing writing) {
            this.writing = writing;
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
        public String does(Language language) {
            return Words.in(language, NudgeMessages.class).does();
        }

        @Override
        public String example(Language language) {
            return Writing.example(language);
        }

        @Override
        public Answer run(Asker asker) {
            return line.isEmpty() ? NudgeForm.open(asker.language()) : writing.byCommand(asker, line);
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
    abstract static class OfOne implements CommandContribution {
        private final Managing managing;
        private final String action;

        @Parameters(index = "0", arity = "0..1", paramLabel = "number|numéro")
        String number;

        OfOne(Managing managing, String action) {
            this.managing = managing;
            this.action = action;
        }

        @Override
        public Role needs() {
            return Role.ANIMATOR;
        }

        @Override
        public String example(Language language) {
            return language.choose(name(), french().replace("|relance", ""));
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
            super(managing, Managing.PREVIEW);
        }

        @Override
        public String name() {
            return "nudge preview";
        }

        @Override
        public String french() {
            return "rappel|relance apercu";
        }

        @Override
        public String does(Language language) {
            return Words.in(language, NudgeMessages.class).doesPreview();
        }
    }

    @Dependent
    @Command
    static class Pause extends OfOne {

        Pause(Managing managing) {
            super(managing, Managing.PAUSE);
        }

        @Override
        public String name() {
            return "nudge pause";
        }

        @Override
        public String french() {
            return "rappel|relance pause";
        }

        @Override
        public String does(Language language) {
            return Words.in(language, NudgeMessages.class).doesPause();
        }
    }

    @Dependent
    @Command
    static class Resume extends OfOne {

        Resume(Managing managing) {
            super(managing, Managing.RESUME);
        }

        @Override
        public String name() {
            return "nudge resume";
        }

        @Override
        public String french() {
            return "rappel|relance reprendre";
        }

        @Override
        public String does(Language language) {
            return Words.in(language, NudgeMessages.class).doesResume();
        }
    }

    @Dependent
    @Command
    static class Cancel extends OfOne {

        Cancel(Managing managing) {
            super(managing, Managing.CANCEL);
        }

        @Override
        public String name() {
            return "nudge cancel";
        }

        @Override
        public String french() {
            return "rappel|relance annuler";
        }

        @Override
        public String does(Language language) {
            return Words.in(language, NudgeMessages.class).doesCancel();
        }
    }
}
