package io.rebond.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;

/** What the files of an index hold, whether or not a search would show it. */
public final class IndexFiles {

    private IndexFiles() {}

    /** All words in all segments, those of what was deleted among them. */
    public static Set<String> terms(Path folder) throws IOException {
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
    public static List<String> committed(Path folder) throws IOException {
        try (var directory = FSDirectory.open(folder)) {
            var files = new TreeSet<>(SegmentInfos.readLatestCommit(directory).files(true));
            files.add("write.lock");
            return List.copyOf(files);
        }
    }

    public static List<String> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
