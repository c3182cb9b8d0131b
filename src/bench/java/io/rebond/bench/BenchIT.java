package io.rebond.bench;

import io.rebond.launch.Engine;
import io.rebond.launch.Launch;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code ./mvnw verify -Pbench}: how much an engine takes on this machine. It asserts nothing: it is read. */
class BenchIT {

    private static final int TRIALS = Integer.getInteger("rebond.bench.trials", 3);
    private static final Path FOLDER = Path.of("target", "bench");

    @ParameterizedTest
    @EnumSource
    void howMuchItTakes(Engine engine) throws IOException, InterruptedException {
        var trials = new ArrayList<Trial>();
        for (int number = 1; number <= TRIALS; number++) {
            System.out.println(engine + ", trial " + number + ", " + Machine.load());
            var folder = FOLDER.resolve(engine + "-" + System.currentTimeMillis());
            trials.add(
                    trials.isEmpty()
                            ? Trial.first(engine, folder, System.out)
                            : trials.get(trials.size() - 1).next(engine, folder, System.out));
        }
        tell(engine, new Table(engine, trials));
    }

    private static void tell(Engine engine, Table table) throws IOException {
        Files.writeString(FOLDER.resolve(engine + ".txt"), table.lines());
        try (var told = new PrintStream("target/bench.txt", StandardCharsets.UTF_8);
                var engines = Stream.of(Engine.values())) {
            told.println(Machine.name());
            told.println("launched with " + String.join(" ", Launch.flags()));
            told.println("load on the same cores: " + LoadProcess.CONNECTIONS + " connections");
            for (var measured : engines.map(each -> FOLDER.resolve(each + ".txt"))
                    .filter(Files::exists)
                    .toList()) {
                told.println();
                told.print(Files.readString(measured));
            }
        }
        System.out.println(Files.readString(Path.of("target/bench.txt")));
    }
}
