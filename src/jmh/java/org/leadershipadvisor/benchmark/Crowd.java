package org.leadershipadvisor.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.leadershipadvisor.LeadershipAdvisor;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.profile.ProfileReader;
import org.leadershipadvisor.report.JsonReport;

/** Many sites one after the other in a heap of fixed size: what is left of each when it is done. */
final class Crowd {

    static final String HEAP = "-Xmx64m";
    private static final List<String> SAMPLES = List.of(Sites.SMALL, Sites.TYPICAL, Sites.REGISTERS);

    private Crowd() {}

    static List<Row> rows(boolean quick) throws IOException, InterruptedException {
        int sites = quick ? 5 : 20;
        Process process = new ProcessBuilder(Jvm.command(Jvm.HOME, List.of(HEAP), Crowd.class, Integer.toString(sites)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = process.inputReader().lines().toList();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("Many sites in " + HEAP + " ended with " + process.exitValue());
        }
        return rows(lines, sites);
    }

    private static List<Row> rows(List<String> lines, int sites) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.section("Growth: sites in a heap of " + HEAP + ", live heap afterwards", "heap to ×1"));
        double first = Double.parseDouble(lines.get(0).split(" ", -1)[1]);
        int times = 1;
        for (String line : lines) {
            String[] parts = line.split(" ", -1);
            double heap = Double.parseDouble(parts[1]);
            rows.add(new Row(
                    "×" + times + ": " + times * sites + " sites, processor for each",
                    Row.micros(Double.parseDouble(parts[0])),
                    Row.megabytes(heap),
                    Row.times(heap / first)));
            times *= 10;
        }
        return rows;
    }

    /** Prints the microseconds of processor time for a site and the bytes of live heap, for ×1, ×10 and ×100 sites. */
    public static void main(String[] arguments) {
        LeadershipAdvisor advisor = LeadershipAdvisor.withBuiltInRules();
        ProfileReader reader = new ProfileReader(Framework.builtIn());
        JsonReport report = new JsonReport();
        List<byte[]> documents =
                SAMPLES.stream().map(sample -> Sites.json(sample, 1)).toList();
        int sites = Integer.parseInt(arguments[0]);
        for (int times = 1; times <= 100; times *= 10) {
            double start = Processor.micros();
            for (int i = 0; i < sites * times; i++) {
                report.render(advisor.advise(reader.read("site.json", documents.get(i % documents.size()))));
            }
            double micros = (Processor.micros() - start) / sites / times;
            System.out.println(micros + " " + Heap.live());
        }
    }
}
