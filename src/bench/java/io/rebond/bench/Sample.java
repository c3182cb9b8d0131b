package io.rebond.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one contender did.
 *
 * @param answered events a second with 200
 * @param handled of those, dealt with meanwhile, a second
 * @param median until answered, and {@code p99}, in milliseconds
 * @param refused how many were not answered with 200
 * @param memory resident, in MB, of the whole process
 */
record Sample(double answered, double handled, double median, double p99, double refused, double memory) {

    static final String HEAD = "%-22s%12s%12s%10s%10s%10s%10s"
            .formatted("", "answered/s", "handled/s", "p50 ms", "p99 ms", "refused", "MB");

    static Sample of(LoadProcess.Result load, long seconds, double handled, ProcessHandle process) throws IOException {
        return new Sample(
                (double) (load.sent() - load.failed()) / seconds,
                handled,
                load.median() / 1000.0,
                load.p99() / 1000.0,
                load.failed(),
                residentMegabytes(process.pid()));
    }

    static Sample median(List<Sample> samples) {
        return new Sample(
                median(samples, Sample::answered),
                median(samples, Sample::handled),
                median(samples, Sample::median),
                median(samples, Sample::p99),
                median(samples, Sample::refused),
                median(samples, Sample::memory));
    }

    static long residentMegabytes(long pid) throws IOException {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .map(line -> line.replaceAll("\\D", ""))
                            .mapToLong(Long::parseLong)
                            .findFirst()
                            .orElse(0)
                    / 1024;
        }
    }

    private static double median(List<Sample> samples, ToDoubleFunction<Sample> figure) {
        var sorted = samples.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    @Override
    public String toString() {
        return "%12.0f%12.0f%10.1f%10.1f%10.0f%10.0f".formatted(answered, handled, median, p99, refused, memory);
    }
}
