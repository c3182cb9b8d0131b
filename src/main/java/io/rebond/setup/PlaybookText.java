package io.rebond.setup;

import io.rebond.calendar.WorkingDays;
import io.rebond.chat.Language;
import io.rebond.directory.Playbook;
import io.rebond.directory.Playbook.Approval;
import io.rebond.directory.QuietHours;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A playbook as YAML: a line for each rule, in an order of its own, readable without Rebond. */
final class PlaybookText {

    static final String PURPOSE = "purpose";
    static final String LANGUAGE = "language";
    static final String ADDRESS = "address";
    static final String ZONE = "zone";
    static final String CADENCE = "cadence";
    static final String QUIET_HOURS = "quiet-hours";
    static final String HOLIDAYS = "holidays";
    static final String WEEKLY_CAP = "weekly-cap";
    static final String MINIMUM_GROUP = "minimum-group";
    static final String CRITICAL_MASS = "critical-mass";
    static final String KUDOS = "kudos-a-day";
    static final String VALUES = "values";
    static final String RELAUNCHES = "relaunch-a-week";
    static final String SILENCE = "relaunch-after-days";
    static final String APPROVAL = "approval";

    static final List<String> KEYS = List.of(
            PURPOSE,
            LANGUAGE,
            ADDRESS,
            ZONE,
            CADENCE,
            QUIET_HOURS,
            HOLIDAYS,
            WEEKLY_CAP,
            MINIMUM_GROUP,
            CRITICAL_MASS,
            KUDOS,
            VALUES,
            RELAUNCHES,
            SILENCE,
            APPROVAL);

    /** What a text means that was written before there was such a rule. */
    private static final Map<String, String> UNSAID =
            Map.of(KUDOS, String.valueOf(Playbook.Thanks.USUAL.daily()), VALUES, "", RELAUNCHES, "", SILENCE, "");

    private static final int LONGEST = 5_000;

    enum Problem {
        NOT_YAML,
        UNKNOWN_KEY,
        TWICE,
        MISSING,
        WRONG
    }

    /**
     * @param line from 1; 0 for what is missing
     * @param key which rule; "" where none can be told
     */
    record Flaw(int line, Problem problem, String key) {}

    /** @param playbook null where there are flaws */
    record Reading(Playbook playbook, List<Flaw> flaws) {}

    private record Entry(int line, String words) {}

    private PlaybookText() {}

    static Map<String, String> values(Playbook playbook) {
        var values = new LinkedHashMap<String, String>();
        values.put(PURPOSE, playbook.purpose());
        values.put(LANGUAGE, playbook.language().tag());
        values.put(ADDRESS, playbook.familiar() ? "familiar" : "formal");
        values.put(ZONE, playbook.zone().getId());
        values.put(CADENCE, playbook.cadence());
        values.put(QUIET_HOURS, playbook.quiet().toString());
        values.put(HOLIDAYS, playbook.holidays());
        values.put(WEEKLY_CAP, String.valueOf(playbook.weeklyCap()));
        values.put(MINIMUM_GROUP, String.valueOf(playbook.minimumGroup()));
        values.put(CRITICAL_MASS, String.valueOf(playbook.criticalMass()));
        values.put(KUDOS, String.valueOf(playbook.thanks().daily()));
        values.put(VALUES, String.join(", ", playbook.thanks().values()));
        values.put(
                RELAUNCHES, playbook.relaunching().weekly().map(String::valueOf).orElse(""));
        values.put(
                SILENCE, playbook.relaunching().silence().map(String::valueOf).orElse(""));
        values.put(APPROVAL, playbook.approval().name().toLowerCase(Locale.ROOT));
        return values;
    }

    static String write(Playbook playbook) {
        var lines = new StringBuilder();
        values(playbook)
                .forEach((key, value) ->
                        lines.append(key).append(": ").append(scalar(value)).append('\n'));
        return lines.toString();
    }

    /** What would change, a line for each rule: as it is, as it would be. */
    static List<String> difference(Playbook now, Playbook then) {
        var after = values(then);
        return values(now).entrySet().stream()
                .filter(rule -> !rule.getValue().equals(after.get(rule.getKey())))
                .map(rule -> rule.getKey() + ": " + rule.getValue() + " → " + after.get(rule.getKey()))
                .toList();
    }

    static Reading read(String yaml) {
        var flaws = new ArrayList<Flaw>();
        var entries = entries(yaml, flaws);
        return flaws.isEmpty() ? read(entries) : new Reading(null, List.copyOf(flaws));
    }

    /** The same rules from the fields of a form. */
    static Reading read(Function<String, String> field) {
        var entries = new LinkedHashMap<String, Entry>();
        KEYS.forEach(key -> entries.put(key, new Entry(0, field.apply(key))));
        return read(entries);
    }

    private static Reading read(Map<String, Entry> entries) {
        var flaws = new ArrayList<Flaw>();
        UNSAID.forEach((key, words) -> entries.putIfAbsent(key, new Entry(0, words)));
        KEYS.stream()
                .filter(key -> !entries.containsKey(key) && !key.equals(HOLIDAYS))
                .forEach(key -> flaws.add(new Flaw(0, Problem.MISSING, key)));
        if (!flaws.isEmpty()) {
            return new Reading(null, List.copyOf(flaws));
        }
        var rules = new Rules(entries, flaws);
        var playbook = new Playbook(
                rules.text(PURPOSE, Playbook.PURPOSE_LIMIT),
                rules.choice(LANGUAGE, Map.of("en", Language.ENGLISH, "fr", Language.FRENCH)),
                Boolean.TRUE.equals(
                        rules.choice(ADDRESS, Map.of("familiar", true, "tu", true, "formal", false, "vous", false))),
                rules.of(ZONE, ZoneId::of),
                rules.text(CADENCE, Playbook.CADENCE_LIMIT),
                rules.hours(QUIET_HOURS),
                rules.place(HOLIDAYS),
                rules.number(WEEKLY_CAP, 0, Playbook.MOST_WEEKLY),
                rules.number(MINIMUM_GROUP, Playbook.LEAST_GROUP, Playbook.MOST_GROUP),
                rules.number(CRITICAL_MASS, 1, Playbook.MOST_MASS),
                rules.choice(APPROVAL, Map.of("required", Approval.REQUIRED, "automatic", Approval.AUTOMATIC)),
                new Playbook.Thanks(rules.number(KUDOS, 0, Playbook.MOST_KUDOS), rules.values(VALUES)),
                new Playbook.Relaunching(
                        rules.numberIfAny(RELAUNCHES, 0, Playbook.MOST_RELAUNCHES),
                        rules.numberIfAny(SILENCE, Playbook.SHORTEST_SILENCE, Playbook.LONGEST_SILENCE)));
        return flaws.isEmpty() ? new Reading(playbook, List.of()) : new Reading(null, List.copyOf(flaws));
    }

    /** The rules one by one; what is wrong is noted, and stands in for nothing. */
    private record Rules(Map<String, Entry> entries, List<Flaw> flaws) {

        <T> T of(String key, Function<String, T> meaning) {
            try {
                return meaning.apply(entries.get(key).words().strip());
            } catch (IllegalArgumentException | DateTimeException e) {
                flaws.add(new Flaw(entries.get(key).line(), Problem.WRONG, key));
                return null;
            }
        }

        String text(String key, int most) {
            return of(key, words -> {
                var clean = words.replaceAll("\\p{Cc}", " ");
                if (clean.length() > most) {
                    throw new IllegalArgumentException("too long");
                }
                return clean;
            });
        }

        int number(String key, int least, int most) {
            var number = of(key, words -> {
                int value = Integer.parseInt(words);
                if (value < least || value > most) {
                    throw new IllegalArgumentException("out of range");
                }
                return value;
            });
            return number == null ? least : number;
        }

        Optional<Integer> numberIfAny(String key, int least, int most) {
            return entries.get(key).words().isBlank() ? Optional.empty() : Optional.of(number(key, least, most));
        }

        <T> T choice(String key, Map<String, T> choices) {
            return of(key, words -> {
                var chosen = choices.get(words.toLowerCase(Locale.ROOT));
                if (chosen == null) {
                    throw new IllegalArgumentException("none of the choices");
                }
                return chosen;
            });
        }

        /** Each once, whatever its case. */
        List<String> values(String key) {
            var values = of(key, words -> {
                var each = Stream.of(words.split(","))
                        .map(value -> value.replaceAll("[\\p{Cc}\\s]+", " ").strip())
                        .filter(value -> !value.isEmpty())
                        .toList();
                var names = each.stream()
                        .map(value -> value.toLowerCase(Locale.ROOT))
                        .distinct();
                if (each.size() > Playbook.MOST_VALUES
                        || names.count() < each.size()
                        || each.stream().anyMatch(value -> value.length() > Playbook.VALUE_LIMIT)) {
                    throw new IllegalArgumentException("too many, too long, or twice the same");
                }
                return each;
            });
            return values == null ? List.of() : values;
        }

        /** Absent from a playbook that was written before there were any: none. */
        String place(String key) {
            return entries.containsKey(key)
                    ? of(key, words -> WorkingDays.in(words).place())
                    : WorkingDays.WITHOUT_HOLIDAYS.place();
        }

        QuietHours hours(String key) {
            return of(key, words -> {
                var sides = words.split("\\s*[-–]\\s*", -1);
                if (sides.length != 2) {
                    throw new IllegalArgumentException("from and to");
                }
                return new QuietHours(LocalTime.parse(sides[0]), LocalTime.parse(sides[1]));
            });
        }
    }

    private static Map<String, Entry> entries(String yaml, List<Flaw> flaws) {
        var entries = new LinkedHashMap<String, Entry>();
        try {
            var options = new LoaderOptions();
            options.setCodePointLimit(LONGEST);
            // Composed only, never constructed: no tag of the text makes an object.
            var root = new Yaml(new SafeConstructor(options)).compose(new StringReader(yaml));
            if (!(root instanceof MappingNode rules)) {
                flaws.add(new Flaw(1, Problem.NOT_YAML, ""));
                return entries;
            }
            rules.getValue().forEach(rule -> {
                int line = rule.getKeyNode().getStartMark().getLine() + 1;
                var key = rule.getKeyNode() instanceof ScalarNode name ? name.getValue() : "";
                if (!KEYS.contains(key)) {
                    flaws.add(new Flaw(line, Problem.UNKNOWN_KEY, key));
                } else if (!(rule.getValueNode() instanceof ScalarNode value)) {
                    flaws.add(new Flaw(line, Problem.WRONG, key));
                } else if (entries.put(key, new Entry(line, value.getValue())) != null) {
                    flaws.add(new Flaw(line, Problem.TWICE, key));
                }
            });
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            flaws.add(new Flaw(line, Problem.NOT_YAML, ""));
        } catch (YAMLException e) {
            flaws.add(new Flaw(1, Problem.NOT_YAML, ""));
        }
        return entries;
    }

    /** Quoted wherever a reader could take it for something else: Norway's code is a no to many. */
    static String scalar(String value) {
        return !value.equals("NO")
                        && value.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} /_+:-]*")
                        && !value.contains(": ")
                        && !value.endsWith(":")
                ? value
                : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
