package org.leadershipadvisor.portfolio.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.leadershipadvisor.LeadershipAdvisor;
import org.leadershipadvisor.profile.ProfileReader;

/**
 * Advises many sites in one run. Every input is accounted for: its result is written, or the reason why it was refused.
 * Results stand in the order of the inputs, and are the same bytes whatever the number of threads. A run that was cut
 * off, even by force, can go on where it was, and ends in the same bytes as one that was not.
 */
public final class Batch {

    private final LeadershipAdvisor advisor;
    private final ProfileReader reader;
    private final BatchProgress progress;
    private final Disk disk;

    /**
     * A batch by an advisor's rules.
     *
     * @param advisor whose advice it is
     * @param reader how documents are read
     * @param progress told how far it is
     */
    public Batch(LeadershipAdvisor advisor, ProfileReader reader, BatchProgress progress) {
        this(advisor, reader, progress, Disk.REAL);
    }

    Batch(LeadershipAdvisor advisor, ProfileReader reader, BatchProgress progress, Disk disk) {
        this.advisor = advisor;
        this.reader = reader;
        this.progress = progress;
        this.disk = disk;
    }

    /** Where a batch into a folder writes its results: a file, or a folder of files. */
    public static Path results(BatchOptions options) {
        String name = options.format().ending() == null
                ? RunFolder.results(options.format().gzip())
                : RunFolder.SITES;
        return options.output().resolve(name);
    }

    /** Where a batch into a folder writes its refusals. */
    public static Path errors(BatchOptions options) {
        return options.output().resolve(RunFolder.ERRORS);
    }

    /**
     * Runs it.
     *
     * @param standardInput what {@code -} stands for
     * @throws BatchException where it cannot begin or go on, with the reason for its user
     */
    public BatchSummary run(BatchOptions options, InputStream standardInput) {
        try (RunFolder folder = RunFolder.take(options.output(), options.resume(), disk)) {
            BatchRun run = BatchRun.of(advisor.framework(), options);
            Optional<BatchSummary> done = folder.summary();
            if (done.isPresent()) {
                folder.requireSame(done.get().run(), run);
                return done.get();
            }
            folder.begin(run, Results.published(options.format()));
            return run(run, options, standardInput, folder);
        } catch (UncheckedIOException e) {
            throw stopped(options, new IOException(e.getCause()));
        } catch (IOException e) {
            throw stopped(options, e);
        }
    }

    private static BatchException stopped(BatchOptions options, IOException e) {
        return new BatchException("Cannot write to " + options.output() + ": " + Reasons.unwritable(e)
                + "; once that is mended, the same command goes on with --resume");
    }

    private BatchSummary run(BatchRun run, BatchOptions options, InputStream standardInput, RunFolder folder)
            throws IOException {
        SiteAdvisor site = new SiteAdvisor(advisor, reader, options.format().report(), options.asOf());
        try (Inputs inputs = new Inputs(options, advisor.framework(), standardInput);
                Ledger ledger = Ledger.open(disk, folder, options)) {
            progress.begin(progress == BatchProgress.NONE ? 0 : Inputs.size(options));
            ledger.skip(inputs);
            Pipeline.run(inputs, site, options.threads(), (entry, result) -> {
                ledger.take(entry, result);
                progress.at(ledger.inputs(), ledger.refused(), inputs.read());
            });
            return ledger.end(run, inputs.filesPassedOver());
        }
    }
}
