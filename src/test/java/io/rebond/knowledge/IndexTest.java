package io.rebond.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.WorkspaceRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
            files = IndexFiles.files(folder);
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
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
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
                        throw new UncheckedIOException(e);
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
            assertThat(IndexFiles.terms(folder)).contains("kanarienvogel", "nachtigall");

            index.take(List.of(publication(201, "common", 206, false), publication(202, "", 207, true)));

            assertThat(IndexFiles.terms(folder)).contains("common").noneMatch(term -> term.startsWith("kanari"));
            assertThat(IndexFiles.terms(folder)).noneMatch(term -> term.startsWith("nacht"));
            assertThat(search(index, "common")).hasSize(100).doesNotContain("item:202");
            assertThat(IndexFiles.files(folder)).containsExactlyElementsOf(IndexFiles.committed(folder));
        }
    }

    private Path copy(Path from, String name) throws IOException {
        var to = Files.createTempDirectory(folder.getParent(), name);
        for (var file : IndexFiles.files(from)) {
            Files.copy(from.resolve(file), to.resolve(file));
        }
        return to;
    }

    /** Files may vanish meanwhile, as those of a commit that was replaced. */
    private Path torn(Path from, String name) throws IOException {
        var to = Files.createTempDirectory(folder.getParent(), name);
        var names = new ArrayList<>(IndexFiles.files(from));
        names.remove("write.lock");
        for (var file : names) {
            try {
                Files.copy(from.resolve(file), to.resolve(file));
            } catch (NoSuchFileException e) {
                // It belonged to what is no longer needed.
            }
        }
        return to;
    }
}
