package io.rebond;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may import whom: every package of the house has its line here, whether or not it is built yet. */
final class ImportTable {
    static final String ROOT = "io.rebond";

    private static final String FRONT = "";
    private static final Set<String> NOTHING = Set.of();
    private static final Set<String> CHAT = Set.of("chat");
    private static final Set<String> FOUNDATIONS =
            Set.of("chat", "delivery", "privacy", "directory", "calendar", "grammar", "command");

    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            entry("chat", NOTHING),
            entry("web", NOTHING),
            entry("chart", NOTHING),
            entry("chance", NOTHING),
            entry("csv", NOTHING),
            entry("ics", NOTHING),
            entry("secret", NOTHING),
            // What it reads is as hostile as what serves it; fetching and understanding are two defences.
            entry("feed", Set.of("web")),
            entry("delivery", CHAT),
            entry("privacy", CHAT),
            entry("directory", Set.of("chat", "privacy")),
            entry("calendar", Set.of("chat", "privacy", "directory")),
            // What people type about time is a language of its own; what it means is not.
            entry("grammar", Set.of("chat", "calendar")),
            entry("command", Set.of("chat", "directory")),
            entry("rendezvous", FOUNDATIONS),
            // What all rooms have planned, without knowing any of them.
            entry("agenda", with(FOUNDATIONS, "chart")),
            // The same outside of any conversation: whoever asks is known by a secret, and by nothing else.
            entry("subscription", with(FOUNDATIONS, "ics", "secret")),
            // What administrators set up, by commands of which the directory knows nothing; a playbook names holidays.
            entry("setup", Set.of("chat", "directory", "calendar", "command")),
            entry("digest", with(FOUNDATIONS, "web", "feed")),
            // What people type about a poll, before it is one.
            entry("draft", Set.of("chat", "privacy", "directory", "calendar", "grammar", "command")),
            // A poll that comes back is a line of its own command that comes back.
            entry("poll", with(FOUNDATIONS, "rendezvous", "chart", "draft", "chance", "csv")),
            entry("question", FOUNDATIONS),
            // It compares addresses, and fetches none.
            entry("proposal", with(FOUNDATIONS, "web")),
            // A round-up that comes back is a line of its own command that comes back.
            entry("recognition", with(FOUNDATIONS, "rendezvous")),
            entry("gathering", with(FOUNDATIONS, "ics")),
            // What people type about a gathering is another matter than what becomes of it.
            entry("hosting", with(FOUNDATIONS, "gathering")),
            // It compares addresses, and follows none.
            entry("recap", with(FOUNDATIONS, "gathering", "web")),
            entry("knowledge", FOUNDATIONS),
            entry("expertise", FOUNDATIONS),
            // It compares addresses, as proposal does.
            entry("answer", with(FOUNDATIONS, "web")),
            entry("engagement", with(FOUNDATIONS, "chance")),
            // Whom something is for, in words and as people; what it is, is another matter.
            entry("audience", Set.of("chat", "delivery", "privacy", "directory")),
            entry("nudge", with(FOUNDATIONS, "engagement", "audience")),
            // What happened is one matter, what may be told of it another.
            entry("indicator", with(FOUNDATIONS, "engagement")),
            // What the best moment brought is weighed by what happened, message by message, and told of no single one.
            entry("moment", with(FOUNDATIONS, "engagement", "chance")),
            entry("summary", with(FOUNDATIONS, "engagement", "indicator", "moment", "relaunch", "chance")),
            // What people let their manager hear of them is theirs to say, whatever the manager is told besides.
            entry("gratitude", with(FOUNDATIONS, "engagement")),
            // What a manager is told of a team is another matter than what everybody is told of a community.
            entry("manager", with(FOUNDATIONS, "engagement", "indicator", "gratitude", "question", "chance", "chart")),
            entry("interest", with(FOUNDATIONS, "engagement", "indicator")),
            // That people cared about a topic is a figure that was told; what was heard of it since is on the wall.
            entry("relaunch", with(FOUNDATIONS, "engagement", "indicator")),
            // Reports reach it through an SPI of chat: it knows none of the rooms that make them.
            entry("api", Set.of("chat", "directory", "csv", "secret")),
            // Blocks are a language of their own; who sends them is another matter.
            entry("block", CHAT),
            entry("webapi", Set.of("chat", "block")),
            entry("slack", Set.of("chat", "block", "webapi")),
            // Cards are a language of their own, a token is judged before anything is understood, and what leaves for
            // Microsoft has one way out.
            entry("card", CHAT),
            entry("token", NOTHING),
            entry("connector", CHAT),
            entry("teams", Set.of("chat", "card", "token", "connector")),
            entry("sandbox", CHAT),
            // The sandbox's front: the platform behind it stays one of several, and knows nothing of it.
            entry("gate", Set.of("chat", "sandbox")),
            entry("window", Set.of("chat", "sandbox", "gate")),
            entry("mail", CHAT),
            // What came back is another server's word, which is believed for the signed link in it alone.
            entry("bounce", Set.of("chat", "mail")));

    /** They import all, and nobody imports them. */
    private static final Set<String> SEES_ALL = Set.of("demo", FRONT);

    private ImportTable() {}

    static boolean names(JavaClass type) {
        String home = packageOf(type);
        return MAY_IMPORT.containsKey(home) || SEES_ALL.contains(home);
    }

    static boolean allows(JavaClass from, JavaClass to) {
        String home = packageOf(from);
        String imported = packageOf(to);
        if (home.equals(imported)) {
            return true;
        }
        return SEES_ALL.contains(home)
                ? !imported.equals(FRONT)
                : MAY_IMPORT.getOrDefault(home, NOTHING).contains(imported);
    }

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    /** The first name below the root; a deeper one is another rule's business. */
    private static String packageOf(JavaClass type) {
        return type.getPackageName().equals(ROOT)
                ? FRONT
                : type.getPackageName().substring(ROOT.length() + 1).split("\\.")[0];
    }

    private static Set<String> with(Set<String> packages, String... more) {
        return Stream.concat(packages.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }
}
