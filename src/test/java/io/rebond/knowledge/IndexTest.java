package io.rebond.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.WorkspaceRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexTest {

    private static final ChannelRef PLACE = new ChannelRef(new WorkspaceRef("town", "W"), "C");
    private static final String LIBRARY = "library";

    @TempDir
    Path folder;

    private static Publication publication(int number, String words, long revision, boolean withdrawn) {
        return new Publication(
                "item:" + number,
                "Title " + number,
                Optional.empty(),
                words,
                Optional.empty(),
                List.of(),
                PLACE,
                Instant.EPOCH,
                revision,
                withdrawn);
    }

    private static List<Publication> saying(int first, int last, String words) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> publication(number, words, number, false))
                .toList();
    }

    private static List<String> search(Index index, String word) throws IOException {
        return index.search(Sought.of(word).all(), Set.of(PLACE), 100);
    }

    @Test
    void what_was_taken_is_there_after_a_restart() throws IOException {
        try (var index = Index.in(folder, LIBRARY)) {
            assertThat(index.revision()).isZero();
            index.take(saying(1, 3, "java"));
        }
        try (var index = Index.in(folder, LIBRARY)) {
            assertThat(index.revision()).isEqualTo(3);
            assertThat(search(index, "java")).hasSize(3);
        }
    }

    @Test
    void it_does_not_show_what_stands_elsewhere() throws IOException {
        var elsewhere = new ChannelRef(new WorkspaceRef("town", "W"), "D");
        try (var index = Index.in(folder, LIBRARY)) {
            index.take(saying(1, 1, "java"));
            assertThat(index.search(Sought.of("java").all(), Set.of(elsewhere), 10))
                    .isEmpty();
            assertThat(index.search(Sought.of("java").all(), Set.of(), 10)).isEmpty();
        }
    }

    @Test
    void that_of_another_database_is_made_anew() throws IOException {
        try (var index = Index.in(folder, LIBRARY)) {
            index.take(saying(1, 3, "java"));
        }
        try (var index = Index.in(folder, "another")) {
            assertThat(index.revision()).isZero();
            assertThat(search(index, "java")).isEmpty();
        }
    }

    @Test
    void each_file_may_be_damaged_cut_or_missing() throws IOException {
        List<String> files;
        try (var index = Index.in(folder, LIBRARY)) {
            index.take(saying(1, 50, "java"));
            files = files(folder);
        }
        assertThat(files).hasSizeGreaterThan(3);
        var sound = copy(folder, "sound");
        for (var file : files) {
            for (var damage : List.<Damage>of(IndexTest::flip, IndexTest::cut, Files::delete)) {
                var damaged = copy(sound, "damaged");
                damage.does(damaged.resolve(file));
                try (var index = Index.in(damaged, LIBRARY)) {
                    var there = index.revision() == 50 ? 50 : 0;
                    assertThat(search(index, "java")).as(file).hasSize(there);
                    index.take(saying(51, 51, "java"));
                    assertThat(search(index, "java")).as(file).hasSize(there + 1);
                }
            }
        }
    }

    private interface Damage {
        void does(Path file) throws IOException;
    }

    private static void flip(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        if (bytes.length > 0) {
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(file, bytes);
        }
    }

    private static void cut(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    }

    /** What a kill leaves behind: all files as they are at any moment, while the next changes are taken over. */
    @Test
    void a_kill_at_any_moment_leaves_what_was_committed() throws Exception {
        try (var index = Index.in(folder, LIBRARY)) {
            index.take(saying(1, 10, "java"));
            var writing = new Thread(() -> {
                for (int round = 0; round < 20; round++) {
                    try {
                        index.take(saying(11 + round * 10, 20 + round * 10, "java"));
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                }
            });
            writing.start();
            int copies = 0;
            while (writing.isAlive()) {
                var killed = torn(folder, "killed-" + copies++);
                try (var again = Index.in(killed, LIBRARY)) {
                    assertThat(search(again, "java")).hasSize((int) Math.min(100, again.revision()));
                    assertThat(again.revision() % 10).isZero();
                }
            }
            writing.join();
            assertThat(copies).isPositive();
            assertThat(index.revision()).isEqualTo(210);
        }
    }

    @Test
    void two_processes_do_not_share_a_folder() throws IOException {
        try (var index = Index.in(folder, LIBRARY)) {
            index.take(saying(1, 1, "java"));
            assertThatThrownBy(() -> Index.in(folder, LIBRARY)).isInstanceOf(LockObtainFailedException.class);
            assertThat(search(index, "java")).hasSize(1);
        }
    }

    @Test
    void of_what_was_replaced_or_withdrawn_no_file_keeps_a_word() throws IOException {
        try (var index = Index.in(folder, LIBRARY)) {
            index.take(saying(1, 200, "common"));
            index.take(List.of(publication(201, "common kanarienvogel", 201, false)));
            index.take(List.of(publication(202, "common nachtigall", 202, false)));
            index.take(saying(203, 205, "common"));
            assertThat(terms(folder)).contains("kanarienvogel", "nachtigall");

            index.take(List.of(publication(201, "common", 206, false), publication(202, "", 207, true)));

            assertThat(terms(folder)).contains("common").noneMatch(term -> term.startsWith("kanari"));
            assertThat(terms(folder)).noneMatch(term -> term.startsWith("nacht"));
            assertThat(search(index, "common")).hasSize(100).doesNotContain("item:202");
            assertThat(files(folder)).containsExactlyElementsOf(committed(folder));
        }
    }

    /** All words in all segments, those of what was deleted among them. */
    static Set<String> terms(Path folder) throws IOException {
        var all = new TreeSet<String>();
        try (var directory = FSDirectory.open(folder);
                var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) {
                for (FieldInfo field : leaf.reader().getFieldInfos()) {
                    var terms = leaf.reader().terms(field.name);
                    var each = terms == null ? null : terms.iterator();
                    while (each != null && each.next() != null) {
                        all.add(each.term().utf8ToString());
                    }
                }
            }
        }
        return all;
    }

    /** The files that the last commit needs, and the lock. */
    static List<String> committed(Path folder) throws IOException {
        try (var directory = FSDirectory.open(folder)) {
            var files = new TreeSet<>(SegmentInfos.readLatestCommit(directory).files(true));
            files.add("write.lock");
            return List.copyOf(files);
        }
    }

    static List<String> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Path copy(Path from, String name) throws IOException {
        var to = Files.createTempDirectory(folder.getParent(), name);
        for (var file : files(from)) {
            Files.copy(from.resolve(file), to.resolve(file));
        }
        return to;
    }

    /** Files may vanish meanwhile, as those of a commit that was replaced. */
    private Path torn(Path from, String name) throws IOException {
        var to = Files.createTempDirectory(folder.getParent(), name);
        var names = new ArrayList<>(files(from));
        names.remove("write.lock");
        for (var file : names) {
            try {
                Files.copy(from.resolve(file), to.resolve(file));
            } catch (java.nio.file.NoSuchFileException e) {
                // It belonged to what is no longer needed.
            }
        }
        return to;
    }
}
