package io.rebond.draft;

import io.rebond.chat.Language;
import io.rebond.chat.Words;
import io.rebond.directory.Community;
import java.util.List;
import java.util.Map;

/**
 * What is asked, and how it is answered.
 *
 * @param errors receives a sentence for each field that is wrong
 */
record Content(Wish wish, Language reader, Map<String, String> errors) {

    /** As much of what was typed as one recognises. */
    private static final int SHOWN = 40;

    /** One word alone may be a mistyped command, and would be asked of everybody. */
    String question() {
        var question = Wording.line(wish.question());
        if (question.isEmpty()) {
            errors.put(Drafting.QUESTION, words().noQuestion());
        } else if (question.length() > Drafting.QUESTION_LIMIT) {
            errors.put(Drafting.QUESTION, words().questionTooLong(Drafting.QUESTION_LIMIT));
        } else if (wish.options().isEmpty() && question.matches("[^\\s?？؟]+")) {
            errors.put(Drafting.QUESTION, words().oneWord(cut(question)));
        }
        return question;
    }

    List<String> options(Community community) {
        var labels = Wording.labels(wish.options().stream());
        if (labels.size() == 1) {
            errors.put(Drafting.OPTIONS, words().oneOption());
        } else if (labels.size() > Drafting.MOST_OPTIONS) {
            errors.put(Drafting.OPTIONS, words().tooManyOptions(Drafting.MOST_OPTIONS, labels.size()));
        }
        labels.stream()
                .filter(label -> label.length() > Drafting.LABEL_LIMIT)
                .findFirst()
                .ifPresent(
                        label -> errors.put(Drafting.OPTIONS, words().optionTooLong(Drafting.LABEL_LIMIT, cut(label))));
        return labels.isEmpty() ? yesAndNo(community.language()) : labels;
    }

    int votes(int options) {
        int most = wish.growing() ? Drafting.MOST_OPTIONS : options;
        int votes = wish.votes().isBlank() ? 1 : number(wish.votes());
        if (votes < 1 || votes > most) {
            errors.put(Drafting.VOTES, words().wrongVotes(most));
        }
        return votes;
    }

    /** @param minimum the fewest that may close it */
    Integer quorum(int minimum) {
        if (wish.quorum().isBlank()) {
            return null;
        }
        int quorum = number(wish.quorum());
        if (quorum < minimum) {
            errors.put(Drafting.QUORUM, words().wrongQuorum(minimum));
        }
        return quorum;
    }

    private static List<String> yesAndNo(Language spoken) {
        var words = Words.in(spoken, DraftMessages.class);
        return List.of(words.yes(), words.no());
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

    private DraftMessages words() {
        return Words.in(reader, DraftMessages.class);
    }
}
