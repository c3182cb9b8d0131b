package io.rebond.delivery;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.h2.store.fs.FilePathWrapper;

/**
 * A file system for H2, {@code jdbc:h2:watched:/path}, that counts: every write and every force is put down in the diary
 * before the database is told that it is done. Beside each file stands what a power cut would leave of it.
 */
public final class WatchedDisk extends FilePathWrapper {

    static final String SCHEME = "watched";

    // H2 makes an instance per path by reflection, so they share what they write into.
    static final DiskDiary DIARY = new DiskDiary();

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new WatchedFile(getBase().open(mode), Path.of(getBase().toString()), DIARY);
    }

    /** The file as it was when it was last forced: all that the disk had promised to keep. */
    static Path afterPowerCut(Path file) {
        return file.resolveSibling("after-power-cut-" + file.getFileName());
    }
}
