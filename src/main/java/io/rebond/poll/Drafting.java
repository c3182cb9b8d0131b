package io.rebond.poll;

import io.rebond.calendar.Recurrence;
import io.rebond.calendar.When;
import io.rebond.calendar.WhenWords;
import io.rebond.chat.Language;
import io.rebond.chat.Words;
import io.rebond.directory.Community;
import io.rebond.directory.Playbooks;
import io.rebond.grammar.WhenGrammar;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns what somebody typed into a poll, or says field by field what is wrong with it. */
@Singleton
class Drafting {

    static final String QUESTION = "question";
    static final String OPTIONS = "options";
    static final String VOTES = "votes";
    static final String QUORUM = "quorum";
    static final String CLOSE = "close";
    static final String EVERY = "every";
    static final String REMIND = "remind";

    static final int QUESTION_LIMIT = 300;
    static final int LABEL_LIMIT = 75;
    static final int MOST_OPTIONS = 25;

    /** When a poll that comes back is asked if no hour is given. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** When a poll closes on a day and no hour is given. */
    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

    /** As many occurrences as are told. */
    private static final int FEW = 3;

    /** As much of what was typed as one recognises. */
    private static final int SHOWN = 40;

    /** @param errors one sentence for each field that is wrong, in the order of the fields */
    record Outcome(Draft draft, Map<String, String> errors) {
        boolean isFine() {
            return errors.isEmpty();
        }
    }

    private final Playbooks playbooks;
    private final Clock clock;

    Drafting(Playbooks playbooks, Clock clock) {
        this.playbooks = playbooks;
        this.clock = clock;
    }

    /** The fewest voters of whom the results of an anonymous poll are told there. */
    int minimumIn(Community community) {
        return playbooks.ruleOf(community).minimum();
    }

    /** @param reader the language of who typed it */
    Outcome check(Wish wish, Community community, Language reader) {
        var check = new Check(wish, community, reader);
        var question = check.question();
        var options = check.options();
        var every = check.every();
        var asked = check.moments(every);
        var closesAt = check.closesAt(asked);
        var draft = new Draft(
                question,
                options,
                wish.anonymous(),
                wish.hidden(),
                wish.growing(),
                check.votes(options.size()),
                check.quorum(),
                check.minimum,
                clock.instant(),
                closesAt,
                check.remindAt(asked.get(asked.size() - 1), closesAt),
                every);
        return new Outcome(draft, check.errors);
    }

    private final class Check {
        private final Wish wish;
        private final Community community;
        private final Language language;
        private final WhenWords calendar;
        private final PollMessages words;
        private final int minimum;
        private final Map<String, String> errors = new LinkedHashMap<>();

        Check(Wish wish, Community community, Language reader) {
            this.wish = wish;
            this.community = community;
            this.language = reader;
            this.calendar = WhenWords.in(reader);
            this.words = Words.in(reader, PollMessages.class);
            this.minimum = wish.anonymous() ? minimumIn(community) : 1;
        }

        /** One word alone may be a mistyped command, and would be asked of everybody. */
        String question() {
            var question = Wording.line(wish.question());
            if (question.isEmpty()) {
                errors.put(QUESTION, words.noQuestion());
            } else if (question.length() > QUESTION_LIMIT) {
                errors.put(QUESTION, words.questionTooLong(QUESTION_LIMIT));
            } else if (wish.options().isEmpty() && question.matches("[^\\s?？؟]+")) {
                errors.put(QUESTION, words.oneWord(cut(question)));
            }
            return question;
        }

        List<String> options() {
            var labels = Wording.labels(wish.options().stream());
            if (labels.size() == 1) {
                errors.put(OPTIONS, words.oneOption());
            } else if (labels.size() > MOST_OPTIONS) {
                errors.put(OPTIONS, words.tooManyOptions(MOST_OPTIONS, labels.size()));
            }
            labels.stream()
                    .filter(label -> label.length() > LABEL_LIMIT)
                    .findFirst()
                    .ifPresent(label -> errors.put(OPTIONS, words.optionTooLong(LABEL_LIMIT, cut(label))));
            return labels.isEmpty() ? yesAndNo() : labels;
        }

        int votes(int options) {
            int most = wish.growing() ? MOST_OPTIONS : options;
            int votes = wish.votes().isBlank() ? 1 : number(wish.votes());
            if (votes < 1 || votes > most) {
                errors.put(VOTES, words.wrongVotes(most));
            }
            return votes;
        }

        Integer quorum() {
            if (wish.quorum().isBlank()) {
                return null;
            }
            int quorum = number(wish.quorum());
            if (quorum < minimum) {
                errors.put(QUORUM, words.wrongQuorum(minimum));
            }
            return quorum;
        }

        Recurrence every() {
            if (wish.every().isBlank()) {
                return null;
            }
            return new WhenGrammar(clock.instant(), community.zone(), MORNING)
                    .readRecurrence(language.choose(ways("tous", "chaque", "every"), ways("every", "tous", "chaque")))
                    .match(understood -> understood, problem -> {
                        errors.put(EVERY, words.notARhythm(problem.in(calendar)));
                        return null;
                    });
        }

        /** The option's own name is most of what they mean. */
        private List<String> ways(String... beginnings) {
            return Stream.concat(
                            Stream.of(wish.every()),
                            Stream.of(beginnings).map(beginning -> beginning + " " + wish.every()))
                    .toList();
        }

        /** Now, or the next times it comes back. */
        List<Instant> moments(Recurrence every) {
            return every == null
                    ? List.of(clock.instant())
                    : every.occurrences(clock.instant(), community.zone())
                            .limit(FEW)
                            .toList();
        }

        /** Of one that comes back it must make sense each time: Friday does, the first of December does not. */
        Instant closesAt(List<Instant> asked) {
            Instant closes = null;
            for (var moment : wish.close().isBlank() ? List.<Instant>of() : asked) {
                closes = closesAt(moment);
            }
            return closes;
        }

        /** @param asked the last of the times it was asked at, which closes then */
        Instant remindAt(Instant asked, Instant closesAt) {
            if (!wish.remind() || errors.containsKey(CLOSE)) {
                return null;
            }
            var moment = Optional.ofNullable(closesAt).flatMap(end -> Reminding.momentFor(asked, end));
            if (moment.isEmpty()) {
                errors.put(REMIND, words.nothingToRemindOf());
            }
            return moment.orElse(null);
        }

        private Instant closesAt(Instant asked) {
            return new WhenGrammar(asked, community.zone(), END_OF_DAY)
                    .readOnce(wish.close())
                    .match(When.Once::at, problem -> {
                        errors.put(CLOSE, words.notATime(problem.in(calendar)));
                        return null;
                    });
        }

        private List<String> yesAndNo() {
            var spoken = Words.in(community.language(), PollMessages.class);
            return List.of(spoken.yes(), spoken.no());
        }
    }

    /** 0 for what is no number, or none that a poll could have. */
    private static int number(String typed) {
        var digits = typed.strip();
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
    }

    private static String cut(String words) {
        var shown = words.replace("`", "");
        int end = shown.length() > SHOWN && Character.isHighSurrogate(shown.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return shown.length() <= SHOWN ? shown : shown.substring(0, end) + "…";
    }
}
