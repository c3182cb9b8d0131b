package io.rebond.nudge;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Words;
import jakarta.enterprise.context.Dependent;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Whoever wants to be left alone for a while, typed instead of pressed. */
@Dependent
@Command
class PauseCommand implements CommandContribution {

    private static final Pattern WHILE =
            Pattern.compile("([1-9]\\d?) ?(days?|jours?|weeks?|semaines?|months?|mois)", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 366;

    private final PauseButtons pauses;

    @Parameters(index = "0..*", arity = "0..*", paramLabel = "2 weeks|2 semaines")
    List<String> line = new ArrayList<>();

    PauseCommand(PauseButtons pauses) {
        this.pauses = pauses;
    }

    @Override
    public String name() {
        return "privacy pause";
    }

    @Override
    public String french() {
        return "mesdonnees pause";
    }

    @Override
    public String does(Language language) {
        return Words.in(language, NudgeMessages.class).doesPauseForMe();
    }

    @Override
    public String example(Language language) {
        return language.choose("privacy pause 2 weeks", "mesdonnees pause 2 semaines");
    }

    @Override
    public Answer run(Asker asker) {
        return length(String.join(" ", line).strip())
                .map(length -> pauses.pause(asker, length))
                .orElseGet(() -> pauses.misread(asker, example(asker.language())));
    }

    private static Optional<Period> length(String words) {
        if (words.isEmpty()) {
            return Optional.of(PauseButtons.A_WHILE);
        }
        var found = WHILE.matcher(words);
        return Optional.of(found)
                .filter(each -> each.matches())
                .map(each ->
                        period(Integer.parseInt(each.group(1)), each.group(2).toLowerCase(Locale.ROOT)))
                .filter(period -> period.getDays() + period.toTotalMonths() * 31 <= LONGEST);
    }

    private static Period period(int number, String unit) {
        return switch (unit.charAt(0)) {
            case 'd', 'j' -> Period.ofDays(number);
            case 'w', 's' -> Period.ofWeeks(number);
            default -> Period.ofMonths(number);
        };
    }
}
