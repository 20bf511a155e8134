package org.leadershipadvisor.portfolio.batch;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.zip.CRC32C;
import org.leadershipadvisor.portfolio.batch.Refusal.Reason;
import org.leadershipadvisor.report.Json;

/** Takes what became of each input, in the order of the inputs, and writes it down. */
final class Ledger implements Closeable {

    /** Inputs between two checkpoints; as each block of results is compressed for itself, it decides on their bytes. */
    static final int BLOCK = 200;

    private final RunFolder folder;
    private final boolean duplicatesKept;
    private final Journal journal;
    private final Results results;
    private final Part errors;
    private final Register register;
    private final CRC32C sum = new CRC32C();
    private long inputs;
    private Counts counts;

    private Ledger(Disk disk, RunFolder folder, BatchOptions options, Journal journal) throws IOException {
        this.folder = folder;
        this.journal = journal;
        duplicatesKept = options.duplicatesKept();
        Checkpoint last = journal.last();
        results = Results.open(disk, folder, options.format(), last.results());
        errors = Part.open(disk, folder.unfinished(RunFolder.ERRORS), false, last.errors());
        register = Register.open(disk, folder, last);
        counts = last.counts();
    }

    static Ledger open(Disk disk, RunFolder folder, BatchOptions options) throws IOException {
        return new Ledger(disk, folder, options, Journal.open(disk, folder.unfinished("journal.jsonl")));
    }

    /**
     * Reads again what was dealt with before.
     *
     * @throws BatchException where it is not the same
     */
    void skip(Inputs all) {
        Checkpoint last = journal.last();
        for (; inputs < last.inputs(); inputs++) {
            Entry entry = all.next();
            if (entry == null) {
                throw new BatchException(
                        "The inputs end before the place where the run was cut off: they have changed");
            }
            entry.addTo(sum);
        }
        if (sum.getValue() != last.sum()) {
            throw new BatchException("The inputs have changed since the run was cut off: begin anew in another folder");
        }
    }

    void take(Entry entry, SiteResult result) throws IOException {
        inputs++;
        entry.addTo(sum);
        if (result instanceof SiteResult.Advised advised) {
            advised(entry, advised);
        } else if (result instanceof SiteResult.Refused refused) {
            refuse(refused.refusal());
        }
        if (inputs % BLOCK == 0) {
            journal.add(checkpoint());
        }
    }

    private void advised(Entry entry, SiteResult.Advised advised) throws IOException {
        String before = register.meet(advised.site(), entry);
        boolean duplicate = !before.isEmpty();
        if (duplicate && !duplicatesKept) {
            refuse(duplicate(entry, advised.site(), before));
        } else {
            results.write(advised.site(), inputs, duplicate, advised.report());
            counts = counts.plusAdvised(duplicate);
        }
    }

    private static Refusal duplicate(Entry entry, String site, String before) {
        String found = "\"" + site + "\" a second time, after " + before;
        return new Refusal(
                entry.source(),
                entry.line(),
                null,
                "/organization/id",
                found,
                "each site once",
                Reason.DUPLICATE_SITE,
                1,
                List.of());
    }

    private void refuse(Refusal refusal) throws IOException {
        errors.write(Json.line(refusal));
        counts = counts.plus(refusal.reason());
    }

    private Checkpoint checkpoint() throws IOException {
        return new Checkpoint(
                inputs,
                sum.getValue(),
                counts,
                results.endBlock(),
                errors.endBlock(),
                register.endSites(),
                register.endSources());
    }

    /** Ends the run: what was written is shown, the summary last. */
    BatchSummary end(BatchRun run, long filesPassedOver) throws IOException {
        results.end();
        errors.end();
        folder.publish(RunFolder.ERRORS);
        BatchSummary summary = BatchSummary.of(run, inputs, counts, filesPassedOver);
        folder.publish(summary);
        return summary;
    }

    long inputs() {
        return inputs;
    }

    long refused() {
        return counts.allRefused();
    }

    @Override
    public void close() throws IOException {
        results.close();
        errors.close();
        register.close();
        journal.close();
    }
}
