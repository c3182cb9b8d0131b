package io.rebond.crash;

import io.rebond.launch.FileStorage;
import io.rebond.launch.Storage;
import java.nio.file.Path;

class NewsletterCrashOnH2IT extends NewsletterCrashContract {

    @Override
    Storage storage(Path folder) {
        return new FileStorage(folder);
    }
}
