package io.rebond.bench;

import io.rebond.launch.Engine;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The medians of an engine's trials, beside what was aimed at. */
record Table(Engine engine, List<Trial> trials) {

    private long aimedRate() {
        return engine == Engine.H2 ? 2500 : 5000;
    }

    private long aimedMemory() {
        return engine == Engine.H2 ? 400 : 300;
    }

    String lines() {
        return String.join(
                "\n",
                engine + ", median of " + trials.size(),
                line("accepted and handled within 1 s, per s", "≥ " + aimedRate(), trial -> trial.kept()
                        .handled()),
                line(
                        "  p50 until acknowledged, ms",
                        "",
                        trial -> trial.kept().load().median() / 1000.0),
                line(
                        "  p99 until acknowledged, ms",
                        "",
                        trial -> trial.kept().load().p99() / 1000.0),
                line("accepted as fast as answered, per s", "", trial -> trial.closed()
                        .accepted()),
                line("  of which handled meanwhile, per s", "", trial -> trial.closed()
                        .handled()),
                line(
                        "  p99 until acknowledged, ms",
                        "",
                        trial -> trial.closed().load().p99() / 1000.0),
                line("start until ready, ms", "≤ 2000", trial -> trial.start().toMillis()),
                line("resident memory when ready, MB", "", Trial::fresh),
                line("resident memory after the load, MB", "≤ " + aimedMemory(), Trial::loaded),
                "");
    }

    private String line(String what, String aim, ToDoubleFunction<Trial> figure) {
        var sorted = trials.stream().mapToDouble(figure).sorted().toArray();
        return "%-42s %10.1f   %s".formatted(what, sorted[sorted.length / 2], aim);
    }
}
