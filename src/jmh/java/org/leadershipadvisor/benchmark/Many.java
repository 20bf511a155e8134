package org.leadershipadvisor.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.leadershipadvisor.LeadershipAdvisor;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.portfolio.batch.Batch;
import org.leadershipadvisor.portfolio.batch.BatchFormat;
import org.leadershipadvisor.portfolio.batch.BatchOptions;
import org.leadershipadvisor.portfolio.madeup.MadeUpSites;
import org.leadershipadvisor.portfolio.madeup.SiteSize;
import org.leadershipadvisor.profile.ProfileReader;
import org.leadershipadvisor.report.JsonLines;

/**
 * Many made-up sites through a batch in a heap of fixed size, and what the library alone does with the same documents in
 * memory: the difference is what reading, ordering and writing cost. {@code -Dsites=1000000} makes it a million.
 */
final class Many {

    static final String HEAP = "-Xmx512m";
    /** As the launcher starts a batch. */
    static final String COLLECTOR = "-XX:+UseParallelGC";

    private static final int THREADS = 2;
    private static final int IN_MEMORY = 500;
    private static final int ROUNDS = 2;

    private Many() {}

    static List<Row> rows(boolean quick, Path scratch) throws IOException, InterruptedException {
        List<String> arguments = List.of(Integer.toString(sites(quick)), scratch.toString());
        Process process = new ProcessBuilder(
                        Jvm.command(Jvm.HOME, List.of(HEAP, COLLECTOR), Many.class, arguments.toArray(String[]::new)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Row> rows = new ArrayList<>();
        rows.add(Row.section(
                "Many made-up sites on " + THREADS + " threads in a heap of " + HEAP,
                "sites a second to one thread's"));
        process.inputReader()
                .lines()
                .map(line -> line.split("\t", -1))
                .map(parts -> new Row(parts[0], parts[1], parts[2], parts[3]))
                .forEach(rows::add);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("Many sites ended with " + process.exitValue());
        }
        return rows;
    }

    /** How many sites to make up. */
    static int sites(boolean quick) {
        return quick ? 20 : Integer.getInteger("sites");
    }

    /** Prints the rows, their cells between tabs. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        int sites = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[1]).resolve("many");
        LeadershipAdvisor advisor = LeadershipAdvisor.withBuiltInRules();
        Library library = new Library(advisor, documents(Math.min(sites, IN_MEMORY)));
        library.rate(THREADS);
        double one = library.rate(1);
        double all = library.rate(THREADS);
        one = Math.max(one, library.rate(1));
        all = Math.max(all, library.rate(THREADS));
        print("the library alone, one thread, the better of two", one, Row.NOTHING, one);
        print("the library alone, " + THREADS + " threads, the better of two", all, Row.NOTHING, one);
        Path input = write(Files.createDirectories(folder).resolve("sites.jsonl"), sites);
        Heap heap = new Heap();
        long start = System.nanoTime();
        new Batch(advisor, new ProfileReader(Framework.builtIn()), heap)
                .run(options(input, folder.resolve("results")), InputStream.nullInputStream());
        double rate = sites / seconds(start);
        print("batch of " + sites + " sites, file to file; most live heap", rate, Row.megabytes(heap.most()), one);
        System.exit(0);
    }

    private static BatchOptions options(Path input, Path output) {
        return new BatchOptions(
                List.of(input.toString()), output, BatchFormat.lines(false, true), null, false, THREADS, false);
    }

    private static void print(String what, double rate, String space, double base) {
        System.out.println(String.join("\t", what, Row.rate(rate), space, Row.times(rate / base)));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static List<byte[]> documents(int sites) {
        MadeUpSites madeUp = new MadeUpSites(Framework.builtIn(), 1, SiteSize.TYPICAL);
        List<byte[]> documents = new ArrayList<>();
        for (int number = 1; number <= sites; number++) {
            documents.add(madeUp.json(number));
        }
        return documents;
    }

    /** A file of made-up sites. */
    static Path write(Path file, int sites) throws IOException {
        MadeUpSites madeUp = new MadeUpSites(Framework.builtIn(), 1, SiteSize.TYPICAL);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int number = 1; number <= sites; number++) {
                out.write(madeUp.json(number));
                out.write('\n');
            }
        }
        return file;
    }

    /** The advisor with documents in memory and nothing around it. */
    private record Library(LeadershipAdvisor advisor, List<byte[]> documents) {

        /** Sites a second on the clock. */
        double rate(int threads) throws InterruptedException, ExecutionException {
            ExecutorService pool = Executors.newFixedThreadPool(threads);
            try {
                long start = System.nanoTime();
                List<Callable<Integer>> work = new ArrayList<>();
                for (int thread = 0; thread < threads; thread++) {
                    work.add(this::advise);
                }
                int sites = 0;
                for (Future<Integer> done : pool.invokeAll(work)) {
                    sites += done.get();
                }
                return sites / seconds(start);
            } finally {
                pool.shutdown();
            }
        }

        private int advise() {
            ProfileReader reader = new ProfileReader(advisor.framework());
            JsonLines lines = JsonLines.brief();
            int bytes = 0;
            for (int round = 0; round < ROUNDS; round++) {
                for (byte[] document : documents) {
                    bytes += lines.line(advisor.advise(reader.read("site.json", document))).length;
                }
            }
            if (bytes == 0) {
                throw new IllegalStateException("No advice was written");
            }
            return ROUNDS * documents.size();
        }
    }
}
