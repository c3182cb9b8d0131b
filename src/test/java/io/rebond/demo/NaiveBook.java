package io.rebond.demo;

import io.rebond.chat.Act;
import io.rebond.demo.Screenplay.Scene;
import io.rebond.sandbox.Company;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody would write down who watched the play with a pencil, and knew what is promised about recording. */
final class NaiveBook {

    static final List<String> WATCH = List.of("veille", "general", "java");
    static final List<String> PRACTICES = List.of("pratiques", "rencontres");

    private static final Map<String, Act> PRESSES = Map.of("digest.read", Act.CLICKED, "digest.useful", Act.USEFUL);

    /** @param about tells two acts of one kind apart */
    record Line(String who, Act act, String where, String about, Instant at) {}

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Map<String, Integer>> polls = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final Set<String> owed = new HashSet<>();
    private final Map<String, Repertoire.Poll> asked;
    private final Instant now;

    NaiveBook(List<Scene> scenes, Instant now) {
        this.now = now;
        this.asked = Stream.of("tech-watch", "pratiques")
                .flatMap(name -> Repertoire.of(name).polls().stream())
                .collect(Collectors.toMap(Repertoire.Poll::question, poll -> poll));
        for (var scene : scenes) {
            watch(scene.deed(), scene.cue().at());
            if (scene.deed().settles()) {
                told.addAll(owed);
                owed.clear();
            }
        }
    }

    private void watch(Deed deed, Instant at) {
        if (deed instanceof Deed.Presses pressed) {
            press(pressed, at);
        } else if (deed instanceof Deed.Reacts reacted) {
            note(reacted.who(), Act.REACTED, reacted.where(), reacted.about() + reacted.emoji(), at);
        } else if (deed instanceof Deed.Replies replied) {
            note(replied.who(), Act.REPLIED, replied.where(), replied.words(), at);
        } else if (deed instanceof Deed.Sends sent && sent.form().equals("digest.share")) {
            note(sent.who(), Act.SHARED, sent.where(), sent.values().get("address"), at);
        } else if (deed instanceof Deed.Types typed
                && typed.line().startsWith("spotlight")
                && !typed.line().startsWith("spotlight story")) {
            note(typed.who(), Act.SHARED, typed.where(), typed.line(), at);
        }
    }

    private void press(Deed.Presses pressed, Instant at) {
        var act = PRESSES.get(pressed.button());
        var poll = asked.get(pressed.about());
        if (act != null) {
            note(pressed.who(), act, pressed.where(), pressed.about(), at);
        } else if (pressed.button().equals("digest.agree")) {
            note(pressed.who(), Act.SHARED, "veille", "story", at);
        } else if (poll != null && poll.line().contains("--anonyme")) {
            count(poll, pressed.button());
        } else if (poll != null) {
            note(pressed.who(), Act.VOTED, pressed.where(), pressed.about(), at);
            count(poll, pressed.button());
        }
    }

    private void count(Repertoire.Poll poll, String label) {
        polls.computeIfAbsent(poll.question(), any -> new HashMap<>()).merge(label, 1, Integer::sum);
    }

    /** Not before the notice has come, which the first act calls for. */
    private void note(String who, Act act, String where, String about, Instant at) {
        if (told.contains(who)) {
            lines.add(new Line(who, act, where, about, at));
        } else {
            owed.add(who);
        }
    }

    /** Everything, by everybody, as lines that can be compared. */
    List<String> all() {
        return lines.stream()
                .map(line -> line(line.who(), line.act(), line.at()))
                .toList();
    }

    static String line(String who, Act act, Instant at) {
        return at + " " + act + " " + who;
    }

    /** What was asked and answered. */
    Set<String> questions() {
        return polls.keySet();
    }

    String where(String question) {
        return asked.get(question).where();
    }

    Map<String, Integer> votes(String question) {
        return polls.get(question);
    }

    /** How many people are there in the end. */
    static Set<String> people(List<String> channels) {
        return Company.CHANNELS.stream()
                .filter(place -> channels.contains(place.id()))
                .flatMap(place -> place.members().stream())
                .collect(Collectors.toSet());
    }

    long activated(List<String> channels) {
        return people(lines(channels, Instant.EPOCH).stream());
    }

    long contributing(List<String> channels) {
        return people(recent(channels).stream().filter(line -> line.act().isContribution()));
    }

    /** How many people did one kind of thing. */
    long people(List<String> channels, Act act) {
        return people(recent(channels).stream().filter(line -> line.act() == act));
    }

    private List<Line> recent(List<String> channels) {
        return lines(channels, monday().minusWeeks(4).toInstant());
    }

    private List<Line> lines(List<String> channels, Instant since) {
        var people = people(channels);
        return lines.stream()
                .filter(line -> channels.contains(line.where()))
                .filter(line -> people.contains(line.who()) && !line.at().isBefore(since))
                .filter(line -> line.at().isBefore(monday().toInstant()))
                .toList();
    }

    /** When the week began in which it is looked. */
    private ZonedDateTime monday() {
        return now.atZone(ZoneId.of("Europe/Paris"))
                .truncatedTo(ChronoUnit.DAYS)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static long people(Stream<Line> done) {
        return done.map(Line::who).distinct().count();
    }
}
