package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

/**
 * Votes against a model that anybody can check by hand, under replays, disorder and concurrency: members act at the same
 * time, each in their own order, and the platform delivers some of their taps again, at once or later.
 */
abstract class PollModelContract extends Story {

    private static final List<String> OPTIONS = List.of("Aa", "Bb", "Cc", "Dd");
    private static final int VOTERS = 7;
    private static final int SCRIPTS = 12;

    /**
     * One tap.
     *
     * @param option its number, or as many as there are options for taking everything back
     * @param replays how many earlier taps of the same member are delivered again after it
     */
    private record Tap(int option, int replays) {}

    private record Script(int votes, List<List<Tap>> taps) {}

    private static Arbitrary<Script> scripts() {
        var tap = Combinators.combine(
                        Arbitraries.integers().between(0, OPTIONS.size()),
                        Arbitraries.integers().between(0, 2))
                .as(Tap::new);
        return Combinators.combine(
                        Arbitraries.integers().between(1, OPTIONS.size()),
                        tap.list().ofMinSize(1).ofMaxSize(6).list().ofSize(VOTERS))
                .as(Script::new);
    }

    private static void withScripts(Consumer<Script> test) {
        JqwikSession.run(() -> scripts().generator(SCRIPTS).stream(new Random(20_261_122))
                .limit(SCRIPTS)
                .forEach(script -> test.accept(script.value())));
    }

    @Test
    void named_votes_agree_with_the_model() {
        withScripts(script -> {
            company.begin(ENGLISH);
            var people = company.people(VOTERS, ENGLISH);
            ask(people.get(0), script, "");
            run(script, people, "");

            assertThat(lines()).isEqualTo(expected(script, false));
        });
    }

    @Test
    void anonymous_votes_agree_with_the_model() {
        withScripts(script -> {
            company.begin(ENGLISH);
            var people = company.people(VOTERS, ENGLISH);
            ask(people.get(0), script, " --anonymous");
            run(script, people, "Take my vote back");
            people.get(0).types("poll close");

            assertThat(lines()).isEqualTo(expected(script, true));
        });
    }

    private void ask(Member asker, Script script, String how) {
        asker.types("poll \"Which?\" \"" + String.join("\" \"", OPTIONS) + "\" --votes " + script.votes() + how);
    }

    /** @param takeBack the button that takes everything back; where there is none, such taps are left out */
    private void run(Script script, List<Member> people, String takeBack) {
        var standing = company.standing().get(0);
        var acts = new ArrayList<Callable<Boolean>>();
        for (int voter = 0; voter < VOTERS; voter++) {
            var member = people.get(voter);
            var taps = script.taps().get(voter);
            acts.add(() -> {
                var done = new ArrayList<Runnable>();
                for (var tap : taps) {
                    var label = tap.option() < OPTIONS.size() ? OPTIONS.get(tap.option()) : takeBack;
                    if (!label.isEmpty()) {
                        var key = Member.key();
                        done.add(() -> member.pressesIn(standing, label, "", key));
                        done.get(done.size() - 1).run();
                    }
                    // Of an anonymous tap only the last may come again: nothing tells an older one from a new tap.
                    int again = takeBack.isEmpty() ? tap.replays() : Math.min(1, tap.replays());
                    IntStream.rangeClosed(1, Math.min(again, done.size()))
                            .forEach(back -> done.get(done.size() - back).run());
                }
                return true;
            });
        }
        try {
            together(acts);
        } catch (Exception e) {
            throw new AssertionError("somebody could not vote", e);
        }
    }

    private List<String> lines() {
        return company.wall()
                .get(0)
                .lines()
                .filter(line -> line.contains(" · ") && line.endsWith("%") || line.contains("withheld"))
                .map(line -> line.replaceAll(".*(Figure withheld).*", "$1"))
                .toList();
    }

    private static List<String> expected(Script script, boolean anonymous) {
        var choices = script.taps().stream()
                .map(taps -> chosen(taps, script.votes(), anonymous))
                .toList();
        long voters = choices.stream().filter(choice -> !choice.isEmpty()).count();
        if (anonymous && voters < 5) {
            return List.of("Figure withheld");
        }
        return IntStream.range(0, OPTIONS.size())
                .mapToObj(option -> {
                    long votes = choices.stream()
                            .filter(choice -> choice.contains(option))
                            .count();
                    long percent = voters == 0 ? 0 : Math.round(100.0 * votes / voters);
                    return OPTIONS.get(option) + " · " + votes + (votes == 1 ? " vote " : " votes ") + percent + " %";
                })
                .toList();
    }

    private static TreeSet<Integer> chosen(List<Tap> taps, int most, boolean anonymous) {
        var chosen = new TreeSet<Integer>();
        for (var tap : taps) {
            if (tap.option() == OPTIONS.size()) {
                if (anonymous) {
                    chosen.clear();
                }
            } else if (chosen.contains(tap.option())) {
                if (!anonymous) {
                    chosen.remove(tap.option());
                }
            } else if (most == 1) {
                chosen.clear();
                chosen.add(tap.option());
            } else if (chosen.size() < most) {
                chosen.add(tap.option());
            }
        }
        return chosen;
    }
}
