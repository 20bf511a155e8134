package org.leadershipadvisor.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.leadershipadvisor.advice.LeveragePointScore;
import org.leadershipadvisor.advice.Score;
import org.leadershipadvisor.framework.Interval;

/**
 * The leverage points' scores as a wheel: a spoke for each, a body as far as it surely reaches, and around it a band as
 * far as it may reach. Where a point has no score its spoke is bare and both stop beside it.
 */
record Radar(List<LeveragePointScore> points) {

    /** Width and height of the drawing. */
    static final int SIZE = 320;

    private static final int CENTRE = SIZE / 2;
    private static final int RIM = 124;
    private static final int LABELS = 146;
    private static final int HIGHEST = Interval.EXEMPLARY;

    /** A place in the drawing. */
    record Spot(String x, String y) {}

    /** A spoke, as far as it is drawn in one go. */
    record Spoke(Spot from, Spot to) {}

    /** The rings, from 1 to 4, as polygons. */
    List<String> rings() {
        return IntStream.rangeClosed(1, HIGHEST).mapToObj(this::ring).toList();
    }

    /** Whether a ring is where practices count as in place. */
    static boolean inPlace(int ring) {
        return ring + 1 == Interval.IN_PLACE;
    }

    private String ring(int level) {
        return IntStream.range(0, points.size())
                .mapToObj(spoke -> text(level(spoke, level)))
                .collect(Collectors.joining(" "));
    }

    /** Spokes from the centre to the rim. */
    List<Spoke> spokes() {
        return spots().mapToObj(spoke -> new Spoke(level(spoke, 0), level(spoke, HIGHEST)))
                .toList();
    }

    /** What is surely reached between each spoke and the next, as polygons. */
    List<String> sure() {
        return sectors(
                (spoke, next) -> String.join(" ", text(level(spoke, 0)), bound(spoke, false), bound(next, false)));
    }

    /** The band from lowest to highest between each spoke and the next, as polygons. */
    List<String> band() {
        return sectors((spoke, next) ->
                String.join(" ", bound(spoke, false), bound(spoke, true), bound(next, true), bound(next, false)));
    }

    private List<String> sectors(BiFunction<Integer, Integer, String> draw) {
        List<String> sectors = new ArrayList<>();
        for (int spoke = 0; spoke < points.size(); spoke++) {
            int next = (spoke + 1) % points.size();
            if (scored(spoke) && scored(next)) {
                sectors.add(draw.apply(spoke, next));
            }
        }
        return List.copyOf(sectors);
    }

    private String bound(int spoke, boolean high) {
        BigDecimal level = high ? score(spoke).high() : score(spoke).low();
        return text(level(spoke, level.doubleValue()));
    }

    /** Where a spoke's number stands. */
    Spot label(int spoke) {
        return at(spoke, LABELS);
    }

    private IntStream spots() {
        return IntStream.range(0, points.size());
    }

    private boolean scored(int spoke) {
        return points.get(spoke).score() != null;
    }

    private Score score(int spoke) {
        return Objects.requireNonNull(points.get(spoke).score());
    }

    private Spot level(int spoke, double level) {
        return at(spoke, RIM * level / HIGHEST);
    }

    private Spot at(int spoke, double radius) {
        double angle = 2 * StrictMath.PI * spoke / points.size();
        return new Spot(
                tenths(CENTRE + radius * StrictMath.sin(angle)), tenths(CENTRE - radius * StrictMath.cos(angle)));
    }

    private static String tenths(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static String text(Spot spot) {
        return spot.x() + "," + spot.y();
    }
}
