package org.leadershipadvisor.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leadershipadvisor.inference.FactCount;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What JMH measures in a warm process: one site, the engines compared, and growth. */
final class Warm {

    private static final List<String> STEPS = List.of("read", "conclude", "advise", "write", "total");

    private final boolean quick;

    Warm(boolean quick) {
        this.quick = quick;
    }

    /**
     * @param clock microseconds for one call
     * @param micros of processor time for one call
     * @param bytes allocated by one call
     */
    private record Measured(double clock, double micros, double bytes) {

        Measured better(Measured other) {
            return micros <= other.micros ? this : other;
        }
    }

    List<Row> rows() throws RunnerException {
        List<Row> rows = new ArrayList<>();
        site(rows);
        peers(rows);
        facts(rows);
        return rows;
    }

    /** In this process, as an application advises all its sites in one. */
    private void site(List<Row> rows) throws RunnerException {
        SiteBenchmark.warmUp();
        Map<String, Measured> one = twice(options(SiteBenchmark.class, ""));
        Map<String, Measured> two = twice(options(SiteBenchmark.class, "total").threads(2));
        double whole = one.get("total 1 " + Sites.TYPICAL).micros();
        rows.add(Row.section("Warm, one site with all rules, JSON to JSON", "processor to the typical site's total"));
        for (String sample : Sites.MEASURED) {
            for (String step : STEPS) {
                rows.add(row(label(sample, step), one.get(step + " 1 " + sample), whole));
            }
            rows.add(row(sample + ": total, 2 threads", two.get("total 1 " + sample), whole));
        }
    }

    private static String label(String sample, String step) {
        return step.equals("conclude")
                ? sample + ": conclude, of which " + FactCount.of(Sites.profile(Sites.json(sample, 1)))
                        + " facts are given or concluded"
                : sample + ": " + step;
    }

    private void peers(List<Row> rows) throws RunnerException {
        Map<String, Measured> all = run(peers("conclude", Engine.HAND_WRITTEN, Engine.EASY_RULES, Engine.DROOLS_POOL)
                .forks(quick ? 0 : 2));
        all.putAll(run(peers("conclude", Engine.EVRETE, Engine.DROOLS_CONTAINER)));
        for (int facts : new int[] {1, 10}) {
            rows.add(Row.section(
                    "Peers: " + DrlText.rules(Questions.ALL) + " rules they share, " + Sites.REGISTERS + " with "
                            + Entries.facts(Sites.profile(Sites.json(Sites.REGISTERS, facts)))
                                    .size() + " facts",
                    "processor to hand-written Java"));
            double plain = all.get(peer(facts, Engine.HAND_WRITTEN, 4)).micros();
            for (Engine engine : Engine.values()) {
                rows.add(row(engine.label, all.get(peer(facts, engine, 4)), plain));
            }
        }
        bytes(rows);
        rules(rows, all);
    }

    private void bytes(List<Row> rows) throws RunnerException {
        Engine[] compared = {Engine.HAND_WRITTEN, Engine.DROOLS_POOL};
        Map<String, Measured> all = run(peers("bytes", compared).param("facts", "1"));
        double plain = all.get("bytes HAND_WRITTEN 1 4").micros();
        rows.add(Row.section(
                "The same rules from the bytes of a profile to those of the conclusions",
                "processor to hand-written Java"));
        for (Engine engine : compared) {
            rows.add(row(engine.label, all.get("bytes " + engine + " 1 4"), plain));
        }
    }

    private void rules(List<Row> rows, Map<String, Measured> all) throws RunnerException {
        Engine[] grown = {Engine.HAND_WRITTEN, Engine.DROOLS_POOL};
        Map<String, Measured> quarter =
                run(peers("conclude", grown).param("facts", "10").param("quarters", "1"));
        rows.add(Row.section("Growth: rules ×1 (" + DrlText.rules(Questions.QUARTER) + "), ×4", "processor to ×1"));
        for (Engine engine : grown) {
            Measured base = quarter.get(peer(10, engine, 1));
            rows.add(row(engine.label + ", ×1", base, base.micros()));
            rows.add(row(engine.label + ", ×4", all.get(peer(10, engine, 4)), base.micros()));
        }
    }

    /** Engines in processes of their own, so that none is compiled for the ways of another. */
    private ChainedOptionsBuilder peers(String method, Engine... engines) {
        return options(PeerBenchmark.class, method)
                .param("engine", Stream.of(engines).map(Engine::name).toArray(String[]::new));
    }

    private static String peer(int facts, Engine engine, int quarters) {
        return "conclude " + engine + " " + facts + " " + quarters;
    }

    private void facts(List<Row> rows) throws RunnerException {
        Map<String, Measured> grown = twice(options(SiteBenchmark.class, "advise")
                .param("sample", Sites.REGISTERS)
                .param("facts", "1", "4", "16"));
        double base = grown.get("advise 1 " + Sites.REGISTERS).micros();
        rows.add(Row.section("Growth: facts, advise with all rules, " + Sites.REGISTERS, "processor to ×1"));
        for (int times : new int[] {1, 4, 16}) {
            rows.add(row("registers ×" + times, grown.get("advise " + times + " " + Sites.REGISTERS), base));
        }
    }

    private ChainedOptionsBuilder options(Class<?> benchmarks, String method) {
        return new OptionsBuilder()
                .include(Pattern.quote(benchmarks.getName() + "." + method))
                .forks(quick ? 0 : 1)
                .warmupIterations(1)
                .warmupTime(TimeValue.milliseconds(quick ? 50 : 300))
                .measurementIterations(quick ? 1 : 5)
                .measurementTime(TimeValue.milliseconds(quick ? 50 : 300))
                .addProfiler(Processor.class)
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT);
    }

    /** In this process and in two rounds, of which the better counts: what slows a machine down mostly passes meanwhile. */
    private Map<String, Measured> twice(ChainedOptionsBuilder options) throws RunnerException {
        Map<String, Measured> measured = run(options.forks(0).measurementIterations(quick ? 1 : 3));
        run(options).forEach((name, again) -> measured.merge(name, again, Measured::better));
        return measured;
    }

    /** By the name of the method and its parameters, in the order of their names. */
    private static Map<String, Measured> run(ChainedOptionsBuilder options) throws RunnerException {
        Collection<RunResult> results = new Runner(options.build()).run();
        Map<String, Measured> measured = new LinkedHashMap<>();
        for (RunResult result : results) {
            measured.put(
                    name(result),
                    new Measured(
                            result.getPrimaryResult().getScore()
                                    / result.getParams().getThreads(),
                            result.getSecondaryResults().get(Processor.NAME).getScore(),
                            result.getSecondaryResults()
                                    .get("gc.alloc.rate.norm")
                                    .getScore()));
        }
        return measured;
    }

    private static String name(RunResult result) {
        StringBuilder name = new StringBuilder(result.getPrimaryResult().getLabel());
        result.getParams().getParamsKeys().stream()
                .sorted()
                .forEach(key -> name.append(' ').append(result.getParams().getParam(key)));
        return name.toString();
    }

    private static Row row(String what, Measured measured, double base) {
        return new Row(
                what,
                Row.micros(measured.clock()) + ", " + Row.micros(measured.micros()),
                Row.kilobytes(measured.bytes()),
                Row.times(measured.micros() / base));
    }
}
