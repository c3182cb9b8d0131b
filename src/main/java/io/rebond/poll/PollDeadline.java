package io.rebond.poll;

import io.rebond.calendar.WhenWords;
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
import io.rebond.chat.Message;
import io.rebond.chat.Outbox;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.directory.Audit.Change;
import io.rebond.directory.Communities;
import io.rebond.draft.Drafting;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Moving when a poll that stands closes; its reminder follows. */
final class PollDeadline {

    static final String NAME = "poll deadline";

    private static final String ACTION = "poll.deadline";

    private PollDeadline() {}

    @Dependent
    @Command
    static class DeadlineCommand implements CommandContribution {
        private final Choosing choosing;
        private final Setting setting;

        @Parameters(index = "0..*", arity = "0..*", paramLabel = "number friday 17:00|numéro vendredi 17h")
        List<String> words = new ArrayList<>();

        DeadlineCommand(Choosing choosing, Setting setting) {
            this.choosing = choosing;
            this.setting = setting;
        }

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public String french() {
            return "sondage echeance";
        }

        @Override
        public String does(Language language) {
            return words(language).doesDeadline();
        }

        @Override
        public String example(Language language) {
            return language.choose(NAME + " friday 17:00", french() + " vendredi 17h");
        }

        /** Without a moment, a form. */
        @Override
        public Answer run(Asker asker) {
            var number = words.stream()
                    .limit(1)
                    .filter(word -> word.matches("\\d{1,18}"))
                    .map(Long::valueOf)
                    .findFirst();
            var typed = String.join(" ", words.subList(number.isPresent() ? 1 : 0, words.size()));
            return choosing.ownAnywhere(
                    asker,
                    number.orElse(null),
                    poll -> typed.isEmpty()
                            ? setting.open(poll, asker)
                            : setting.set(poll, asker, typed, problem -> refused(problem, asker)));
        }

        private Answer refused(String problem, Asker asker) {
            var example = PollDesk.spelled(asker, example(asker.language()));
            return new Answer.Private(Message.saying(problem)
                    .paragraph(Text.marked(words(asker.language()).tryThis(example)))
                    .build());
        }
    }

    @Singleton
    static class DeadlineForm implements ActionHandler {
        private final Taps taps;
        private final Askers askers;
        private final Setting setting;
        private final Languages languages;

        DeadlineForm(Taps taps, Askers askers, Setting setting, Languages languages) {
            this.taps = taps;
            this.askers = askers;
            this.setting = setting;
            this.languages = languages;
        }

        @Override
        public Set<String> actions() {
            return Set.of(ACTION);
        }

        /** A role may have been lost since the form was opened, and the poll closed. */
        @Override
        public Answer on(ActionTaken event) {
            var asker = new Asker(event.actor(), event.where(), languages.languageOf(event.actor()));
            return taps.on(
                    event,
                    Answer::privately,
                    (sheet, words) -> askers.mayChange(sheet.poll(), event.actor())
                            ? setting.set(
                                    sheet.poll(),
                                    asker,
                                    event.value(Drafting.CLOSE),
                                    problem -> new Answer.FieldErrors(Map.of(Drafting.CLOSE, problem)))
                            : Answer.privately(words.notYours()));
        }
    }

    /** Of a poll that is locked and not closed, for somebody who may. */
    @Singleton
    static class Setting {
        private final Drafting drafting;
        private final Askers askers;
        private final Communities communities;
        private final Outbox outbox;
        private final Clock clock;

        Setting(Drafting drafting, Askers askers, Communities communities, Outbox outbox, Clock clock) {
            this.drafting = drafting;
            this.askers = askers;
            this.communities = communities;
            this.outbox = outbox;
            this.clock = clock;
        }

        Answer open(Poll poll, Asker asker) {
            var words = words(asker.language());
            var community = communities.get(poll.communityId);
            var now = Optional.ofNullable(poll.closesAt)
                    .map(at -> WhenWords.in(asker.language()).moment(at, clock.instant(), community.zone()));
            var best = drafting.bestIn(community, asker.language());
            return new Answer.OpenForm(new Form(
                    new Action(ACTION, poll.id),
                    words.deadlineTitle(),
                    words.editSubmit(),
                    List.of(TextField.line(Drafting.CLOSE, words.fieldClose(), words.deadlineHint(best))
                            .holding(now.orElse("")))));
        }

        /** @param refused what to answer where it makes no sense, of a sentence that says why */
        Answer set(Poll poll, Asker asker, String typed, Function<String, Answer> refused) {
            var words = words(asker.language());
            // One whose time is up is over, though nobody has counted it yet.
            if (!poll.isOpenAt(clock.instant())) {
                return Answer.privately(words.isClosed());
            }
            var community = communities.get(poll.communityId);
            var deadline = drafting.deadline(typed, Optional.ofNullable(poll.closesAt), community, asker.language());
            if (!deadline.isFine()) {
                return refused.apply(deadline.problem());
            }
            boolean reminds = poll.remindAt != null;
            poll.closeAt(deadline.closesAt(), deadline.remindAt());
            poll.posted().ifPresent(outbox::refresh);
            askers.note(poll, asker.member(), Change.POLL_CHANGED);
            Function<Instant, String> told = at -> PollLook.date(at, community, asker.language());
            var message = Message.saying(words.closesInstead(poll.id, told.apply(poll.closesAt)));
            if (reminds) {
                message.context(Optional.ofNullable(poll.remindAt)
                        .map(at -> words.remindsOn(told.apply(at)))
                        .orElseGet(words::tooSoonToRemind));
            }
            return new Answer.Private(message.build());
        }
    }

    private static PollMessages words(Language language) {
        return Words.in(language, PollMessages.class);
    }
}
