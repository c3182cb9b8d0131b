package io.rebond.demo;

import io.rebond.launch.FileStorage;
import io.rebond.launch.Storage;
import java.nio.file.Path;

class HistoryCrashOnH2IT extends HistoryCrashContract {

    @Override
    Storage storage(Path folder) {
        return new FileStorage(folder);
    }
}
