package io.rebond.manager;

import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Form;
import io.rebond.chat.Form.ChoiceField;
import io.rebond.chat.Language;
import io.rebond.chat.Languages;
import io.rebond.chat.Option;
import io.rebond.chat.Words;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where a manager chooses a goal for acts of their own, and the day on which they are written to. */
@Singleton
class WishForm implements ActionHandler {

    static final String OPEN = "manager.choose";

    private static final String KEEP = "manager.keep";
    private static final String GOAL = "goal";
    private static final String DAY = "day";
    private static final String NONE = "NONE";

    private final Glances glances;
    private final Wishes wishes;
    private final Languages languages;

    WishForm(Glances glances, Wishes wishes, Languages languages) {
        this.glances = glances;
        this.wishes = wishes;
        this.languages = languages;
    }

    @Override
    public Set<String> actions() {
        return Set.of(OPEN, KEEP);
    }

    @Override
    public Answer on(ActionTaken event) {
        var language = languages.languageOf(event.actor());
        if (glances.managedBy(event.actor()).isEmpty()) {
            return Answer.privately(words(language).noTeam());
        }
        var wish = wishes.of(event.actor());
        return event.action().name().equals(OPEN) ? open(wish, language) : keep(event, wish, language);
    }

    private static Answer open(Wish wish, Language language) {
        var words = words(language);
        return new Answer.OpenForm(new Form(
                new Action(KEEP),
                words.choose(),
                words.keep(),
                List.of(
                        new ChoiceField(
                                GOAL,
                                words.fieldGoal(),
                                words.fieldGoalHint(),
                                wish.goal().map(Goal::name).orElse(NONE),
                                true,
                                goals(words)),
                        new ChoiceField(DAY, words.fieldDay(), "", wish.day().name(), true, days(language)))));
    }

    private Answer keep(ActionTaken event, Wish wish, Language language) {
        var words = words(language);
        var goal = Goal.named(event.value(GOAL));
        var day = workday(event.value(DAY));
        if (goal.isEmpty() && !event.value(GOAL).equals(NONE)) {
            return new Answer.FieldErrors(Map.of(GOAL, words.chooseOne()));
        } else if (day.isEmpty()) {
            return new Answer.FieldErrors(Map.of(DAY, words.chooseOne()));
        }
        var kept = wish.aimingAt(goal).on(day.get());
        wishes.put(event.actor(), kept);
        return Answer.privately(words.kept(
                words.goalNamed(goal.map(Goal::name).orElse("")), named(kept.day(), language), kept.stopped()));
    }

    private static List<Option> goals(TeamMessages words) {
        return Stream.concat(Stream.of(Goal.values()).map(Goal::name), Stream.of(NONE))
                .map(goal -> new Option(goal, words.goalNamed(goal)))
                .toList();
    }

    private static List<Option> days(Language language) {
        return workdays()
                .map(day -> new Option(day.name(), named(day, language)))
                .toList();
    }

    private static Optional<DayOfWeek> workday(String name) {
        return workdays().filter(day -> day.name().equals(name)).findFirst();
    }

    private static Stream<DayOfWeek> workdays() {
        return Stream.of(DayOfWeek.values()).filter(day -> day.compareTo(DayOfWeek.FRIDAY) <= 0);
    }

    private static String named(DayOfWeek day, Language language) {
        return day.getDisplayName(TextStyle.FULL, language.locale());
    }

    private static TeamMessages words(Language language) {
        return Words.in(language, TeamMessages.class);
    }
}
