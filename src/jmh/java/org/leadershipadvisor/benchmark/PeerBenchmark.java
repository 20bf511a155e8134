package org.leadershipadvisor.benchmark;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What the compared conclusions cost each engine, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PeerBenchmark {

    /** How many times a site's registers are repeated. */
    @Param({"1", "10"})
    public int facts;

    @Param
    public Engine engine;

    /** How many quarters of the rules. */
    @Param("4")
    public int quarters;

    private Peer peer;
    private List<Object> site;

    @Setup
    public void prepare() {
        peer = engine.over(quarters == 1 ? Questions.QUARTER : Questions.ALL);
        site = Entries.facts(Sites.profile(Sites.json(Sites.REGISTERS, facts)));
        Processor.warmUp(this::conclude);
    }

    @Benchmark
    public Collection<Object> conclude() {
        return peer.conclude(site);
    }
}
