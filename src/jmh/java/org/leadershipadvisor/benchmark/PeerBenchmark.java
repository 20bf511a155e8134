package org.leadershipadvisor.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.profile.ProfileReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What the compared conclusions cost each engine, warm: alone, and with what stands around them whoever draws them, from
 * the bytes of a profile to those of a list of conclusions. The advisor's own reader reads for all of them.
 */
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

    private final ProfileReader reader = new ProfileReader(Framework.builtIn());
    private final ObjectMapper writer = new ObjectMapper();
    private Peer peer;
    private byte[] document;
    private List<Object> site;

    @Setup
    public void prepare() {
        peer = engine.over(quarters == 1 ? Questions.QUARTER : Questions.ALL);
        document = Sites.json(Sites.REGISTERS, facts);
        site = Entries.facts(Sites.profile(document));
        Processor.warmUp(this::bytes);
    }

    @Benchmark
    public Collection<Object> conclude() {
        return peer.conclude(site);
    }

    @Benchmark
    public byte[] bytes() {
        List<Object> read = Entries.facts(reader.read("site.json", document));
        try {
            return writer.writeValueAsBytes(
                    peer.conclude(read).stream().map(Draw::line).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
