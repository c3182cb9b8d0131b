package io.rebond.crash;

import io.rebond.launch.FileStorage;
import io.rebond.launch.Storage;
import java.nio.file.Path;

class CrashOnH2IT extends CrashContract {

    @Override
    Storage storage(Path folder) {
        return new FileStorage(folder);
    }
}
