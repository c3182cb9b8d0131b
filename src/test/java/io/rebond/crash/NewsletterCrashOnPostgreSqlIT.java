package io.rebond.crash;

import io.rebond.launch.ServerStorage;
import io.rebond.launch.Storage;
import java.io.IOException;
import java.nio.file.Path;

class NewsletterCrashOnPostgreSqlIT extends NewsletterCrashContract {

    @Override
    Storage storage(Path folder) throws IOException {
        return new ServerStorage();
    }
}
