package io.rebond.poll;

import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Form;
import io.rebond.chat.Form.TextField;
import io.rebond.chat.Language;
import io.rebond.chat.Languages;
import io.rebond.chat.Words;
import io.rebond.directory.Audit.Change;
import io.rebond.draft.Drafting;
import io.rebond.draft.Wish;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Changing a poll that stands. */
final class EditPoll {

    private static final String ACTION = "poll.edit";

    private EditPoll() {}

    @Dependent
    @Command
    static class EditCommand implements CommandContribution {
        private final Choosing choosing;
        private final PollOptions options;
        private final Ballots ballots;

        @Parameters(index = "0", arity = "0..1", paramLabel = "number|numero")
        Long number;

        EditCommand(Choosing choosing, PollOptions options, Ballots ballots) {
            this.choosing = choosing;
            this.options = options;
            this.ballots = ballots;
        }

        @Override
        public String name() {
            return "poll edit";
        }

        @Override
        public String french() {
            return "sondage modifier";
        }

        @Override
        public String does(Language language) {
            return words(language).doesEdit();
        }

        @Override
        public Answer run(Asker asker) {
            var words = words(asker.language());
            return choosing.own(
                    asker,
                    number,
                    poll -> poll.anonymous && ballots.most(poll) > 0
                            ? Answer.privately(words.votedAlready())
                            : new Answer.OpenForm(form(poll, words)));
        }

        private Form form(Poll poll, PollMessages words) {
            var labels = options.of(poll).stream().map(option -> option.label).collect(Collectors.joining("\n"));
            return new Form(
                    new Action(ACTION, poll.id),
                    words.editTitle(),
                    words.editSubmit(),
                    List.of(
                            PollForm.question(words, poll.question),
                            TextField.line(Drafting.OPTIONS, words.fieldOptions(), words.editHint())
                                    .lines(3_000)
                                    .holding(labels)));
        }
    }

    @Singleton
    static class EditForm implements ActionHandler {
        private final Taps taps;
        private final Askers askers;
        private final Places places;
        private final Drafting drafting;
        private final Editing editing;
        private final Languages languages;

        EditForm(Taps taps, Askers askers, Places places, Drafting drafting, Editing editing, Languages languages) {
            this.taps = taps;
            this.askers = askers;
            this.places = places;
            this.drafting = drafting;
            this.editing = editing;
            this.languages = languages;
        }

        @Override
        public Set<String> actions() {
            return Set.of(ACTION);
        }

        /** A role may have been lost since the form was opened, and a ballot cast. */
        @Override
        public Answer on(ActionTaken event) {
            return taps.on(event, Answer::privately, (sheet, words) -> {
                if (!askers.mayChange(sheet.poll(), event.actor())) {
                    return Answer.privately(words.notYours());
                }
                var outcome = drafting.check(
                        wish(event, sheet.poll()),
                        places.communityOf(sheet.poll().where()),
                        languages.languageOf(event.actor()));
                if (!outcome.isFine()) {
                    return new Answer.FieldErrors(outcome.errors());
                }
                askers.note(sheet.poll(), event.actor(), Change.POLL_CHANGED);
                return Answer.privately(editing.change(sheet, outcome.draft(), words));
            });
        }

        private static Wish wish(ActionTaken event, Poll poll) {
            return new Wish(
                    event.value(Drafting.QUESTION),
                    event.value(Drafting.OPTIONS).lines().toList(),
                    poll.anonymous,
                    poll.hidden,
                    true,
                    Integer.toString(poll.votes),
                    "",
                    "",
                    false,
                    "");
        }
    }

    private static PollMessages words(Language language) {
        return Words.in(language, PollMessages.class);
    }
}
