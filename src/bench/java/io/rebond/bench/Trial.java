package io.rebond.bench;

import io.rebond.launch.Launch;
import io.rebond.launch.RebondProcess;
import io.rebond.launch.Storage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * One engine from its start to its limit.
 *
 * @param start from the launch to the first ready, with a database that is there already
 * @param fresh resident memory in MB when ready, and {@code loaded} after the longest load
 * @param closed 64 connections as fast as they are answered
 * @param kept the highest rate whose events were also handled within a second, for the whole length
 */
record Trial(Duration start, long fresh, long loaded, Step closed, Step kept) {

    static Trial of(Storage storage, Path folder, PrintStream steps) throws IOException, InterruptedException {
        var launch = Launch.of(storage, Files.createDirectories(folder), Map.of());
        RebondProcess.start(launch).awaitReady().stop();
        long begun = System.nanoTime();
        var rebond = RebondProcess.start(launch).awaitReady();
        var start = Duration.ofNanos(System.nanoTime() - begun);
        long fresh = Sample.residentMegabytes(rebond.pid());
        var search = new Search(new Stage(rebond, launch), steps);
        search.warmUp();
        var closed = search.asFastAsAnswered();
        var kept = search.highestKept(closed.handled());
        long loaded = Sample.residentMegabytes(rebond.pid());
        rebond.stop();
        return new Trial(start, fresh, loaded, closed, kept);
    }
}
