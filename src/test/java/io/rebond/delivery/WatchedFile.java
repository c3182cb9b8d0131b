package io.rebond.delivery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.h2.store.fs.FileBase;

/** A file whose writes and forces are put down. */
final class WatchedFile extends FileBase {

    private final FileChannel file;
    private final Path path;
    private final DiskDiary diary;

    WatchedFile(FileChannel file, Path path, DiskDiary diary) {
        this.file = file;
        this.path = path;
        this.diary = diary;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        file.force(metaData);
        Files.copy(path, WatchedDisk.afterPowerCut(path), StandardCopyOption.REPLACE_EXISTING);
        diary.forced(path);
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        diary.wrote(path, bytes);
        return file.write(bytes);
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
        diary.wrote(path, bytes);
        return file.write(bytes, position);
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        return file.read(bytes);
    }

    @Override
    public int read(ByteBuffer bytes, long position) throws IOException {
        return file.read(bytes, position);
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        file.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        file.truncate(size);
        return this;
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }
}
