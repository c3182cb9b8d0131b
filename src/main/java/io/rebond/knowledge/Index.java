package io.rebond.knowledge;

import io.rebond.chat.ChannelRef;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;

/**
 * Which publications hold which words. Everything in it can be made again from the database, so what is damaged or of another
 * version is thrown away. It holds words and where they may be read, nobody's name, and decides about nobody's right to read.
 */
final class Index implements Closeable {

    static final String TITLE = "title";
    static final String TOPIC = "topic";
    private static final String SUBJECT = "subject";
    private static final String PLACE = "place";
    private static final String AT = "at";

    /** To be raised with every change of what is written or how it is read: older ones are made anew. */
    private static final String LAYOUT = "1";

    private static final String LIBRARY_KEY = "library";
    private static final String REVISION_KEY = "revision";
    private static final String LAYOUT_KEY = "layout";
    private static final double MEGABYTES = 4;

    private final Directory directory;
    private final String library;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private long revision;

    private Index(Directory directory, String library) throws IOException {
        this.directory = directory;
        this.library = library;
        this.writer = new IndexWriter(directory, settings());
        try {
            this.revision = DirectoryReader.indexExists(directory) ? check() : 0;
            this.searchers = new SearcherManager(writer, new SearcherFactory());
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    /**
     * In that folder; made anew where there is none that fits.
     *
     * @param library of which database it is the index
     * @throws LockObtainFailedException when another process has it open
     * @throws IOException when the folder cannot be written to
     */
    static Index in(Path folder, String library) throws IOException {
        var directory = FSDirectory.open(folder);
        try {
            return new Index(directory, library);
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException | RuntimeException damaged) {
            clear(directory);
            return new Index(directory, library);
        }
    }

    static Index inMemory(String library) throws IOException {
        return new Index(new ByteBuffersDirectory(), library);
    }

    /** Leaves nothing in the folder. */
    static void clear(Path folder) throws IOException {
        try (var directory = FSDirectory.open(folder)) {
            clear(directory);
        }
    }

    private static void clear(Directory directory) throws IOException {
        try (var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (var file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    private static IndexWriterConfig settings() {
        var policy = new TieredMergePolicy();
        // What was erased leaves with the next merge that is asked for, however little of a segment it is.
        policy.setForceMergeDeletesPctAllowed(0);
        var analyzers = Stream.of(Reading.values()).collect(Collectors.toMap(Index::field, Reading::analyzer));
        return new IndexWriterConfig(new PerFieldAnalyzerWrapper(Reading.PLAIN.analyzer(), analyzers))
                .setMergePolicy(policy)
                .setMergeScheduler(new SerialMergeScheduler())
                .setRAMBufferSizeMB(MEGABYTES)
                .setCommitOnClose(false);
    }

    static String field(Reading reading) {
        return reading.name().toLowerCase(Locale.ROOT);
    }

    /** The revision that it has, once every byte of it is as it was written. */
    private long check() throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
            var told = reader.getIndexCommit().getUserData();
            if (!library.equals(told.get(LIBRARY_KEY)) || !LAYOUT.equals(told.get(LAYOUT_KEY))) {
                throw new IOException("the index is of another database or version");
            }
            return Long.parseLong(told.get(REVISION_KEY));
        }
    }

    /** All that changed up to here is in it. */
    long revision() {
        return revision;
    }

    boolean isOf(String name) {
        return library.equals(name);
    }

    /** Takes over what changed, durably; of what it replaces or withdraws, no file keeps anything. */
    void take(List<Publication> changed) throws IOException {
        long reached = revision;
        for (var publication : changed) {
            var subject = new Term(SUBJECT, publication.subject());
            if (publication.withdrawn()) {
                writer.deleteDocuments(subject);
            } else {
                writer.updateDocument(subject, document(publication));
            }
            reached = Math.max(reached, publication.revision());
        }
        writer.forceMergeDeletes();
        var told = Map.of(LIBRARY_KEY, library, LAYOUT_KEY, LAYOUT, REVISION_KEY, Long.toString(reached));
        writer.setLiveCommitData(told.entrySet());
        writer.commit();
        revision = reached;
        searchers.maybeRefreshBlocking();
        writer.deleteUnusedFiles();
    }

    private static Document document(Publication publication) {
        var document = new Document();
        document.add(new StringField(SUBJECT, publication.subject(), Store.YES));
        document.add(new StringField(PLACE, key(publication.channel()), Store.NO));
        document.add(new NumericDocValuesField(AT, publication.at().toEpochMilli()));
        document.add(new TextField(TITLE, publication.title(), Store.NO));
        publication.topics().forEach(topic -> document.add(new StringField(TOPIC, topic, Store.NO)));
        var all = publication.title() + "\n" + String.join(" ", publication.topics()) + "\n" + publication.words();
        for (var reading : Reading.values()) {
            document.add(new TextField(field(reading), all, Store.NO));
        }
        return document;
    }

    /** The subjects of what fits best, of what stands in one of the places; of two that fit alike, the later first. */
    List<String> search(Query sought, Set<ChannelRef> places, int most) throws IOException {
        var within = new BooleanQuery.Builder()
                .add(sought, Occur.MUST)
                .add(new TermInSetQuery(PLACE, keys(places)), Occur.FILTER)
                .build();
        var order = new Sort(SortField.FIELD_SCORE, new SortField(AT, SortField.Type.LONG, true));
        var searcher = searchers.acquire();
        try {
            var subjects = new ArrayList<String>();
            var stored = searcher.storedFields();
            for (var hit : searcher.search(within, most, order).scoreDocs) {
                subjects.add(stored.document(hit.doc).get(SUBJECT));
            }
            return subjects;
        } finally {
            searchers.release(searcher);
        }
    }

    private static Collection<BytesRef> keys(Set<ChannelRef> places) {
        return places.stream().map(place -> new BytesRef(key(place))).toList();
    }

    private static String key(ChannelRef place) {
        return place.workspace().platform() + "\n" + place.workspace().id() + "\n" + place.id();
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }
}
