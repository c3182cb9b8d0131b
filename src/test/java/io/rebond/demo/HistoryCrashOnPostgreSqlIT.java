package io.rebond.demo;

import io.rebond.launch.RebondProcess;
import io.rebond.launch.ServerStorage;
import io.rebond.launch.Storage;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HistoryCrashOnPostgreSqlIT extends HistoryCrashContract {

    @Override
    Storage storage(Path folder) throws IOException {
        return new ServerStorage();
    }

    @Test
    void twoThatStartAtOnceTellItOnce() throws Exception {
        var folder = folder("two");
        try (var storage = storage(folder)) {
            var one = launch(storage, folder);
            var other = launch(storage, folder("other"));
            var first = RebondProcess.start(one);
            var second = RebondProcess.start(other);
            first.awaitReady();
            second.awaitReady();
            awaitTheEnd(one);
            awaitTheEnd(other);
            second.stop();
            first.stop();
            assertWhole(storage);
        }
    }
}
